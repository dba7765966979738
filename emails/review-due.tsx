import { Text } from "react-email";
import { MailAction, MailFrame, MailTitle, TEXT } from "@/emails/frame/mail-frame";

/** What a mail about a review that is past due says. */
export type ReviewDueProps = {
  /** "Alabama" */
  state: string;
  /** The earliest day that has passed, "November 22, 2027" */
  since: string;
  /** How many texts and sets of numbers wait */
  subjects: number;
  openUrl: string;
};

/** Nobody has looked at the law that the portal tells for a year: to the owner and to who signed it last. */
export function ReviewDue({ state, since, subjects, openUrl }: ReviewDueProps) {
  const what = subjects === 1 ? "1 thing waits" : `${subjects} things wait`;
  return (
    <MailFrame title={`The law of ${state}: a review is past due`}>
      <MailTitle>{`The law of ${state} was due for review by ${since}`}</MailTitle>
      <Text style={TEXT}>{`${what} for a lawyer: numbers of the law, or articles in a language.`}</Text>
      <Text style={TEXT}>
        Until then the public pages say that the law may have changed. Last days go on to show. This comes
        once a month while something waits.
      </Text>
      <MailAction href={openUrl}>See what waits</MailAction>
    </MailFrame>
  );
}

/** An invented day, so that the mail can be looked at without a portal. */
export const PREVIEWS: Readonly<Record<"due", ReviewDueProps>> = {
  due: {
    ...{ state: "Alabama", since: "November 22, 2027", subjects: 3 },
    openUrl: "https://intake.example.com/office/packs",
  },
};
