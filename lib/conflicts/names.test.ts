import * as fc from "fast-check";
import { afterEach, describe, expect, it, vi } from "vitest";
import { closeNameKeys, compareNames, fullNameKey, type Likeness, nameKeys } from "@/lib/conflicts/names";
import { nameWords } from "@/lib/names/words";
import { lookupHash } from "@/lib/privacy/keys";

afterEach(() => {
  vi.unstubAllEnvs();
});

const EXAMPLES: [string, string, Likeness | null][] = [
  ["José Ramírez", "Jose Ramirez", "same"],
  ["JOSE  RAMIREZ", "José Ramírez, Jr.", "same"],
  ["Shaun O'Neil", "Shaun O’NEIL", "same"],
  ["Shaun O'Neil", "Shaun Oneil", "same"],
  ["Ana García-López", "Ana Garcia Lopez", "same"],
  ["Ana de la Cruz", "Ana Cruz", "same"],
  ["ＡＮＡ Cruz", "Ana Cruz", "same"],
  ["Ana López García", "Ana García López", "order"],
  ["Sample, Robert", "Robert Sample", "order"],
  ["Ana García López", "Ana García", "part"],
  ["Robert Sample", "Robert Lee Sample", "part"],
  ["R. Sample", "Robert Sample", "part"],
  ["Robert L. Sample", "Robert Lee Sample", "part"],
  ["Bob Sample", "Robert Sample", "nickname"],
  ["Sample Bob", "Roberto Sample", "nickname"],
  ["Pepe Ramírez", "José Ramirez", "nickname"],
  ["Beto Cruz", "Alberto Cruz", "nickname"],
  ["Beto Cruz", "Robert Cruz", "nickname"],
  ["Katharine Smythe", "Katherine Smith", "sound"],
  ["Bob Smyth", "Robert Smith", "sound"],
  ["Ana Vásquez", "Ana Basquez", "sound"],
  ["Ana Hernández", "Ana Ernandes", "sound"],
  ["J. Smyth", "John Smith", "sound"],
  ["Pat Sample", "Robert Sample", "surname"],
  ["Luis García", "Ana García López", "surname"],
  ["Sample", "Pat Sample", "surname"],
  ["Robert Sample", "Robert Example", null],
  ["J. S.", "John Sample", null],
  ["Pat Sample", "Lee Counsel", null],
  ["محمد علي", "مُحَمَّد عليّ", "same"],
  ["علي محمد", "محمد علي", "order"],
  ["محمد علي", "محمد حسن", null],
  ["דוד כהן", "כהן דוד", "order"],
  ["李小龙", "李小龙", "same"],
  ["👩‍⚖️🔥", "👩‍⚖️🔥", "same"],
  ["👩‍⚖️🔥", "🔥", null],
  ["Pat 🔥 Sample", "Pat Sample", "same"],
];

it.each(EXAMPLES)("%s and %s: %s", (a, b, likeness) => {
  expect(compareNames(a, b)).toBe(likeness);
  expect(compareNames(b, a)).toBe(likeness);
});

const shared = (a: readonly string[], b: readonly string[]) => a.filter((key) => b.includes(key));

describe("keys", () => {
  it.each(EXAMPLES)("of %s and %s find each other when they are alike (%s)", (a, b, likeness) => {
    expect(shared(nameKeys(a), nameKeys(b)).length > 0).toBe(likeness !== null);
    const isClose = likeness !== null && likeness !== "surname";
    if (isClose) expect(shared(closeNameKeys(a), closeNameKeys(b))).not.toEqual([]);
  });

  it("leave the surname out where only close likeness is searched", () => {
    expect(shared(closeNameKeys("Pat Sample"), closeNameKeys("Robert Sample"))).toEqual([]);
  });

  it("say by one of them whether two names have the same words", () => {
    expect(fullNameKey("López García, José")).toBe(fullNameKey("jose garcia lopez"));
    expect(fullNameKey("Jose Garcia")).not.toBe(fullNameKey("Jose Garcia Lopez"));
    expect(nameKeys("Jose Garcia")).toContain(fullNameKey("Jose Garcia"));
  });

  it("hold no word of the name and not its plain hash", () => {
    const keys = nameKeys("Robert Sample").join(" ");
    expect(keys).toMatch(/^[0-9a-f ]+$/);
    expect(keys).not.toContain(lookupHash("sample").slice(0, 24));
  });

  it("of a name under the previous secret are those it had before the rotation", async () => {
    const before = nameKeys("Robert Sample");
    expect(nameKeys("Robert Sample", "previous")).toEqual([]);
    vi.stubEnv("APP_SECRET_PREVIOUS", process.env.APP_SECRET ?? "");
    vi.stubEnv("APP_SECRET", "another invented secret for tests, 0123456789");
    vi.resetModules();
    const rotated = await import("@/lib/conflicts/names");
    expect(rotated.nameKeys("Robert Sample", "previous")).toEqual(before);
    expect(shared(rotated.nameKeys("Robert Sample"), before)).toEqual([]);
  });

  it("exist for whatever may be typed, in a number that stays bounded", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1, maxLength: 100 }), (name) => {
        expect(nameWords(name).length).toBeGreaterThan(0);
        const keys = nameKeys(name);
        expect(keys.length).toBeGreaterThan(0);
        expect(keys.length).toBeLessThan(1000);
        expect(compareNames(name, name)).toBe("same");
      }),
    );
  });

  it("find every two names that compare as alike", () => {
    const words =
      "Bob Robert Roberto Beto Alberto J. Smith Smyth García Garcia Ana Vázquez Basquez O'Neil".split(" ");
    const name = fc
      .array(fc.constantFrom(...words), { minLength: 1, maxLength: 4 })
      .map((all) => all.join(" "));
    fc.assert(
      fc.property(name, name, (a, b) => {
        if (compareNames(a, b) !== null) expect(shared(nameKeys(a), nameKeys(b))).not.toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });
});
