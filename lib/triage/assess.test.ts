import { describe, expect, it } from "vitest";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import type { StatePack } from "@/lib/jurisdictions/schema";
import { type Assessment, assess } from "./assess";
import type { Calendar } from "./calendar";
import { factsSchema } from "./facts";
import { LABELS } from "./labels";
import { comparePlaces, type ListPlace, placeOf } from "./order";
import { RULE_IDS, RULES } from "./rules";
import { calendarWith, chicago, type Lead, RECEIVED } from "./test-lead";

function assessed(lead: Lead, now = RECEIVED, calendar: Calendar = calendarWith()): Assessment {
  const facts = factsSchema.parse({ ...lead, receivedAt: chicago(RECEIVED) });
  const answer = assess(facts, chicago(now), calendar);
  if (answer.lane === null) throw new Error("not assessed");
  return answer;
}

const rulesOf = (answer: Assessment) => answer.reasons.map((reason) => reason.rule);

describe("the lane", () => {
  it("is WHEN FREE until the third business day when no rule speaks", () => {
    const quiet: Lead = { custody: "no", stage: "closed" };
    expect(assessed(quiet)).toMatchObject({
      lane: "whenFree",
      decideBy: chicago("2026-12-04T17:00"),
      reasons: [],
    });
    expect(assessed(quiet).changesAt).toBeNull();
  });

  it("is that of the worst rule, which stands first; others follow by urgency", () => {
    const answer = assessed({
      custody: "no",
      stage: "released",
      arrestAt: "2026-11-21",
      nextCourtAt: "2026-12-07",
      charges: [{ chargeText: "DUI 4th" }],
      videoExpiring: "yes",
    });
    expect(answer.lane).toBe("today");
    expect(rulesOf(answer)).toEqual(["T14", "T25", "T22", "T10", "T15"]);
  });

  it("puts liberty before court among reasons that are due together", () => {
    const answer = assessed({
      custody: "no",
      stage: "released",
      policeContactAt: "2026-12-03",
      nextCourtAt: "2026-12-03",
      charges: [{ chargeClass: "misdemeanorA" }],
    });
    expect(rulesOf(answer).slice(0, 2)).toEqual(["T09", "T10"]);
  });

  it("forgets a deadline whose outcome was recorded, and nothing else", () => {
    const lead: Lead = {
      custody: "no",
      stage: "released",
      arrestAt: "2026-11-21",
      charges: [{ chargeText: "DUI" }],
    };
    expect(rulesOf(assessed(lead))).toContain("T14");
    const settled = assessed({ ...lead, settled: ["T14", "T13"] });
    expect(rulesOf(settled)).not.toContain("T14");
    expect(rulesOf(settled)).toContain("T13");
  });

  it("counts on the clock of the court's county", () => {
    const pack: StatePack = {
      ...alabama(),
      counties: alabama().counties.map((county) => ({ ...county, zone: "America/New_York" })),
    };
    const lead: Lead = { custody: "no", stage: "released", nextCourtAt: "2026-12-03", placeCounty: "lee" };
    const east = assessed(lead, RECEIVED, { pack, holidays: [] });
    expect(east.decideBy).toEqual(chicago("2026-12-03T08:00"));
    const byJail = assessed({ ...lead, placeCounty: undefined, jail: "Lee County Jail" }, RECEIVED, {
      pack,
      holidays: [],
    });
    expect(byJail.decideBy).toEqual(chicago("2026-12-03T08:00"));
    expect(assessed({ ...lead, placeCounty: "unknown" }, RECEIVED, { pack, holidays: [] }).decideBy).toEqual(
      chicago("2026-12-03T09:00"),
    );
  });
});

