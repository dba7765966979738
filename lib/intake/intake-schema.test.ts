import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers, Situation } from "./answers";
import { dateControls, FAMILY, PLAN, type Plan, SITUATION, travel, victims } from "./journey-for-tests";
import { QUESTIONS } from "./questions";
import { fieldErrors, intakeSchema } from "./schema";
import { filledAnswers, reachableAnswers } from "./sent-answers";

/** The API is told the role; nobody came through a door. */
const API: Situation = { ...SITUATION, door: null };

const BODY = {
  role: "accused",
  custody: "no",
  placeState: "AL",
  stage: "released",
  placeCounty: "mobile",
  submitterName: "Pat Sample",
  phone: "205-555-0142",
  safeVoicemail: "neutralOnly",
  nextCourtAt: "2026-12-15T09:00",
  nextCourtSource: "paper",
  hasLawyer: "none",
  charges: [{ chargeText: "Theft of property, third degree" }],
  courtName: "unknown",
  arrestAt: { value: "2026-11-21", certainty: "about" },
  bondConditions: ["noContact", "curfew"],
  allegedVictims: "none",
  coDefendants: "unknown",
  accusedBirthYear: 1990,
};

function errors(body: unknown, situation = API): readonly (readonly [string, string])[] {
  const result = intakeSchema(situation).safeParse(body);
  return result.success ? [] : fieldErrors(result.error).map(({ control, code }) => [control, code] as const);
}

function stored(body: unknown, situation = API): Answers {
  return intakeSchema(situation).parse(body);
}

test("a whole intake is stored as it was sent, with what follows from it", () => {
  expect(stored(BODY)).toEqual({
    ...BODY,
    language: "en",
    accusedName: "Pat Sample",
    phone: "+12055550142",
    nextCourtAt: { value: "2026-12-15T09:00", certainty: "exact" },
  });
});

test.each<[string, Situation, Plan]>([
  ["plain", API, {}],
  ["family", { ...API, door: "family" }, {}],
  ["express", API, { custody: "yes", jail: "mobile metro jail" }],
  ["driving", API, { "charges[0][duiRelated]": "yes", duiNotice: "yes" }],
  ["partner", API, { ...victims({ name: "Kim Example", avRelation: "dating" }), poExists: "served" }],
  [
    "a missed date",
    API,
    {
      ...dateControls("nextCourtAt", "", "", ""),
      "nextCourtAt[time]": "",
      "nextCourtAt[certainty]": "missed",
    },
  ],
])("the form and the API judge alike: %s", (_what, situation, changed) => {
  const { answers } = travel({ ...PLAN, ...changed }, situation);
  const sent = reachableAnswers(answers, situation);
  expect(stored(sent, situation)).toEqual(filledAnswers(sent, situation));
});

test("what is only asked after Send may come at once", () => {
  const more = { seenJudge: "no", bookingNo: "AB-1", holds: ["federal"], accusedAka: ["Sammy"] };
  const { stage: _, placeCounty: __, ...express } = { ...BODY, custody: "yes", jail: "Mobile Metro Jail" };
  expect(stored({ ...express, ...more })).toMatchObject({
    ...more,
    placeCounty: "mobile",
    courtName: "unknown",
  });
  const charges = [{ chargeText: "Theft", caseNo: "CC-2026-1", warrantNo: "W-1" }];
  expect(stored({ ...BODY, charges }).charges).toEqual(charges);
});

test("what is not asked on this path is left out, and what only shapes a page is never stored", () => {
  const extra = { accusedName: "Somebody Else", jail: "Another jail", didYouGo: "no", inDanger: "yes" };
  const answers = stored({ ...BODY, ...extra });
  expect(answers).not.toHaveProperty("jail");
  expect(answers).not.toHaveProperty("didYouGo");
  expect(answers).not.toHaveProperty("inDanger");
  expect(answers.accusedName).toBe("Pat Sample");
});

test("the language may be named", () => {
  expect(stored({ ...BODY, language: "es" }).language).toBe("es");
  expect(errors({ ...BODY, language: "fr" })).toEqual([["language", "notAChoice"]]);
});

test("a callback asks four questions", () => {
  const callback: Situation = { ...API, form: "callback" };
  const body = { submitterName: "Pat Sample", phone: "205-555-0142", safeVoicemail: "no", custody: "yes" };
  expect(stored(body, callback)).toEqual({ ...body, phone: "+12055550142", language: "en" });
  expect(errors({}, callback).map(([control]) => control)).toEqual(["submitterName", "phone", "custody"]);
});

