import type { Lane } from "@/lib/db/generated/enums";
import { addDays, addHours, dayOf, instantOf } from "@/lib/triage/calendar";

/** When somebody tries again after an attempt that did not reach. */

const MORNING = "09:00";
const DAYS_AHEAD = 7;
const WEEKS_AHEAD = [2, 4];
/** Later than any offer, and with room for a page that was open for a while. */
const LATEST_DAYS = 35;

/**
 * The times on offer, the earliest first: in one hour, in three, then each morning of a week, then two and four weeks
 * ahead. Mornings are on the clock of the court's zone.
 */
export function followUpTimes(now: Date, zone: string): readonly Date[] {
  const today = dayOf(now, zone);
  const mornings = [
    ...Array.from({ length: DAYS_AHEAD }, (_, at) => at + 1),
    ...WEEKS_AHEAD.map((n) => n * 7),
  ];
  return [
    addHours(now, 1),
    addHours(now, 3),
    ...mornings.map((n) => instantOf(addDays(today, n), MORNING, zone)),
  ];
}

/** Which of {@link followUpTimes} fits a lane: the more urgent, the sooner. */
export function usualFollowUp(lane: Lane | undefined): number {
  return lane === "now" ? 0 : lane === "today" ? 1 : 2;
}

/** Reads a time of the form; null when it is none, is over, or lies beyond everything that was on offer. */
export function readFollowUp(text: string, now: Date): Date | null {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,3})?Z$/u.test(text)) return null;
  const at = new Date(text);
  const ahead = at.getTime() - now.getTime();
  return ahead > 0 && ahead < LATEST_DAYS * 24 * 60 * 60 * 1000 ? at : null;
}
