import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answer, Answers, Situation } from "./answers";
import { ConditionError, holds, parseCondition } from "./conditions";
import { SITUATION } from "./journey-for-tests";
import { findQuestion, QUESTIONS } from "./questions";
import { reach } from "./reach";

const PATHS = ["accused", "family", "custody", "callback"];

function vocabulary(word: string): readonly string[] | undefined {
  return word === "path" || word === "door" ? PATHS : findQuestion(word)?.values;
}

function says(text: string, answers: Answers, situation: Situation = SITUATION): boolean {
  return holds(parseCondition(text, vocabulary), answers, situation);
}

/** Every condition of the list, out of the cells that hold one. */
const CONDITIONS = QUESTIONS.flatMap(({ phase, page, required, shownWhen }) => [
  shownWhen,
  ...(required.startsWith("when ") ? [required.slice(5)] : []),
  ...[phase, page].flatMap((rule) =>
    [...rule.matchAll(/ when ((?:\[[^\]]*\]|[^|[])+)/gu)].map(([, text]) => text ?? ""),
  ),
]);

test("every condition of the list can be read", () => {
  expect(new Set(CONDITIONS).size).toBeGreaterThan(50);
  for (const text of CONDITIONS) expect(() => parseCondition(text, vocabulary)).not.toThrow();
});

test("no condition looks at a question that is asked later, so that one pass is enough", () => {
  const keys: readonly string[] = QUESTIONS.map(({ key }) => key);
  const usedBy = {
    dui: "duiRelated",
    duiOnly: "duiRelated",
    dv: "avRelation",
    under18: "accusedBirthYear",
    express: "custody",
  };
  for (const [at, { key, shownWhen, phase, page }] of QUESTIONS.entries()) {
    const words = `${shownWhen} ${phase} ${page}`.replace(/\[[^\]]*\]|[=!]= \w+/gu, "").match(/\w+/gu) ?? [];
    const mentioned = words.map(
      (word) => Object.entries(usedBy).find(([name]) => name === word)?.[1] ?? word,
    );
    expect(
      mentioned.filter((word) => keys.indexOf(word) > at),
      key,
    ).toEqual([]);
  }
});

describe("a slip in the list is found when it is read", () => {
  test.each([
    ["an unknown word", "custdy == yes"],
    ["an unknown value", "custody == perhaps"],
    ["an unknown value in a list", "stage in [warrant|nowhere]"],
    ["a comparison with nothing", "custody =="],
    ["an unknown state", "custody is yes"],
    ["a word too many", "custody == yes no"],
    ["an open parenthesis", "(custody == yes"],
    ["a closing parenthesis too many", "custody == yes)"],
    ["a key alone", "custody"],
    ["a list without brackets", "custody in yes"],
    ["a pack that conditions do not know", "jail in [pack:towns]"],
    ["a comparison with another day", "nextCourtAt < tomorrow"],
    ["a strange sign", "custody ~ yes"],
    ["a property of every object", "constructor is given"],
  ])("%s", (_what, text) => {
    expect(() => parseCondition(text, vocabulary)).toThrow(ConditionError);
  });
});

const DATE = { value: "2026-11-30", certainty: "exact" } as const;

