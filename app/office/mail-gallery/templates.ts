import { createElement, type ReactElement } from "react";
import * as leadAdded from "@/emails/lead-added";
import * as leadSummary from "@/emails/lead-summary";
import * as mailCheck from "@/emails/mail-check";
import * as personNote from "@/emails/person-note";
import * as reviewDue from "@/emails/review-due";

/** A mail as one of its own previews has it. */
export interface Preview {
  /** Of its file in emails/ */
  readonly template: string;
  readonly name: string;
  readonly element: ReactElement;
}

/** Every preview of every template; a test holds the list against the folder. */
export const PREVIEWS: readonly Preview[] = [
  ...of("lead-added", leadAdded.LeadAdded, leadAdded.PREVIEWS),
  ...of("lead-summary", leadSummary.LeadSummary, leadSummary.PREVIEWS),
  ...of("mail-check", mailCheck.MailCheck, mailCheck.PREVIEWS),
  ...of("person-note", personNote.PersonNote, personNote.PREVIEWS),
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
