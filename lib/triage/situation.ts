import { countyOf, jailOf } from "@/lib/jurisdictions/places";
import type { County, StatePack } from "@/lib/jurisdictions/schema";
import { addDays, addHours, type Calendar, type Day, instantOf } from "./calendar";
import { type ChargeView, viewCharge } from "./charges";
import { dayKnown, eventAt, type Facts, type When } from "./facts";
import { Watch } from "./watch";

/** Where the next court date stands. `passed`: its day is over, and nobody said that it was missed. */
export type Court =
  | { state: "next"; at: Date }
  | { state: "missed"; at: Date | null; day: Day | null }
  | { state: "passed" }
  | { state: "unknown" };

/** The facts of one lead in the terms of the rules, at one moment. */
export type Situation = {
  facts: Facts;
  calendar: Calendar;
  zone: string;
  watch: Watch;
  custody: "yes" | "no" | "unknown";
  noJudge: boolean;
  arrest: Date | null;
  arrestDay: Day | null;
  age: "minor" | "maybeMinor" | "adult";
  /** The last moment by which a judge should have seen a held person; null when the arrest is unknown. */
  limit: Date | null;
  charged: boolean;
  charges: ChargeView[];
  court: Court;
};

/** Reads the facts of a lead. Pure: the same facts, moment and calendar give the same situation. */
export function situationOf(facts: Facts, now: Date, calendar: Calendar): Situation {
  const { pack } = calendar;
  const watch = new Watch(now);
  const zone = countyIn(facts, pack)?.zone ?? pack.zone;
  const arrest = eventAt(facts.arrestAt, zone);
  const charged = isCharged(facts);
  const charges = chargesOf(facts, pack, charged);
  const age = ageOf(facts, pack, zone, watch);
  const hours = limitHours(facts, pack, charges, age, mayBe(pack.ages.adultCourt, facts, zone, watch));
  return {
    facts,
    calendar,
    zone,
    watch,
    custody: custodyOf(facts),
    noJudge: facts.seenJudge !== "yes",
    arrest,
    arrestDay: dayKnown(facts.arrestAt),
    age,
    limit: arrest && addHours(arrest, hours),
    charged,
    charges,
    court: courtOf(facts, zone, watch),
  };
}

/** The end of an event's day: 17:00, or the event itself when that is later. */
export function endOfDay(event: Date, day: Day, zone: string): Date {
  const close = instantOf(day, "17:00", zone);
  return close > event ? close : event;
}

function countyIn(facts: Facts, pack: StatePack): County | null {
  const key = facts.placeCounty ?? (facts.jail ? jailOf(pack, facts.jail)?.county : undefined);
  return key === undefined ? null : countyOf(pack, key);
}

/** The form asks for the stage only when the person is known to be out of jail. */
function custodyOf(facts: Facts): Situation["custody"] {
  if (facts.custody) return facts.custody;
  return facts.stage ? "no" : "unknown";
}

/**
 * Charged, in a case that has no judgment yet. When neither a charge nor a stage is known, the lead counts
 * as charged (the more urgent reading) unless something else that it names explains why they write.
 */
function isCharged(facts: Facts): boolean {
  switch (facts.stage) {
    case "citation":
    case "released":
    case "indicted":
      return true;
    case undefined:
    case "unknown":
      break;
    default:
      return false;
  }
  if (Array.isArray(facts.charges)) return facts.charges.length > 0;
  if (facts.charges !== undefined) return facts.charges === "unknown";
  const otherMatter =
    facts.policeContact === "yes" ||
    facts.targetLetter === "yes" ||
    facts.poExists === "served" ||
    facts.poExists === "heardOf" ||
    [facts.policeContactAt, facts.targetLetterAt, facts.poHearingAt].some((date) => dayKnown(date) !== null);
  return custodyOf(facts) !== "no" || !otherMatter;
}

