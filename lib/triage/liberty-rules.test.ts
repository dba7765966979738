import { describe, expect, it } from "vitest";
import { assess } from "./assess";
import { factsSchema } from "./facts";
import { calendarWith, chicago, hoursFrom, judge, type Lead, RECEIVED } from "./test-lead";

const ARREST = "2026-12-01T04:00";
const HELD: Lead = { custody: "yes", arrestAt: ARREST };
const SEEN: Lead = { ...HELD, seenJudge: "yes" };
const minute = 1 / 60;

describe("T01 and T02: held, no judge", () => {
  it("an arrest of today, told before 09:00, counts from the moment at which it was told", () => {
    const night = chicago("2026-12-01T02:56");
    const facts = { custody: "yes", arrestAt: "2026-12-01", receivedAt: night } as const;
    const told = assess(factsSchema.parse(facts), night, calendarWith());
    expect(told).toMatchObject({ lane: "now", decideBy: chicago("2026-12-03T02:56") });
  });
  it("turns at the limit", () => {
    const last = hoursFrom(ARREST, 48 - minute);
    expect(judge("T01", HELD, last)).toBe("now 2026-12-03T04:00 night");
    expect(judge("T02", HELD, last)).toBe("-");
    const limit = hoursFrom(ARREST, 48);
    expect(judge("T01", HELD, limit)).toBe("-");
    expect(judge("T02", HELD, limit)).toBe("now 2026-12-03T04:00 night");
  });

  it.each([
    ["nobody knows whether a judge was seen", { seenJudge: "unknown" }, "now 2026-12-03T04:00 night"],
    ["a judge was seen", { seenJudge: "yes" }, "-"],
    ["the arrest is unknown", { arrestAt: "unknown" }, "now 2026-12-01T10:00 night"],
    ["only the day is known", { arrestAt: "2026-11-30" }, "now 2026-12-02T09:00 night"],
    ["on a warrant", { arrestBasis: "warrant" }, "now 2026-12-04T04:00 night"],
    ["basis unknown", { arrestBasis: "unknown" }, "now 2026-12-03T04:00 night"],
    [
      "the time is roughly known",
      { arrestAt: { value: "2026-11-30T20:00", certainty: "about" } },
      "now 2026-12-02T09:00 night",
    ],
    ["out of jail", { custody: "no" }, "-"],
  ] satisfies [string, Lead, string][])("T01 when %s", (_name, change, expected) => {
    expect(judge("T01", { ...HELD, ...change })).toBe(expected);
  });

  it.each([
    ["the charge", { charges: [{ chargeText: "DV strangulation" }] }],
    ["a charge that only says domestic", { charges: [{ chargeText: "domestic dispute" }] }],
    ["the relation", { allegedVictims: [{ avRelation: "dating" }] }],
    ["an order", { poExists: "served" }],
    ["the charge, on a warrant", { charges: [{ chargeText: "DV1" }], arrestBasis: "warrant" }],
  ] satisfies [string, Lead][])("counts 24 hours when %s speaks of domestic violence", (_name, change) => {
    expect(judge("T01", { ...HELD, ...change })).toBe("now 2026-12-02T04:00 night");
  });

  it("counts elapsed hours over both nights on which the clocks change", () => {
    const held = (arrestAt: string): Lead => ({ custody: "yes", arrestAt });
    expect(judge("T01", held("2026-03-07T12:00"), "2026-03-07T13:00")).toBe("now 2026-03-09T13:00 night");
    expect(judge("T01", held("2026-10-31T12:00"), "2026-10-31T13:00")).toBe("now 2026-11-02T11:00 night");
  });

  it("takes its hours from the pack", () => {
    const calendar = calendarWith({ clock: ["arrestWithoutWarrant", 36] });
    expect(judge("T01", HELD, RECEIVED, calendar)).toBe("now 2026-12-02T16:00 night");
  });
});

