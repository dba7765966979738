import { addDays, type Day, instantOf } from "./calendar";
import { dayKnown, type Facts } from "./facts";
import type { Watch } from "./watch";

/** An unknown year of birth counts as an adult: the adult limits are the earlier ones. */
export type Age = "minor" | "maybeMinor" | "adult";

/** The first and the last day on which somebody can have been born; null when the year is unknown. */
export type Birth = { first: Day; last: Day } | null;

export function birthOf(facts: Facts): Birth {
  const exact = facts.dob?.certainty === "exact" ? dayKnown(facts.dob) : null;
  if (exact) return { first: exact, last: exact };
  if (typeof facts.accusedBirthYear !== "number") return null;
  return { first: `${facts.accusedBirthYear}-01-01`, last: `${facts.accusedBirthYear}-12-31` };
}

/** With the year alone, everybody may still be a minor for the whole year of the birthday. */
export function ageOf(birth: Birth, adult: number, zone: string, watch: Watch): Age {
  if (birth === null || watch.reached(birthday(birth.last, adult, zone))) return "adult";
  return mayHaveReached(birth, adult, zone, watch) ? "maybeMinor" : "minor";
}

/** Whether somebody may have reached an age: with the year alone, from 1 January on. */
export function mayHaveReached(birth: Birth, age: number, zone: string, watch: Watch): boolean {
  return birth === null || watch.reached(birthday(birth.first, age, zone));
}

function birthday(birth: Day, age: number, zone: string): Date {
  // Through addDays, because a 29 February has to become a 1 March in other years.
  const [year = "", month = "", date = ""] = birth.split("-");
  return instantOf(addDays(`${Number(year) + age}-${month}-01`, Number(date) - 1), "00:00", zone);
}