function chargesOf(facts: Facts, pack: StatePack, charged: boolean): ChargeView[] {
  if (Array.isArray(facts.charges)) return facts.charges.map((charge) => viewCharge(pack, charge));
  return charged || facts.charges === "unknown" ? [viewCharge(pack, {})] : [];
}

function courtOf(facts: Facts, zone: string, watch: Watch): Court {
  const date = facts.nextCourtAt;
  const at = eventAt(date, zone);
  const day = dayKnown(date);
  if (date?.certainty === "missed") return { state: "missed", at, day };
  if (!at || !day) return { state: "unknown" };
  if (facts.didYouGo === "no" && watch.reached(at)) return { state: "missed", at, day };
  // The time of a day that is nearly known is a guess, and courts call cases late: the whole day counts,
  // unless somebody has said how it went.
  const over = facts.didYouGo === "yes" ? at : endOfDay(at, day, zone);
  return watch.passed(over) ? { state: "passed" } : { state: "next", at };
}

function limitHours(
  facts: Facts,
  pack: StatePack,
  charges: ChargeView[],
  age: Situation["age"],
  adultCourtAge: boolean,
): number {
  const clocks = pack.triage;
  const adult = isDomestic(facts, charges)
    ? clocks.domesticViolenceAppearance
    : facts.arrestBasis === "warrant"
      ? clocks.arrestOnWarrant
      : clocks.arrestWithoutWarrant;
  const child = clocks.juvenileDetentionHearing;
  if (age === "adult") return adult.length.n;
  if (age === "maybeMinor") return Math.min(adult.length.n, child.length.n);
  return adultCourtAge && charges.some((charge) => charge.adultCourt) ? adult.length.n : child.length.n;
}

/** The relations that make a case "between family or partners" (`dv` in the paths of the form). */
const FAMILY = ["spouse", "dating", "parentOrChild", "childInCommon", "livesTogether"];

function isDomestic(facts: Facts, charges: ChargeView[]): boolean {
  const victims = Array.isArray(facts.allegedVictims) ? facts.allegedVictims : [];
  return (
    charges.some((charge) => charge.domestic) ||
    victims.some((victim) => FAMILY.includes(victim.avRelation ?? "")) ||
    facts.poExists === "served" ||
    facts.poExists === "heardOf"
  );
}

function ageOf(facts: Facts, pack: StatePack, zone: string, watch: Watch): Situation["age"] {
  if (!mayBeUnder(pack.ages.adult, facts, zone, watch)) return "adult";
  return mayBe(pack.ages.adult, facts, zone, watch) ? "maybeMinor" : "minor";
}

/** Whether the person may have reached an age: from the year alone, from 1 January on. */
function mayBe(age: number, facts: Facts, zone: string, watch: Watch): boolean {
  const birth = birthOf(facts);
  return birth === null || watch.reached(birthday(birth.first, age, zone));
}

/** Whether the person may still be below an age: from the year alone, until 31 December begins. */
function mayBeUnder(age: number, facts: Facts, zone: string, watch: Watch): boolean {
  const birth = birthOf(facts);
  return birth !== null && !watch.reached(birthday(birth.last, age, zone));
}

/** The first and the last day on which the person can have been born; null when the year is unknown. */
function birthOf(facts: Facts): { first: Day; last: Day } | null {
  const exact = exactDay(facts.dob);
  if (exact) return { first: exact, last: exact };
  if (typeof facts.accusedBirthYear !== "number") return null;
  return { first: `${facts.accusedBirthYear}-01-01`, last: `${facts.accusedBirthYear}-12-31` };
}

function exactDay(date: When | undefined): Day | null {
  return date?.certainty === "exact" ? dayKnown(date) : null;
}

function birthday(birth: Day, age: number, zone: string): Date {
  // Through addDays, because a 29 February has to become a 1 March in other years.
  const [year = "", month = "", date = ""] = birth.split("-");
  return instantOf(addDays(`${Number(year) + age}-${month}-01`, Number(date) - 1), "00:00", zone);
}
