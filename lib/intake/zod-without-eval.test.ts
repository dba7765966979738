import { afterEach, expect, test, vi } from "vitest";
import { SITUATION } from "./journey-for-tests";

afterEach(() => {
  vi.unstubAllGlobals();
});

test("no schema of the intake tries to compile code, which the browser would report", async () => {
  let tries = 0;
  const CountingFunction = new Proxy(Function, {
    construct(target, parts) {
      tries += 1;
      return Reflect.construct(target, parts);
    },
  });
  vi.stubGlobal("Function", CountingFunction);
  vi.resetModules();
  const { intakeSchema, fieldErrors } = await import("./schema");
  const { KEPT_ANSWERS, KEPT_ERRORS } = await import("./kept");
  const result = intakeSchema(SITUATION).safeParse({ arrestAt: { value: "2026-11-21", certainty: "about" } });
  const errors = result.error === undefined ? [] : fieldErrors(result.error);
  expect(KEPT_ERRORS.parse(errors).length).toBeGreaterThan(5);
  expect(KEPT_ANSWERS.parse({ arrestAt: { value: null, certainty: "unknown" } })).toBeDefined();
  expect(tries).toBe(0);
});
