import { expect, it } from "vitest";
import { speaksOfSelfHarm } from "@/lib/intake/crisis-words";

it.each([
  "He wants to kill himself",
  "SUICIDAL, in jail",
  "I want to die",
  "said she would end her own life",
  "self-harm",
  "Quiero   morirme",
  "piensa en quitarse la vida",
  "hacerse daño",
  "no quiero vivir",
  "pensamientos suicidas",
])("hears %s", (text) => {
  expect(speaksOfSelfHarm(text)).toBe(true);
  expect(speaksOfSelfHarm({ charges: [{ chargeText: "Theft" }, { chargeText: text }] })).toBe(true);
});

it.each([
  "Murder",
  "Attempted murder of a neighbor",
  "Manslaughter",
  "Self, Robin",
  "Harm Reduction Center",
  "Assault 2nd: harming another",
  "Matarazzo",
  "Cortez",
  "Live Oak Municipal Court",
])("takes %s for what it is", (text) => {
  expect(speaksOfSelfHarm(text)).toBe(false);
});

it("goes through whatever a page was filled in with", () => {
  expect(speaksOfSelfHarm({ arrestAt: { value: null, certainty: "unknown" }, accusedBirthYear: 1990 })).toBe(
    false,
  );
  expect(speaksOfSelfHarm(undefined)).toBe(false);
});
