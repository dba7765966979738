import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openApi } from "@/lib/intake/openapi";
import { PROBLEM_TYPES } from "@/lib/intake/problem-types";
import { QUESTIONS } from "@/lib/intake/questions";

const text = JSON.stringify(openApi("https://intake.example.com", "1.2.3"));

it("describes every question that the API takes, once each", () => {
  const taken = QUESTIONS.filter(
    (question) => /core|more/.test(question.phase) && question.stored && question.type !== "file",
  );
  expect(taken.length).toBeGreaterThan(60);
  for (const { key } of taken) expect(text.split(`"${key}":{`)).toHaveLength(2);
});

it("names every answer that the route gives", () => {
  const given = readFileSync("app/api/v1/intakes/route.ts", "utf8").matchAll(
    /(?:problem\(\s*|status: )(\d{3})/gu,
  );
  for (const [, status] of given) expect(text, status).toContain(`"${status}":{`);
});

it("says of every error what its type means", () => {
  const sources = ["app/api/v1/intakes/route.ts", "app/_request/api-caller.ts"]
    .map((path) => readFileSync(path, "utf8"))
    .join("\n");
  const given = [...sources.matchAll(/problem\(\s*(\d{3}),\s*"([a-z-]+)"/gu)];
  expect(given.length).toBeGreaterThan(8);
  for (const [, status = "", name = ""] of given) {
    expect(Object.keys(PROBLEM_TYPES[status] ?? {}), `${status} ${name}`).toContain(name);
    expect(text).toContain(`"/api/v1/problems#${name}"`);
  }
  for (const name of ["invalid", "not-taken", "method-not-allowed"])
    expect(text).toContain(`"/api/v1/problems#${name}"`);
});

it("does not ask for what no form asks", () => {
  for (const key of ["inDanger", "courtPapers", "priors", "dob", "chargeClass"])
    expect(text).not.toContain(`"${key}"`);
});
