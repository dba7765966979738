import { describe, expect, it } from "vitest";
import type { Answers } from "@/lib/intake/answers";
import { notTakenOf, notTakenOn } from "@/lib/intake/not-taken";
import { exitOf } from "@/lib/intake/pages";
import { situationOf } from "@/lib/intake/situation";
import { CASE_KINDS, type Taking, takingSchema } from "@/lib/practice/taking";

const PERSON = { form: "intake", door: "accused", language: "en" } as const;
const SITUATION = situationOf(PERSON);
const ALL = takingSchema.parse({});
const NONE: Taking = {
  ...{ federal: false, juvenile: false, notKinds: [...CASE_KINDS], trialUntil: null },
  notCourts: ["municipal", "circuit"],
};
const OUT: Answers = {
  ...{ custody: "no", placeState: "AL", stage: "released", placeCounty: "mobile", hasLawyer: "none" },
  ...{ submitterName: "Robin Specimen", phone: "+12515550142", safeVoicemail: "no" },
  nextCourtAt: { value: null, certainty: "none" },
  ...{ charges: [{ chargeText: "Theft" }], courtName: "unknown", bondConditions: ["none"] },
  ...{ arrestAt: { value: "2026-11-20", certainty: "exact" }, accusedBirthYear: 1990 },
};
const of = (changes: Answers, taking = NONE) => notTakenOf({ ...OUT, ...changes }, SITUATION, taking);

describe("what a practice may not take", () => {
  it.each<[string, Answers, object]>([
    ["theft", {}, { kinds: ["property"] }],
    ["a charge about driving", { charges: [{ chargeText: "DUI" }] }, { kinds: ["dui"] }],
    [
      "a tick in place of words",
      { charges: [{ chargeText: "unknown", duiRelated: true }] },
      { kinds: ["dui"] },
    ],
    ["an appeal", { stage: "appeal", charges: [] }, { kinds: ["appeal"] }],
    ["a case that is over", { stage: "closed", charges: [] }, { kinds: ["closed"] }],
    ["a court", { courtName: "Mobile Municipal Court", charges: [] }, { courts: ["municipal"], kinds: [] }],
    ["another court", { courtName: "District Court of Mobile County" }, { courts: [] }],
    ["a person under 18", { accusedBirthYear: 2012 }, { juvenile: true }],
    ["words that the pack does not know", { charges: [{ chargeText: "xyzzy" }] }, { kinds: [] }],
  ])("%s", (_, changes, expected) => {
    expect(of(changes)).toMatchObject(expected);
  });

  it("is nothing where the practice takes everything", () => {
    expect(of({ courtName: "Mobile Municipal Court", accusedBirthYear: 2012 }, ALL)).toEqual({
      ...{ kinds: [], courts: [], juvenile: false },
    });
  });

  it("stands on the page after the answer and before Send, and nowhere else", () => {
    const on = (page: string) => notTakenOn(page, OUT, SITUATION, NONE).kinds;
    expect(on("charges")).toEqual([]);
    expect(on("arrest")).toEqual(["property"]);
    expect(on("names")).toEqual([]);
    expect(on("check")).toEqual(["property"]);
  });
});

describe("a federal case", () => {
  const federal: Answers = { role: "accused", custody: "no", placeState: "federal" };
  it("ends on its page unless the practice says that it takes them", () => {
    expect(exitOf(federal, SITUATION)).toMatchObject({ exit: "federal" });
    expect(exitOf(federal, situationOf(PERSON, { takesFederal: true }))).toBeNull();
  });
});
