import { expect, it } from "vitest";
import type { RuleId } from "./rules";
import { judge, type Lead } from "./test-lead";

// A date that somebody is not sure of counts as the earliest it can mean, for every rule that reads one: the first
// day of a month, the morning of a day, and the time itself where it is earlier than that.

const HELD: Lead = { custody: "yes", seenJudge: "no", accusedBirthYear: 1990 };
const FELONY: Lead = { charges: [{ chargeClass: "felonyC" }] };

const DATED: readonly (readonly [RuleId, keyof Lead, Lead])[] = [
  ["T01", "arrestAt", HELD],
  ["T03", "arrestAt", { ...HELD, seenJudge: "yes" }],
  ["T09", "policeContactAt", { stage: "investigated", policeContact: "yes" }],
  ["T10", "nextCourtAt", { custody: "no", stage: "released" }],
  ["T14", "arrestAt", { custody: "no", charges: [{ chargeText: "DUI" }] }],
  ["T14", "duiNoticeDate", { custody: "no", duiNotice: "yes", charges: [{ chargeText: "DUI" }] }],
  ["T15", "arrestAt", { custody: "no", stage: "released", courtType: "district", ...FELONY }],
  ["T16", "convictionDate", { stage: "convicted", courtType: "municipal" }],
  ["T17", "convictionDate", { stage: "convicted", courtType: "circuit" }],
  ["T18", "poHearingAt", { poExists: "served" }],
  ["T18", "poServedOn", { poExists: "served", poHearingAt: "unknown" }],
  ["T19", "targetLetterAt", { targetLetter: "yes" }],
  ["T20", "otherDeadlineAt", { otherDeadline: "other" }],
];

/** A day of the past, or of the days ahead for the rules that speak of no other, and the month that it is in. */
const dayFor = (rule: RuleId) => (["T10", "T20"].includes(rule) ? "2026-12-03" : "2026-11-30");

const said = (rule: RuleId, key: keyof Lead, lead: Lead, value: string, certainty: "about" | "exact") =>
  judge(rule, { ...lead, [key]: { value, certainty } });

it.each(DATED)("%s by %s", (rule, key, lead) => {
  const day = dayFor(rule);
  const morning = said(rule, key, lead, `${day}T09:00`, "exact");
  expect(morning).not.toBe("-");
  for (const value of [day, `${day}T15:30`])
    expect([value, said(rule, key, lead, value, "about")]).toEqual([value, morning]);
  const early = `${day}T04:00`;
  expect(said(rule, key, lead, early, "about")).toBe(said(rule, key, lead, early, "exact"));
  const month = day.slice(0, 7);
  expect(said(rule, key, lead, month, "about")).toBe(said(rule, key, lead, `${month}-01T09:00`, "exact"));
});
