import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { openApi } from "@/lib/intake/openapi";
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

it("does not ask for what no form asks", () => {
  for (const key of ["inDanger", "courtPapers", "priors", "dob", "chargeClass"])
    expect(text).not.toContain(`"${key}"`);
});
