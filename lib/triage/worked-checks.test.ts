import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { assess } from "./assess";
import { type Calendar, instantOf } from "./calendar";
import { factsSchema } from "./facts";
import { comparePlaces, placeOf } from "./order";
import type { RuleId } from "./rules";
import type { Lane } from "./terms";

const calendar: Calendar = { pack: alabama(), holidays: [] };
const chicago = (text: string) => instantOf(text.slice(0, 10), text.slice(11), "America/Chicago");
const NOW = chicago("2026-12-01T10:00");
const ADULT = { role: "accused", placeState: "AL", placeCounty: "mobile" } as const;

type Check = {
  facts: Omit<z.input<typeof factsSchema>, "receivedAt"> & { receivedAt?: Date };
  lane: Lane;
  decideBy: string;
  rule: RuleId;
  beside?: RuleId[];
};

const CHECKS: Record<string, Check> = {
  a: {
    facts: {
      accusedBirthYear: 2007,
      custody: "yes",
      arrestAt: "2026-12-01T04:00",
      seenJudge: "no",
      nextCourtAt: "unknown",
      charges: [{ chargeText: "felony theft" }],
    },
    lane: "now",
    decideBy: "2026-12-03T04:00",
    rule: "T01",
    beside: ["T13", "T22"],
  },
  b: {
    facts: { custody: "yes", arrestAt: "2026-11-28T02:00", charges: [{ chargeClass: "misdemeanorB" }] },
    lane: "now",
    decideBy: "2026-11-30T02:00",
    rule: "T02",
  },
  c: {
    facts: {
      custody: "yes",
      arrestAt: "2026-11-30T11:00",
      seenJudge: "no",
      charges: [{ chargeText: "Domestic Violence, third degree" }],
    },
    lane: "now",
    decideBy: "2026-12-01T11:00",
    rule: "T01",
  },
  d: {
    facts: {
      custody: "yes",
      arrestAt: "2026-11-30T09:00",
      seenJudge: "no",
      charges: [{ chargeText: "Domestic Violence, third degree" }],
    },
    lane: "now",
    decideBy: "2026-12-01T09:00",
    rule: "T02",
  },
  e: {
    facts: {
      custody: "no",
      stage: "released",
      arrestAt: "2025-12-01",
      nextCourtAt: "2026-12-01T12:00",
      charges: [{ chargeText: "DUI", duiRelated: true }],
    },
    lane: "now",
    decideBy: "2026-12-01T12:00",
    rule: "T10",
  },
  f: {
    facts: {
      custody: "yes",
      stage: "indicted",
      arrestAt: "2026-05-01",
      seenJudge: "yes",
      hasLawyer: "appointed",
      nextCourtAt: "2027-01-12",
      charges: [{ chargeClass: "felonyC" }],
    },
    lane: "soon",
    decideBy: "2026-12-02T10:00",
    rule: "T04",
  },
  g: {
    facts: {
      custody: "no",
      stage: "released",
      arrestAt: "2026-11-21",
      duiNotice: "yes",
      duiNoticeDate: "2026-11-21",
      nextCourtAt: "2026-12-31",
      charges: [{ chargeText: "DUI" }],
    },
    lane: "today",
    decideBy: "2026-12-01T17:00",
    rule: "T14",
  },
  h: {
    facts: {
      custody: "no",
      stage: "citation",
      nextCourtAt: { value: "2023-12-01", certainty: "missed" },
      charges: [{ chargeText: "Speeding" }],
    },
    lane: "soon",
    decideBy: "2023-12-01T09:00",
    rule: "T11",
  },
  i: {
    facts: {
      custody: "no",
      stage: "investigated",
      policeContact: "yes",
      policeContactAt: "2026-12-02T09:00",
    },
    lane: "today",
    decideBy: "2026-12-02T09:00",
    rule: "T09",
  },
  j: {
    facts: {
      custody: "no",
      stage: "convicted",
      convictionDate: "2026-11-18",
      courtName: "Athens City Court",
      charges: [{ chargeClass: "misdemeanorA" }],
      nextCourtAt: "none",
    },
    lane: "today",
    decideBy: "2026-12-02T17:00",
    rule: "T16",
  },
  k: {
    facts: {
      custody: "no",
      stage: "convicted",
      convictionDate: "2026-11-16",
      courtName: "Athens City Court",
      charges: [{ chargeClass: "misdemeanorA" }],
      nextCourtAt: "none",
    },
    lane: "today",
    decideBy: "2026-11-30T17:00",
    rule: "T16",
  },
  l: {
    facts: {
      custody: "no",
      stage: "released",
      arrestAt: "2026-11-03",
      nextCourtAt: "unknown",
      charges: [{ chargeText: "Theft of Property 1st" }],
    },
    lane: "today",
    decideBy: "2026-12-02T10:00",
    rule: "T13",
    beside: ["T15", "T22"],
  },
  n: {
    facts: { custody: "no", poExists: "served", poHearingAt: "2026-12-02T09:00" },
    lane: "today",
    decideBy: "2026-12-02T09:00",
    rule: "T18",
  },
  o: {
    facts: {
      custody: "no",
      stage: "citation",
      accusedBirthYear: 2009,
      nextCourtAt: "2026-12-11",
      charges: [{ chargeText: "Speeding" }],
    },
    lane: "whenFree",
    decideBy: "2026-12-11T09:00",
    rule: "T10",
  },
  p: {
    facts: {
      custody: "no",
      stage: "released",
      arrestAt: "2026-11-26",
      nextCourtAt: "2026-12-21",
      charges: [{ chargeText: "Possession of a controlled substance" }],
    },
    lane: "soon",
    decideBy: "2026-12-03T10:00",
    rule: "T22",
  },
  u: {
    facts: {
      custody: "no",
      stage: "released",
      arrestAt: "2026-09-01",
      nextCourtAt: "2026-11-30T09:00",
      didYouGo: "no",
      charges: [{ chargeClass: "misdemeanorC" }],
    },
    lane: "today",
    decideBy: "2026-11-30T09:00",
    rule: "T11",
  },
  v: {
    facts: {
      custody: "no",
      stage: "released",
      arrestAt: "2026-06-01",
      nextCourtAt: "2026-12-04T18:00",
      charges: [{ chargeText: "DV 3rd" }],
    },
    lane: "today",
    decideBy: "2026-12-04T18:00",
    rule: "T10",
  },
  w: {
    facts: {
      accusedBirthYear: 2007,
      custody: "yes",
      arrestAt: "2026-12-01T04:00",
      seenJudge: "no",
      nextCourtAt: "unknown",
      contactMethod: "iWillCall",
      charges: [{ chargeText: "felony theft" }],
    },
    lane: "now",
    decideBy: "2026-12-03T04:00",
    rule: "T01",
    beside: ["T13", "T22"],
  },
};

