import { describe, expect, test } from "vitest";
import type { Answers, Situation } from "./answers";
import { controlNames, hasAnswerBox } from "./controls";
import {
  dateControls,
  FAMILY,
  PLAN,
  type Plan,
  pairsOf,
  SITUATION,
  travel,
  victims,
} from "./journey-for-tests";
import { corePages } from "./pages";
import type { Question } from "./question";
import { findQuestion, QUESTIONS, type QuestionKey } from "./questions";
import { reach } from "./reach";
import { fieldErrors, pageSchema, readPage } from "./schema";

const OPEN: Plan = {
  ...PLAN,
  email: "pat@example.com",
  safeEmail: "yes",
  ...dateControls("nextCourtAt", "11", "30", "2026"),
  "nextCourtAt[time]": undefined,
  hasLawyer: "hired",
  accusedBirthYear: "2010",
  guardianName: "Alex Sample",
  guardianPhone: "205-555-0143",
  jail: "Another jail",
  courtName: "Mobile Municipal Court",
  courtNameAnswer: undefined,
  coDefendantsAnswer: undefined,
  "coDefendants[0][name]": "Robin Example",
  policeContact: "yes",
  duiNotice: "yes",
  poExists: "served",
  inDanger: "no",
  ...victims({ name: "Kim Example", avRelation: "dating" }),
};

/** Journeys that together ask every question there is before Send. */
const JOURNEYS: readonly (readonly [Situation, Plan])[] = [
  [{ ...SITUATION, door: null }, OPEN],
  [FAMILY, { ...OPEN, stage: "warrant" }],
  [FAMILY, { ...OPEN, custody: "yes" }],
  [SITUATION, { ...OPEN, "charges[0][duiRelated]": "yes", injury: "yes" }],
  [SITUATION, { ...OPEN, stage: "convicted" }],
  [SITUATION, { ...OPEN, placeState: "other" }],
];

interface Stand {
  readonly page: string;
  readonly situation: Situation;
  readonly plan: Plan;
  readonly answers: Answers;
  readonly required: boolean;
}

/** A page on which a question stands, with all that was answered on the way. */
function standOf(key: QuestionKey): Stand | undefined {
  for (const [situation, plan] of JOURNEYS) {
    const { answers } = travel(plan, situation);
    const asked = reach(answers, situation, ["core"]).asked.find(({ question }) => question.key === key);
    const required = asked !== undefined && findQuestion(key)?.required !== "no";
    if (asked !== undefined) return { page: asked.page, situation, plan, answers, required };
  }
  return undefined;
}

function post(stand: Stand, changed: Plan): readonly (readonly [string, string])[] {
  const reading = readPage(
    pairsOf({ ...stand.plan, ...changed }),
    stand.page,
    stand.answers,
    stand.situation,
  );
  if (reading.ok) return [];
  return "errors" in reading
    ? reading.errors.map(({ control, code }) => [control, code] as const)
    : [["", reading.code]];
}

function answersOf(stand: Stand, changed: Plan): Answers {
  const reading = readPage(
    pairsOf({ ...stand.plan, ...changed }),
    stand.page,
    stand.answers,
    stand.situation,
  );
  if (!reading.ok) throw new Error(JSON.stringify(reading));
  return reading.answers;
}

/** The controls of a question on its page; the first entry of a list. */
function controlsOf(question: Question): readonly string[] {
  return controlNames(question).map((name) => name.replace("[i]", "[0]"));
}

function emptied(question: Question): Plan {
  return Object.fromEntries(controlsOf(question).map((name) => [name, undefined]));
}

const CORE = QUESTIONS.filter(({ phase, page }) => phase.includes("core") && page !== "site");
const STANDS = new Map(CORE.map((question) => [question.key, standOf(question.key)]));

test("the journeys ask every question there is before Send", () => {
  expect(CORE.filter(({ key }) => STANDS.get(key) === undefined).map(({ key }) => key)).toEqual([]);
});