describe("a lawyer at work", () => {
  const represented: Lead = {
    custody: "no",
    stage: "released",
    hasLawyer: "hired",
    charges: [{ chargeClass: "misdemeanorA" }],
  };

  it.each([
    ["lowers NOW", { custody: "yes", seenJudge: "yes", arrestAt: "2026-11-30" }, "today"],
    ["lowers TODAY", { nextCourtAt: "2026-12-03" }, "soon"],
    ["lowers SOON", { nextCourtAt: "2026-12-07" }, "whenFree"],
    ["cannot lower WHEN FREE", { nextCourtAt: "2027-01-07" }, "whenFree"],
    ["not within 24 hours of court", { nextCourtAt: "2026-12-02T10:00" }, "today"],
    ["but a minute before that", { nextCourtAt: "2026-12-02T10:01" }, "soon"],
    ["not when held without a judge", { custody: "yes", arrestAt: "2026-11-30" }, "now"],
    ["not when maybe held", { custody: "unknown", arrestAt: "2026-11-01" }, "today"],
    ["not when only applied for", { hasLawyer: "applied", nextCourtAt: "2026-12-03" }, "today"],
  ] satisfies [string, Lead, string][])("%s", (_name, lead, lane) => {
    expect(assessed({ ...represented, ...lead }).lane).toBe(lane);
  });

  it("leaves decideBy and the reasons as they are", () => {
    const alone = assessed({ ...represented, hasLawyer: "none", nextCourtAt: "2026-12-03" });
    const lowered = assessed({ ...represented, nextCourtAt: "2026-12-03" });
    expect([lowered.decideBy, lowered.reasons]).toEqual([alone.decideBy, alone.reasons]);
  });
});

describe("paging at night", () => {
  const held: Lead = { custody: "yes", arrestAt: "2026-12-01T04:00" };
  it.each([
    ["held, no judge", held, true],
    ["held past the limit", { ...held, arrestAt: "2026-11-20" }, true],
    ["under 18 and held", { ...held, accusedBirthYear: 2010, seenJudge: "yes" }, true],
    ["health", { ...held, seenJudge: "yes", healthRiskInJail: "yes" }, true],
    ["a hold after a judge", { ...held, seenJudge: "yes", holds: ["federal"] }, false],
    ["custody unknown", { custody: "unknown" }, false],
    ["custody unknown, court tomorrow", { custody: "unknown", nextCourtAt: "2026-12-02T09:00" }, false],
    ["court at 11:59", { stage: "released", nextCourtAt: "2026-12-01T11:59" }, true],
    ["court at noon", { stage: "released", nextCourtAt: "2026-12-01T12:00" }, false],
    ["court tomorrow morning, not NOW yet", { stage: "released", nextCourtAt: "2026-12-02T09:00" }, false],
    ["a paper due before noon", { stage: "closed", otherDeadlineAt: "2026-12-01T11:00" }, false],
    ["a hearing about an order", { stage: "closed", poHearingAt: "2026-12-01T11:00" }, false],
  ] satisfies [string, Lead, boolean][])("%s", (_name, lead, pages) => {
    expect(assessed(lead).pagesAtNight).toBe(pages);
  });

  it("stops with the lane that a lawyer lowered", () => {
    const lead: Lead = { ...held, seenJudge: "yes", healthRiskInJail: "yes", hasLawyer: "hired" };
    expect(assessed(lead)).toMatchObject({ lane: "today", pagesAtNight: false });
  });
});

