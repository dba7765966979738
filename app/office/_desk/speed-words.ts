import { DAYS } from "@/app/office/_desk/practice-labels";
import { spanWords } from "@/lib/leads/reason-words";
import type { HourSpeed } from "@/lib/leads/speed";
import { WEEKDAYS } from "@/lib/practice/schema";

/** The figures of the reports in words. */

/** `14` → "2 PM to 3 PM": AM and PM of twelve are misread, so these two have names. */
export function hourWords(hour: number): string {
  return `${startOf(hour)} to ${startOf((hour + 1) % 24)}`;
}

function startOf(hour: number): string {
  if (hour === 0) return "midnight";
  if (hour === 12) return "noon";
  return `${hour % 12} ${hour < 12 ? "AM" : "PM"}`;
}

/** What came on each day of the week, Monday first, without the days on which nothing came. */
export function byDay(
  hours: readonly HourSpeed[],
): { readonly day: string; readonly rows: readonly HourSpeed[] }[] {
  return WEEKDAYS.map((key, at) => ({
    day: DAYS[key],
    // The database counts from 1.
    rows: hours.filter(({ weekday }) => weekday === at + 1),
  })).filter(({ rows }) => rows.length > 0);
}

/** Fewer times than this make no figure: the next lead can turn it around. */
export const FEW = 5;

/** "40 min", and whether it stands on {@link FEW} or more; null when nobody was tried, so that there is no time. */
export function tookWords(
  seconds: number | null,
  tried: number,
): { readonly words: string; readonly few: boolean } | null {
  return seconds === null ? null : { words: spanWords(seconds * 1000), few: tried < FEW };
}