const STRANGE: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror="alert(1)">',
  emoji: "😀😀😀",
  "right-to-left text": "مرحبا بالعالم",
  "one megabyte": "x".repeat(1_000_000),
  NUL: "ab\u0000cd",
  "a control character": "ab\u001bcd",
};

/** The code for a strange text in a control, or undefined where it is good text. */
function codeFor(question: Question, what: string): string | undefined {
  const storable = what !== "NUL" && what !== "a control character";
  switch (question.type) {
    case "text":
    case "list":
      if (!storable) return "controlCharacters";
      return what === "one megabyte" ? "tooLong" : undefined;
    case "tel":
      return storable ? "phone" : "controlCharacters";
    case "email":
      return storable ? "email" : "controlCharacters";
    case "year":
      return "yearRange";
    case "date":
    case "dateTime":
      return "monthNotReal";
    default:
      return "notAChoice";
  }
}

describe.each(CORE.map((question) => [question.key, question] as const))("%s", (key, question) => {
  const stand = STANDS.get(key);
  if (stand === undefined) throw new Error(`No journey asks ${key}.`);
  const [control = ""] = controlsOf(question);

  test("left empty is an error exactly when it is required", () => {
    const faults = post(stand, emptied(question)).filter(([name]) => name === control);
    const unfilled = key === "phone" || key === "email" ? { phone: undefined, email: undefined } : {};
    if (key === "email") expect(post(stand, unfilled)).toContainEqual(["phone", "phoneOrEmail"]);
    else if (key === "phone") expect(post(stand, unfilled)).toContainEqual(["phone", "phoneOrEmail"]);
    else expect(faults).toEqual(stand.required ? [[control, "required"]] : []);
  });

  test.each(Object.entries(STRANGE))(
    "given %s answers with a sentence or keeps it as text",
    (what, typed) => {
      const beside = hasAnswerBox(question) ? { [controlsOf(question).at(-1) ?? ""]: undefined } : {};
      const code = codeFor(question, what);
      const faults = post(stand, { ...beside, [control]: typed }).filter(([name]) => name === control);
      expect(faults).toEqual(code === undefined ? [] : [[control, code]]);
    },
  );

  test("sent twice is refused, unless several may be chosen", () => {
    const value = question.values[0] ?? "x";
    const pairs = [...pairsOf({ ...stand.plan, [control]: value }), [control, value] as const];
    const reading = readPage(pairs, stand.page, stand.answers, stand.situation);
    const codes =
      reading.ok || !("errors" in reading) ? [] : reading.errors.map((error) => [error.control, error.code]);
    if (question.type === "choices") expect(codes).not.toContainEqual([control, "repeated"]);
    else expect(codes).toContainEqual([control, "repeated"]);
  });
});

function standOn(page: string, situation: Situation, plan: Plan): Stand {
  return { page, situation, plan, answers: travel(plan, situation).answers, required: true };
}

