import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SITUATION } from "./journey-for-tests";
import type { Question } from "./question";
import { LIST_ENTRY, questionSchema } from "./question-schema";
import { findQuestion, QUESTIONS, type QuestionKey } from "./questions";

const MEGABYTE = "x".repeat(1_000_000);
const JUDGED = QUESTIONS.filter(({ type }) => type !== "list" && type !== "file");

/** What a question makes of a value: the answer that is kept, or the codes of its faults. */
function judged(question: Question, raw: unknown): unknown {
  const result = questionSchema(question, SITUATION).safeParse(raw);
  return result.success ? { kept: result.data } : result.error.issues.map((issue) => issue.message);
}

function of(key: QuestionKey, raw: unknown): unknown {
  const question = findQuestion(key);
  return question === undefined ? undefined : judged(question, raw);
}

/** The code that a text gets which a type can never take. */
const CODE_FOR_TEXT: Readonly<Record<string, string>> = {
  choice: "notAChoice",
  choices: "wrongType",
  tel: "phone",
  email: "email",
  year: "yearRange",
  date: "dateNotReal",
  dateTime: "dateNotReal",
  boolean: "wrongType",
};

const NO_ANSWERS: readonly unknown[] = [42.5, { value: {}, more: [] }, [1, 2], null, undefined, [[["x"]]]];
const NOT_STORABLE = ["ab\u0000c", "ab\u0007c", "ab\ud800c", "ab\ufffdc"];
const STRANGE_TEXTS = [
  "😀😀😀",
  "مرحبا بالعالم",
  '<b onclick="x">y</b>',
  "{{7*7}}",
  "a'; drop table x",
  MEGABYTE,
];

describe.each(JUDGED.map((question) => [question.key, question] as const))("%s", (_key, question) => {
  test("refuses with a code what has another shape", () => {
    for (const raw of NO_ANSWERS) {
      expect(judged(question, raw)).toEqual(
        expect.arrayContaining([expect.stringMatching(/^[a-z][A-Za-z]+$/u)]),
      );
    }
  });

  test("refuses characters that cannot be stored", () => {
    const typed = question.type === "text" || question.type === "tel" || question.type === "email";
    const code = typed ? "controlCharacters" : CODE_FOR_TEXT[question.type];
    for (const raw of NOT_STORABLE) expect(judged(question, raw)).toEqual([code]);
  });

  test("takes emoji, right-to-left text and markup as text, and only where text may stand", () => {
    for (const raw of STRANGE_TEXTS) {
      const result = judged(question, raw);
      if (question.type !== "text") expect(result).toEqual([CODE_FOR_TEXT[question.type]]);
      else if (question.text.kind === "line" || question.text.kind === "name") {
        expect(result).toEqual(raw.length > question.text.max ? ["tooLong"] : { kept: raw });
      } else expect(result).not.toHaveProperty("kept");
    }
  });
});

const TEXTS = JUDGED.flatMap((question) =>
  question.type === "text" ? [[question.key, question.text] as const] : [],
);

test.each(TEXTS.filter(([, { kind }]) => kind !== "whole"))(
  "%s keeps to its length in characters",
  (key, { min, max }) => {
    expect(of(key, "a".repeat(min))).toEqual({ kept: "a".repeat(min) });
    expect(of(key, "a".repeat(max))).toEqual({ kept: "a".repeat(max) });
    expect(of(key, "a".repeat(max + 1))).toEqual(["tooLong"]);
    expect(of(key, "a".repeat(min - 1))).toEqual(["tooShort"]);
    expect(of(key, "   ")).toEqual(["tooShort"]);
  },
);

test("length counts characters, not the halves that JavaScript counts", () => {
  expect(of("submitterName", "𠮷".repeat(100))).toEqual({ kept: "𠮷".repeat(100) });
  expect(of("submitterName", "𠮷".repeat(101))).toEqual(["tooLong"]);
  expect(of("submitterName", "𠮷")).toEqual(["tooShort"]);
});

test.each([
  ["  Pat   Sample ", "Pat Sample"],
  ["Pat\r\nSample\t", "Pat Sample"],
  ["Jose\u0301 Nu\u0301n\u0303ez", "José Núñez"],
  ["李明", "李明"],
  ["محمد عبد الله", "محمد عبد الله"],
  ["O'Neil-Smith Jr.", "O'Neil-Smith Jr."],
  ["\u202eelpmaS taP\u202c", "elpmaS taP"],
  ["Pat 2", "Pat 2"],
  ["unknown", "unknown"],
])("the name %j is kept as %j", (typed, kept) => {
  expect(of("submitterName", typed)).toEqual({ kept });
});

