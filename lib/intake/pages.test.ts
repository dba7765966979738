import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers, Situation } from "./answers";
import { dateControls, FAMILY, PLAN, type Plan, SITUATION, travel, victims } from "./journey-for-tests";
import { canVisit, corePages, exitOf, firstUnanswered, nextPage, openedOn } from "./pages";
import { reach } from "./reach";

/** A row of a table in the paths: what is always asked, and in brackets what only some answers open. */
type Row = readonly [page: string, always: string, opens?: string];

interface PathTable {
  readonly situation: Situation;
  readonly questions: number;
  readonly rows: readonly Row[];
  /** Opens as little as the path allows, and as much. */
  readonly least: Plan;
  readonly most: Plan;
}

const CUSTODY: Row = ["custody", "custody placeState", "placeStateOther"];
const STAGE: Row = ["stage", "stage placeCounty"];
const NOTICES: Row = ["notices", ""];
const YOU: Row = ["you", "submitterName phone|email safeVoicemail", "safeEmail"];
const COURT: Row = ["court", "nextCourtAt hasLawyer", "didYouGo nextCourtSource lawyerName"];
const CHARGES: Row = ["charges", "chargeText courtName", "duiRelated"];
const ARREST: Row = ["arrest", "arrestAt bondConditions"];
const NAMES: Row = [
  "names",
  "allegedVictims coDefendants accusedBirthYear",
  "avRelation guardianName guardianPhone",
];
const CASE: Row = ["case", "arrestAt chargeText nextCourtAt hasLawyer", "duiRelated"];
const CHECK: Row = ["check", ""];
const FAMILY_YOU: Row = [
  "you",
  "submitterName submitterRelation isNamedVictim phone|email safeVoicemail",
  "safeEmail",
];

/** Answers that open every follow-up; `placeStateOther` leads out and is shown in a test of its own. */
const OPEN: Plan = {
  email: "pat@example.com",
  safeEmail: "yes",
  ...dateControls("nextCourtAt", "11", "30", "2026"),
  "nextCourtAt[time]": undefined,
  hasLawyer: "hired",
  accusedBirthYear: "2010",
  guardianName: "Alex Sample",
  guardianPhone: "205-555-0143",
  jail: "Another jail",
  policeContact: "yes",
  duiNotice: "yes",
  poExists: "served",
  ...victims({ name: "Kim Example", avRelation: "acquaintance" }),
};
const DUI: Plan = { "charges[0][duiRelated]": "yes" };
const DV: Plan = victims({ name: "Kim Example", avRelation: "dating" });

