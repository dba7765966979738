import * as court from "./court-rules";
import * as liberty from "./liberty-rules";
import type { Situation } from "./situation";
import type { Kind, Outcome } from "./terms";

export const RULE_IDS = [
  "T01",
  "T02",
  "T03",
  "T04",
  "T05",
  "T06",
  "T07",
  "T08",
  "T09",
  "T10",
  "T11",
  "T12",
  "T13",
  "T14",
  "T15",
  "T16",
  "T17",
  "T18",
  "T19",
  "T20",
  "T21",
  "T22",
  "T23",
  "T24",
  "T25",
] as const;
export type RuleId = (typeof RULE_IDS)[number];

type Rule = {
  kind: Kind;
  /** The condition and its outcome together; null when the rule has nothing to say. */
  judge: (situation: Situation) => Outcome | null;
  /** A deadline stays until a person records its outcome (`settled` of the facts). */
  settles?: true;
};

/**
 * Stored with every assessment. Raise it with every change to what the rules say: the leads that were assessed
 * under another number are then assessed again. A hash of the code would differ from build to build.
 */
export const RULES_VERSION = 1;

/**
 * The rule table. Numbers of the law come from the state pack; hours and days that the practice chose for
 * its own order stand in the rules. A change here means that every open lead is assessed again.
 */
export const RULES: Readonly<Record<RuleId, Rule>> = {
  T01: { kind: "liberty", judge: liberty.heldBeforeLimit },
  T02: { kind: "liberty", judge: liberty.heldPastLimit },
  T03: { kind: "liberty", judge: liberty.heldAfterJudge },
  T04: { kind: "liberty", judge: liberty.heldLong },
  T05: { kind: "liberty", judge: liberty.custodyUnknown },
  T06: { kind: "liberty", judge: liberty.heldForAnother },
  T07: { kind: "liberty", judge: liberty.heldUnder18 },
  T08: { kind: "liberty", judge: liberty.healthInJail },
  T09: { kind: "liberty", judge: liberty.policeContact },
  T10: { kind: "court", judge: court.nextCourt },
  T11: { kind: "liberty", judge: liberty.missedCourt },
  T12: { kind: "court", judge: court.courtPassed },
  T13: { kind: "court", judge: court.courtUnknown },
  T14: { kind: "license", judge: court.duiHearing, settles: true },
  T15: { kind: "court", judge: court.preliminaryHearing, settles: true },
  T16: { kind: "court", judge: court.lowerCourtAppeal, settles: true },
  T17: { kind: "court", judge: court.newTrialMotion, settles: true },
  T18: { kind: "court", judge: court.protectionOrderHearing },
  T19: { kind: "liberty", judge: liberty.targetLetter },
  T20: { kind: "other", judge: court.otherPaper },
  T21: { kind: "liberty", judge: liberty.gravestCharge },
  T22: { kind: "court", judge: court.felonyCharge },
  T23: { kind: "other", judge: court.under18 },
  T24: { kind: "liberty", judge: liberty.supervised },
  T25: { kind: "other", judge: court.videoExpiring },
};
