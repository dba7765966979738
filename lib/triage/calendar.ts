import type { StatePack } from "@/lib/jurisdictions/schema";

/**
 * What `assess` counts with beside the facts: the law's numbers and zones, and the practice's own holidays
 * (`YYYY-MM-DD`). Holidays only move the next noon; they never extend a deadline.
 */
export type Calendar = { pack: StatePack; holidays: readonly string[] };

/** A calendar day, `YYYY-MM-DD`. */
export type Day = string;

const HOUR = 3_600_000;

export function addHours(at: Date, hours: number): Date {
  return new Date(at.getTime() + hours * HOUR);
}

/** The day n calendar days after (or, negative, before) a day. Knows no zone and so no daylight saving. */
export function addDays(day: Day, n: number): Day {
  const [year, month, date] = numbers(day, "-");
  return new Date(Date.UTC(year, month - 1, date + n)).toISOString().slice(0, 10);
}

/** The day on the wall calendar of a zone at an instant. */
export function dayOf(at: Date, zone: string): Day {
  return new Date(at.getTime() + offsetAt(at, zone)).toISOString().slice(0, 10);
}

/** Whether the wall clock of a zone shows less than a time (`HH:MM`) at an instant. */
export function isBefore(at: Date, time: string, zone: string): boolean {
  const wall = new Date(at.getTime() + offsetAt(at, zone)).toISOString();
  return wall.slice(11, 16) < time;
}

/**
 * The instant of a wall-clock time (`HH:MM`). A time that the spring change skips counts with the offset
 * before it (02:30 becomes 03:30); one that the autumn change repeats counts as the first of the two.
 */
export function instantOf(day: Day, time: string, zone: string): Date {
  const [year, month, date] = numbers(day, "-");
  const [hour, minute] = numbers(time, ":");
  const wall = Date.UTC(year, month - 1, date, hour, minute);
  // Offsets change by far less than a day: one of these two is in force at the time that is meant.
  const before = offsetAt(new Date(wall - 24 * HOUR), zone);
  const after = offsetAt(new Date(wall + 24 * HOUR), zone);
  const fits = (offset: number) => offsetAt(new Date(wall - offset), zone) === offset;
  return new Date(wall - (fits(before) || !fits(after) ? before : after));
}

/** Monday to Friday and no holiday of the practice. */
export function isBusinessDay(day: Day, calendar: Calendar): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !calendar.holidays.includes(day);
}

/** N(t): the first 12:00 of a business day at or after t, on the clock of the zone. */
export function nextNoon(t: Date, zone: string, calendar: Calendar): Date {
  for (let day = dayOf(t, zone), tried = 0; tried < SEARCH_DAYS; day = addDays(day, 1), tried += 1) {
    const noon = instantOf(day, "12:00", zone);
    if (noon >= t && isBusinessDay(day, calendar)) return noon;
  }
  throw new Error("no business day within a year: the holidays of the practice leave none");
}

/**
 * The last noon of a business day strictly before an instant. `event <= nextNoon(now)` is the same as
 * `now > lastNoonBefore(event)`; in this form the moment at which it turns is a fixed instant.
 */
export function lastNoonBefore(event: Date, zone: string, calendar: Calendar): Date {
  for (let day = dayOf(event, zone), tried = 0; tried < SEARCH_DAYS; day = addDays(day, -1), tried += 1) {
    const noon = instantOf(day, "12:00", zone);
    if (noon < event && isBusinessDay(day, calendar)) return noon;
  }
  throw new Error("no business day within a year: the holidays of the practice leave none");
}

/** The n-th business day after a day. */
export function businessDayAfter(day: Day, n: number, calendar: Calendar): Day {
  let found = day;
  for (let left = n, tried = 0; left > 0; tried += 1) {
    if (tried > SEARCH_DAYS) throw new Error("no business day within a year");
    found = addDays(found, 1);
    if (isBusinessDay(found, calendar)) left -= 1;
  }
  return found;
}

const SEARCH_DAYS = 366;

const formatters = new Map<string, Intl.DateTimeFormat>();

const QUARTER = 15 * 60_000;
const MOST_OFFSETS = 5_000;
const offsets = new Map<string, number>();

/**
 * Milliseconds that the wall clock of a zone is ahead of UTC at an instant (Chicago: negative). Remembered by the
 * quarter of an hour, at which alone zones change their offset: asking the formatter is most of the work of an
 * assessment.
 */
function offsetAt(at: Date, zone: string): number {
  const quarter = Math.floor(at.getTime() / QUARTER) * QUARTER;
  const key = `${zone} ${quarter}`;
  const known = offsets.get(key);
  if (known !== undefined) return known;
  const offset = wallClockAt(quarter, zone) - quarter;
  if (offsets.size >= MOST_OFFSETS) offsets.clear();
  offsets.set(key, offset);
  return offset;
}

/** What the wall clock of a zone shows at an instant, as if it were UTC. */
function wallClockAt(instant: number, zone: string): number {
  const formatter = formatters.get(zone) ?? makeFormatter(zone);
  const part: Record<string, number> = {};
  for (const { type, value } of formatter.formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function makeFormatter(zone: string): Intl.DateTimeFormat {
  const formatter = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  });
  formatters.set(zone, formatter);
  return formatter;
}

/** Three numbers of a day or two of a time; what is missing counts as 0. */
function numbers(text: string, separator: string): [number, number, number] {
  const [first = 0, second = 0, third = 0] = text.split(separator).map(Number);
  return [first, second, third];
}