const TABLES: Readonly<Record<string, PathTable>> = {
  "custody express, accused": {
    situation: SITUATION,
    questions: 11,
    rows: [
      CUSTODY,
      NOTICES,
      ["person", "accusedBirthYear jail", "placeCounty"],
      ["you", "submitterName phone safeVoicemail"],
      CASE,
    ],
    least: { custody: "yes" },
    most: { ...OPEN, custody: "unknown" },
  },
  "custody express, family": {
    situation: FAMILY,
    questions: 14,
    rows: [
      CUSTODY,
      NOTICES,
      ["person", "accusedName accusedBirthYear jail", "placeCounty"],
      ["you", "submitterName submitterRelation isNamedVictim phone safeVoicemail"],
      CASE,
    ],
    least: { custody: "yes" },
    most: { ...OPEN, custody: "yes" },
  },
  "plain accused": {
    situation: SITUATION,
    questions: 16,
    rows: [CUSTODY, STAGE, NOTICES, YOU, COURT, CHARGES, ARREST, NAMES, CHECK],
    least: {},
    most: OPEN,
  },
  "family, person out of jail": {
    situation: FAMILY,
    questions: 19,
    rows: [
      CUSTODY,
      STAGE,
      NOTICES,
      FAMILY_YOU,
      ["person", "accusedName accusedBirthYear accusedKnows", "guardianName guardianPhone"],
      COURT,
      CHARGES,
      ["arrest", "arrestAt"],
      ["names", "allegedVictims coDefendants", "avRelation"],
      CHECK,
    ],
    least: {},
    most: OPEN,
  },
  DUI: {
    situation: SITUATION,
    questions: 18,
    rows: [
      CUSTODY,
      STAGE,
      NOTICES,
      YOU,
      COURT,
      CHARGES,
      ARREST,
      ["license", "duiNotice injury cdl", "duiNoticeDate"],
      ["names", "coDefendants accusedBirthYear", "allegedVictims avRelation guardianName guardianPhone"],
      CHECK,
    ],
    least: DUI,
    most: { ...OPEN, ...DUI, injury: "unknown" },
  },
  DV: {
    situation: SITUATION,
    questions: 18,
    rows: [
      CUSTODY,
      STAGE,
      NOTICES,
      YOU,
      COURT,
      CHARGES,
      ARREST,
      ["names", "allegedVictims avRelation coDefendants accusedBirthYear", "guardianName guardianPhone"],
      ["orders", "poExists", "poHearingAt"],
      CHECK,
    ],
    least: DV,
    most: { ...OPEN, ...DV },
  },
  callback: {
    situation: { ...SITUATION, form: "callback", door: null },
    questions: 4,
    rows: [["callback", "submitterName phone safeVoicemail custody"]],
    least: {},
    most: OPEN,
  },
  "convicted, 14 days or less": {
    situation: SITUATION,
    questions: 15,
    rows: [
      CUSTODY,
      STAGE,
      NOTICES,
      YOU,
      ["court", "convictionDate nextCourtAt hasLawyer", "didYouGo nextCourtSource lawyerName"],
      CHARGES,
      NAMES,
      CHECK,
    ],
    least: { stage: "convicted" },
    most: { ...OPEN, stage: "convicted" },
  },
  "wanted (warrant)": {
    situation: SITUATION,
    questions: 15,
    rows: [
      CUSTODY,
      STAGE,
      NOTICES,
      YOU,
      ["police", "policeContact", "policeContactAt"],
      COURT,
      CHARGES,
      NAMES,
      CHECK,
    ],
    least: { stage: "warrant" },
    most: { ...OPEN, stage: "warrant" },
  },
  "under investigation": {
    situation: SITUATION,
    questions: 12,
    rows: [
      CUSTODY,
      STAGE,
      NOTICES,
      YOU,
      ["police", "policeContact hasLawyer", "policeContactAt lawyerName"],
      NAMES,
      CHECK,
    ],
    least: { stage: "investigated" },
    most: { ...OPEN, stage: "investigated" },
  },
};

function keys(text = ""): string[] {
  return text.split(/[\s|]/u).filter((key) => key !== "");
}

function sorted(list: readonly string[]): string[] {
  return [...list].sort();
}

describe.each(Object.entries(TABLES))("%s", (_name, { situation, questions, rows, least, most }) => {
  test("asks as many questions as the paths say", () => {
    const asked = rows.flatMap(([, always]) => always.split(" ").filter((prompt) => prompt !== ""));
    expect(asked).toHaveLength(questions);
  });

  test("goes page by page in this order, whatever is answered", () => {
    const pages = rows.map(([page]) => page);
    expect(travel({ ...PLAN, ...least }, situation).visited).toEqual(pages);
    expect(travel({ ...PLAN, ...most }, situation).visited).toEqual(pages);
    expect(travel({ ...PLAN, ...most }, situation).end).toEqual({ to: "send" });
  });

  test("shows no more than these questions on each page, and those in brackets only when they open", () => {
    const few = corePages(travel({ ...PLAN, ...least }, situation).answers, situation);
    for (const [i, [page, always, opens]] of rows.entries()) {
      const shown = few[i]?.keys ?? [];
      expect(few[i]?.page).toBe(page);
      expect(shown).toEqual(expect.arrayContaining(keys(always)));
      // The box inside a charge belongs to the charge; the source of the date opens with every dated court day.
      const atOnce = ["duiRelated", "nextCourtSource"];
      const tooMany = shown.filter((key) => keys(opens).includes(key) && !atOnce.includes(key));
      expect(tooMany).toEqual([]);
    }
  });

  test("opens exactly the questions in brackets", () => {
    const all = corePages(travel({ ...PLAN, ...most }, situation).answers, situation);
    for (const [i, [, always, opens]] of rows.entries()) {
      const expected = [...keys(always), ...keys(opens)].filter((key) => key !== "placeStateOther");
      expect(sorted(all[i]?.keys ?? [])).toEqual(sorted(expected));
    }
  });
});

