import { addDays, dayOf, instantOf } from "@/lib/triage/calendar";

/** A part of every day on the clock of a zone, `HH:MM`. One that ends at or before its begin goes over midnight. */
export interface Window {
  readonly from: string;
  readonly until: string;
}

/**
 * The end of the window that an instant is in, or null when it is in none. The begin is inside, the end is not.
 * Counted in instants: on the nights of the clock change the clock shows an hour twice or not at all, and a comparison
 * of what it shows would hold a page for an hour too long.
 */
export function windowAt(at: Date, { from, until }: Window, zone: string): Date | null {
  const today = dayOf(at, zone);
  for (const day of [addDays(today, -1), today]) {
    const begins = instantOf(day, from, zone);
    const ends = instantOf(until <= from ? addDays(day, 1) : day, until, zone);
    if (begins <= at && at < ends) return ends;
  }
  return null;
}