describe("keys", () => {
  test.each([
    ["an unknown key", { ...BODY, nonsense: 1 }, "nonsense"],
    ["the name of a control", { ...BODY, courtNameAnswer: "unknown" }, "courtNameAnswer"],
    ["a question of the confidential part", { ...BODY, priors: "none" }, "priors"],
    ["a question of the desk", { ...BODY, prefName: "Pat" }, "prefName"],
    ["files", { ...BODY, courtPapers: [] }, "courtPapers"],
    ["a member outside its group", { ...BODY, chargeText: "Theft" }, "chargeText"],
    ["an unknown member", { ...BODY, charges: [{ chargeText: "Theft", verdict: 1 }] }, "charges[0][verdict]"],
    [
      "a member of the desk",
      { ...BODY, charges: [{ chargeText: "Theft", chargeClass: "felonyA" }] },
      "charges[0][chargeClass]",
    ],
    [
      "a prototype",
      JSON.parse(`{${JSON.stringify(BODY).slice(1, -1)},"__proto__":{"role":"family"}}`),
      "__proto__",
    ],
    ["something long", { ...BODY, ["x<y>".repeat(100)]: 1 }, "x?y?".repeat(10)],
  ])("%s is an error", (_what, body, control) => {
    expect(errors(body)).toEqual([[control, "unknownKey"]]);
  });

  test.each([undefined, null, 7, "text", true, [], [BODY]])("%j is no intake", (body) => {
    expect(errors(body)[0]).toEqual(["", "wrongType"]);
  });
});

const LEAVING: readonly [string, object, Situation, string][] = [
  ["the person named as the victim", { role: "allegedVictim" }, API, "namedAsVictim"],
  ["a witness", { ...BODY, role: "witness" }, API, "witness"],
  ["another state", { ...BODY, placeState: "other", placeStateOther: "GA" }, API, "referral"],
  ["a federal case", { ...BODY, placeState: "federal" }, { ...API, takesFederal: false }, "federal"],
  [
    "family named as the victim",
    { ...BODY, role: "family", isNamedVictim: "yes", nonsense: 1 },
    API,
    "namedAsVictim",
  ],
];

test.each(LEAVING)("%s leaves, whatever else was sent", (_what, body, situation, to) => {
  const result = intakeSchema(situation).safeParse(body);
  expect(result.error === undefined ? [] : fieldErrors(result.error)).toEqual([
    expect.objectContaining({ code: "leaves", params: { to } }),
  ]);
});

describe("every key before and after Send", () => {
  const full: Record<string, unknown> = {
    ...BODY,
    ...stored(BODY),
    charges: [{ chargeText: "Theft", duiRelated: true }],
  };
  const KEYS = QUESTIONS.filter(
    ({ phase, type, group, page }) =>
      /core|more/u.test(phase) && type !== "file" && group === undefined && page !== "site",
  ).map(({ key }) => key);

  test.each(KEYS)(
    "%s answers to a wrong type, a control character and a megabyte with a code or leaves them out",
    (key) => {
      for (const wrong of [{}, [], [[]], 7.5, true, null, "a\u0000b", "x".repeat(1_000_000), { value: {} }]) {
        for (const situation of [API, FAMILY]) {
          const result = intakeSchema(situation).safeParse({ ...full, [key]: wrong });
          if (result.success) expect(result.data[key] ?? null).not.toEqual(wrong ?? {});
          else
            expect(fieldErrors(result.error).every(({ code }) => /^[a-z][A-Za-z]+$/u.test(code))).toBe(true);
        }
      }
    },
  );
});

test("wrong types where the question is asked are errors at the key", () => {
  expect(errors({ ...BODY, custody: 1 })).toContainEqual(["custody", "notAChoice"]);
  expect(errors({ ...BODY, submitterName: ["Pat"] })).toEqual([["submitterName", "wrongType"]]);
  expect(errors({ ...BODY, arrestAt: ["2026"] })).toEqual([["arrestAt", "wrongType"]]);
  expect(errors({ ...BODY, arrestAt: "2026-02-30" })).toEqual([["arrestAt", "dateNotReal"]]);
  expect(errors({ ...BODY, allegedVictims: { name: "Kim" } })).toEqual([["allegedVictims", "wrongType"]]);
  expect(errors({ ...BODY, allegedVictims: "nobody" })).toEqual([["allegedVictimsAnswer", "notAChoice"]]);
  expect(errors({ ...BODY, allegedVictims: ["Kim"] })).toEqual([
    ["allegedVictims[0]", "wrongType"],
    ["allegedVictims[0][name]", "required"],
    ["allegedVictims[0][avRelation]", "required"],
  ]);
  expect(errors({ ...BODY, charges: "unknown" })).toEqual([["charges[0][chargeText]", "required"]]);
  expect(errors({ ...BODY, charges: [] })).toEqual([["charges[0][chargeText]", "required"]]);
  expect(errors({ ...BODY, charges: Array.from({ length: 11 }, () => ({ chargeText: "Theft" })) })).toEqual([
    ["charges[10][chargeText]", "tooMany"],
  ]);
  expect(errors({ ...BODY, bondConditions: "gps" })).toEqual([["bondConditions", "wrongType"]]);
  expect(errors({ ...BODY, accusedAka: [7] })).toEqual([["accusedAka[0]", "wrongType"]]);
});

test("nothing that is sent makes it throw", () => {
  const keys = fc.constantFrom(...QUESTIONS.map(({ key }) => key), "charges", "__proto__", "nonsense");
  const value = fc.oneof(
    fc.anything(),
    fc.constantFrom("yes", "no", "unknown", "none", "2026-11-21"),
    fc.array(fc.object()),
  );
  fc.assert(
    fc.property(fc.dictionary(keys, value), fc.boolean(), (changed, onTop) => {
      const result = intakeSchema(API).safeParse(onTop ? { ...BODY, ...changed } : changed);
      if (result.success) expect(stored(result.data)).toEqual(result.data);
      else expect(fieldErrors(result.error).length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});