test.each(["12345", "555 0142", "٠١٢"])("the name %s is digits only", (typed) => {
  expect(of("submitterName", typed)).toEqual(["digitsOnly"]);
  expect(of("accusedName", typed)).toEqual(["digitsOnly"]);
  expect(of("lawyerName", typed)).toHaveProperty("kept");
});

test.each<[QuestionKey, unknown, unknown]>([
  ["caseNo", "CC-2026-001.00/A 1", { kept: "CC-2026-001.00/A 1" }],
  ["caseNo", "CC#2026", ["caseNumberCharacters"]],
  ["caseNo", "CC_2026", ["caseNumberCharacters"]],
  ["caseNo", "CC\u20132026", { kept: "CC-2026" }],
  ["bookingNo", "AB-123", { kept: "AB-123" }],
  ["bookingNo", "AB 123", ["bookingNumberCharacters"]],
  ["chargeCode", "13A-6-132", { kept: "13A-6-132" }],
  ["chargeCode", "no such shape", { kept: "no such shape" }],
  ["bondAmount", "5000", { kept: "5000" }],
  ["bondAmount", "$5,000.00", { kept: "5000" }],
  ["bondAmount", "0", { kept: "0" }],
  ["bondAmount", "10000000", { kept: "10000000" }],
  ["bondAmount", "10000001", ["wholeNumber"]],
  ["bondAmount", "-1", ["wholeNumber"]],
  ["bondAmount", "5000.50", ["wholeNumber"]],
  ["bondAmount", "5,00", ["wholeNumber"]],
  ["bondAmount", "1e3", ["wholeNumber"]],
  ["bondAmount", "unknown", { kept: "unknown" }],
  ["livedHereYears", "120", { kept: "120" }],
  ["livedHereYears", "121", ["wholeNumber"]],
  ["phone", "(205) 555-0142", { kept: "+12055550142" }],
  ["phone", "unknown", ["phone"]],
  ["email", "Pat@Example.com", { kept: "Pat@example.com" }],
  ["email", "unknown", ["email"]],
  ["accusedBirthYear", "1990", { kept: 1990 }],
  ["accusedBirthYear", 1990, { kept: 1990 }],
  ["accusedBirthYear", "unknown", { kept: "unknown" }],
  ["accusedBirthYear", "none", ["yearRange"]],
  ["accusedBirthYear", "1899", ["yearRange"]],
  ["accusedBirthYear", 1900, { kept: 1900 }],
  ["accusedBirthYear", 2026, { kept: 2026 }],
  ["accusedBirthYear", 2027, ["yearRange"]],
  ["accusedBirthYear", 1990.5, ["yearRange"]],
  ["accusedBirthYear", "90", ["yearRange"]],
  ["priorYear", "1985", { kept: 1985 }],
  ["priorYear", 2027, ["yearRange"]],
  ["placeCounty", "mobile", { kept: "mobile" }],
  ["placeCounty", "Mobile", ["notAChoice"]],
  ["placeCounty", "unknown", { kept: "unknown" }],
  ["placeCounty", "other", ["notAChoice"]],
  ["placeCounty", "pack:counties", ["notAChoice"]],
  ["poCounty", "other", { kept: "other" }],
  ["custody", "YES", ["notAChoice"]],
  ["placeStateOther", "AL", ["notAChoice"]],
  ["bondConditions", ["gps", "curfew"], { kept: ["gps", "curfew"] }],
  ["bondConditions", ["gps", "gps"], { kept: ["gps"] }],
  ["bondConditions", ["none"], { kept: ["none"] }],
  ["bondConditions", ["none", "gps"], ["standsAlone"]],
  ["bondConditions", ["gps", "unknown"], ["standsAlone"]],
  ["bondConditions", ["none", "unknown"], ["standsAlone"]],
  ["bondConditions", [], ["required"]],
  ["bondConditions", ["gps", "nonsense"], ["notAChoice"]],
  ["contactWindows", ["anyTime", "weekend"], ["standsAlone"]],
  ["accessNeeds", ["none", "relay"], ["standsAlone"]],
  ["videoSource", ["unknown", "store"], ["standsAlone"]],
  ["goals", ["unknown", "goHome"], { kept: ["unknown", "goHome"] }],
  ["duiRelated", true, { kept: true }],
  ["duiRelated", false, { kept: false }],
  ["duiRelated", "yes", { kept: true }],
  ["duiRelated", "no", ["wrongType"]],
])("%s given %j", (key, raw, expected) => {
  expect(of(key, raw)).toEqual(expected);
});