test("somebody without a door sees one page more, with the role and the optional question about danger", () => {
  const situation: Situation = { ...SITUATION, door: null };
  const { visited, answers } = travel(PLAN, situation);
  expect(visited[0]).toBe("who");
  expect(visited).toHaveLength(10);
  expect(corePages(answers, situation)[0]?.keys).toEqual(["role", "inDanger"]);
});

test.each([
  ["allegedVictim", "namedAsVictim"],
  ["witness", "witness"],
  ["lawyer", "call"],
  ["other", "call"],
])("the role %s leads out of the form", (role, exit) => {
  const { visited, end } = travel({ ...PLAN, role }, { ...SITUATION, door: null });
  expect(visited).toEqual(["who"]);
  expect(end).toEqual({ to: "exit", exit });
});

test("another state is asked for and leads to the referral", () => {
  const { answers, end } = travel({ ...PLAN, placeState: "other" }, SITUATION);
  expect(end).toEqual({ to: "exit", exit: "referral" });
  expect(corePages(answers, SITUATION)).toEqual([
    { page: "custody", keys: ["custody", "placeState", "placeStateOther"] },
  ]);
});

test("a federal case goes on only where the practice takes federal cases, and has no county", () => {
  const plan = { ...PLAN, placeState: "federal" };
  expect(travel(plan, { ...SITUATION, takesFederal: false }).end).toEqual({ to: "exit", exit: "federal" });
  const { answers, end } = travel(plan, SITUATION);
  expect(end).toEqual({ to: "send" });
  expect(answers).not.toHaveProperty("placeCounty");
});

test("a family member who is the person named as the victim is led out", () => {
  const { visited, end } = travel({ ...PLAN, isNamedVictim: "yes" }, FAMILY);
  expect(visited.at(-1)).toBe("you");
  expect(end).toEqual({ to: "exit", exit: "namedAsVictim" });
});

test("a family member whose own name is among the alleged victims is asked once more", () => {
  const plan = { ...PLAN, ...victims({ name: " pat  SAMPLE", avRelation: "spouse" }) };
  const { answers } = travel(plan, FAMILY);
  const names = corePages(answers, FAMILY).find(({ page }) => page === "names");
  expect(names?.keys).toContain("isNamedVictim");
  expect(corePages(travel(plan, SITUATION).answers, SITUATION).flatMap((page) => page.keys)).not.toContain(
    "isNamedVictim",
  );
});

test("on a citation the arrest page asks for the day alone", () => {
  const { answers } = travel({ ...PLAN, stage: "citation" }, SITUATION);
  expect(corePages(answers, SITUATION).find(({ page }) => page === "arrest")?.keys).toEqual(["arrestAt"]);
});

test.each(["probation", "appeal", "closed"])("with %s the arrest page falls away", (stage) => {
  expect(travel({ ...PLAN, stage }, SITUATION).visited).not.toContain("arrest");
});

test("a closed case is asked about the lawyer only", () => {
  const { answers } = travel({ ...PLAN, stage: "closed" }, SITUATION);
  expect(corePages(answers, SITUATION).find(({ page }) => page === "court")?.keys).toEqual(["hasLawyer"]);
});

test("a driving charge beside a charge about a partner keeps the license in core and leaves the orders for later", () => {
  const plan = { ...PLAN, ...DUI, ...DV, "charges[1][chargeText]": "Domestic violence, third degree" };
  const { visited } = travel(plan, SITUATION);
  expect(visited).toContain("license");
  expect(visited).not.toContain("orders");
  expect(visited).toHaveLength(10);
});