/** a came in a moment before w, all others now: the list then has one order only. */
const received = (key: string) => (key === "a" ? new Date(NOW.getTime() - 1) : NOW);

function assessed(key: string, check: Check) {
  const facts = factsSchema.parse({ ...ADULT, receivedAt: received(key), ...check.facts });
  const answer = assess(facts, NOW, calendar);
  if (answer.lane === null) throw new Error(`${key} was not assessed`);
  return answer;
}

describe("worked checks, Tuesday 1 December 2026, 10:00 in Chicago", () => {
  it.each(Object.entries(CHECKS))("%s", (key, check) => {
    const answer = assessed(key, { ...check, facts: { ...check.facts, receivedAt: NOW } });
    expect(answer.lane).toBe(check.lane);
    expect(answer.decideBy).toEqual(chicago(check.decideBy));
    expect(answer.reasons[0]?.rule).toBe(check.rule);
    const rules = answer.reasons.map((reason) => reason.rule);
    expect(rules).toEqual(expect.arrayContaining(check.beside ?? []));
    expect(new Set(rules).size).toBe(rules.length);
  });

  it("puts them in one order", () => {
    const keys = Object.entries(CHECKS)
      .map(([key, check]) => ({ key, place: placeOf(assessed(key, check), received(key)) }))
      .sort((a, b) => comparePlaces(a.place, b.place))
      .map(({ key }) => key);
    expect(keys.join(" ")).toBe("b d c e a w u k g i n l j v h f p o");
  });

  it("says of k that the deadline has passed, and of j that it has not", () => {
    const k = CHECKS.k && assessed("k", CHECKS.k);
    const j = CHECKS.j && assessed("j", CHECKS.j);
    expect(k?.reasons[0]?.label).toMatch(/passed: ask now$/);
    expect(j?.reasons[0]?.label).not.toMatch(/passed/);
  });

  it("gives l the last day of the demand beside the unknown court date", () => {
    const l = CHECKS.l && assessed("l", CHECKS.l);
    expect(l?.reasons.find((reason) => reason.rule === "T15")?.at).toEqual(chicago("2026-12-03T17:00"));
  });

  it("stops the response clock of w and leaves its lane", () => {
    const w = CHECKS.w && assessed("w", CHECKS.w);
    expect(w?.labels).toContain("waits for their call");
    const a = CHECKS.a && assessed("a", CHECKS.a);
    expect(a?.labels).not.toContain("waits for their call");
  });

  it.each([
    { isNamedVictim: "yes", role: "family", custody: "yes" } as const,
    { role: "allegedVictim", custody: "yes" } as const,
    { role: "witness", custody: "no" } as const,
    { placeState: "other", custody: "yes" } as const,
  ])("does not assess %j", (facts) => {
    const answer = assess(factsSchema.parse({ ...facts, receivedAt: NOW }), NOW, calendar);
    expect(answer).toMatchObject({ lane: null, decideBy: null, reasons: [], pagesAtNight: false });
  });

  it("gives a Georgia warrant, held in Mobile, T01 and T06", () => {
    const facts = { custody: "yes", holds: ["otherState"], arrestAt: "2026-12-01T04:00" } as const;
    const answer = assess(factsSchema.parse({ ...ADULT, ...facts, receivedAt: NOW }), NOW, calendar);
    expect(answer.reasons.map((reason) => reason.rule)).toEqual(expect.arrayContaining(["T01", "T06"]));
    expect(answer.lane).toBe("now");
  });
});
