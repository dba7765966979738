import { describe, expect, it } from "vitest";
import type { Answers, Situation } from "./answers";
import { checkRows } from "./check-rows";
import { controlNames } from "./controls";
import { drawnOn } from "./drawn";
import { decodePage, pageCheckSchema } from "./page-check";
import { readPage } from "./schema";

const SITUATION: Situation = {
  now: "2026-11-21T10:30",
  door: "family",
  form: "intake",
  language: "en",
  takesFederal: false,
  counties: ["mobile"],
  jails: [{ name: "Mobile Metro Jail", county: "mobile" }],
};
const OUT: Answers = { custody: "no", placeState: "AL", stage: "released", submitterName: "Pat Sample" };
const PAGES: readonly (readonly [page: string, answers: Answers])[] = [
  ["custody", {}],
  ["person", { custody: "yes", placeState: "AL" }],
  ["you", { custody: "yes", placeState: "AL" }],
  ["case", { custody: "yes", placeState: "AL" }],
  ["stage", { custody: "no", placeState: "AL" }],
  ["you", OUT],
  ["court", OUT],
  ["charges", OUT],
  ["arrest", OUT],
  ["names", OUT],
];

const TEXTS = [
  "",
  "x",
  "Pat Sample",
  "12345",
  "<b>x</b>",
  "a\u0000b",
  "😀 😀",
  "\u202eevil",
  "x".repeat(3000),
];
const VALUES = [
  ...TEXTS,
  "yes",
  "no",
  "unknown",
  "none",
  "2026",
  "1899",
  "13",
  "November",
  "31",
  "25:00",
  "9 am",
  "exact",
  "about",
  "missed",
  "AL",
  "mobile",
  "spouse",
  "(205) 555-0142",
  "pat@example.com",
];

/** The same row of numbers every time. */
function* numbers(): Generator<number> {
  for (let seed = 7; ; ) {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    yield seed;
  }
}

describe("the check in the browser", () => {
  it("finds nothing that the server would not find at the same control", () => {
    const random = numbers();
    let found = 0;
    for (const [page, answers] of PAGES) {
      const keys = drawnOn(page, {}, answers, SITUATION);
      const rows = checkRows(page, keys, answers, SITUATION);
      const controls = rows.flatMap(({ question }) => [...controlNames(question)]);
      for (let round = 0; round < 150; round += 1) {
        const form = new FormData();
        for (const control of controls) {
          const value = VALUES[(random.next().value ?? 0) % VALUES.length] ?? "";
          if (value !== "" && (random.next().value ?? 0) % 3 > 0)
            form.append(control.replace("[i]", "[0]"), value);
        }
        const values = decodePage(rows, form);
        const here = values === null ? undefined : pageCheckSchema(rows, SITUATION).safeParse(values);
        const there = readPage(form, page, answers, SITUATION);
        const serverFaults =
          there.ok || "code" in there
            ? []
            : there.errors.map(({ control, key, code }) => `${control} ${key}.${code}`);
        for (const { path, message } of here?.error?.issues ?? []) {
          const [first = "", ...rest] = path.map(String);
          const control = first + rest.map((part) => `[${part}]`).join("");
          found += 1;
          expect(serverFaults, `${page}: ${JSON.stringify([...form])}`).toContain(`${control} ${message}`);
        }
      }
    }
    expect(found).toBeGreaterThan(1000);
  });

  it("asks for what must be there whatever else stands on the page", () => {
    const keys = drawnOn("custody", {}, {}, SITUATION);
    const rows = checkRows("custody", keys, {}, SITUATION);
    const issues = pageCheckSchema(rows, SITUATION).safeParse({}).error?.issues ?? [];
    expect(issues.map(({ message }) => message)).toEqual(["custody.required", "placeState.required"]);
  });

  it("leaves phone or e-mail to the server", () => {
    const keys = drawnOn("you", {}, OUT, SITUATION);
    const rows = checkRows("you", keys, OUT, SITUATION);
    expect(rows.filter(({ required }) => required).map(({ question }) => question.key)).toEqual([
      ...["submitterName", "submitterRelation", "isNamedVictim"],
    ]);
  });
});