test("a missed court date is not asked about again, whether or not its day is known", () => {
  for (const date of [{}, dateControls("nextCourtAt", "11", "30", "2026")]) {
    const none = dateControls("nextCourtAt", "", "", "");
    const plan = {
      ...PLAN,
      "nextCourtAt[time]": undefined,
      ...none,
      ...date,
      "nextCourtAt[certainty]": "missed",
    };
    const { answers } = travel(plan, SITUATION);
    expect(corePages(answers, SITUATION).find(({ page }) => page === "court")?.keys).toEqual([
      "nextCourtAt",
      "hasLawyer",
    ]);
  }
});

test("pages wait for those before them, and for the notices", () => {
  const { answers } = travel(PLAN, SITUATION);
  expect(firstUnanswered(answers, SITUATION, true)).toBeNull();
  expect(canVisit("check", answers, SITUATION, true)).toBe(true);
  expect(firstUnanswered(answers, SITUATION, false)).toBe("notices");
  expect(canVisit("you", answers, SITUATION, false)).toBe(false);
  expect(canVisit("notices", answers, SITUATION, false)).toBe(true);
  const { stage: _, ...withoutStage } = answers;
  expect(firstUnanswered(withoutStage, SITUATION, true)).toBe("stage");
  expect(canVisit("license", answers, SITUATION, true)).toBe(false);
  expect(canVisit("nonsense", answers, SITUATION, true)).toBe(false);
  expect(firstUnanswered({}, SITUATION, false)).toBe("custody");
});

test("an answer that is no longer asked does not open pages", () => {
  const { answers } = travel({ ...PLAN, stage: "warrant" }, SITUATION);
  const inJail = { ...answers, custody: "yes" };
  expect(corePages(inJail, SITUATION).map(({ page }) => page)).toEqual([
    "custody",
    "notices",
    "person",
    "you",
    "case",
  ]);
  expect(reach(inJail, SITUATION, ["core"]).answers).not.toHaveProperty("stage");
});

test("a page that is not on the way leads to the first open one", () => {
  expect(nextPage({ custody: "no" }, "license", SITUATION)).toEqual({ to: "page", page: "custody" });
});

test("what new answers open on a page is named, so that it can be shown", () => {
  const before = { custody: "no", placeState: "AL", stage: "released" };
  const after = { ...before, accusedBirthYear: 2010 };
  expect(openedOn("names", before, after, SITUATION)).toEqual(["guardianName"]);
  expect(openedOn("names", after, after, SITUATION)).toEqual([]);
});

/** Follow-ups: opened by some answers, not counted in the limits. */
const FOLLOW_UPS: readonly string[] = [
  "inDanger",
  "placeStateOther",
  "safeEmail",
  "email",
  "policeContactAt",
  "duiRelated",
  "didYouGo",
  "nextCourtSource",
  "lawyerName",
  "duiNoticeDate",
  "guardianName",
  "guardianPhone",
  "poHearingAt",
];

function prompts(answers: Answers, situation: Situation): number {
  const { asked } = reach(answers, situation, ["core"]);
  const express = asked.every(({ page }) => page !== "stage");
  const dv = asked.some(({ page }) => page === "orders");
  return asked.filter(({ question: { key } }) => {
    if (key === "placeCounty") return !express;
    if (key === "avRelation") return dv;
    if (key === "safeVoicemail") return true;
    return !FOLLOW_UPS.includes(key);
  }).length;
}

const STAGES = [
  "investigated",
  "warrant",
  "citation",
  "released",
  "indicted",
  "convicted",
  "probation",
  "appeal",
  "closed",
  "unknown",
] as const;

const BRANCHES = {
  role: fc.constantFrom("accused", "family"),
  door: fc.boolean(),
  custody: fc.constantFrom("yes", "no", "unknown"),
  placeState: fc.constantFrom("AL", "federal", "unknown"),
  stage: fc.constantFrom(...STAGES),
  dui: fc.constantFrom("none", "some", "only"),
  relation: fc.constantFrom("", "dating", "officer", "unknown"),
  injury: fc.constantFrom("yes", "no", "unknown"),
  email: fc.boolean(),
  birthYear: fc.constantFrom("1990", "2009", ""),
  court: fc.constantFrom("future", "past", "none", "missed", "unknown"),
  hasLawyer: fc.constantFrom("none", "appointed", "unknown"),
  policeContact: fc.constantFrom("yes", "no", "unknown"),
  poExists: fc.constantFrom("no", "served", "heardOf", "unknown"),
  jail: fc.constantFrom("Mobile Metro Jail", "Another jail", ""),
  submitterRelation: fc.constantFrom("parent", "friend"),
};

