import { createElement, type ReactElement } from "react";
import * as leadAdded from "@/emails/lead-added";
import * as leadSummary from "@/emails/lead-summary";
import * as mailCheck from "@/emails/mail-check";
import * as personNote from "@/emails/person-note";
import * as reviewDue from "@/emails/review-due";
import { wallDay, wallTime } from "@/lib/i18n/dates";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import { type NoteKind, noteOf, STOP_WORDS } from "@/lib/notifications/person-words";

/** A mail as one of its own previews has it. */
export interface Preview {
  /** Of its file in emails/ */
  readonly template: string;
  readonly name: string;
  readonly element: ReactElement;
}

/** Every preview of every template, a test holds the list against the folder; and notes to people in all their words. */
export const PREVIEWS: readonly Preview[] = [
  ...of("lead-added", leadAdded.LeadAdded, leadAdded.PREVIEWS),
  ...of("lead-summary", leadSummary.LeadSummary, leadSummary.PREVIEWS),
  ...of("mail-check", mailCheck.MailCheck, mailCheck.PREVIEWS),
  ...of("person-note", personNote.PersonNote, personNote.PREVIEWS),
  ...LOCALES.flatMap(notesIn),
  ...of("review-due", reviewDue.ReviewDue, reviewDue.PREVIEWS),
];

function of<Props extends object>(
  template: string,
  draw: (props: Props) => ReactElement,
  previews: Readonly<Record<string, Props>>,
): Preview[] {
  return Object.entries(previews).map(([name, props]) => ({
    ...{ template, name, element: createElement(draw, props) },
  }));
}

/** What is sent to a person in a language: five notes, each in plain words and in words that tell nobody what it is about. */
function notesIn(locale: Locale): Preview[] {
  const kinds: readonly NoteKind[] = ["receipt", "followUp", "reminder", "moved", "withdrawn"];
  const whenOf = (wall: string) => `${wallDay(locale, wall, true)}, ${wallTime(locale, wall)}`;
  const facts = {
    ...{ practice: "Invented Defense Law", phone: "(205) 555-0100", reference: "7K2M-4XQP" },
    by: whenOf("2026-11-23T17:00"),
    court: { day: wallDay(locale, "2026-12-01"), when: whenOf("2026-12-01T09:00") },
  };
  return (["plain", "neutral"] as const).flatMap((style) =>
    kinds.map((kind) => {
      const { subject, paragraphs } = noteOf(locale, style, kind, facts);
      const stop = { label: STOP_WORDS[locale], url: "https://intake.example.com/stop/invented" };
      const props = { language: locale, title: subject, paragraphs, days: null, closing: [], stop };
      const element = createElement(personNote.PersonNote, props);
      return { template: "person-note", name: `${kind}, ${style}, ${locale}`, element };
    }),
  );
}
