import type { Day } from "@/lib/triage/calendar";

/** "Mon, Nov 23, 2026": a day of the calendar, the same on every clock. */
export function dayWords(day: Day): string {
  return new Intl.DateTimeFormat("en-US", {
    ...({ weekday: "short", month: "short", day: "numeric", year: "numeric", timeZone: "UTC" } as const),
  }).format(new Date(`${day}T00:00:00Z`));
}
