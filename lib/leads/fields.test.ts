import { expect, it } from "vitest";
import { QUESTIONS } from "@/lib/intake/questions";
import { isOpenField, isOpenOfCharge } from "@/lib/leads/fields";

const asked = QUESTIONS.filter(({ stored, type }) => stored && type !== "file");
/** Before Send, after it, or by staff; `second` alone is after the conflict check. */
const isEarly = (phase: string) => /\b(?:core|more|desk)\b/.test(phase);

it("shows before clearance exactly what is not highly sensitive and is asked before the check", () => {
  const plain = asked.filter(({ group }) => group !== "charges");
  const expected = plain.filter(
    ({ phase, sensitivity, group }) => isEarly(phase) && sensitivity !== "H" && group === undefined,
  );
  expect(plain.filter(({ key }) => isOpenField(key)).map(({ key }) => key)).toEqual(
    expected.map(({ key }) => key),
  );
  expect(expected.length).toBeGreaterThan(60);
});

it("shows of a charge exactly the same", () => {
  const ofCharge = asked.filter(({ group }) => group === "charges");
  const expected = ofCharge.filter(({ phase, sensitivity }) => isEarly(phase) && sensitivity !== "H");
  expect(ofCharge.filter(({ key }) => isOpenOfCharge(key))).toEqual(expected);
  expect(expected.length).toBe(9);
});

it("knows no other answer", () => {
  const keys = new Set<string>(asked.map(({ key }) => key));
  for (const key of ["id", "sealed", "sealedKey", "status", "duplicateKey", "isNamedVictim", "safeEmail"]) {
    expect(isOpenField(key), key).toBe(false);
    expect(isOpenOfCharge(key), key).toBe(false);
  }
  expect(keys.has("allegedVictims")).toBe(true);
  expect(isOpenField("allegedVictims")).toBe(false);
});
