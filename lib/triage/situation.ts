import { countyOf, jailOf } from "@/lib/jurisdictions/places";
import type { County, StatePack } from "@/lib/jurisdictions/schema";
import { type Age, ageOf, birthOf, mayHaveReached } from "./age";
import { addHours, type Calendar, type Day, instantOf } from "./calendar";
import { type ChargeView, viewCharge } from "./charges";
import { dayKnown, eventAt, type Facts } from "./facts";
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
  age: Age;
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
  const arrest = arrestOf(facts, zone);
  const charges = chargesOf(facts, pack);
  const born = birthOf(facts);
  const age = ageOf(born, pack.ages.adult, zone, watch);
  const adultCourtAge = mayHaveReached(born, pack.ages.adultCourt, zone, watch);
  const hours = limitHours(facts, pack, charges, age, adultCourtAge);
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
    charged: isCharged(facts),
    charges,
    court: courtOf(facts, zone, watch),
  };
}

/** The end of an event's day: 17:00, or the event itself when that is later. */
export function endOfDay(event: Date, day: Day, zone: string): Date {
  const close = instantOf(day, "17:00", zone);
  return close > event ? close : event;
}

/**
 * When the arrest was. A day without a time counts from 09:00, but nobody tells of an arrest before it happened: at
 * two in the morning "today" was by then at the latest, and the earlier limit is the safe one.
 */
function arrestOf(facts: Facts, zone: string): Date | null {
  const said = eventAt(facts.arrestAt, zone);
  return said !== null && said > facts.receivedAt ? facts.receivedAt : said;
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
 * Charged, in a case that has no judgment yet. When neither stage nor charge was asked about, an arrest, an
 * unknown court date or a request that says nothing of the case at all (a bare call-back) counts as charged:
 * that person may be due in court tomorrow.
 */
function isCharged(facts: Facts): boolean {
  if (facts.stage && facts.stage !== "unknown") {
    return ["citation", "released", "indicted"].includes(facts.stage);
  }
  if (Array.isArray(facts.charges)) return facts.charges.length > 0;
  if (facts.charges !== undefined) return facts.charges === "unknown";
  const isArrested = custodyOf(facts) !== "no" || facts.arrestAt !== undefined;
  return isArrested || facts.stage === "unknown" || Boolean(facts.nextCourtAt) || saysNothingOfTheCase(facts);
}

const ABOUT_THE_REQUEST: ReadonlySet<string> = new Set<keyof Facts>([
  "receivedAt",
  "settled",
  "role",
  "isNamedVictim",
  "accusedKnows",
  "placeState",
  "placeCounty",
  "custody",
  "phone",
  "email",
  "safeEmail",
  "contactMethod",
  "language",
  "talkLanguage",
  "accessNeeds",
]);

function saysNothingOfTheCase(facts: Facts): boolean {
  return Object.entries(facts).every(([key, value]) => ABOUT_THE_REQUEST.has(key) || value === undefined);
}

/** An unknown charge is a charge; one that was never asked about is not invented. */
function chargesOf(facts: Facts, pack: StatePack): ChargeView[] {
  if (Array.isArray(facts.charges)) return facts.charges.map((charge) => viewCharge(pack, charge));
  return facts.charges === "unknown" ? [viewCharge(pack, {})] : [];
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
  age: Age,
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
  const mayGoToAdultCourt = charges.length === 0 || charges.some((charge) => charge.adultCourt);
  return adultCourtAge && mayGoToAdultCourt ? Math.min(adult.length.n, child.length.n) : child.length.n;
}

/** The relations that make a case "between family or partners" (`dv` in the paths of the form). */
const FAMILY = ["spouse", "dating", "parentOrChild", "childInCommon", "livesTogether"];

/** Whether a case is, or may be, one between family or partners: by a charge, by a relation, or by an order. */
export function isDomestic(facts: Facts, charges: readonly ChargeView[]): boolean {
  const victims = Array.isArray(facts.allegedVictims) ? facts.allegedVictims : [];
  return (
    charges.some((charge) => charge.domestic) ||
    victims.some((victim) => FAMILY.includes(victim.avRelation ?? "")) ||
    facts.poExists === "served" ||
    facts.poExists === "heardOf"
  );
}
