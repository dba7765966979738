import { courtKindOf } from "@/lib/jurisdictions/places";
import type { Clock } from "@/lib/jurisdictions/schema";
import { addHours, type Day, instantOf } from "./calendar";
import { dayKnown } from "./facts";
import { duiLastDay, lastDayOf } from "./last-days";
import { nightOf, upcoming } from "./liberty-rules";
import type { Situation } from "./situation";
import { deadlineRule, eventRule, isAtMostDaysAgo, moreUrgent, type Outcome, sinceReceived } from "./terms";

/** T10: the next court date. */
export function nextCourt(s: Situation): Outcome | null {
  if (s.court.state !== "next") return null;
  return { ...eventRule(s, s.court.at, "Court date"), ...nightOf(s, s.court) };
}

/** T12: the last known date is over, and no later one is known. */
export function courtPassed(s: Situation): Outcome | null {
  if (s.court.state !== "passed") return null;
  return sinceReceived(s, "soon", 48, "Court date has passed: find the next date");
}

/** T13: charged, and nobody knows when court is. `none` is no date either: a charge will get one. */
export function courtUnknown(s: Situation): Outcome | null {
  if (!s.charged || s.court.state !== "unknown") return null;
  const isRecent = s.arrestDay === null || isAtMostDaysAgo(s, s.arrestDay, 7);
  const isUrgent = s.charges.some((charge) => charge.felonyLike) || isRecent;
  return sinceReceived(s, isUrgent ? "today" : "soon", 24, "Charged, next court date unknown");
}

/** T14: the request for a license hearing, from the earlier of arrest and notice. */
export function duiHearing(s: Situation): Outcome | null {
  if (!s.charges.some((charge) => charge.dui)) return null;
  const days = { arrest: s.arrestDay, notice: dayKnown(s.facts.duiNoticeDate) };
  const label = "Last day to ask for a license hearing (DUI)";
  return deadlineOn(s, duiLastDay(s.calendar.pack, days), label);
}

/**
 * T15: felony-like, charged by complaint and not indicted: the demand for a preliminary hearing. An arrest
 * on a day that nobody knows may run out today; one that nobody was asked about says nothing.
 */
export function preliminaryHearing(s: Situation): Outcome | null {
  const charges = Array.isArray(s.facts.charges) ? s.facts.charges : [];
  const isIndicted = s.facts.stage === "indicted" || charges.some((charge) => charge.indictmentNo);
  if (!s.charged || isIndicted || !s.charges.some((charge) => charge.felonyLike)) return null;
  if (s.facts.arrestAt === undefined) return null;
  const clock = s.calendar.pack.triage.preliminaryHearingDemand;
  return deadlineFrom(s, s.arrestDay, clock, "Last day to demand a preliminary hearing");
}

/** T16: convicted in municipal or district court, the appeal. */
export function lowerCourtAppeal(s: Situation): Outcome | null {
  const conviction = convictionRule(s);
  return conviction?.rule === "T16" ? conviction.outcome : null;
}

/** T17: convicted in circuit court, the motion for a new trial. */
export function newTrialMotion(s: Situation): Outcome | null {
  const conviction = convictionRule(s);
  return conviction?.rule === "T17" ? conviction.outcome : null;
}

/** T18: the hearing about a protection order, or the last day on which it can be when served. */
export function protectionOrderHearing(s: Situation): Outcome | null {
  const { poExists, poHearingAt, poServedOn } = s.facts;
  if (poExists === "no" || poHearingAt?.certainty === "none") return null;
  const label = "Protection-order hearing";
  const over = () => sinceReceived(s, "soon", 48, `${label} has passed: ask what came of it`);
  const dated = upcoming(s, poHearingAt);
  if (dated) return eventRule(s, dated.at, label);
  if (dayKnown(poHearingAt) !== null) return over();
  if (poExists !== "served") return null;
  const served = dayKnown(poServedOn);
  if (served === null) return sinceReceived(s, "today", 24, `${label}: date unknown`);
  const day = lastDayOf(s.calendar.pack.triage.protectionOrderHearing, served);
  const at = instantOf(day, "09:00", s.zone);
  const latest = upcoming(s, { certainty: "exact", day });
  return latest ? eventRule(s, at, `${label}: date unknown, counted from service`) : over();
}

