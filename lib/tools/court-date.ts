import type { FieldError } from "@/lib/intake/field-error";
import type { OwnDate } from "@/lib/intake/own-dates";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { dateIn } from "@/lib/tools/date-answer";
import type { ToolForm } from "@/lib/tools/typed";
import { type Day, dayOf } from "@/lib/triage/calendar";
import { standingOf } from "@/lib/triage/last-days";

/** A court date as it was given, and how far it is. */
export type Countdown = {
  readonly date: OwnDate & { readonly wall: string };
  /** Days on the calendar of the court; 0 is today, and less is over */
  readonly days: number;
};

export type CountdownRead =
  | { readonly ok: true; readonly result: Countdown }
  | { readonly ok: false; readonly errors: readonly FieldError[] };

/** @param at now */
export function courtDate(form: ToolForm, at: Date): CountdownRead {
  const read = dateIn(form, "nextCourtAt", { mayBeUnsure: false, asksTime: true });
  if (!read.ok || read.answer.value === null) return { ok: false, errors: read.ok ? [] : [read.error] };
  const wall = read.answer.value;
  const [day, today] = [wall.slice(0, 10), dayOf(at, alabama().zone)];
  const date = { what: "court", wall, standing: standingOf(day, today), about: false, clock: null } as const;
  return { ok: true, result: { date, days: daysBetween(today, day) } };
}

/** Days on a calendar, whatever the clocks do in between. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}
