import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { distance, keysOfTyped, keysOfWord, likenessOf } from "@/lib/names/finding";

const meet = (typed: string, kept: string) =>
  keysOfTyped(typed).some((key) => keysOfWord(kept).includes(key));

describe("a typed word", () => {
  it.each([
    ["sample", "sample", 0],
    ["sam", "sample", 1],
    ["williams", "williamson", 1],
    ["bob", "roberto", 2],
    ["smith", "smyth", 3],
    ["ernandes", "hernandez", 3],
    ["smaple", "sample", 3],
    ["sampel", "sample", 3],
    ["ramires", "ramiros", 3],
    ["washignton", "washington", 4],
    ["rodrigeuz", "rodriguez", 4],
    ["gonsales", "gonzalez", 3],
    ["محمد", "محمد", 0],
  ])("%s stands for %s", (typed, kept, unlike) => {
    expect(likenessOf(typed, kept)).toBe(unlike);
    expect(meet(typed, kept)).toBe(true);
  });

  it.each([
    ["ann", "dan"],
    ["kim", "tom"],
    ["sample", "temple"],
    ["garcia", "morales"],
    ["a", "ana"],
  ])("%s does not stand for %s", (typed, kept) => {
    expect(likenessOf(typed, kept)).toBeNull();
  });
});

const letter = fc.constantFrom(..."abcdefghijklmnopqrstuvwxyzéñ");
const word = fc.array(letter, { minLength: 4, maxLength: 24 }).map((letters) => letters.join(""));

/** One letter left out, put in, changed, or swapped with its neighbor. */
function slip(kept: string, at: number, kind: number, other: string): string {
  const letters = [...kept];
  const place = at % letters.length;
  if (kind === 0) return letters.toSpliced(place, 1).join("");
  if (kind === 1) return letters.toSpliced(place, 0, other).join("");
  if (kind === 2) return letters.toSpliced(place, 1, other).join("");
  const next = letters[place + 1];
  return next === undefined ? kept : letters.toSpliced(place, 2, next, letters[place] ?? "").join("");
}

it("finds every word of five letters and more again with one slip", () => {
  fc.assert(
    fc.property(word, fc.nat(), fc.nat({ max: 3 }), letter, (kept, at, kind, other) => {
      const typed = slip(kept, at, kind, other);
      fc.pre(Math.min(typed.length, kept.length) >= 4 && typed.length <= 24);
      expect(meet(typed, kept)).toBe(true);
      expect(likenessOf(typed, kept)).not.toBeNull();
      expect(distance(typed, kept)).toBeLessThanOrEqual(1);
    }),
    { numRuns: 500 },
  );
});

it("shares a key with whatever it is like by anything but two slips", () => {
  const few = fc.array(fc.constantFrom(..."abcs"), { minLength: 1, maxLength: 6 }).map((all) => all.join(""));
  fc.assert(
    fc.property(few, few, (typed, kept) => {
      if (likenessOf(typed, kept) !== null) expect(meet(typed, kept)).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

it("counts slips", () => {
  expect([
    distance("", "abc"),
    distance("abc", "abc"),
    distance("abcd", "acbd"),
    distance("ab", "xy"),
  ]).toEqual([3, 0, 1, 2]);
});