type Branch = {
  [Name in keyof typeof BRANCHES]: (typeof BRANCHES)[Name] extends fc.Arbitrary<infer T> ? T : never;
};

function planOf(branch: Branch): Plan {
  const { role, custody, placeState, stage, injury, hasLawyer, policeContact, poExists } = branch;
  const plain = { role, custody, placeState, stage, injury, hasLawyer, policeContact, poExists };
  const dated = branch.court === "future" || branch.court === "past";
  const month = branch.court === "future" ? "12" : "11";
  const day = branch.court === "future" ? "20" : "2";
  return {
    ...PLAN,
    ...plain,
    submitterRelation: branch.submitterRelation,
    ...(branch.email && custody === "no"
      ? { phone: undefined, email: "pat@example.com", safeEmail: "no" }
      : {}),
    accusedBirthYear: branch.birthYear,
    accusedBirthYearAnswer: branch.birthYear === "" ? "unknown" : undefined,
    jail: branch.jail,
    jailAnswer: branch.jail === "" ? "unknown" : undefined,
    ...(dated ? dateControls("nextCourtAt", month, day, "2026") : dateControls("nextCourtAt", "", "", "")),
    "nextCourtAt[time]": undefined,
    "nextCourtAt[certainty]": dated ? "about" : branch.court,
    "charges[0][duiRelated]": branch.dui === "none" ? undefined : "yes",
    "charges[1][chargeText]": branch.dui === "some" ? "Disorderly conduct" : undefined,
    ...(branch.relation === "" ? {} : victims({ name: "Kim Example", avRelation: branch.relation })),
  };
}

function checkBranch(branch: Branch): void {
  const situation: Situation = {
    ...SITUATION,
    door: !branch.door ? null : branch.role === "family" ? "family" : "accused",
  };
  const plan = planOf(branch);
  const { visited, answers, end } = travel(plan, situation);
  expect(end).toEqual({ to: "send" });
  expect(firstUnanswered(answers, situation, true)).toBeNull();
  expect(exitOf(answers, situation)).toBeNull();
  const pages = corePages(answers, situation);
  expect(pages.map(({ page }) => page)).toEqual(visited);
  const shown = pages.flatMap((page) => page.keys);
  expect(new Set(shown).size).toBe(shown.length);
  const extra = branch.door ? 0 : 1;
  const express = branch.custody !== "no";
  expect(visited.length).toBeLessThanOrEqual((express ? 5 : 10) + extra);
  expect(prompts(answers, situation)).toBeLessThanOrEqual((express ? 14 : 19) + extra);
}

test("every combination of the answers that decide the pages ends at Send within the limits", () => {
  const plain = {
    placeState: "AL",
    injury: "unknown",
    email: false,
    birthYear: "2009",
    court: "past",
    hasLawyer: "appointed",
    policeContact: "yes",
    poExists: "served",
    jail: "Another jail",
    submitterRelation: "friend",
    door: true,
  } as const;
  for (const role of ["accused", "family"] as const) {
    for (const dui of ["none", "some", "only"] as const) {
      for (const relation of ["", "dating", "officer"] as const) {
        const deciding = { ...plain, role, dui, relation };
        checkBranch({ ...deciding, custody: "yes", stage: "released" });
        checkBranch({ ...deciding, custody: "unknown", stage: "released" });
        for (const stage of STAGES) checkBranch({ ...deciding, custody: "no", stage });
      }
    }
  }
}, 60_000);

test("no answers lead to a dead end, to a page twice, or past the limits", () => {
  fc.assert(fc.property(fc.record(BRANCHES), checkBranch), { numRuns: 150 });
}, 60_000);
