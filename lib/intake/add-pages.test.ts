import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Answers } from "./answers";
import { checkRows } from "./check-rows";
import { drawnOn } from "./drawn";
import { FAMILY, PLAN, SITUATION, travel, victims } from "./journey-for-tests";
import { openPages } from "./later-pages";
import { decodePage, pageCheckSchema } from "./page-check";

const csv = readFileSync(join(import.meta.dirname, "questions.csv"), "utf8")
  .split("\n")
  .slice(1);
/** Phase and paths of each question, read from the contract and not from the list that is tested. */
const rows = csv
  .map((line) => line.split(","))
  .map(([key = "", , phase = "", , paths = ""]) => ({
    key,
    phase,
    paths: paths.split("|"),
  }));
const MORE = rows.filter(({ phase }) => /(?:^|\|)more\b/u.test(phase));

const jailed = { ...PLAN, custody: "yes" };
const dui = [{ chargeText: "DUI", duiRelated: true }];
const callback = { ...SITUATION, form: "callback" as const, door: null };
const partner = { ...PLAN, ...victims({ name: "Kim Example", avRelation: "dating" }) };

const PATHS: Readonly<Record<string, readonly [Answers, typeof SITUATION]>> = {
  "express, accused": [travel(jailed, SITUATION).answers, SITUATION],
  "express, family": [travel(jailed, FAMILY).answers, FAMILY],
  "express, driving": [{ ...travel(jailed, FAMILY).answers, charges: dui }, FAMILY],
  plain: [travel(PLAN, SITUATION).answers, SITUATION],
  family: [travel(PLAN, FAMILY).answers, FAMILY],
  "family, driving": [{ ...travel(PLAN, FAMILY).answers, charges: dui }, FAMILY],
  "family, partner": [travel(partner, FAMILY).answers, FAMILY],
  driving: [{ ...travel(PLAN, SITUATION).answers, charges: dui }, SITUATION],
  partner: [travel(partner, SITUATION).answers, SITUATION],
  probation: [travel({ ...PLAN, stage: "probation" }, SITUATION).answers, SITUATION],
  investigated: [travel({ ...PLAN, stage: "investigated" }, SITUATION).answers, SITUATION],
  callback: [travel(PLAN, callback).answers, callback],
};

const pagesOn = (path: string) => {
  const [answers, situation] = PATHS[path] ?? [{}, SITUATION];
  return openPages(answers, situation);
};

test("the browser finds no fault with a list of names, and the same faults as the server", () => {
  const [answers, situation] = PATHS["express, family"] ?? [{}, FAMILY];
  const rows = checkRows(
    "names",
    drawnOn("names", {}, answers, situation, "more"),
    answers,
    situation,
    "more",
  );
  const faults = (aka: string) => {
    const form = new FormData();
    form.append("accusedAka[0]", aka);
    const result = pageCheckSchema(rows, situation).safeParse(decodePage(rows, form) ?? {});
    return result.error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];
  };
  expect(faults("Rob Otherwise")).toEqual([]);
  expect(faults("R")).toEqual([["accusedAka.0", "accusedAka.tooShort"]]);
});

describe("the pages that are offered after Send", () => {
  test.each([
    ["express, accused", ["names", "jail"]],
    ["express, family", ["names", "jail"]],
    ["express, driving", ["license", "names", "jail"]],
    ["family, driving", ["license"]],
    ["family, partner", ["orders"]],
    ["family", ["contact"]],
    ["plain", ["contact"]],
    ["callback", ["contact"]],
  ])("on the path %s begin with %j", (path, first) => {
    expect(
      pagesOn(path)
        .map(({ page }) => page)
        .slice(0, first.length),
    ).toEqual(first);
  });

  test("ask after a callback what the contract offers there, and nothing else", () => {
    const offered = MORE.filter(({ paths }) => paths.includes("callback")).map(({ key }) => key);
    // The plan asks for neutral messages, which opens the question what to say when somebody else answers.
    expect(pagesOn("callback").flatMap(({ keys }) => keys)).toEqual(offered);
    expect(offered.length).toBeGreaterThan(5);
  });

  test("ask nothing that was answered, and for court papers last", () => {
    for (const path of Object.keys(PATHS)) {
      const [answers] = PATHS[path] ?? [{}];
      const keys = pagesOn(path).flatMap((page) => page.keys);
      // A callback asks for no papers.
      expect(keys.indexOf("courtPapers"), path).toBe(path === "callback" ? -1 : keys.length - 1);
      expect(
        keys.filter((key) => key in answers),
        path,
      ).toEqual([]);
    }
  });

  test("leave out a connection without its name, and numbers of charges that nobody named", () => {
    const named = { ...travel(jailed, FAMILY).answers, allegedVictims: [{ name: "Kim Example" }] };
    expect(openPages(named, FAMILY).flatMap(({ keys }) => keys)).not.toContain("avRelation");
    const { charges: _, ...uncharged } = travel(jailed, FAMILY).answers;
    expect(openPages(uncharged, FAMILY).flatMap(({ keys }) => keys)).not.toContain("caseNo");
  });

  test("together reach every question of the contract that is asked after Send", () => {
    const typed = {
      ...{ altContactName: "Al Example", email: "pat@example.com", lawyerName: "Lee Counsel" },
      ...{ bondStatus: "posted", poExists: "served", targetLetter: "yes", policeContact: "yes" },
      ...{ guardianName: "Alex Example", otherDeadline: "other", videoExpiring: "yes", duiNotice: "yes" },
      allegedVictims: [{ name: "Kim Example" }],
      coDefendants: [{ name: "Coe Example" }],
    };
    const extra: readonly [Answers, typeof SITUATION][] = [
      [
        { ...travel({ ...jailed, accusedBirthYear: "2010" }, SITUATION).answers, hasLawyer: "hired" },
        SITUATION,
      ],
      [
        {
          ...travel(jailed, FAMILY).answers,
          nextCourtAt: { value: "2026-11-02", certainty: "exact" },
        },
        FAMILY,
      ],
    ];
    const reached = [...Object.values(PATHS), ...extra].flatMap(([answers, situation]) =>
      openPages(answers, situation).flatMap(({ page, keys }) => [
        ...keys,
        ...drawnOn(page, typed, answers, situation, "more"),
      ]),
    );
    const missing = MORE.filter(({ key }) => !reached.some((each) => each === key)).map(({ key }) => key);
    expect(missing).toEqual([]);
    expect(MORE.length).toBeGreaterThan(50);
  });
});
