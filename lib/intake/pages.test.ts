import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Answers, Situation } from "./answers";
import { BRANCHES, type Branch, planOf, STAGES } from "./branches-for-tests";
import { dateControls, FAMILY, PLAN, SITUATION, travel, victims } from "./journey-for-tests";
import { canVisit, corePages, exitOf, firstUnanswered, nextPage, openedOn } from "./pages";
import { DUI, DV, keysIn, PATHS, type PathTable } from "./paths-for-tests";
import { reach } from "./reach";

function sorted(list: readonly string[]): string[] {
  return [...list].sort();
}

describe.each(Object.entries<PathTable>(PATHS))(
  "%s",
  (_name, { situation, questions, rows, least, most }) => {
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
        expect(shown).toEqual(expect.arrayContaining(keysIn(always)));
        // The box inside a charge belongs to the charge; the source of the date opens with every dated court day.
        const atOnce = ["duiRelated", "nextCourtSource"];
        const tooMany = shown.filter((key) => keysIn(opens).includes(key) && !atOnce.includes(key));
        expect(tooMany).toEqual([]);
      }
    });

    test("opens exactly the questions in brackets", () => {
      const all = corePages(travel({ ...PLAN, ...most }, situation).answers, situation);
      for (const [i, [, always, opens]] of rows.entries()) {
        const expected = [...keysIn(always), ...keysIn(opens)].filter((key) => key !== "placeStateOther");
        expect(sorted(all[i]?.keys ?? [])).toEqual(sorted(expected));
      }
    });
  },
);

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
