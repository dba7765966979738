import { describe, expect, it } from "vitest";
import { ARTICLES } from "@/lib/guidance/catalog";
import { DONTS, DOS, matchGuidance, type ReaderFacts } from "@/lib/guidance/match";

/** An open case of somebody out of jail of which nothing else is known. */
const OPEN: ReaderFacts = {
  ...{ family: false, inJail: false, stage: "released", groups: new Set(), maybeMinor: false },
  ...{ domestic: false, spouse: false, contactBarred: false, order: false, bondRules: false, victim: false },
  ...{ bothCharged: false, missedCourt: false, hasLawyer: false, clockRuns: false },
};

const CASES: readonly (readonly [name: string, facts: Partial<ReaderFacts>, slugs: readonly string[]])[] = [
  ["nothing special", {}, ["court-dates", "first-appearance-and-a-lawyer"]],
  [
    "the mother of somebody in jail",
    { family: true, inJail: true, stage: null },
    ["first-72-hours", "jail-calls-and-posts", "first-appearance-and-a-lawyer"],
  ],
  [
    "the mother of a child in jail",
    { family: true, inJail: true, stage: null, maybeMinor: true, hasLawyer: true },
    ["my-child-was-arrested", "first-72-hours", "jail-calls-and-posts"],
  ],
  [
    "a case between spouses with an order, in jail",
    {
      inJail: true,
      stage: null,
      domestic: true,
      spouse: true,
      contactBarred: true,
      order: true,
      victim: true,
    },
    ["served-with-a-protection-order", "no-contact", "jail-calls-and-posts", "first-appearance-and-a-lawyer"],
  ],
  [
    "a case between spouses, out, with a bond rule",
    { domestic: true, spouse: true, contactBarred: true, victim: true, bondRules: true },
    ["no-contact", "can-the-victim-drop-the-charges", "spouses", "bond-and-its-conditions"],
  ],
  [
    "a case between people who live together, with a bond rule",
    { domestic: true, contactBarred: true, victim: true, hasLawyer: true },
    ["no-contact", "can-the-victim-drop-the-charges", "home-children-belongings"],
  ],
  ["a DUI and nothing else", { groups: new Set(["dui", "traffic"]) }, ["dui-and-the-license", "court-dates"]],
  [
    "a DUI and a missed date",
    { groups: new Set(["dui"]), missedCourt: true },
    ["dui-and-the-license", "court-dates"],
  ],
  [
    "a felony whose clock runs",
    { groups: new Set(["drugs"]), clockRuns: true },
    ["two-clocks", "court-dates"],
  ],
  [
    "a store and a shoplifting stop",
    { groups: new Set(["theft"]), victim: true },
    ["can-the-victim-drop-the-charges", "paying-back"],
  ],
  ["police at the door", { stage: "investigated" }, ["police-want-to-talk", "court-dates"]],
  [
    "a neighbor and a fence, with a warrant",
    { stage: "warrant", victim: true, groups: new Set(["property"]) },
    ["police-want-to-talk", "can-the-victim-drop-the-charges", "paying-back", "someone-signed-a-warrant"],
  ],
  [
    "both arrested",
    { domestic: true, victim: true, bothCharged: true, hasLawyer: true },
    ["both-arrested", "no-contact", "can-the-victim-drop-the-charges"],
  ],
  ["convicted in a city court", { stage: "convicted" }, ["two-clocks", "court-dates"]],
  ["a new arrest on probation", { stage: "probation" }, ["probation", "court-dates"]],
  ["a case that is over", { stage: "closed" }, ["expungement", "how-a-case-ends"]],
];

describe("matchGuidance", () => {
  it.each(CASES)("%s", (_name, facts, slugs) => {
    expect(matchGuidance({ ...OPEN, ...facts }).articles.map(({ slug }) => slug)).toEqual(slugs);
  });

  it("gives two to four articles whatever is answered, each once", () => {
    const flags = ["family", "inJail", "maybeMinor", "domestic", "order", "victim", "clockRuns"] as const;
    for (let bits = 0; bits < 2 ** flags.length; bits += 1) {
      const facts = Object.fromEntries(flags.map((flag, at) => [flag, ((bits >> at) & 1) === 1]));
      for (const stage of [null, "investigated", "closed"]) {
        const slugs = matchGuidance({ ...OPEN, ...facts, stage }).articles.map(({ slug }) => slug);
        expect(slugs.length).toBeGreaterThanOrEqual(2);
        expect(slugs.length).toBeLessThanOrEqual(4);
        expect(new Set(slugs).size).toBe(slugs.length);
      }
    }
  });

  it("uses every article but those that nothing somebody answers leads to", () => {
    const used = new Set(CASES.flatMap(([, , slugs]) => slugs));
    const unused = ARTICLES.map(({ slug }) => slug).filter((slug) => !used.has(slug));
    expect(unused).toEqual([
      "if-they-do-not-come-to-court",
      "crimes-while-trying-to-help",
      "affidavits-of-non-prosecution",
      "courts-and-prosecutors",
    ]);
  });

  it.each([
    ["an accused person out of jail", {}, ["goToCourt", "silent"], ["contact", "link", "post"]],
    ["somebody in jail", { inJail: true, stage: null }, ["goToCourt"], ["contact", "link", "post"]],
    [
      "a relative of somebody with a lawyer",
      { family: true, hasLawyer: true },
      ["goToCourt", "keepLawyer"],
      ["contact", "link", "post", "familyTold"],
    ],
    ["a theft", { groups: new Set(["theft"]) }, ["goToCourt", "silent"], ["contact", "link", "post", "pay"]],
    ["a case that is over", { stage: "closed" }, [], ["contact", "link", "post"]],
  ] as const)("tells %s what to do and what to leave", (_name, facts, dos, donts) => {
    const matched = matchGuidance({ ...OPEN, ...facts });
    expect(matched.dos).toEqual(dos);
    expect(matched.donts).toEqual(donts);
  });

  it("has no sentence that nobody is ever told", () => {
    const everybody = [OPEN, { ...OPEN, family: true, hasLawyer: true, groups: new Set(["theft"]) }];
    expect(new Set(everybody.flatMap((facts) => matchGuidance(facts).dos))).toEqual(new Set(DOS));
    expect(new Set(everybody.flatMap((facts) => matchGuidance(facts).donts))).toEqual(new Set(DONTS));
  });
});
