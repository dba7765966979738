import { describe, expect, it } from "vitest";
import { LOCALES } from "@/lib/i18n/locales";
import { tooHard } from "@/lib/readability/gate";
import { measure, sentencesOf } from "@/lib/readability/measure";
import { type PublicText, publicTexts } from "@/lib/readability/public-texts";

describe.each(LOCALES)("what a person reads in %s", (locale) => {
  it("is all found", async () => {
    const texts = await publicTexts(locale);
    const pages = new Set(texts.map(({ page }) => page));
    for (const page of ["home", "errors", "intake page court", "guidance/can-the-victim-drop", "offenses"]) {
      expect(pages).toContain(page);
    }
    expect(texts.length).toBeGreaterThan(900);
  });

  it("is in plain words", async () => {
    expect(tooHard(await publicTexts(locale), locale)).toEqual([]);
  });
});

const HARD = {
  en: "Notwithstanding the aforementioned stipulations, unrepresented individuals remain subject to prosecutorial discretion. Accordingly, immediate consultation with competent counsel is advisable for every potentially affected individual without delay.",
  es: "No obstante las estipulaciones anteriormente mencionadas, las personas carentes de representación permanecen sujetas a la discrecionalidad del ministerio público. Consecuentemente, recomendamos inmediatamente la consulta correspondiente.",
} as const;

const LONG = {
  en: "You can go to the court and ask the judge for a lawyer and then you can go home and call us and we will see what we can do for you there",
  es: "Usted puede ir a la corte y pedir al juez un abogado y luego puede ir a su casa y nos llama y vemos lo que se puede hacer en su caso",
} as const;

const text = (words: string, part = "planted.long"): PublicText => ({
  ...{ at: part, page: "planted", part, text: words, isContract: false },
});

describe.each(LOCALES)("the gate in %s", (locale) => {
  it("names a text that is too hard, its score and its hardest sentence", () => {
    const [first = ""] = tooHard([text(HARD[locale])], locale);
    expect(first).toMatch(/^planted/u);
    expect(first).toMatch(locale === "en" ? /grade (?:1|2)\d\.\d, the limit is 8/u : /INFLESZ -?[0-4]?\d/u);
    expect(first).toContain(locale === "en" ? "; hardest: Accordingly" : "; hardest: No obstante");
  });

  it("judges short texts together", () => {
    const pieces = HARD[locale].split(" ").map((word) => text(word));
    expect(tooHard(pieces.slice(0, 4), locale)).toEqual([]);
    expect(tooHard(pieces, locale)).not.toEqual([]);
  });

  it("takes no sentence that is too long, however plain", () => {
    expect(tooHard([text(LONG[locale])], locale)).toContainEqual(expect.stringContaining("a sentence of 3"));
  });

  it("leaves out what is nobody's to change, and nothing else", () => {
    const contract = { ...text(HARD[locale]), isContract: true };
    expect(tooHard([contract], locale)).toEqual([]);
    expect(tooHard([contract, text("One.")], locale)).not.toEqual([]);
  });
});

describe("the measure", () => {
  it("gives the grade of Flesch and Kincaid, and the index of Szigriszt-Pazos", () => {
    // The example of the package: 13 words, 26 syllables.
    const platypus = "The Australian platypus is seemingly a hybrid of a mammal and reptilian creature.";
    expect(measure([platypus], "en").score).toBeCloseTo(0.39 * 13 + (11.8 * 26) / 13 - 15.59, 1);
    // La ca-sa de mi ma-dre: 5 words, 7 syllables.
    expect(measure(["La casa de mi madre."], "es").score).toBeCloseTo(206.835 - (62.3 * 7) / 5 - 5, 1);
  });

  it("ends a sentence neither at the short form of a law nor within its number", () => {
    expect(sentencesOf("A law (Ala. Code 15-23-64) says so. Ask Ala. Code twice.", "en")).toHaveLength(2);
  });

  it("counts the name of an office once, and a name at the start as it is read", () => {
    const named = "Send it to the Driver License Division of the Alabama Law Enforcement Agency.";
    expect(sentencesOf(named, "en")[0]?.words).toBe(5);
    expect(sentencesOf("Alabama Law Enforcement Agency", "en")[0]?.words).toBe(1);
    expect(sentencesOf("Alabama Law names it.", "en")[0]?.words).toBe(4);
  });
});