describe("dates", () => {
  const court = standOn("court", SITUATION, PLAN);
  const arrest = standOn("arrest", SITUATION, PLAN);
  const none = dateControls("nextCourtAt", "", "", "");

  test.each<[string, Plan, readonly (readonly [string, string])[]]>([
    ["a month left out", { "nextCourtAt[month]": "" }, [["nextCourtAt[month]", "dateNeedsMonth"]]],
    [
      "a day that does not exist",
      dateControls("nextCourtAt", "2", "30", "2026"),
      [["nextCourtAt[month]", "dateNotReal"]],
    ],
    [
      "a date and unknown",
      { "nextCourtAt[certainty]": "unknown" },
      [["nextCourtAt[month]", "dateAndAnswer"]],
    ],
    ["a date and none", { "nextCourtAt[certainty]": "none" }, [["nextCourtAt[month]", "dateAndAnswer"]]],
    [
      "about without a date",
      { ...none, "nextCourtAt[time]": "", "nextCourtAt[certainty]": "about" },
      [["nextCourtAt[month]", "dateMissing"]],
    ],
    ["a time without a date", none, [["nextCourtAt[month]", "dateMissing"]]],
    [
      "a certainty that is none",
      { "nextCourtAt[certainty]": "perhaps" },
      [["nextCourtAt[certainty]", "notAChoice"]],
    ],
    ["a time that is none", { "nextCourtAt[time]": "soon" }, [["nextCourtAt[time]", "timeNotReal"]]],
    [
      "nothing but exact",
      { ...none, "nextCourtAt[time]": "", "nextCourtAt[certainty]": "exact" },
      [["nextCourtAt[month]", "required"]],
    ],
  ])("%s", (_what, changed, errors) => {
    expect(post(court, changed)).toEqual(errors);
  });

  test("each rule of past and future is kept", () => {
    expect(post(arrest, dateControls("arrestAt", "12", "2", "2026"))).toEqual([
      ["arrestAt[month]", "dateInFuture"],
    ]);
    const today = { ...dateControls("arrestAt", "12", "1", "2026"), "arrestAt[time]": "11:00" };
    expect(post(arrest, today)).toEqual([["arrestAt[time]", "timeInFuture"]]);
    expect(post(arrest, { ...today, "arrestAt[time]": "10:00" })).toEqual([]);
    const police = standOn("police", SITUATION, { ...PLAN, stage: "warrant", policeContact: "yes" });
    const yesterday = dateControls("policeContactAt", "11", "30", "2026");
    expect(post(police, yesterday)).toEqual([["policeContactAt[month]", "dateInPast"]]);
    expect(post(police, dateControls("policeContactAt", "12", "1", "2026"))).toEqual([]);
  });

  test("a missed court date stands with or without a date", () => {
    const missed = { "nextCourtAt[certainty]": "missed" };
    const day = dateControls("nextCourtAt", "11", "30", "2026");
    expect(answersOf(court, { ...missed, ...day }).nextCourtAt).toEqual({
      value: "2026-11-30T09:00",
      certainty: "missed",
    });
    expect(answersOf(court, { ...missed, ...none, "nextCourtAt[time]": "" }).nextCourtAt).toEqual({
      value: null,
      certainty: "missed",
    });
  });

  test("the date on the notice is not before an exact arrest", () => {
    const plan = { ...PLAN, "charges[0][duiRelated]": "yes", duiNotice: "yes" };
    const early = dateControls("duiNoticeDate", "11", "20", "2026");
    expect(post(standOn("license", SITUATION, plan), early)).toEqual([
      ["duiNoticeDate[month]", "dateBefore"],
    ]);
    const sameDay = dateControls("duiNoticeDate", "11", "21", "2026");
    expect(post(standOn("license", SITUATION, plan), sameDay)).toEqual([]);
    const unsure = { ...plan, "arrestAt[certainty]": "about" };
    expect(post(standOn("license", SITUATION, unsure), early)).toEqual([]);
  });

  test("nobody is born after an exact arrest, whichever of the two is answered last", () => {
    const late = { accusedBirthYear: "2026" };
    const old = dateControls("arrestAt", "11", "21", "2025");
    expect(post(standOn("names", SITUATION, { ...PLAN, ...old }), late)).toEqual([
      ["accusedBirthYear", "dateAfter"],
    ]);
    expect(post(standOn("names", SITUATION, PLAN), late)).toEqual([]);
    expect(
      post(standOn("names", SITUATION, { ...PLAN, ...old, "arrestAt[certainty]": "about" }), late),
    ).toEqual([]);
    const express = { ...PLAN, custody: "yes", ...late };
    expect(post(standOn("case", SITUATION, express), old)).toEqual([["arrestAt[month]", "dateBefore"]]);
  });

  test("a court date before the arrest is accepted: it may be the one that was missed", () => {
    const past = { ...dateControls("nextCourtAt", "11", "2", "2026"), "nextCourtAt[time]": "9:00 am" };
    expect(post(standOn("case", SITUATION, { ...PLAN, custody: "yes" }), past)).toEqual([]);
    expect(post(standOn("arrest", SITUATION, { ...PLAN, ...past }), {})).toEqual([]);
  });

  test("31 February is no day, and never one of March", () => {
    const court = standOn("court", SITUATION, PLAN);
    for (const month of ["2", "February", "feb.", "febrero"]) {
      for (const certainty of ["exact", "about"]) {
        const typed = {
          ...dateControls("nextCourtAt", month, "31", "2027"),
          "nextCourtAt[certainty]": certainty,
        };
        expect(post(court, typed)).toEqual([["nextCourtAt[month]", "dateNotReal"]]);
      }
    }
  });
});