describe("T07: under 18 and held", () => {
  const young = (accusedBirthYear: number, more: Lead = {}): Lead => ({ ...HELD, accusedBirthYear, ...more });

  it.each([
    ["14", young(2012), "now 2026-12-04T04:00 night"],
    [
      "17, a misdemeanor",
      young(2009, { charges: [{ chargeClass: "misdemeanorA" }] }),
      "now 2026-12-04T04:00 night",
    ],
    [
      "17, a Class A felony",
      young(2009, { charges: [{ chargeClass: "felonyA" }] }),
      "now 2026-12-03T04:00 night",
    ],
    [
      "16, drug trafficking",
      young(2010, { charges: [{ chargeText: "Trafficking" }] }),
      "now 2026-12-03T04:00 night",
    ],
    ["17, nobody knows the charge", young(2009), "now 2026-12-03T04:00 night"],
    [
      "15, a Class A felony",
      young(2011, { charges: [{ chargeClass: "felonyA" }] }),
      "now 2026-12-04T04:00 night",
    ],
    ["17 or 18", young(2008), "now 2026-12-03T04:00 night"],
    ["19", young(2007), "-"],
    [
      "17, has seen a judge",
      young(2009, { seenJudge: "yes", charges: [{ chargeText: "DUI 1" }] }),
      "now 2026-12-04T04:00 night",
    ],
    ["17, out of jail", young(2009, { custody: "no" }), "-"],
  ] satisfies [string, Lead, string][])("%s", (_name, lead, expected) => {
    expect(judge("T07", lead)).toBe(expected);
    if (expected !== "-") expect(judge("T01", lead)).toBe("-");
  });

  it("goes by the day of birth when it is known", () => {
    expect(judge("T07", { ...HELD, accusedBirthYear: 2008, dob: "2008-12-02" })).toMatch(/^now/);
    expect(judge("T07", { ...HELD, accusedBirthYear: 2008, dob: "2008-12-01" })).toBe("-");
    expect(judge("T07", { ...HELD, dob: "2008-02-29" }, "2026-02-28T23:59")).toMatch(/^now/);
    expect(judge("T07", { ...HELD, dob: "2008-02-29" }, "2026-03-01T00:00")).toBe("-");
  });
});

describe("T03 and T04: in jail, has seen a judge", () => {
  const held = (arrestAt: string, more: Lead = {}): Lead => ({
    custody: "yes",
    seenJudge: "yes",
    arrestAt,
    ...more,
  });

  it.each([
    ["72 hours", held("2026-11-28T10:00"), "now 2026-12-02T10:00", "-"],
    ["72 hours and a minute", held("2026-11-28T09:59"), "today 2026-12-02T10:00", "-"],
    ["14 days", held("2026-11-17T00:00"), "today 2026-12-02T10:00", "-"],
    ["15 days", held("2026-11-16T23:59"), "-", "today 2026-12-02T10:00"],
    [
      "15 days, court in 7",
      held("2026-11-16", { nextCourtAt: "2026-12-08T15:00" }),
      "today 2026-12-08T15:00",
      "-",
    ],
    [
      "15 days, court in 8",
      held("2026-11-16", { nextCourtAt: "2026-12-09T08:00" }),
      "-",
      "today 2026-12-02T10:00",
    ],
    [
      "2 days, court in a month",
      held("2026-11-29T12:00", { nextCourtAt: "2027-01-04" }),
      "now 2027-01-04T09:00",
      "-",
    ],
    ["unknown", held("2026-11-16", { arrestAt: "unknown" }), "now 2026-12-02T10:00", "-"],
  ] satisfies [string, Lead, string, string][])("arrested %s ago", (_name, lead, t03, t04) => {
    expect(judge("T03", lead)).toBe(t03);
    expect(judge("T04", lead)).toBe(t04);
  });
});

