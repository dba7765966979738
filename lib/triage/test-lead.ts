import type { z } from "zod";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import type { StatePack } from "@/lib/jurisdictions/schema";
import { addHours, type Calendar, dayOf, instantOf } from "./calendar";
import { factsSchema } from "./facts";
import { RULES, type RuleId } from "./rules";
import { situationOf } from "./situation";

/** Tests only: leads as short objects, instants as Chicago wall-clock text. */
export const ZONE = "America/Chicago";

export type Lead = Omit<z.input<typeof factsSchema>, "receivedAt">;

/** `2026-12-01T10:00` on the clock of Chicago. */
export function chicago(text: string): Date {
  return instantOf(text.slice(0, 10), text.slice(11), ZONE);
}

/** A moment n hours away from another. */
export function hoursFrom(text: string, hours: number): Date {
  return addHours(chicago(text), hours);
}

/** Tuesday 1 December 2026, 10:00: the moment at which test leads come in. */
export const RECEIVED = "2026-12-01T10:00";

/** The pack as it is, or with another number of one clock. */
export function calendarWith(options: { holidays?: string[]; clock?: [string, number] } = {}): Calendar {
  const pack = alabama();
  const { holidays = [], clock } = options;
  return { pack: clock ? withClock(pack, ...clock) : pack, holidays };
}

/**
 * What one rule says, as text: `today 2026-12-02T10:00`, with ` night` when it pages at night, or `-`.
 * `now` is wall-clock text or an instant.
 */
export function judge(
  rule: RuleId,
  lead: Lead,
  now: string | Date = RECEIVED,
  calendar = calendarWith(),
): string {
  const facts = factsSchema.parse({ ...lead, receivedAt: chicago(RECEIVED) });
  const moment = typeof now === "string" ? chicago(now) : now;
  const outcome = RULES[rule].judge(situationOf(facts, moment, calendar));
  if (!outcome) return "-";
  const night = outcome.pagesAtNight ? " night" : "";
  return `${outcome.lane} ${wall(outcome.decideBy)}${night}`;
}

function wall(at: Date): string {
  const time = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, timeStyle: "short" }).format(at);
  return `${dayOf(at, ZONE)}T${time}`;
}

function withClock(pack: StatePack, key: string, n: number): StatePack {
  const clock = pack.clocks.get(key);
  if (!clock) throw new Error(`no clock ${key}`);
  const changed = { ...clock, length: { ...clock.length, n } };
  return { ...pack, triage: { ...pack.triage, [key]: changed } };
}
