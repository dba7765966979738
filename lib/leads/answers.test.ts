import { expect, it } from "vitest";
import { Prisma } from "@/lib/db/generated/client";
import { QUESTIONS } from "@/lib/intake/questions";
import { keptAnswers } from "@/lib/leads/answers";

const columns: readonly string[] = Object.values(Prisma.LeadScalarFieldEnum);
const chargeColumns: readonly string[] = Object.values(Prisma.ChargeScalarFieldEnum);
const isPlain = (key: string) => columns.includes(key) || columns.includes(`${key}Answer`);

it("gives no highly sensitive question a column", () => {
  const sealed = QUESTIONS.filter(({ sensitivity }) => sensitivity === "H").map(({ key }) => key);
  expect(sealed).toContain("allegedVictims");
  expect(sealed.filter((key) => isPlain(key) || chargeColumns.includes(key))).toEqual([]);
});

it("gives every other question that is asked before Send a column", () => {
  const asked = QUESTIONS.filter(
    ({ phase, sensitivity, stored, group }) =>
      phase.split("|").some((each) => each.startsWith("core")) &&
      sensitivity !== "H" &&
      stored &&
      group === undefined,
  );
  expect(asked.map(({ key }) => key).filter((key) => !isPlain(key))).toEqual([]);
});

it("takes no column that the portal itself fills for an answer", () => {
  const bookkeeping = columns.slice(0, columns.indexOf("role")).concat("sealed", "sealedKey");
  expect(QUESTIONS.map(({ key }) => key).filter((key) => bookkeeping.includes(key))).toEqual([]);
});

it("seals whatever it does not know", () => {
  const kept = keptAnswers({ custody: "yes", inventedLater: "x", safeEmail: "no", coDefendants: "none" });
  expect(kept).toEqual({
    columns: { custody: "yes", coDefendantsAnswer: "none" },
    charges: [],
    sealed: { inventedLater: "x", safeEmail: "no" },
  });
});
