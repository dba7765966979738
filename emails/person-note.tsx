import { Hr, Link, Text } from "react-email";
import { MailFrame, MailTitle, SOFT_TEXT, TEXT } from "@/emails/frame/mail-frame";

/** A mail to a person who asked for help. Every word is fixed; nothing that anybody typed. */
export type PersonNoteProps = {
  language: "en" | "es";
  title: string;
  paragraphs: readonly string[];
  /** Days under a line of their own; null when there are none */
  days: { readonly intro: string; readonly items: readonly string[] } | null;
  closing: readonly string[];
  /** The one link: ends mail to this address */
  stop: { readonly label: string; readonly url: string };
};

/** To a person: one column that reads as a short letter, with one link. It names nobody and fetches nothing. */
export function PersonNote({ language, title, paragraphs, days, closing, stop }: PersonNoteProps) {
  return (
    <MailFrame language={language} title={title}>
      <MailTitle>{title}</MailTitle>
      <Lines of={paragraphs} />
      {days === null ? null : (
        <>
          <Text style={TEXT}>{days.intro}</Text>
          <ul className="ink" style={{ ...TEXT, paddingLeft: "24px" }}>
            {days.items.map((item) => (
              <li key={item} style={{ marginBottom: "6px" }}>
                <Kept>{item}</Kept>
              </li>
            ))}
          </ul>
        </>
      )}
      <Lines of={closing} />
      <Hr className="rule" style={{ borderColor: "#d9d4c8", margin: "24px 0 12px" }} />
      <Text className="soft" style={SOFT_TEXT}>
        <Link className="soft" href={stop.url} style={{ color: "#474c49", textDecoration: "underline" }}>
          {stop.label}
        </Link>
      </Text>
    </MailFrame>
  );
}

function Lines({ of }: { of: readonly string[] }) {
  return of.map((line) => (
    <Text key={line} style={TEXT}>
      <Kept>{line}</Kept>
    </Text>
  ));
}

/** A phone number, the number of a request, a time of day: what is read as one stays in one line. */
const ONE = /(\(\d{3}\) \d{3}-\d{4}|\b[2-9A-Z]{4}-[2-9A-Z]{4}\b|\d{1,2}:\d{2} (?:[AP]M|[ap]\. m\.))/u;

function Kept({ children }: { children: string }) {
  return children.split(ONE).map((part, at) =>
    at % 2 === 0 ? (
      part
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: rendered once
      <span key={at} style={{ whiteSpace: "nowrap" }}>
        {part}
      </span>
    ),
  );
}

const STOP = { label: "Stop mail to this address", url: "https://intake.example.com/stop/invented" };

/** Each shape of it, so that the mail can be looked at without a portal. */
export const PREVIEWS: Readonly<Record<"neutral" | "letter" | "spanish", PersonNoteProps>> = {
  neutral: {
    ...{ language: "en", title: "We have your message", days: null, closing: [], stop: STOP },
    paragraphs: [
      "We have your message. Its number is 7K2M-4XQP.",
      "If nobody has reached you by Monday, November 23, 2026, 5:00 PM, do not wait for us.",
      "Then call (205) 555-0100.",
    ],
  },
  letter: {
    ...{ language: "en", title: "Invented Law does not represent you", stop: STOP },
    paragraphs: ["We cannot act as your lawyer.", "Please talk to another lawyer as soon as you can."],
    days: {
      intro: "From what we were told, these days may matter.",
      items: ["Court: Tuesday, December 1, 2026, 9:00 AM. Ask the clerk to confirm it."],
    },
    closing: ["If you cannot pay for a lawyer, ask the judge to appoint one for you.", "Invented Law"],
  },
  spanish: {
    ...{ language: "es", title: "Recordatorio: 1 de diciembre de 2026", days: null, closing: [] },
    paragraphs: ["Usted nos dio esta fecha: martes, 1 de diciembre de 2026, 9:00 a. m."],
    stop: { label: "No recibir más correo en esta dirección", url: STOP.url },
  },
};