describe("T05: custody unknown", () => {
  it.each([
    ["72 hours ago", { arrestAt: "2026-11-28T10:00" }, "now 2026-12-01T11:00"],
    ["longer ago", { arrestAt: "2026-11-28T09:59" }, "today 2026-12-01T11:00"],
    ["unknown", {}, "now 2026-12-01T11:00"],
  ] satisfies [string, Lead, string][])("arrest %s", (_name, lead, expected) => {
    expect(judge("T05", { custody: "unknown", ...lead })).toBe(expected);
  });

  it("is about nobody whose stage says that they are out", () => {
    expect(judge("T05", { stage: "released" })).toBe("-");
    expect(judge("T05", {})).toMatch(/^now/);
  });
});

describe("T06: a hold", () => {
  it.each([
    ["before a judge", { ...HELD, holds: ["otherState"] }, "now 2026-12-03T04:00 night"],
    ["after a judge", { ...SEEN, holds: ["probationParole"] }, "now 2026-12-02T10:00"],
    [
      "after a judge, court known",
      { ...SEEN, holds: ["federal"], nextCourtAt: "2026-12-10" },
      "now 2026-12-10T09:00",
    ],
    ["on the 14th day", { ...SEEN, arrestAt: "2026-11-17", holds: ["otherAgency"] }, "now 2026-12-02T10:00"],
    ["on the 15th day", { ...SEEN, arrestAt: "2026-11-16", holds: ["otherAgency"] }, "-"],
    [
      "custody unknown",
      { ...HELD, custody: "unknown", holds: ["otherCounty"] },
      "now 2026-12-03T04:00 night",
    ],
    ["none", { ...HELD, holds: ["none"] }, "-"],
    ["unknown", { ...HELD, holds: "unknown" }, "-"],
  ] satisfies [string, Lead, string][])("%s", (_name, lead, expected) => {
    expect(judge("T06", lead)).toBe(expected);
  });
});

describe("T08: health", () => {
  it("counts in jail only", () => {
    expect(judge("T08", { ...SEEN, healthRiskInJail: "yes" })).toBe("now 2026-12-01T10:00 night");
    expect(judge("T08", { ...SEEN, healthRiskInJail: "unknown" })).toBe("-");
    expect(judge("T08", { custody: "no", healthRiskInJail: "yes" })).toBe("-");
  });
});

describe("T09: police", () => {
  it.each([
    ["before the next noon", "2026-12-01T11:59", "now 2026-12-01T11:59 night"],
    ["at the next noon", "2026-12-01T12:00", "now 2026-12-01T12:00"],
    ["after it", "2026-12-01T12:01", "today 2026-12-01T12:01"],
    ["96 hours away", "2026-12-05T10:00", "today 2026-12-05T10:00 night"],
    ["a minute more", "2026-12-05T10:01", "soon 2026-12-05T10:01 night"],
    ["on the 7th day", "2026-12-08T23:59", "soon 2026-12-08T23:59"],
    ["on the 8th day", "2026-12-09T00:00", "whenFree 2026-12-09T00:00 night"],
    ["this morning, gone by", "2026-12-01T08:00", "now 2026-12-01T08:00 night"],
    ["yesterday", "2026-11-30", "today 2026-12-02T10:00"],
    ["unknown", "unknown", "today 2026-12-02T10:00"],
  ])("%s", (_name, policeContactAt, expected) => {
    expect(judge("T09", { custody: "no", policeContact: "yes", policeContactAt })).toBe(expected);
  });

  it("is silent when police did not call", () => {
    expect(judge("T09", { custody: "no", policeContact: "no" })).toBe("-");
    expect(judge("T09", { custody: "no", policeContact: "unknown" })).toBe("-");
  });

  it("does not wait for the noon of a holiday or a weekend", () => {
    const lead: Lead = { custody: "no", policeContactAt: "2026-12-07T11:00" };
    expect(judge("T09", lead, "2026-12-04T12:00")).toMatch(/^today/);
    expect(judge("T09", lead, "2026-12-04T12:01")).toMatch(/^now/);
    const closed = calendarWith({ holidays: ["2026-12-04"] });
    expect(judge("T09", lead, "2026-12-03T12:01", closed)).toMatch(/^now/);
  });
});

