import { describe, expect, it } from "vitest";
import { canTheVictimDrop } from "@/lib/guidance/can-the-victim-drop";
import { lastLooked } from "@/lib/guidance/review";

const PACK = { compiledOn: "2026-11-22", reviewBy: "2027-11-22" };
const checked = {
  ...canTheVictimDrop,
  review: { en: { lawyer: "Pat Invented", barNumber: "ASB-0000", on: "2027-02-01" }, es: null },
};

describe("lastLooked", () => {
  it.each([
    ["2027-11-22", false],
    ["2027-11-23", true],
  ] as const)("goes by the pack while no lawyer has checked a text (%s)", (today, isPast) => {
    expect(lastLooked(canTheVictimDrop, "en", PACK, today)).toEqual({ on: "2026-11-22", isPast });
  });

  it.each([
    ["2028-02-01", false],
    ["2028-02-02", true],
  ] as const)("gives the word of a lawyer a year (%s)", (today, isPast) => {
    expect(lastLooked(checked, "en", PACK, today)).toEqual({ on: "2027-02-01", isPast });
  });

  it("takes each language by itself", () => {
    expect(lastLooked(checked, "es", PACK, "2027-12-01")).toEqual({ on: "2026-11-22", isPast: true });
  });
});