/** T20: another dated paper; held down to SOON until its last 24 hours. */
export function otherPaper(s: Situation): Outcome | null {
  const dated = upcoming(s, s.facts.otherDeadlineAt);
  if (!dated) return null;
  const outcome = eventRule(s, dated.at, "Another paper with a due date");
  const isLastDay = s.watch.reached(addHours(dated.at, -24));
  return isLastDay || outcome.lane === "whenFree" ? outcome : { ...outcome, lane: "soon" };
}

/** T22: a felony-like charge that is not one of T21. */
export function felonyCharge(s: Situation): Outcome | null {
  if (!s.charges.some((charge) => charge.felonyLike && !charge.severe)) return null;
  return sinceReceived(s, "soon", 48, "Felony, or class not known");
}

/** T23: under 18, or maybe, and out of jail; a traffic case alone does not count. */
export function under18(s: Situation): Outcome | null {
  if (s.age === "adult" || s.custody === "yes") return null;
  if (s.charges.length > 0 && s.charges.every((charge) => charge.traffic)) return null;
  return sinceReceived(s, "soon", 48, s.age === "minor" ? "Under 18, not held" : "May be under 18, not held");
}

/** T25: video that may be erased, for 14 days after the event; the latest of several events counts. */
export function videoExpiring(s: Situation): Outcome | null {
  if (s.facts.videoExpiring !== "yes") return null;
  const charges = Array.isArray(s.facts.charges) ? s.facts.charges : [];
  const events = charges.map((charge) => dayKnown(charge.eventDate)).filter((day) => day !== null);
  const day = events.sort().at(-1) ?? s.arrestDay;
  if (day !== null && !isAtMostDaysAgo(s, day, 14)) return null;
  return sinceReceived(s, "today", 24, "Video may be erased: preservation letter");
}

/** A deadline whose first day is unknown may be today: to be asked within a day. */
function deadlineOn(s: Situation, lastDay: Day | null, label: string): Outcome | null {
  return lastDay === null
    ? sinceReceived(s, "today", 24, `${label}: date unknown`)
    : deadlineRule(s, lastDay, label);
}

function deadlineFrom(s: Situation, from: Day | null, clock: Clock, label: string): Outcome | null {
  return deadlineOn(s, from === null ? null : lastDayOf(clock, from), label);
}

/** One conviction gives one reason: when the kind of court is unknown, the more urgent of the two. */
function convictionRule(s: Situation): { rule: "T16" | "T17"; outcome: Outcome } | null {
  if (s.facts.stage !== "convicted") return null;
  const { municipalOrDistrictAppeal, newTrialMotion: motion } = s.calendar.pack.triage;
  const from = dayKnown(s.facts.convictionDate);
  const kind = convictingCourt(s);
  const lower = deadlineFrom(
    s,
    from,
    municipalOrDistrictAppeal,
    "Last day to appeal from municipal or district court",
  );
  const circuit = deadlineFrom(s, from, motion, "Last day to ask for a new trial");
  const isCircuit = kind === "circuit" || (kind === null && circuit !== null && isWorse(circuit, lower));
  const outcome = isCircuit ? circuit : lower;
  return outcome && { rule: isCircuit ? "T17" : "T16", outcome };
}

function isWorse(a: Outcome, b: Outcome | null): boolean {
  return b === null || moreUrgent(b, a) === a;
}

function convictingCourt(s: Situation): "circuit" | "lower" | null {
  const { courtType, courtName } = s.facts;
  const kind = courtType === undefined || courtType === "unknown" ? courtKindOf(courtName ?? "") : courtType;
  if (kind === "circuit") return "circuit";
  return kind === "municipal" || kind === "district" ? "lower" : null;
}
