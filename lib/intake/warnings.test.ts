import { expect, test } from "vitest";
import type { Answers, Certainty } from "./answers";
import { SITUATION } from "./journey-for-tests";
import { warningsOf } from "./warnings";

/** A court date on the day before the arrest. */
function before(court: Certainty, arrest: Certainty): Answers {
  return {
    nextCourtAt: { value: "2026-11-20T09:00", certainty: court },
    arrestAt: { value: "2026-11-21T10:00", certainty: arrest },
  };
}

test.each<[Answers, readonly string[]]>([
  [{}, []],
  [{ arrestAt: { value: "2016-12-01", certainty: "exact" } }, []],
  [{ arrestAt: { value: "2016-11-30T09:00", certainty: "about" } }, ["dateLongAgo"]],
  [{ arrestAt: { value: null, certainty: "unknown" } }, []],
  [before("exact", "exact"), ["courtBeforeArrest"]],
  [before("about", "exact"), []],
  [before("exact", "about"), []],
  [before("missed", "exact"), []],
  [{ ...before("exact", "exact"), nextCourtAt: { value: "2026-11-21T08:00", certainty: "exact" } }, []],
  [{ bondAmount: "5000" }, []],
  [{ bondAmount: "1000000" }, []],
  [{ bondAmount: "1000001" }, ["amountUnusual"]],
  [{ bondAmount: "0" }, ["amountUnusual"]],
  [{ bondAmount: "unknown" }, []],
])("%j warns of %j", (answers, codes) => {
  expect(warningsOf(answers, SITUATION).map(({ code }) => code)).toEqual(codes);
});
