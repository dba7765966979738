import type { Urgency } from "@/lib/on-call/paging";
import type { Person, Plan } from "@/lib/on-call/roster";
import { USUAL_LADDER } from "@/lib/on-call/schema";
import { instantOf } from "@/lib/triage/calendar";

/** For tests: invented people and a plan of theirs. */

export const ZONE = "America/Chicago";

/** `2026-12-01T02:00` on the clock of Chicago. */
export function chicago(text: string): Date {
  return instantOf(text.slice(0, 10), text.slice(11), ZONE);
}

/** An instant on the clock of Chicago, as {@link chicago} reads it. */
export function wall(at: Date): string {
  const parts = new Intl.DateTimeFormat("sv-SE", { timeZone: ZONE, dateStyle: "short", timeStyle: "short" });
  return parts.format(at).replace(" ", "T");
}

export function person(id: string, changes: Partial<Person> = {}): Person {
  return {
    ...{ id, name: id, isOwner: false, detail: null, quiet: null },
    addresses: [{ address: `${id}@example.com`, kind: "mail" }],
    ...changes,
  };
}

export const LEE = person("lee");
export const KIM = person("kim");
export const OLA = person("ola", { isOwner: true });

/** Lee is first, Kim second, Ola owns the practice. */
export function planOf(changes: Partial<Plan> = {}): Plan {
  return {
    ...{ zone: ZONE, detail: "summary", people: [OLA, LEE, KIM], usual: { first: "lee", second: "kim" } },
    ...{ weeks: new Map(), covers: [], holidays: new Map(), backup: null, ladder: USUAL_LADDER },
    ...changes,
  };
}

export const CUSTODY: Urgency = { lane: "now", pagesAtNight: true, rules: ["T01"] };
export const COURT_BEFORE_NOON: Urgency = { lane: "now", pagesAtNight: true, rules: ["T10"] };
export const MAY_WAIT: Urgency = { lane: "now", pagesAtNight: false, rules: ["T03"] };
export const TODAY: Urgency = { lane: "today", pagesAtNight: false, rules: ["T13"] };
