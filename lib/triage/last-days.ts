import type { Clock, StatePack } from "@/lib/jurisdictions/schema";
import { addDays, type Day } from "./calendar";

/**
 * The last day of a clock of the state pack, counted in calendar days. Weekends and holidays count and never extend
 * it: a court may move a last day that falls on a Sunday, and nobody should wait to find out.
 * @throws when the clock does not count in days
 */
export function lastDayOf({ key, length }: Clock, from: Day): Day {
  if (length.unit !== "days") throw new Error(`The clock ${key} has no last day: it counts ${length.unit}.`);
  return addDays(from, length.n);
}

/**
 * The last day to ask for a hearing about the license after a DUI arrest (Ala. Code 32-5A-307): it counts from the
 * earlier of arrest and notice, because the statute says the notice and the agency's own page the arrest. The one
 * calculation of it: for the order of call-backs, for the pages of the person and for the tool.
 * @param days null for a day that is not known; an approximate one as the earliest day that it can mean
 * @returns null when neither is known: then it may be today
 */
export function duiLastDay(
  pack: StatePack,
  { arrest, notice }: { readonly arrest: Day | null; readonly notice: Day | null },
): Day | null {
  const [first] = [arrest, notice].filter((day) => day !== null).sort();
  return first === undefined ? null : lastDayOf(pack.triage.duiHearingRequest, first);
}

/** Where a last day stands on a day. `today` also when nobody knows it: to be acted on as if it were. */
export type Standing = "ahead" | "today" | "passed";

/** Nothing here ever says "in time": whether a request counts is for the agency or the court to say. */
export function standingOf(lastDay: Day | null, today: Day): Standing {
  if (lastDay === null || lastDay === today) return "today";
  return lastDay < today ? "passed" : "ahead";
}
