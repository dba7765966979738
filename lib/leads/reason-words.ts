import type { StoredReason } from "@/lib/leads/list-row";
import { zoneOf } from "@/lib/leads/zone";
import { addDays, dayOf } from "@/lib/triage/calendar";
import { eventAt } from "@/lib/triage/facts";

/** What of a lead the words of its reasons are made from; the same before and after clearance. */
export interface ReasonLead {
  readonly arrestAt: string | null;
  readonly arrestAtCertainty: string | null;
  readonly placeCounty: string | null;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** "40 min", "19 h", "12 days": as long as hours are what somebody counts in, they stand. Rounded down. */
export function spanWords(milliseconds: number): string {
  const length = Math.abs(milliseconds);
  if (length < MINUTE) return "1 min";
  if (length < 2 * HOUR) return `${Math.floor(length / MINUTE)} min`;
  if (length < 120 * HOUR) return `${Math.floor(length / HOUR)} h`;
  return `${Math.floor(length / (24 * HOUR))} days`;
}

/** "in 19 h", "80 h ago". */
export function distanceWords(at: Date, now: Date): string {
  const ahead = at.getTime() - now.getTime();
  return ahead >= 0 ? `in ${spanWords(ahead)}` : `${spanWords(ahead)} ago`;
}

/**
 * A reason in small words, made from stored instants at the moment of looking: "held 80 h, no judge", "court in
 * 19 h". The stored label is only what does not change.
 */
export function reasonWords({ rule, label, at }: StoredReason, lead: ReasonLead, now: Date): string {
  const held = heldSince(lead);
  if (rule === "T01" || rule === "T02") {
    if (held === null) return "held, no judge";
    // A day without a time counts from 09:00; before that there are no hours to name.
    return held > now
      ? "held since today, no judge"
      : `held ${spanWords(now.getTime() - held.getTime())}, no judge`;
  }
  if (at === undefined) return lowerFirst(label);
  // What they are told by is a limit or a day in court, and both stand beside it with a reason of their own.
  if (rule === "T03" || rule === "T06") return lowerFirst(label);
  const zone = zoneOf(lead.placeCounty);
  if (rule === "T10") return `court ${dayDistance(at, now, zone)}`;
  if (rule === "T07" && held !== null && held <= now) {
    return `${lowerFirst(label)} ${spanWords(now.getTime() - held.getTime())}`;
  }
  const day = LAST_DAYS.includes(rule) ? nearDay(at, now, zone) : null;
  return day === null
    ? `${lowerFirst(label)}, ${dayDistance(at, now, zone)}`
    : `${lowerFirst(label)}: ${day}`;
}

/** {@link distanceWords}, in days of the calendar where it is in days: nobody counts them from the hour of looking. */
function dayDistance(at: Date, now: Date, zone: string): string {
  const words = distanceWords(at, now);
  if (!words.includes("days")) return words;
  const [today, day] = [dayOf(now, zone), dayOf(at, zone)].map((one) => Date.parse(`${one}T00:00:00Z`));
  const days = Math.round(((day ?? 0) - (today ?? 0)) / (24 * HOUR));
  return days >= 0 ? `in ${days} days` : `${-days} days ago`;
}

/** Deadlines of the law. What is read of them is the day, and hours only say how much of it is left. */
const LAST_DAYS: readonly string[] = ["T14", "T15", "T16", "T17"] satisfies StoredReason["rule"][];

/** "today 17:00", "tomorrow 17:00" on the clock of the court; null when it is over or further away. */
function nearDay(at: Date, now: Date, zone: string): string | null {
  if (at <= now) return null;
  const [today, day] = [dayOf(now, zone), dayOf(at, zone)];
  const word = day === today ? "today" : day === addDays(today, 1) ? "tomorrow" : null;
  if (word === null) return null;
  const clock = new Intl.DateTimeFormat("en-GB", { timeZone: zone, hour: "2-digit", minute: "2-digit" });
  return `${word} ${clock.format(at)}`;
}

function heldSince({ arrestAt, arrestAtCertainty, placeCounty }: ReasonLead): Date | null {
  if (arrestAt === null || (arrestAtCertainty !== "exact" && arrestAtCertainty !== "about")) return null;
  const [day = "", time] = arrestAt.split("T");
  return eventAt(
    { certainty: arrestAtCertainty, day, ...(time === undefined ? {} : { time }) },
    zoneOf(placeCounty),
  );
}

/** "DUI …" stays as it is. */
function lowerFirst(label: string): string {
  return /^\p{Lu}\p{Ll}/u.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** The same of the answers of a lead that was read. */
export function reasonLeadOf({ arrestAt, placeCounty }: Readonly<Record<string, unknown>>): ReasonLead {
  const isDate = typeof arrestAt === "object" && arrestAt !== null;
  const value = isDate && "value" in arrestAt ? arrestAt.value : null;
  const certainty = isDate && "certainty" in arrestAt ? arrestAt.certainty : null;
  return {
    arrestAt: typeof value === "string" ? value : null,
    arrestAtCertainty: typeof certainty === "string" ? certainty : null,
    placeCounty: typeof placeCounty === "string" ? placeCounty : null,
  };
}
