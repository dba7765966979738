import { addDays, dayOf, instantOf, isBefore } from "@/lib/triage/calendar";

/** When somebody is reminded of a court date, on the clock of the court and only at decent hours. */
export interface ReminderTime {
  readonly name: "week" | "day" | "morning";
  readonly at: Date;
  /** From then on it says nothing any more that the next one, or the date itself, does not. */
  readonly until: Date;
}

const BY_DAY = "10:00";
const MORNING = "07:00";
const NIGHT = "21:00";

/**
 * A week before, the day before, and the morning of a date.
 * @param wall as it was given, `2026-12-01` or `2026-12-01T09:00`
 * @param zone IANA zone of the court
 * @returns no morning for whoever has to be there by then
 */
export function reminderTimes(wall: string, zone: string): readonly ReminderTime[] {
  const day = wall.slice(0, 10);
  const before = instantOf(addDays(day, -1), BY_DAY, zone);
  const morning = instantOf(day, MORNING, zone);
  const begins = instantOf(day, wall.slice(11, 16) || "12:00", zone);
  return [
    { name: "week", at: instantOf(addDays(day, -7), BY_DAY, zone), until: before },
    { name: "day", at: before, until: instantOf(addDays(day, -1), NIGHT, zone) },
    ...(begins > morning ? [{ name: "morning", at: morning, until: begins } as const] : []),
  ];
}

/** The instant itself, or at night the next morning. */
export function decentTime(at: Date, zone: string): Date {
  const day = dayOf(at, zone);
  if (isBefore(at, MORNING, zone)) return instantOf(day, MORNING, zone);
  return isBefore(at, NIGHT, zone) ? at : instantOf(addDays(day, 1), MORNING, zone);
}