describe("T11: missed court", () => {
  const missed = (value: string): Lead => ({ custody: "no", nextCourtAt: { value, certainty: "missed" } });

  it.each([
    ["30 days ago", missed("2026-11-01T08:00"), "today 2026-11-01T08:00"],
    ["31 days ago", missed("2026-10-31"), "soon 2026-10-31T09:00"],
    ["date unknown", { nextCourtAt: "missed" }, "today 2026-12-01T10:00"],
    ["did not go", { nextCourtAt: "2026-11-30", didYouGo: "no" }, "today 2026-11-30T09:00"],
    [
      "did not go this morning",
      { nextCourtAt: "2026-12-01T09:00", didYouGo: "no" },
      "today 2026-12-01T09:00",
    ],
    ["did not go, still ahead", { nextCourtAt: "2026-12-01T11:00", didYouGo: "no" }, "-"],
    ["went", { nextCourtAt: "2026-11-30", didYouGo: "yes" }, "-"],
    ["a warrant", { stage: "warrant" }, "today 2026-12-02T10:00"],
    ["a warrant and 31 days", { ...missed("2026-10-31"), stage: "warrant" }, "today 2026-12-02T10:00"],
    ["a warrant and 2 days", { ...missed("2026-11-29"), stage: "warrant" }, "today 2026-11-29T09:00"],
  ] satisfies [string, Lead, string][])("%s", (_name, lead, expected) => {
    expect(judge("T11", lead)).toBe(expected);
    if (expected !== "-") expect([judge("T10", lead), judge("T12", lead)]).toEqual(["-", "-"]);
  });
});

describe("T19: target letter", () => {
  it.each([
    ["dated", { targetLetter: "yes", targetLetterAt: "2026-12-02" }, "today 2026-12-02T09:00"],
    ["undated", { targetLetter: "yes", targetLetterAt: "none" }, "today 2026-12-02T10:00"],
    ["gone by", { targetLetter: "yes", targetLetterAt: "2026-11-30" }, "today 2026-12-02T10:00"],
    ["none", { targetLetter: "no" }, "-"],
  ] satisfies [string, Lead, string][])("%s", (_name, lead, expected) => {
    expect(judge("T19", lead)).toBe(expected);
  });
});

describe("T21: the gravest charges", () => {
  it.each([
    [{ chargeClass: "capital" }, true],
    [{ chargeClass: "felonyA" }, true],
    [{ chargeClass: "felonyB" }, false],
    [{ chargeText: "Murder" }, true],
    [{ chargeText: "Robbery 1st" }, true],
    // On the list by a vote whose result was not seen: counts all the same.
    [{ chargeText: "attempted murder" }, true],
    [{ chargeText: "Shoplifting" }, false],
    [{ chargeText: "unknown" }, false],
  ] as const)("%j", (charge, applies) => {
    expect(judge("T21", { charges: [charge] })).toBe(applies ? "today 2026-12-02T10:00" : "-");
  });
});

describe("T24: supervision", () => {
  it.each([
    ["in jail", { custody: "yes", supervision: ["probation"] }, "today 2026-12-02T10:00"],
    ["maybe in jail", { custody: "unknown", supervision: ["parole"] }, "today 2026-12-02T10:00"],
    ["out", { custody: "no", supervision: ["diversion"] }, "soon 2026-12-02T10:00"],
    ["by the stage", { stage: "probation" }, "soon 2026-12-02T10:00"],
    ["another bond is none", { custody: "no", supervision: ["otherBond"] }, "-"],
  ] satisfies [string, Lead, string][])("%s", (_name, lead, expected) => {
    expect(judge("T24", lead)).toBe(expected);
  });
});

it("reads an instant and a text alike", () => {
  expect(judge("T01", HELD, chicago(RECEIVED))).toBe(judge("T01", HELD));
});