test.each<[string, Answers, boolean]>([
  ["", {}, true],
  ["never", {}, false],
  ["custody == yes", { custody: "yes" }, true],
  ["custody == yes", {}, false],
  ["custody != yes", {}, true],
  ["stage in [warrant|citation]", { stage: "citation" }, true],
  ["stage not in [warrant|citation]", { stage: "citation" }, false],
  ["stage not in [warrant|citation]", {}, true],
  ["not custody == yes", { custody: "no" }, true],
  ["not custody == yes and stage == warrant", { custody: "no", stage: "warrant" }, true],
  ["custody == yes or custody == no and stage == warrant", { custody: "yes" }, true],
  ["(custody == yes or custody == no) and stage == warrant", { custody: "yes" }, false],
  ["phone is given", { phone: "+12055550142" }, true],
  ["phone is empty", {}, true],
  ["phone is empty", { phone: "+12055550142" }, false],
  ["allegedVictims is given", { allegedVictims: "none" }, false],
  ["allegedVictims is given", { allegedVictims: "unknown" }, false],
  ["allegedVictims is given", { allegedVictims: [{ name: "Kim Example" }] }, true],
  ["priors is given", { priors: [{}] }, true],
  ["supervision not in [none|unknown]", { supervision: ["probation", "diversion"] }, true],
  ["supervision not in [none|unknown]", { supervision: ["none"] }, false],
  ["nextCourtAt is a date", { nextCourtAt: DATE }, true],
  ["nextCourtAt is a date", { nextCourtAt: { value: null, certainty: "none" } }, false],
  ["nextCourtAt is given", { nextCourtAt: { value: null, certainty: "unknown" } }, false],
  ["nextCourtAt is given", { nextCourtAt: { value: null, certainty: "missed" } }, true],
  ["nextCourtAt == missed", { nextCourtAt: { value: null, certainty: "missed" } }, true],
  ["nextCourtAt < today", { nextCourtAt: DATE }, true],
  ["nextCourtAt < today", { nextCourtAt: { value: "2026-11-30T09:00", certainty: "about" } }, true],
  ["nextCourtAt < today", { nextCourtAt: { value: "2026-12-01T08:00", certainty: "exact" } }, false],
  ["nextCourtAt < today", { nextCourtAt: { value: "2026-11-30", certainty: "missed" } }, false],
  ["nextCourtAt < today", {}, false],
  ["express", { custody: "yes" }, true],
  ["express", { custody: "unknown" }, true],
  ["express", { custody: "no" }, false],
  ["express", {}, false],
  ["dui", { charges: [{ duiRelated: true }, {}] }, true],
  ["duiOnly", { charges: [{ duiRelated: true }, {}] }, false],
  ["duiOnly", { charges: [{ duiRelated: true }] }, true],
  ["duiOnly", { charges: [] }, false],
  ["dv", { allegedVictims: [{ avRelation: "livesTogether" }] }, true],
  ["dv", { allegedVictims: [{ avRelation: "otherFamily" }] }, false],
  ["dv", { allegedVictims: "none" }, false],
  ["under18", { accusedBirthYear: 2009 }, true],
  ["under18", { accusedBirthYear: 2008 }, false],
  ["under18", { accusedBirthYear: "unknown" }, false],
  ["jail in [pack:jails]", { jail: "mobile  METRO jail" }, true],
  ["jail in [pack:jails]", { jail: "Ｍobile Metro Jail" }, true],
  ["jail in [pack:jails]", { jail: "Another jail" }, false],
  ["jail not in [pack:jails]", { jail: "unknown" }, true],
])("%s of %j is %s", (text, answers, expected) => {
  expect(says(text, answers)).toBe(expected);
});

test("the words about the way in look at the way in", () => {
  expect(says("door is empty", {}, { ...SITUATION, door: null })).toBe(true);
  expect(says("door is empty", {})).toBe(false);
  const callback: Situation = { ...SITUATION, form: "callback" };
  expect(says("path == callback", {}, callback)).toBe(true);
  expect(says("path == callback", {})).toBe(false);
  expect(says("express", { custody: "yes" }, callback)).toBe(false);
});

const DATES = fc.record({
  value: fc.oneof(fc.constant(null), fc.constantFrom("2026-11-30", "2026-12-24T09:00")),
  certainty: fc.constantFrom(
    "exact" as const,
    "about" as const,
    "unknown" as const,
    "none" as const,
    "missed" as const,
  ),
});
const SINGLE: fc.Arbitrary<Answer> = fc.oneof(
  fc.string(),
  fc.constantFrom("yes", "no", "unknown", "none", "family", "warrant", "dating"),
  fc.double(),
  fc.boolean(),
  fc.array(fc.string()),
  DATES,
);
const RECORD = fc.dictionary(
  fc.constantFrom("name", "avRelation", "duiRelated", "__proto__"),
  fc.oneof(fc.string(), fc.boolean()),
);
const KEYS = [...QUESTIONS.map(({ key }) => key), "charges"];
const ANSWERS = fc.dictionary(fc.constantFrom(...KEYS), fc.oneof(SINGLE, fc.array(RECORD)));
const SITUATIONS: fc.Arbitrary<Situation> = fc.record({
  now: fc.constant(SITUATION.now),
  door: fc.constantFrom(null, "accused" as const, "family" as const),
  form: fc.constantFrom("intake" as const, "callback" as const),
  language: fc.constant("en" as const),
  takesFederal: fc.boolean(),
  counties: fc.constant([]),
  jails: fc.constant(SITUATION.jails),
});

test("no answers make a condition of the list throw, and it gives true or false", () => {
  const parsed = [...new Set(CONDITIONS)].map((text) => parseCondition(text, vocabulary));
  fc.assert(
    fc.property(ANSWERS, SITUATIONS, (answers, situation) => {
      for (const condition of parsed) expect(typeof holds(condition, answers, situation)).toBe("boolean");
    }),
  );
});

test("answers that are no longer asked are gone after one pass: a second one changes nothing", () => {
  fc.assert(
    fc.property(ANSWERS, SITUATIONS, (answers, situation) => {
      const before = structuredClone(answers);
      const once = reach(answers, situation, ["core", "more", "second"]);
      const twice = reach(once.answers, situation, ["core", "more", "second"]);
      expect(twice).toEqual(once);
      expect(answers).toEqual(before);
    }),
  );
});
