import { expect, test } from "vitest";
import type { Answers } from "./answers";
import { SITUATION } from "./journey-for-tests";
import { warningsOf } from "./warnings";

test.each<[Answers, readonly string[]]>([
  [{}, []],
  [{ arrestAt: { value: "2016-12-01", certainty: "exact" } }, []],
  [{ arrestAt: { value: "2016-11-30T09:00", certainty: "about" } }, ["dateLongAgo"]],
  [{ arrestAt: { value: null, certainty: "unknown" } }, []],
  [{ bondAmount: "5000" }, []],
  [{ bondAmount: "1000000" }, []],
  [{ bondAmount: "1000001" }, ["amountUnusual"]],
  [{ bondAmount: "0" }, ["amountUnusual"]],
  [{ bondAmount: "unknown" }, []],
])("%j warns of %j", (answers, codes) => {
  expect(warningsOf(answers, SITUATION).map(({ code }) => code)).toEqual(codes);
});
