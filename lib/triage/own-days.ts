import type { Clock } from "@/lib/jurisdictions/schema";
import { type Calendar, type Day, dayOf } from "./calendar";
import { dayKnown, type Facts } from "./facts";
import { duiLastDay, type Standing, standingOf } from "./last-days";
import { RULES, type RuleId } from "./rules";
import { isDomestic, situationOf } from "./situation";

/** A day of the law that is running for one person, as that person is told of it. */
export interface OwnDay {
  readonly what: "license" | "appeal" | "newTrial" | "preliminary" | "order";
  /** Null when nobody knows from when it counts: then it may be today. */
  readonly day: Day | null;
  readonly standing: Standing;
  readonly clock: Clock;
}

/** By the rules that know whether it runs. What they do not speak of any more is nothing to be told of. */
const OWN = {
  T16: ["appeal", "municipalOrDistrictAppeal"],
  T17: ["newTrial", "newTrialMotion"],
  T15: ["preliminary", "preliminaryHearingDemand"],
  T18: ["order", "protectionOrderHearing"],
} as const satisfies Partial<Record<RuleId, readonly [OwnDay["what"], keyof Calendar["pack"]["triage"]]>>;

/**
 * The last days that run for one person, by the same rules as the order of call-backs, so that nobody is told one
 * day and called by another. The hearing about a protection order counts here only while its date is not known.
 */
export function ownDaysOf(facts: Facts, now: Date, calendar: Calendar): readonly OwnDay[] {
  const situation = situationOf(facts, now, calendar);
  const { zone } = situation;
  const { pack } = calendar;
  const today = dayOf(now, zone);
  const own = (what: OwnDay["what"], clock: Clock, day: Day | null): OwnDay => ({
    ...{ what, day, clock },
    standing: standingOf(day, today),
  });
  const days = { arrest: situation.arrestDay, notice: dayKnown(facts.duiNoticeDate) };
  const license = situation.charges.some((charge) => charge.dui)
    ? // The rule falls silent after a month; the person has to hear "ask now" also then.
      [own("license", pack.triage.duiHearingRequest, duiLastDay(pack, days))]
    : [];
  const others = (["T16", "T17", "T15", "T18"] as const).flatMap((rule) => {
    const outcome = RULES[rule].judge(situation);
    if (outcome === null || (rule === "T18" && dayKnown(facts.poHearingAt) !== null)) return [];
    const [what, clock] = OWN[rule];
    return [own(what, pack.triage[clock], outcome.at === undefined ? null : dayOf(outcome.at, zone))];
  });
  return [...license, ...others];
}

/** Whether a case is, or may be, one between family or partners: by a charge, by a relation, or by an order. */
export function isBetweenFamily(facts: Facts, now: Date, calendar: Calendar): boolean {
  return isDomestic(facts, situationOf(facts, now, calendar).charges);
}

/**
 * Whether a rule about contact is in force for the accused, or likely: a bond rule or an order says so, or the case
 * is between family or partners and nobody has read the bond paper yet.
 */
export function isContactRisky(facts: Facts, now: Date, calendar: Calendar): boolean {
  const rules = facts.bondConditions ?? [];
  const isOrdered = facts.poExists === "served" || facts.poExists === "heardOf";
  if (isOrdered || rules.includes("noContact") || rules.includes("stayAway")) return true;
  const isRead = rules.length > 0 && !rules.includes("unknown");
  return !isRead && isBetweenFamily(facts, now, calendar);
}
