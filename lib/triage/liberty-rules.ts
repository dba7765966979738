import { addHours, type Day, isBefore } from "./calendar";
import { dayKnown, eventAt, type When } from "./facts";
import { endOfDay, type Situation } from "./situation";
import { eventRule, isAtMostDaysAgo, type Outcome, sinceReceived, withinDays } from "./terms";

const NOON = "12:00";

/** T01: held, no judge, before the limit. Without a known arrest it is due since it came in. */
export function heldBeforeLimit(s: Situation): Outcome | null {
  if (!isHeldAdult(s) || !s.noJudge || (s.limit && s.watch.reached(s.limit))) return null;
  return { ...untilLimit(s, "Held, no judge yet"), pagesAtNight: true };
}

/** T02: held, no judge, past the limit. */
export function heldPastLimit(s: Situation): Outcome | null {
  if (!isHeldAdult(s) || !s.noJudge || !s.limit || !s.watch.reached(s.limit)) return null;
  return { ...untilLimit(s, "Held past the limit, no judge"), pagesAtNight: true };
}

/** T03: in jail, has seen a judge, and the arrest is recent or court is near. */
export function heldAfterJudge(s: Situation): Outcome | null {
  if (!isHeldAdult(s) || s.noJudge) return null;
  const label = "In jail, has seen a judge";
  if (isWithin72Hours(s)) return { ...untilCourt(s, label), lane: "now" };
  if (isWithin14Days(s) || hasCourtWithin7Days(s)) return untilCourt(s, label);
  return null;
}

/** T04: in jail for longer, and no court soon. */
export function heldLong(s: Situation): Outcome | null {
  if (!isHeldAdult(s) || s.noJudge || isWithin14Days(s) || hasCourtWithin7Days(s)) return null;
  return sinceReceived(s, "today", 24, "In jail for more than 14 days");
}

/** T05: nobody knows whether the person is in jail. */
export function custodyUnknown(s: Situation): Outcome | null {
  if (s.custody !== "unknown") return null;
  return sinceReceived(s, isWithin72Hours(s) ? "now" : "today", 1, "May be in jail: check the roster");
}

const HOLDS = ["otherCounty", "otherState", "federal", "otherAgency", "probationParole"];

/** T06: another office wants the person kept. An answer about holds means jail even where custody is unknown. */
export function heldForAnother(s: Situation): Outcome | null {
  if (s.custody === "no" || !s.facts.holds?.some((hold) => HOLDS.includes(hold))) return null;
  if (!isWithin14Days(s)) return null;
  const label = "Hold by another office: bond may not release";
  return s.noJudge
    ? { ...untilLimit(s, label), pagesAtNight: true }
    : { ...untilCourt(s, label), lane: "now" };
}

/** T07: under 18 and held; stands in for T01 to T04, so that one arrest gives one reason. */
export function heldUnder18(s: Situation): Outcome | null {
  if (s.custody !== "yes" || s.age === "adult") return null;
  const label = s.age === "minor" ? "Under 18 and held" : "May be under 18, and held";
  return { ...untilLimit(s, label), pagesAtNight: true };
}

/** T08: urgent health need in jail. */
export function healthInJail(s: Situation): Outcome | null {
  if (s.custody === "no" || s.facts.healthRiskInJail !== "yes") return null;
  return { ...sinceReceived(s, "now", 0, "Urgent health need in jail"), pagesAtNight: true };
}

/** T09: police want to talk, or have named a day. A day that went by counts as if none had been named. */
export function policeContact(s: Situation): Outcome | null {
  const dated = upcoming(s, s.facts.policeContactAt);
  if (dated)
    return { ...eventRule(s, dated.at, "Police interview, surrender or arrest date"), ...nightOf(s, dated) };
  if (s.facts.policeContact !== "yes" && dayKnown(s.facts.policeContactAt) === null) return null;
  return sinceReceived(s, "today", 24, "Police interview, surrender or arrest: no date ahead");
}

/** T11: a missed court date, or a warrant. Both at once give the more urgent of the two. */
export function missedCourt(s: Situation): Outcome | null {
  const missed = s.court.state === "missed" ? s.court : null;
  const isRecent = missed !== null && (missed.day === null || isAtMostDaysAgo(s, missed.day, 30));
  const at = missed?.at ? { decideBy: missed.at, at: missed.at } : { decideBy: s.facts.receivedAt };
  if (isRecent) return { lane: "today", label: "Missed court", ...at };
  if (s.facts.stage === "warrant") return sinceReceived(s, "today", 24, "Warrant out");
  return missed && { lane: "soon", label: "Missed court", ...at };
}

/** T19: target letter or grand-jury subpoena. */
export function targetLetter(s: Situation): Outcome | null {
  const label = "Target letter or grand-jury subpoena";
  const dated = upcoming(s, s.facts.targetLetterAt);
  if (dated) return eventRule(s, dated.at, label);
  if (s.facts.targetLetter !== "yes" && dayKnown(s.facts.targetLetterAt) === null) return null;
  return sinceReceived(s, "today", 24, label);
}

/** T21: capital, Class A, or on the list of charges for which bail can be denied. */
export function gravestCharge(s: Situation): Outcome | null {
  if (!s.charges.some((charge) => charge.severe)) return null;
  return sinceReceived(s, "today", 24, "Capital, Class A or no-bond-list charge");
}

const SUPERVISIONS = ["probation", "parole", "diversion"];

/** T24: under supervision, so a new charge can cost more than itself. */
export function supervised(s: Situation): Outcome | null {
  const isSupervised = s.facts.supervision?.some((kind) => SUPERVISIONS.includes(kind));
  if (!isSupervised && s.facts.stage !== "probation") return null;
  return sinceReceived(s, s.custody === "no" ? "soon" : "today", 24, "On probation, parole or diversion");
}

/** An event whose day is not over, or null. */
export function upcoming(s: Situation, date: When | undefined): { at: Date; day: Day } | null {
  const at = eventAt(date, s.zone);
  const day = dayKnown(date);
  if (!at || !day || s.watch.passed(endOfDay(at, day, s.zone))) return null;
  return { at, day };
}

/** Before noon of its day a lawyer woken at night can still change it. */
export function nightOf(s: Situation, event: { at: Date }): { pagesAtNight: boolean } {
  return { pagesAtNight: isBefore(event.at, NOON, s.zone) };
}

/** T01 to T04 speak of adults: T07 speaks of everybody who is, or may be, under 18. */
function isHeldAdult(s: Situation): boolean {
  return s.custody === "yes" && s.age === "adult";
}

function untilLimit(s: Situation, label: string): Outcome {
  const due = s.limit ? { decideBy: s.limit, at: s.limit } : { decideBy: s.facts.receivedAt };
  return { lane: "now", label, ...due };
}

function untilCourt(s: Situation, label: string): Outcome {
  if (s.court.state !== "next") return sinceReceived(s, "today", 24, label);
  return { lane: "today", decideBy: s.court.at, at: s.court.at, label };
}

function isWithin72Hours(s: Situation): boolean {
  return s.arrest === null || !s.watch.passed(addHours(s.arrest, 72));
}

function isWithin14Days(s: Situation): boolean {
  return s.arrestDay === null || isAtMostDaysAgo(s, s.arrestDay, 14);
}

function hasCourtWithin7Days(s: Situation): boolean {
  return s.court.state === "next" && withinDays(s, s.court.at, 7);
}
