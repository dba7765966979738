import { Text } from "react-email";
import { MailAction, MailFrame, MailTitle, TEXT } from "@/emails/frame/mail-frame";

/** What a mail about an addition says. Nothing of what was added, and no name. */
export type LeadAddedProps = {
  /** "NOW" */
  lane: string;
  reference: string;
  openUrl: string;
};

/** Somebody has answered more after Send, to the attorneys of the practice: which request, and where to read it. */
export function LeadAdded({ lane, reference, openUrl }: LeadAddedProps) {
  return (
    <MailFrame title={`${lane} · added to ${reference}`}>
      <MailTitle>{`Something was added to ${reference}`}</MailTitle>
      <Text style={TEXT}>{`Its lane is ${lane}. What was added is on the desk only.`}</Text>
      <Text style={TEXT}>
        New names may need another conflict check. The desk says so. Until then names only, no facts.
      </Text>
      <MailAction href={openUrl}>Open lead</MailAction>
    </MailFrame>
  );
}

/** An invented lead, so that the mail can be looked at without a portal. */
export const PREVIEWS: Readonly<Record<"added", LeadAddedProps>> = {
  added: { lane: "NOW", reference: "7K2M-4XQP", openUrl: "https://intake.example.com/office/leads/1" },
};
