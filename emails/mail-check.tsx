import { Text } from "react-email";
import { MailAction, MailFrame, MailTitle, TEXT } from "@/emails/frame/mail-frame";

/** What a mail about mail itself says. Fixed words only: nothing of any lead. */
export type MailCheckProps = {
  title: string;
  lines: readonly string[];
  /** Null: there is nothing to press */
  button: { label: string; url: string } | null;
};

/** To staff: a mail that proves that mail arrives, or says that it may not. */
export function MailCheck({ title, lines, button }: MailCheckProps) {
  return (
    <MailFrame title={title}>
      <MailTitle>{title}</MailTitle>
      {lines.map((line) => (
        <Text key={line} style={TEXT}>
          {line}
        </Text>
      ))}
      {button === null ? null : <MailAction href={button.url}>{button.label}</MailAction>}
    </MailFrame>
  );
}

/** One with a button and one without, so that the mail can be looked at without a portal. */
export const PREVIEWS: Readonly<Record<"canary" | "tap", MailCheckProps>> = {
  canary: { title: "Morning check of mail", lines: ["There is nothing to do."], button: null },
  tap: {
    title: "Weekly check of mail",
    lines: ["Press the button, so that the desk knows that mail arrives here."],
    button: { label: "I got it", url: "https://intake.example.com/have/mail/invented" },
  },
};
