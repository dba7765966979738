import type { LeadRow } from "@/lib/leads/list-row";
import { isFrozen, OPEN_STATUSES } from "@/lib/leads/status";
import { readingOf } from "@/lib/practice/hours";
import type { Hours } from "@/lib/practice/schema";
import type { ResponseTargets } from "@/lib/practice/targets";
import { addDays, dayOf, instantOf, isBefore } from "@/lib/triage/calendar";

/**
 * By when somebody has to try to reach a person, from the moment at which the request came in. A trial moves what
 * people are promised and not this: one lawyer is in it, and the target is the whole practice's.
 */

/** What of a practice the clock reads. */
export interface ClockPractice {
  readonly targets: ResponseTargets;
  /** Null while the practice has not told them: then Monday to Friday, nine to five. */
  readonly hours: Hours | null;
  readonly closedDays: readonly string[];
  readonly timeZone: string;
}

export type ResponseClock =
  | { readonly state: "runs"; readonly by: Date }
  /** Somebody tried for the first time; `late`: after `by`. */
  | { readonly state: "answered"; readonly at: Date; readonly late: boolean }
  /** The person said that they call themselves. */
  | { readonly state: "waits" }
  /** Nobody has to call: the lead is over, or frozen. */
  | { readonly state: "none" };

type ClockRow = Pick<
  LeadRow,
  "order" | "receivedAt" | "firstAttemptAt" | "waitsForCall" | "status" | "conflict"
>;

/** It stops at the first attempt of a person and at nothing else: a mail or an opened page reaches nobody. */
export function responseClock(row: ClockRow, practice: ClockPractice): ResponseClock {
  const { order, firstAttemptAt } = row;
  const by = order === null ? null : answerBy(row.receivedAt, order, practice);
  if (firstAttemptAt !== null) {
    return { state: "answered", at: firstAttemptAt, late: by !== null && firstAttemptAt > by };
  }
  if (by === null || isFrozen(row.conflict) || !OPEN_STATUSES.includes(row.status)) return { state: "none" };
  return row.waitsForCall ? { state: "waits" } : { state: "runs", by };
}

/** By when somebody has to try, as the practice has set it; null for an office that never opens. */
export function answerBy(
  received: Date,
  { lane, pagesAtNight }: { lane: keyof ResponseTargets; pagesAtNight: boolean },
  practice: ClockPractice,
): Date | null {
  const { targets, timeZone } = practice;
  if (lane === "now") {
    const paged = pagesAtNight ? received : afterNight(received, timeZone);
    return new Date(paged.getTime() + targets.now * 60_000);
  }
  return endOfWorkingDay(received, targets[lane], practice);
}

const NIGHT_BEGINS = "21:00";
const NIGHT_ENDS = "06:30";

/** A request of the night that nobody is woken for is paged in the morning, and its time runs from then. */
function afterNight(at: Date, zone: string): Date {
  const day = dayOf(at, zone);
  if (isBefore(at, NIGHT_ENDS, zone)) return instantOf(day, NIGHT_ENDS, zone);
  return isBefore(at, NIGHT_BEGINS, zone) ? at : instantOf(addDays(day, 1), NIGHT_ENDS, zone);
}

/** The end of the n-th working day after the one on which the request is read; null for an office that never opens. */
function endOfWorkingDay(received: Date, n: number, practice: ClockPractice): Date | null {
  const { hours, closedDays, timeZone } = practice;
  let wall = wallTime(received, timeZone);
  for (let left = n; ; left -= 1) {
    const { answerBy: end } = readingOf(hours ?? USUAL, wall, closedDays);
    if (end === null) return null;
    if (left === 0) return instantOf(end.slice(0, 10), end.slice(11), timeZone);
    // As one who writes in the first minute of the next day.
    wall = `${addDays(end.slice(0, 10), 1)}T00:00`;
  }
}

function wallTime(at: Date, zone: string): string {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "short" });
  return parts.format(at).replace(" ", "T");
}

const OFFICE = { opens: "09:00", closes: "17:00" };
const USUAL: Hours = {
  ...{ monday: OFFICE, tuesday: OFFICE, wednesday: OFFICE, thursday: OFFICE, friday: OFFICE },
  ...{ saturday: null, sunday: null },
};
