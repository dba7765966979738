import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { factsOf } from "@/lib/leads/facts";
import type { LeadAfter, LeadBefore } from "@/lib/leads/shapes";
import { dayOf, instantOf } from "@/lib/triage/calendar";
import { type OwnDay, ownDaysOf } from "@/lib/triage/own-days";

/** Days of a lead, from what may be seen before clearance: what is sealed can add none and take none away. */

type Lead = LeadBefore | LeadAfter;

/**
 * The last days of the law that run, as the order of call-backs counts them.
 * @param closedDays of the practice
 */
export function runningDaysOf(lead: Lead, at: Date, closedDays: readonly string[]): readonly OwnDay[] {
  const { charges } = lead;
  const answers = { ...lead.answers, ...(charges.length === 0 ? {} : { charges }) };
  return ownDaysOf(factsOf(answers, lead.receivedAt), at, { pack: alabama(), holidays: closedDays });
}

/** A court date on the clock of the court. */
export interface CourtDate {
  /** `2026-12-01`, or `2026-12-01T09:00` when the time is known */
  readonly wall: string;
  /** The instant; of a day without a time, its morning at nine */
  readonly at: Date;
  readonly isExact: boolean;
}

/** The court date that was given, past or ahead; null when it is not known. */
export function courtDateOf({ answers, zone }: Pick<Lead, "answers" | "zone">): CourtDate | null {
  const { nextCourtAt } = answers;
  if (typeof nextCourtAt !== "object" || nextCourtAt === null) return null;
  const wall = "value" in nextCourtAt ? nextCourtAt.value : null;
  const certainty = "certainty" in nextCourtAt ? nextCourtAt.certainty : "unknown";
  if (typeof wall !== "string" || (certainty !== "exact" && certainty !== "about")) return null;
  const [day = "", time = "09:00"] = wall.split("T");
  return { wall, at: instantOf(day, time, zone), isExact: certainty === "exact" };
}

/** {@link courtDateOf} when it is sure and its day is not over. */
export function courtAheadOf(lead: Pick<Lead, "answers" | "zone">, at: Date): CourtDate | null {
  const court = courtDateOf(lead);
  if (court === null || !court.isExact) return null;
  return court.wall.slice(0, 10) < dayOf(at, lead.zone) ? null : court;
}

/** Calendar days from today to the day of a court date, on the clock of the court: 0 is today. */
export function daysUntil(wall: string, at: Date, zone: string): number {
  const [today, day] = [dayOf(at, zone), wall.slice(0, 10)].map((one) => Date.parse(`${one}T00:00:00Z`));
  return Math.round(((day ?? 0) - (today ?? 0)) / (24 * 60 * 60 * 1000));
}
