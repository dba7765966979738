import { expect, test } from "vitest";
import { FAMILY, PLAN, pairsOf, SITUATION, travel, victims } from "./journey-for-tests";
import { KEPT_ANSWERS, KEPT_ERRORS, KEPT_VALUES } from "./kept";
import { readPage } from "./schema";

test("answers come back from JSON as they were kept", () => {
  for (const situation of [SITUATION, FAMILY]) {
    const { answers } = travel(
      { ...PLAN, ...victims({ name: "Kim Example", avRelation: "dating" }) },
      situation,
    );
    expect(KEPT_ANSWERS.parse(JSON.parse(JSON.stringify(answers)))).toEqual(answers);
  }
});

test("a refused page comes back with its values and errors", () => {
  const reading = readPage(
    pairsOf({ "charges[2][chargeText]": "T" }),
    "charges",
    { custody: "no" },
    SITUATION,
  );
  if (reading.ok || !("errors" in reading)) throw new Error("The page was not refused.");
  const { values, errors } = JSON.parse(JSON.stringify(reading));
  expect(KEPT_VALUES.parse(values)).toEqual({ charges: [{}, {}, { chargeText: "T" }] });
  expect(KEPT_ERRORS.parse(errors)).toEqual(reading.errors);
});

test("what is no answer is not read back as one", () => {
  for (const strange of [
    null,
    [],
    { custody: null },
    { charges: [[{}]] },
    { arrestAt: { value: 1, certainty: "exact" } },
  ]) {
    expect(KEPT_ANSWERS.safeParse(strange).success).toBe(false);
  }
});
