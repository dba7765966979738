import { describe, expect, it } from "vitest";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { factsSchema } from "./facts";
import { duiLastDay, lastDayOf, standingOf } from "./last-days";
import { isContactRisky, ownDaysOf } from "./own-days";
import { calendarWith, chicago, type Lead, RECEIVED } from "./test-lead";

/** `license 2026-12-01 today`, … as a person is told on Tuesday 1 December 2026, 10:00. */
function told(lead: Lead, now = RECEIVED): string[] {
  const facts = factsSchema.parse({ ...lead, receivedAt: chicago(RECEIVED) });
  return ownDaysOf(facts, chicago(now), calendarWith()).map(
    ({ what, day, standing }) => `${what} ${day} ${standing}`,
  );
}

const OUT: Lead = { custody: "no", stage: "released" };
const DUI: Lead = { ...OUT, charges: [{ chargeText: "DUI", chargeClass: "misdemeanorA" }] };

describe("the last day to ask for a license hearing", () => {
  const pack = alabama();
  it.each([
    ["2026-11-21", "2026-11-25", "2026-12-01"],
    ["2026-11-25", "2026-11-21", "2026-12-01"],
    [null, "2026-11-25", "2026-12-05"],
    ["2026-11-21", null, "2026-12-01"],
    [null, null, null],
    // A Saturday, and over both nights on which the clocks change.
    ["2026-12-02", null, "2026-12-12"],
    ["2027-03-05", null, "2027-03-15"],
    ["2027-10-30", null, "2027-11-09"],
    ["2026-12-25", null, "2027-01-04"],
  ])("arrest %s, notice %s: %s", (arrest, notice, expected) => {
    expect(duiLastDay(pack, { arrest, notice })).toBe(expected);
  });

  it("counts only what counts in days", () => {
    expect(() => lastDayOf(pack.triage.arrestOnWarrant, "2026-11-21")).toThrow("hours");
  });

  it("is told before, on and after the day, and as today when nobody knows", () => {
    expect(
      ["2026-12-02", "2026-12-01", "2026-11-30", null].map((day) => standingOf(day, "2026-12-01")),
    ).toEqual([...["ahead", "today", "passed", "today"]]);
  });
});

describe("the days that run for one person", () => {
  it.each([
    ["DUI, last day ahead", { ...DUI, arrestAt: "2026-11-25" }, ["license 2026-12-05 ahead"]],
    ["DUI, last day today", { ...DUI, arrestAt: "2026-11-21" }, ["license 2026-12-01 today"]],
    ["DUI, passed yesterday", { ...DUI, arrestAt: "2026-11-20" }, ["license 2026-11-30 passed"]],
    ["DUI, passed years ago", { ...DUI, arrestAt: "2020-01-01" }, ["license 2020-01-11 passed"]],
    ["DUI, no day known", { ...DUI, arrestAt: "unknown" }, ["license null today"]],
    [
      "DUI, about a month: its first day",
      { ...DUI, arrestAt: { value: "2026-11", certainty: "about" } },
      ["license 2026-11-11 passed"],
    ],
    [
      "convicted in a city court",
      {
        custody: "no",
        stage: "convicted",
        convictionDate: "2026-11-20",
        courtName: "Municipal Court of Mobile",
      },
      ["appeal 2026-12-04 ahead"],
    ],
    [
      "sentenced in circuit court",
      { custody: "no", stage: "convicted", convictionDate: "2026-11-20", courtType: "circuit" },
      ["newTrial 2026-12-20 ahead"],
    ],
    [
      "arrested for a felony",
      { ...OUT, arrestAt: "2026-11-20", charges: [{ chargeText: "Robbery first degree" }] },
      ["preliminary 2026-12-20 ahead"],
    ],
    [
      "indicted for it",
      {
        custody: "no",
        stage: "indicted",
        arrestAt: "2026-11-20",
        charges: [{ chargeText: "Robbery first degree" }],
      },
      [],
    ],
    ["an order, hearing unknown", { custody: "no", poExists: "served" }, ["order null today"]],
    ["an order with a date", { custody: "no", poExists: "served", poHearingAt: "2026-12-02" }, []],
    ["a ticket", { custody: "no", stage: "citation", charges: [{ chargeText: "Speeding" }] }, []],
  ] satisfies [string, Lead, string[]][])("%s", (_, lead, expected) => {
    expect(told(lead)).toEqual(expected);
  });

  it("turns at midnight on the clock of the court", () => {
    const lead: Lead = { ...DUI, arrestAt: "2026-11-21" };
    expect(told(lead, "2026-11-30T23:59")).toEqual(["license 2026-12-01 ahead"]);
    expect(told(lead, "2026-12-01T00:00")).toEqual(["license 2026-12-01 today"]);
    expect(told(lead, "2026-12-01T23:59")).toEqual(["license 2026-12-01 today"]);
    expect(told(lead, "2026-12-02T00:00")).toEqual(["license 2026-12-01 passed"]);
  });
});

describe("the warning about contact", () => {
  const named = (avRelation: string): Lead => ({ ...OUT, allegedVictims: [{ avRelation }] });
  it.each([
    ["a bond rule", { ...OUT, bondConditions: ["noContact"] }, true],
    ["another bond rule", { ...OUT, bondConditions: ["curfew", "stayAway"] }, true],
    ["a bond paper without one", { ...named("spouse"), bondConditions: ["curfew"] }, false],
    ["a bond paper that says none", { ...named("spouse"), bondConditions: ["none"] }, false],
    ["an unknown bond paper, partners", { ...named("dating"), bondConditions: ["unknown"] }, true],
    ["an unknown bond paper, strangers", { ...named("stranger"), bondConditions: ["unknown"] }, false],
    ["no bond asked about, partners", named("spouse"), true],
    ["a domestic charge alone", { ...OUT, charges: [{ chargeText: "Domestic violence 3rd" }] }, true],
    ["an order", { ...OUT, poExists: "served", bondConditions: ["none"] }, true],
    ["nothing of it", { ...OUT, charges: [{ chargeText: "Speeding" }] }, false],
  ] satisfies [string, Lead, boolean][])("%s: %j", (_, lead, expected) => {
    const facts = factsSchema.parse({ ...lead, receivedAt: chicago(RECEIVED) });
    expect(isContactRisky(facts, chicago(RECEIVED), calendarWith())).toBe(expected);
  });
});