describe("labels", () => {
  const known = [{ avRelation: "spouse" }];
  it.each([
    ["waits for their call", { contactMethod: "iWillCall" }, { contactMethod: "call" }],
    [
      "no safe channel, waits for their call",
      { email: "pat@example.com", safeEmail: "no" },
      { email: "pat@example.com", safeEmail: "yes" },
    ],
    ["has a lawyer", { hasLawyer: "appointed" }, { hasLawyer: "applied" }],
    ["property seized", { seized: "yes" }, { seized: "unknown" }],
    [
      "no-contact conditions unknown",
      { allegedVictims: known },
      { allegedVictims: known, bondConditions: ["noContact"] },
    ],
    [
      "no-contact conditions unknown",
      { allegedVictims: known, bondConditions: "unknown" },
      { allegedVictims: [{ avRelation: "stranger" }] },
    ],
    ["interpreter", { talkLanguage: "ase" }, { talkLanguage: "en", language: "es" }],
    ["interpreter", { language: "es" }, {}],
    ["accommodation", { accessNeeds: ["relay"] }, { accessNeeds: "none" }],
    ["commercial driver or professional license", { cdl: "yes" }, { cdl: "unknown" }],
    [
      "commercial driver or professional license",
      { workLicense: ["professionalLicense"] },
      { workLicense: ["job"] },
    ],
    [
      "the accused does not know of this request",
      { role: "family", accusedKnows: "no" },
      { role: "family", accusedKnows: "unknown" },
    ],
    ["wants to talk about immigration in person", { immigrationTalk: "inPerson" }, { immigrationTalk: "no" }],
  ] satisfies [string, Lead, Lead][])("%s", (label, has, hasNot) => {
    expect(assessed({ custody: "no", ...has }).labels).toContain(label);
    expect(assessed({ custody: "no", ...hasNot }).labels).not.toContain(label);
    // A lawyer moves a lead by the rule above, not by the label.
    const quiet: Lead = { custody: "no", stage: "closed", ...has, hasLawyer: "none" };
    expect(assessed(quiet)).toMatchObject({ lane: "whenFree", reasons: [] });
  });

  it("marks those that speak of a highly sensitive answer", () => {
    const sealed = Object.values(LABELS).filter((label) => label.sealed);
    expect(sealed.map((label) => label.label)).toEqual([
      "no safe channel, waits for their call",
      "no-contact conditions unknown",
      "accommodation",
      "wants to talk about immigration in person",
    ]);
  });
});

describe("the list", () => {
  const place: ListPlace = {
    laneRank: 1,
    decideBy: chicago(RECEIVED),
    kindRank: 1,
    receivedAt: chicago(RECEIVED),
  };
  const later = new Date(chicago(RECEIVED).getTime() + 1);
  it.each([
    ["lane", { laneRank: 2, decideBy: new Date(0) }],
    ["what is due first", { decideBy: later, kindRank: 0 }],
    ["kind", { kindRank: 2, receivedAt: new Date(0) }],
    ["the older lead", { receivedAt: later }],
  ] satisfies [string, Partial<ListPlace>][])("goes by %s before what comes after it", (_name, change) => {
    expect(comparePlaces(place, { ...place, ...change })).toBeLessThan(0);
    expect(comparePlaces({ ...place, ...change }, place)).toBeGreaterThan(0);
  });

  it("takes the kind of the deciding rule", () => {
    const lead: Lead = {
      custody: "no",
      stage: "released",
      arrestAt: "2026-11-21",
      nextCourtAt: "2026-12-31",
      charges: [{ chargeText: "DUI 1st" }],
    };
    expect(placeOf(assessed(lead), chicago(RECEIVED))).toMatchObject({ laneRank: 1, kindRank: 2 });
  });
});

it("has every rule once, in its own order", () => {
  expect(Object.keys(RULES)).toEqual([...RULE_IDS]);
  expect(RULE_IDS).toEqual(Array.from({ length: 25 }, (_, n) => `T${String(n + 1).padStart(2, "0")}`));
});

describe("facts", () => {
  const parse = (facts: Record<string, unknown>) =>
    factsSchema.safeParse({ receivedAt: new Date(), ...facts });
  it.each([
    { arrestAt: "2026-02-30" },
    { arrestAt: "2026-12-01T25:00" },
    { arrestAt: "yesterday" },
    { arrestAt: { value: "2026-12-01", certainty: "maybe" } },
    { custody: "perhaps" },
    { charges: [{ chargeClass: "felony" }] },
    { receivedAt: "2026-12-01" },
  ])("refuses %j", (facts) => {
    expect(parse(facts).success).toBe(false);
  });

  it.each([
    { arrestAt: "2026-12-01" },
    { arrestAt: "2026-12-01T09:00" },
    { nextCourtAt: { certainty: "missed" } },
    { allegedVictims: "none", coDefendants: "unknown", submitterName: "Pat Example" },
    { receivedAt: "2026-12-01T10:00:00-06:00" },
  ])("takes %j", (facts) => {
    expect(parse(facts).success).toBe(true);
  });
});