describe("lists", () => {
  const charges = standOn("charges", SITUATION, PLAN);
  const names = standOn("names", SITUATION, PLAN);

  test("a charge that was removed leaves no hole, and a fault points to the field that was typed in", () => {
    const changed = {
      "charges[0][chargeText]": undefined,
      "charges[2][chargeText]": "Theft",
      "charges[4][chargeTextAnswer]": "unknown",
    };
    expect(answersOf(charges, changed).charges).toEqual([{ chargeText: "Theft" }, { chargeText: "unknown" }]);
    expect(post(charges, { ...changed, "charges[2][chargeText]": "T" })).toEqual([
      ["charges[2][chargeText]", "tooShort"],
    ]);
  });

  test("ten charges are taken, the eleventh is an error", () => {
    const ten = Object.fromEntries(
      Array.from({ length: 10 }, (_, i) => [`charges[${i}][chargeText]`, `Charge ${i}`]),
    );
    expect(answersOf(charges, ten).charges).toHaveLength(10);
    expect(post(charges, { ...ten, "charges[10][chargeText]": "Charge 10" })).toEqual([
      ["charges[10][chargeText]", "tooMany"],
    ]);
  });

  test("a box ticked without a charge asks for the charge", () => {
    expect(post(charges, { "charges[0][chargeText]": "", "charges[0][duiRelated]": "yes" })).toEqual([
      ["charges[0][chargeText]", "required"],
    ]);
  });

  test("the server knows a driving charge by its text", () => {
    const situation: Situation = { ...SITUATION, isDuiCharge: (text) => text.startsWith("DUI") };
    const changed = { "charges[0][chargeText]": "DUI, first offense", "charges[1][chargeText]": "Theft" };
    expect(answersOf({ ...charges, situation }, changed).charges).toEqual([
      { chargeText: "DUI, first offense", duiRelated: true },
      { chargeText: "Theft" },
    ]);
  });

  test("typed text together with its box is an error", () => {
    expect(post(charges, { courtName: "Mobile Municipal Court" })).toEqual([["courtName", "bothGiven"]]);
    expect(post(charges, { "charges[0][chargeTextAnswer]": "unknown" })).toEqual([
      ["charges[0][chargeText]", "bothGiven"],
    ]);
    expect(post(names, { "allegedVictims[0][name]": "Kim Example" })).toEqual([
      ["allegedVictimsAnswer", "bothGiven"],
    ]);
    expect(post(names, { accusedBirthYearAnswer: "unknown" })).toEqual([["accusedBirthYear", "bothGiven"]]);
  });

  test("a box has no values but its own", () => {
    expect(post(charges, { courtNameAnswer: "none" })).toEqual([["courtNameAnswer", "notAChoice"]]);
    expect(post(names, { coDefendantsAnswer: "perhaps" })).toEqual([["coDefendantsAnswer", "notAChoice"]]);
  });

  test("each alleged victim has a name and a relation", () => {
    const changed = {
      ...victims({ name: "Kim Example", avRelation: "dating" }),
      "allegedVictims[1][avRelation]": "stranger",
      "allegedVictims[3][name]": "Lou Example",
    };
    expect(post(names, changed)).toEqual([
      ["allegedVictims[1][name]", "required"],
      ["allegedVictims[3][avRelation]", "required"],
    ]);
  });

  test("a child's initials are a name", () => {
    const changed = victims({ name: "J.D.", avRelation: "childInCommon" });
    expect(answersOf(names, changed).allegedVictims).toEqual([{ name: "J.D.", avRelation: "childInCommon" }]);
  });

  test("errors stand in the order of the page, one for each control", () => {
    const nothing = Object.fromEntries(Object.keys(PLAN).map((name) => [name, undefined]));
    expect(post(names, nothing)).toEqual([
      ["allegedVictims[0][name]", "required"],
      ["coDefendants[0][name]", "required"],
      ["accusedBirthYear", "required"],
    ]);
    const callback = { ...standOn("callback", { ...SITUATION, form: "callback", door: null }, PLAN) };
    expect(post(callback, { ...nothing, safeVoicemail: undefined }).map(([control]) => control)).toEqual([
      "submitterName",
      "phone",
      "custody",
    ]);
  });
});

