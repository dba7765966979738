import { type Hours, WEEKDAYS } from "@/lib/practice/schema";

/** A time on the clock of the practice: `2026-11-23T09:00`. `24:00` ends a day. */
export type WallTime = string;

/** When a request that came at an instant is read, as far as the office hours tell. */
export interface Reading {
  readonly open: boolean;
  /** Whether enough of this working day is left for somebody to read it today. */
  readonly today: boolean;
  /** The next opening after now; null when the office never opens. */
  readonly opens: WallTime | null;
  /** The end of the working day by whose end somebody must have called. */
  readonly answerBy: WallTime | null;
}

/** Somebody who writes shortly before closing is called on the next working day. */
const LEAST_MINUTES_LEFT = 120;
const DAYS_AHEAD = 14;

/**
 * When a request is read. A day on which the practice is closed is no working day.
 * @param at the practice's own clock, `2026-11-21T22:30`
 * @param closed days, see lib/practice/holidays.ts
 * @param busyUntil the last day, `2026-12-04`, on which nobody can be promised to read; null: no such time
 */
export function readingOf(
  hours: Hours,
  at: WallTime,
  closed: readonly string[],
  busyUntil: string | null = null,
): Reading {
  const date = at.slice(0, 10);
  const first = busyUntil === null || busyUntil < date ? 0 : daysBetween(date, busyUntil) + 1;
  const days = Array.from({ length: DAYS_AHEAD }, (_, ahead) =>
    workingDay(hours, closed, date, first + ahead),
  );
  const today = first === 0 ? days[0] : null;
  const time = at.slice(11);
  const open = today != null && today.opens <= time && time < today.closes;
  const later = days
    .filter((day) => day !== null)
    .filter((day) => day.date > at.slice(0, 10) || day.opens > time);
  const next = later[0];
  const enough = open && minutes(today.closes) - minutes(time) >= LEAST_MINUTES_LEFT;
  const answering = enough ? today : next;
  return {
    ...{ open, today: enough },
    opens: next === undefined ? null : `${next.date}T${next.opens}`,
    answerBy: answering === undefined ? null : `${answering.date}T${answering.closes}`,
  };
}

function workingDay(hours: Hours, closed: readonly string[], today: string, ahead: number) {
  const [year = 0, month = 1, day = 1] = today.split("-").map(Number);
  const date = new Date(Date.UTC(year, month - 1, day + ahead));
  // Sunday is 0 here, and the last of ours.
  const weekday = WEEKDAYS[(date.getUTCDay() + 6) % 7];
  const open = weekday === undefined ? null : hours[weekday];
  const name = date.toISOString().slice(0, 10);
  return open === null || closed.includes(name) ? null : { date: name, ...open };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / (24 * 60 * 60 * 1000));
}

function minutes(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}
