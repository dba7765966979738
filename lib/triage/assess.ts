import { addHours, businessDayAfter, type Calendar, dayOf, instantOf } from "./calendar";
import type { Facts } from "./facts";
import { type Label, labelsOf } from "./labels";
import { RULE_IDS, RULES, type RuleId } from "./rules";
import { type Situation, situationOf } from "./situation";
import { KINDS, LANES, type Lane, type Outcome } from "./terms";

/** One reason: fixed words, and the event, limit or last moment that it is about, when one is known. */
export type Reason = { rule: RuleId; label: string; at?: Date };

/**
 * Where a lead stands. `reasons` has the deciding one first. `pagesAtNight`: a page between 21:00 and 06:30
 * would still let a lawyer change something. `changesAt`: until then nothing here can differ; null = never.
 */
export type Assessment = {
  lane: Lane;
  decideBy: Date;
  reasons: Reason[];
  labels: Label[];
  pagesAtNight: boolean;
  changesAt: Date | null;
};

/** Why a lead is not put in order at all: the practice may not, or cannot, act for this person. */
export type NotAssessed = {
  lane: null;
  decideBy: null;
  reasons: [];
  labels: [
    | "not assessed: named as the victim"
    | "not assessed: not the accused or family"
    | "not assessed: outside the area",
  ];
  pagesAtNight: false;
  changesAt: null;
};

/**
 * The order of call-backs: an aid for staff, never a rejection, a prediction or advice. Pure. The lane is
 * that of the worst rule; nothing is summed. A lead that no rule speaks of is WHEN FREE, to be answered by
 * 17:00 of the third business day after it came in.
 */
export function assess(facts: Facts, now: Date, calendar: Calendar): Assessment | NotAssessed {
  const refusal = refusalOf(facts);
  if (refusal) return refusal;
  const situation = situationOf(facts, now, calendar);
  const found = RULE_IDS.flatMap((rule): Found[] => {
    if (RULES[rule].settles && facts.settled.includes(rule)) return [];
    const outcome = RULES[rule].judge(situation);
    return outcome ? [{ rule, ...outcome }] : [];
  }).sort(byUrgency);
  const [worst] = found;
  const lane = lowered(worst?.lane ?? "whenFree", situation);
  return {
    lane,
    decideBy: worst?.decideBy ?? lastResort(situation),
    reasons: found.map(({ rule, label, at }) => (at ? { rule, label, at } : { rule, label })),
    labels: labelsOf(situation),
    pagesAtNight: lane === "now" && found.some((one) => one.lane === "now" && one.pagesAtNight === true),
    changesAt: situation.watch.changesAt,
  };
}

type Found = Outcome & { rule: RuleId };

function byUrgency(a: Found, b: Found): number {
  return (
    LANES.indexOf(a.lane) - LANES.indexOf(b.lane) ||
    a.decideBy.getTime() - b.decideBy.getTime() ||
    KINDS.indexOf(RULES[a.rule].kind) - KINDS.indexOf(RULES[b.rule].kind) ||
    a.rule.localeCompare(b.rule)
  );
}

function refusalOf(facts: Facts): NotAssessed | null {
  const label = refusalLabel(facts);
  if (label === null) return null;
  return { lane: null, decideBy: null, reasons: [], labels: [label], pagesAtNight: false, changesAt: null };
}

function refusalLabel(facts: Facts): NotAssessed["labels"][0] | null {
  if (facts.isNamedVictim === "yes" || facts.role === "allegedVictim") {
    return "not assessed: named as the victim";
  }
  if (facts.role !== undefined && facts.role !== "accused" && facts.role !== "family") {
    return "not assessed: not the accused or family";
  }
  return facts.placeState === "other" ? "not assessed: outside the area" : null;
}

/**
 * One lane lower, once, when a lawyer is at work. Not when court is within 24 hours, and not when the
 * person is, or may be, held and has seen no judge: then nobody can wait to find out what that lawyer does.
 */
function lowered(lane: Lane, s: Situation): Lane {
  const isRepresented = s.facts.hasLawyer === "hired" || s.facts.hasLawyer === "appointed";
  if (!isRepresented || (s.custody !== "no" && s.noJudge)) return lane;
  if (s.court.state === "next" && s.watch.reached(addHours(s.court.at, -24))) return lane;
  return LANES[Math.min(LANES.indexOf(lane) + 1, LANES.length - 1)] ?? lane;
}

function lastResort(s: Situation): Date {
  const day = businessDayAfter(dayOf(s.facts.receivedAt, s.zone), 3, s.calendar);
  return instantOf(day, "17:00", s.zone);
}