describe("the way to reach somebody", () => {
  const you = standOn("you", SITUATION, PLAN);
  const case_ = standOn("you", SITUATION, { ...PLAN, custody: "yes" });

  test("one of phone and address is enough, and asks for its own rule", () => {
    expect(post(you, { phone: "", email: "pat@example.com", safeVoicemail: undefined })).toEqual([
      ["safeEmail", "required"],
    ]);
    expect(answersOf(you, { phone: "", email: "pat@example.com", safeEmail: "no" })).toEqual({
      submitterName: "Pat Sample",
      email: "pat@example.com",
      safeEmail: "no",
    });
  });

  test("a faulty address is one error, not a missing phone besides", () => {
    expect(post(you, { phone: "", email: "pat", safeEmail: "no" })).toEqual([["email", "email"]]);
  });

  test("neither is one error", () => {
    expect(post(you, { phone: "" })).toEqual([["phone", "phoneOrEmail"]]);
  });

  test("on the express path it is the phone", () => {
    expect(post(case_, { phone: "" })).toEqual([["phone", "required"]]);
  });
});

test("what is posted for questions that are not asked is left out, faulty or not", () => {
  const stage = standOn("stage", SITUATION, PLAN);
  expect(answersOf(stage, { custody: "nonsense", jail: "\u0000", didYouGo: "x" })).toEqual({
    stage: "released",
    placeCounty: "mobile",
  });
  const notices = standOn("notices", SITUATION, PLAN);
  expect(answersOf(notices, {})).toEqual({});
});

test("a family member whose own name is typed as the victim's must answer once more", () => {
  const names = standOn("names", FAMILY, PLAN);
  const own = { ...victims({ name: "PAT sample", avRelation: "spouse" }), isNamedVictim: undefined };
  expect(post(names, own)).toEqual([["isNamedVictim", "isThisYou"]]);
  expect(answersOf(names, { ...own, isNamedVictim: "yes" }).isNamedVictim).toBe("yes");
});

