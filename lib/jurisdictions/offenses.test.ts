import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chargeWords } from "@/lib/charges/text";
import { alabama } from "./alabama/pack";
import { matchedOffenses, matchOffense, namesDui, readsLikeFelony, suggestClass } from "./offenses";

const pack = alabama();
const keysOf = (text: string) => matchedOffenses(pack, text).map((offense) => offense.key);

describe("matchOffense", () => {
  it.each([
    ["Theft of Property - 1st Degree", ["theft1"]],
    ["THEFT OF PROP 1ST", ["theft1"]],
    ["theft of property i", ["theft1"]],
    ["TOP1", ["theft1"]],
    ["theft", ["theftUnknownDegree"]],
    ["UNLAWFUL POSS OF MARIHUANA 2ND DEGREE", ["marijuana2"]],
    ["DOMESTIC VIOLENCE-3RD-HARASSMENT", ["domesticViolence3"]],
    ["DV 3rd", ["domesticViolence3"]],
    ["Driving under the influence (alcohol)", ["dui"]],
    ["D.U.I.", ["dui"]],
    ["DUI first offense", ["dui1"]],
    ["Speeding 82/65", ["speeding"]],
    ["FTA - no insurance", ["failureToAppear", "noInsurance"]],
    ["LSA", ["leavingSceneInjury", "leavingSceneDamage"]],
    ["attempted murder", ["attemptedMurder"]],
    ["Burglar's tools", ["burglarsTools"]],
    ["13A-6-132", ["domesticViolence3"]],
    ["13A-8-4.1", ["theft3"]],
    // A number that nobody has read.
    ["13A-6-44", []],
    ["something nobody knows", []],
    ["", []],
    ["fine of .02", []],
  ])("%s", (text, keys) => {
    expect(keysOf(text)).toEqual(keys);
  });

  it("finds every row by its own name and by each alias", () => {
    for (const offense of pack.offenses) {
      for (const text of [offense.name, ...offense.aliases].filter((name) => name !== ".02")) {
        expect(matchedOffenses(pack, text), text).toContain(offense);
      }
    }
  });

  it("finds only runs of words that stand in the text, in their order", () => {
    const names = pack.offenses.flatMap((offense) => [offense.name, ...offense.aliases]);
    const piece = fc.oneof(
      fc.constantFrom(...names),
      fc.constantFrom("1st", "of", "and", "x", "-", "felony"),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), (pieces) => {
        const text = pieces.join(" ");
        const found = matchOffense(pack, text).flatMap((match) => match.words);
        const rest = chargeWords(text);
        for (const word of found) {
          expect(rest).toContain(word);
          rest.splice(0, rest.indexOf(word) + 1);
        }
      }),
    );
  });
});

describe("readsLikeFelony", () => {
  it.each([
    ["Theft 1st", true],
    ["theft", true],
    ["DUI", true],
    ["nobody knows it", true],
    ["", true],
    ["felony shoplifting", true],
    ["DV3, felony", true],
    ["Escape 1st", true],
    ["failure to appear, theft 1st", true],
    ["trafficking weed", true],
    ["pipe bomb", true],
    ["theft of property 4th (shoplifting)", false],
    ["pipe", false],
    ["DUI 1st", false],
    ["DUI 1st 32-5A-191", false],
    ["LSA", false],
    ["Speeding ticket", false],
    ["Public intoxication", false],
    ["failure to appear", false],
    ["Probation violation", false],
  ])("%j: %s", (text, felony) => {
    expect(readsLikeFelony(pack, text)).toBe(felony);
  });
});

it("suggests a class only when the rows agree", () => {
  expect(suggestClass(pack, "Assault 3rd")).toBe("misdemeanorA");
  expect(suggestClass(pack, "Speeding")).toBe("traffic");
  expect(suggestClass(pack, "LSA")).toBe("unknown");
  expect(suggestClass(pack, "nobody knows it")).toBe("unknown");
});

it("finds the DUI group", () => {
  expect(
    ["DUI 4th", "boating under the influence", "drunk driving"].map((text) => namesDui(pack, text)),
  ).toEqual([true, true, true]);
  expect(["Reckless driving", "Speeding", "unknown"].map((text) => namesDui(pack, text))).toEqual([
    false,
    false,
    false,
  ]);
});

it("offers names that say nothing of a class: the person copies the paper, and the desk suggests", () => {
  const named = pack.offenses.filter(({ name }) => /\b(?:felony|misdemeanor|class [A-D])\b/i.test(name));
  expect(named.map(({ key }) => key)).toEqual([]);
});