test.each<[QuestionKey, unknown, unknown]>([
  ["arrestAt", "2026-11-21", { kept: { value: "2026-11-21", certainty: "exact" } }],
  ["arrestAt", "2026-11-21T09:00", { kept: { value: "2026-11-21T09:00", certainty: "exact" } }],
  [
    "arrestAt",
    { value: "2026-11-21", certainty: "about" },
    { kept: { value: "2026-11-21", certainty: "about" } },
  ],
  ["arrestAt", { value: "2026-11-21" }, { kept: { value: "2026-11-21", certainty: "exact" } }],
  ["arrestAt", "unknown", { kept: { value: null, certainty: "unknown" } }],
  ["arrestAt", { certainty: "unknown" }, { kept: { value: null, certainty: "unknown" } }],
  ["arrestAt", { value: null, certainty: "unknown" }, { kept: { value: null, certainty: "unknown" } }],
  ["arrestAt", { value: "2026-11-21", certainty: "unknown" }, ["dateAndAnswer"]],
  ["arrestAt", { certainty: "about" }, ["dateMissing"]],
  ["arrestAt", {}, ["dateMissing"]],
  ["arrestAt", "none", ["dateNotReal"]],
  ["arrestAt", { certainty: "none" }, ["notAChoice"]],
  ["arrestAt", { value: "2026-11-21", certainty: "missed" }, ["notAChoice"]],
  ["arrestAt", { value: "2026-11-21", certainty: "exact", zone: "UTC" }, ["unknownKey"]],
  ["arrestAt", { value: 20261121, certainty: "exact" }, ["wrongType"]],
  ["arrestAt", "2026-02-30", ["dateNotReal"]],
  ["arrestAt", "11/21/2026", ["dateNotReal"]],
  ["arrestAt", "exact", ["dateNotReal"]],
  ["arrestAt", "2026-12-01", { kept: { value: "2026-12-01", certainty: "exact" } }],
  ["arrestAt", "2026-12-01T10:00", { kept: { value: "2026-12-01T10:00", certainty: "exact" } }],
  ["arrestAt", "2026-12-01T10:01", ["timeInFuture"]],
  ["arrestAt", "2026-12-02", ["dateInFuture"]],
  ["arrestAt", "1995-01-01", { kept: { value: "1995-01-01", certainty: "exact" } }],
  ["convictionDate", "2026-12-01", { kept: { value: "2026-12-01", certainty: "exact" } }],
  ["convictionDate", "2026-12-02", ["dateInFuture"]],
  ["convictionDate", "2026-11-21T09:00", ["timeNotAsked"]],
  ["policeContactAt", "2026-12-01T08:00", { kept: { value: "2026-12-01T08:00", certainty: "exact" } }],
  ["policeContactAt", "2026-11-30", ["dateInPast"]],
  ["nextCourtAt", "2020-01-01", { kept: { value: "2020-01-01", certainty: "exact" } }],
  ["nextCourtAt", "none", { kept: { value: null, certainty: "none" } }],
  ["nextCourtAt", "missed", { kept: { value: null, certainty: "missed" } }],
  [
    "nextCourtAt",
    { value: "2026-11-30", certainty: "missed" },
    { kept: { value: "2026-11-30", certainty: "missed" } },
  ],
  ["nextCourtAt", { value: "2026-11-30", certainty: "none" }, ["dateAndAnswer"]],
])("the date %s given %j", (key, raw, expected) => {
  expect(of(key, raw)).toEqual(expected);
});

test("an entry of a list is a name of 2 to 100 characters", () => {
  const codes = (raw: unknown) => LIST_ENTRY.safeParse(raw).error?.issues.map(({ message }) => message);
  expect(LIST_ENTRY.parse(" J. D. ")).toBe("J. D.");
  expect(codes("J")).toEqual(["tooShort"]);
  expect(codes("J".repeat(101))).toEqual(["tooLong"]);
  expect(codes(7)).toEqual(["wrongType"]);
  expect(codes("J\u0000D")).toEqual(["controlCharacters"]);
});

test("whatever is given, a question answers with a code or keeps what it would keep again", () => {
  const raw = fc.oneof(
    fc.anything(),
    fc.string({ unit: "binary" }),
    fc.constantFrom("unknown", "none", "yes"),
  );
  fc.assert(
    fc.property(fc.constantFrom(...JUDGED), raw, (question, value) => {
      const schema = questionSchema(question, SITUATION);
      const result = schema.safeParse(value);
      if (result.success) expect(schema.parse(result.data)).toEqual(result.data);
      else
        expect(result.error.issues.map(({ message }) => message).join()).toMatch(/^[A-Za-z]+(,[A-Za-z]+)*$/u);
    }),
    { numRuns: 500 },
  );
});