describe("after Send", () => {
  const { answers } = travel({ ...PLAN, "charges[1][chargeText]": "Harassment" }, SITUATION);

  test("what was sent is never overwritten, and additions keep their place", () => {
    const sent = {
      ...answers,
      charges: [{ chargeText: "Theft", caseNo: "CC-1" }, { chargeText: "Harassment" }],
    };
    const pairs = {
      "charges[0][chargeText]": "Murder",
      "charges[0][caseNo]": "CC-9",
      "charges[1][caseNo]": "CC-2",
      "charges[5][caseNo]": "CC-3",
    };
    const reading = readPage(pairsOf(pairs), "charges", sent, SITUATION, "more");
    expect(reading).toEqual({ ok: true, answers: { charges: [{}, { caseNo: "CC-2" }] } });
    expect(
      readPage([["heardFrom", "court"]], "contact", { ...sent, heardFrom: "lawyer" }, SITUATION, "more"),
    ).toEqual({ ok: true, answers: {} });
  });

  test("nothing must be given but a number for a name that was", () => {
    expect(readPage([], "contact", answers, SITUATION, "more")).toEqual({ ok: true, answers: {} });
    const named = readPage([["altContactName", "Alex Sample"]], "contact", answers, SITUATION, "more");
    expect(named).toMatchObject({ ok: false, errors: [{ control: "altContactPhone", code: "required" }] });
  });

  test("mail is no way to answer somebody who may not be written to", () => {
    const sent = { ...answers, email: "pat@example.com", safeEmail: "no" };
    const reading = readPage([["contactMethod", "email"]], "contact", sent, SITUATION, "more");
    expect(reading).toMatchObject({
      ok: false,
      errors: [{ control: "contactMethod", code: "emailNotSafe" }],
    });
  });

  test("the hearing is not before the day the order was handed over", () => {
    const pairs = pairsOf({
      poExists: "served",
      ...dateControls("poServedOn", "11", "20", "2026"),
      ...dateControls("poHearingAt", "11", "19", "2026"),
    });
    expect(readPage(pairs, "orders", answers, SITUATION, "more")).toMatchObject({
      ok: false,
      errors: [{ control: "poHearingAt[month]", code: "dateBefore", params: { other: "poServedOn" } }],
    });
  });

  test("lists of names after Send", () => {
    const reading = readPage(
      [
        ["accusedAka[0]", "Sammy"],
        ["accusedAka[2]", "S"],
      ],
      "names",
      answers,
      SITUATION,
      "more",
    );
    expect(reading).toMatchObject({ ok: false, errors: [{ control: "accusedAka[2]", code: "tooShort" }] });
    expect(readPage([["accusedAka[1]", "Sammy"]], "names", answers, SITUATION, "more")).toEqual({
      ok: true,
      answers: { accusedAka: ["Sammy"] },
    });
  });

  test("the questionnaire asks for every prior or for none", () => {
    const read = (pairs: [string, string][]) => readPage(pairs, "background", answers, SITUATION, "second");
    expect(read([])).toMatchObject({ ok: false, errors: [{ control: "priorsAnswer", code: "required" }] });
    expect(read([["priorsAnswer", "none"]])).toEqual({ ok: true, answers: { priors: "none" } });
    expect(
      read([
        ["priors[1][priorYear]", "2019"],
        ["priors[1][priorFelony]", "no"],
      ]),
    ).toEqual({ ok: true, answers: { priors: [{ priorYear: 2019, priorFelony: "no" }] } });
    expect(read([["priorsAnswer", "none"], ...pairsOf(dateControls("dob", "1", "2", "1991"))])).toMatchObject(
      { ok: false, errors: [{ control: "dob[month]", code: "yearDiffers" }] },
    );
  });
});

test("a schema takes anything without a throw, and its issues name the controls", () => {
  for (const sent of [
    undefined,
    null,
    7,
    "x",
    [],
    { charges: 7 },
    { charges: [null] },
    { arrestAt: [] },
    Object.create(null),
  ]) {
    for (const { page } of corePages({}, SITUATION)) {
      expect(() => pageSchema(page, {}, SITUATION).safeParse(sent)).not.toThrow();
    }
  }
  const result = pageSchema("charges", { custody: "no" }, SITUATION).safeParse({
    charges: [{ chargeText: "T" }],
  });
  expect(result.error?.issues[0]).toMatchObject({
    path: ["charges", "0", "chargeText"],
    message: "tooShort",
  });
  expect(result.error === undefined ? [] : fieldErrors(result.error)).toEqual([
    { control: "charges[0][chargeText]", key: "chargeText", code: "tooShort", params: { min: 2 } },
    { control: "courtName", key: "courtName", code: "required", params: {} },
  ]);
});
