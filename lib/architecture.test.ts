import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { cycleIn, differences, graphOf } from "@/lib/architecture/concepts";
import { EXCEPTIONS, GRAPH } from "@/lib/architecture/graph";
import { HABIT_RULES } from "@/lib/architecture/habits";
import { HANDLER_RULES } from "@/lib/architecture/handlers";
import { IMPORT_RULES } from "@/lib/architecture/imports";
import { projectOf, readProject } from "@/lib/architecture/source";

const RULES = [...IMPORT_RULES, ...HABIT_RULES, ...HANDLER_RULES];
const project = readProject(join(import.meta.dirname, ".."));

describe.each(RULES)("$name", (rule) => {
  const excepted = EXCEPTIONS[rule.name] ?? {};
  const violations = rule.check(project);

  it("holds in the project", () => {
    expect(violations.filter(({ path }) => !(path in excepted)).map(({ text }) => text)).toEqual([]);
  });

  it("has no exception that is no longer needed", () => {
    const needed = new Set(violations.map(({ path }) => path));
    expect(Object.keys(excepted).filter((path) => !needed.has(path))).toEqual([]);
  });

  it("still fires, and only at what it is about", () => {
    for (const files of rule.broken)
      expect(rule.check(projectOf(files)), JSON.stringify(files)).not.toEqual([]);
    expect(rule.check(projectOf(rule.sound)).map(({ text }) => text)).toEqual([]);
  });
});

describe("the graph of concepts", () => {
  it("is what was written down", () => {
    expect(differences(graphOf(project))).toEqual([]);
  });

  it("has no cycle", () => {
    expect(cycleIn(GRAPH)).toBeUndefined();
  });

  it("notices an edge, a concept and a cycle that nobody wrote down, and an edge that is gone", () => {
    const actual = graphOf(
      projectOf({
        "lib/leads/read.ts": `import type { A } from "../audit/append"; import { z } from "zod"; import { b } from "./b";`,
        "lib/audit/append.ts": `export const late = () => import("@/lib/leads/read");`,
        "lib/audit/append.test.ts": `import { env } from "@/lib/env";`,
      }),
    );
    expect(actual).toEqual({ leads: ["audit"], audit: ["leads"] });
    expect(differences(actual, { leads: [], audit: ["leads", "env"], env: [] })).toEqual([
      "audit no longer uses env, which the graph says",
      "env is listed but does not exist",
      "leads uses audit, which the graph does not say",
    ]);
    expect(differences({ fresh: [] }, {})).toEqual(["fresh is a concept that the graph does not list"]);
    expect(cycleIn(actual)).toEqual(["leads", "audit", "leads"]);
    expect(cycleIn({ a: ["b", "c"], b: ["c"], c: [] })).toBeUndefined();
  });
});

it("names no rule in an exception that does not exist", () => {
  expect(Object.keys(EXCEPTIONS).filter((name) => !RULES.some((rule) => rule.name === name))).toEqual([]);
});
