/** The n-th weekday of a month that a holiday falls on; -1 is the last. Sunday is 0, January is 1. */
type Rule = readonly [month: number, weekday: number, nth: number];

const FIXED: readonly (readonly [month: number, day: number])[] = [
  ...([
    [1, 1],
    [6, 19],
    [7, 4],
    [11, 11],
    [12, 25],
  ] as const),
];
const MOVING: readonly Rule[] = [
  ...([
    [1, 1, 3],
    [2, 1, 3],
    [5, 1, -1],
    [9, 1, 1],
    [10, 1, 2],
    [11, 4, 4],
  ] as const),
];

/**
 * Whether a day (`2026-11-26`) is a holiday of the United States (5 U.S.C. 6103), or the Friday or Monday on which
 * one that falls on a weekend is kept. Courts are closed then, and most offices: a promise that leaves them out is
 * broken on the first Thanksgiving. They move promises only; no last day of the law is ever extended by one.
 */
export function isHoliday(day: string): boolean {
  const at = new Date(`${day}T00:00:00Z`);
  const near = at.getUTCDay() === 5 ? 1 : at.getUTCDay() === 1 ? -1 : 0;
  return isFixed(at) || isMoving(at) || (near !== 0 && isFixed(new Date(at.getTime() + near * DAY)));
}

/** A day on which a practice does otherwise than the law's calendar: closed, or open on a legal holiday. */
export interface OwnDay {
  /** `2026-12-24` */
  readonly day: string;
  readonly closed: boolean;
}

/**
 * The days on which the office does not work, weekends aside: the legal holidays and the practice's own, without those
 * on which it works. From the year before an instant to the second after it: no rule or promise looks further.
 */
export function closedDays(own: readonly OwnDay[], at: Date): readonly string[] {
  const year = at.getUTCFullYear();
  const worked = new Set(own.filter(({ closed }) => !closed).map(({ day }) => day));
  const legal = [year - 1, year, year + 1, year + 2].flatMap(legalHolidays);
  const closed = own.filter((each) => each.closed).map(({ day }) => day);
  return [...new Set([...legal, ...closed])].filter((day) => !worked.has(day)).sort();
}

const years = new Map<number, readonly string[]>();

/** Remembered: each practice page asks for the same few years. */
function legalHolidays(year: number): readonly string[] {
  const known = years.get(year);
  if (known !== undefined) return known;
  const found: string[] = [];
  for (let at = Date.UTC(year, 0, 1); at < Date.UTC(year + 1, 0, 1); at += DAY) {
    const day = new Date(at).toISOString().slice(0, 10);
    if (isHoliday(day)) found.push(day);
  }
  years.set(year, found);
  return found;
}

const DAY = 24 * 60 * 60 * 1000;

function isFixed(at: Date): boolean {
  return FIXED.some(([month, day]) => at.getUTCMonth() + 1 === month && at.getUTCDate() === day);
}

function isMoving(at: Date): boolean {
  const nth = Math.ceil(at.getUTCDate() / 7);
  const isLast = new Date(at.getTime() + 7 * DAY).getUTCMonth() !== at.getUTCMonth();
  return MOVING.some(
    ([month, weekday, wanted]) =>
      at.getUTCMonth() + 1 === month &&
      at.getUTCDay() === weekday &&
      (wanted === nth || (wanted === -1 && isLast)),
  );
}
