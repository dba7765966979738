import { addDays, addHours, type Day, dayOf, instantOf, lastNoonBefore } from "./calendar";
import type { Situation } from "./situation";

/** Lanes, the most urgent first. The place in the list is the rank that the database sorts by. */
export const LANES = ["now", "today", "soon", "whenFree"] as const;
export type Lane = (typeof LANES)[number];

/** What a rule protects, the first first: decides between leads that are due at the same instant. */
export const KINDS = ["liberty", "court", "license", "other"] as const;
export type Kind = (typeof KINDS)[number];

/** What one rule says of one lead. `at`: the event, limit or last moment that it is about, when known. */
export type Outcome = { lane: Lane; decideBy: Date; label: string; at?: Date; pagesAtNight?: boolean };

/** NOW when the event is not later than the next noon; within 96 hours TODAY; within 7 days SOON. */
export function eventLane(s: Situation, event: Date): Lane {
  if (s.watch.passed(lastNoonBefore(event, s.zone, s.calendar))) return "now";
  if (s.watch.reached(addHours(event, -96))) return "today";
  return withinDays(s, event, 7) ? "soon" : "whenFree";
}

export function eventRule(s: Situation, event: Date, label: string): Outcome {
  return { lane: eventLane(s, event), decideBy: event, at: event, label };
}

/**
 * The last moment is 17:00 of the last day, which `last-days` counts. Weekends and holidays never extend it. Once it has
 * passed it stays TODAY through the 4th day after it and SOON through the 30th; later the rule is silent.
 */
export function deadlineRule(s: Situation, lastDay: Day, label: string): Outcome | null {
  const last = instantOf(lastDay, "17:00", s.zone);
  if (!s.watch.passed(last)) return eventRule(s, last, label);
  const passed = { decideBy: last, at: last, label: `${label}, passed: ask now` };
  if (isAtMostDaysAgo(s, lastDay, 4)) return { ...passed, lane: "today" };
  return isAtMostDaysAgo(s, lastDay, 30) ? { ...passed, lane: "soon" } : null;
}

/** So many hours after the lead came in: for what has no date of its own. */
export function sinceReceived(s: Situation, lane: Lane, hours: number, label: string): Outcome {
  return { lane, decideBy: addHours(s.facts.receivedAt, hours), label };
}

/** Whether today is at most n calendar days after a day: the whole n-th day counts. */
export function isAtMostDaysAgo(s: Situation, day: Day, n: number): boolean {
  return !s.watch.reached(instantOf(addDays(day, n + 1), "00:00", s.zone));
}

/** Whether an event is on the n-th calendar day after today or before: its whole day counts. */
export function withinDays(s: Situation, event: Date, n: number): boolean {
  return s.watch.reached(instantOf(addDays(dayOf(event, s.zone), -n), "00:00", s.zone));
}

/** The more urgent of two: lane first, then the earlier moment. */
export function moreUrgent(a: Outcome, b: Outcome): Outcome {
  const lanes = LANES.indexOf(a.lane) - LANES.indexOf(b.lane);
  const order = lanes === 0 ? a.decideBy.getTime() - b.decideBy.getTime() : lanes;
  return order <= 0 ? a : b;
}
