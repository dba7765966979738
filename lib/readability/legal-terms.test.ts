import { describe, expect, it } from "vitest";
import { GLOSSARY, LONGEST_DEFINITION } from "@/lib/guidance/glossary";
import { entriesFor, firstUses, usesIn } from "@/lib/guidance/terms";
import { LOCALES } from "@/lib/i18n/locales";
import { publicTexts } from "@/lib/readability/public-texts";

/**
 * What sounds like a court, by its beginning. Wider than the glossary on purpose: a text that uses such a word either
 * gets an entry for it or says it in common words.
 */
const LEGAL = {
  en: /(?<![\p{L}-])(?:arraign|subpoena|indict|felon|misdemeanor|expung|affidavit|restitution|continuance|forfeit|nolle|nol-pros|prejudice|probation|parole|magistrate|prosecutor|district attorney|attorney general|grand jur|jury|juror|warrant|summons|citation|plea(?![st]e|d for)|appeal|diversion|bondsm|bonding compan|bonds?(?!\p{L})|bail|protection order|petition|motion|verdict|testif|testimony|statute|jurisdiction|defendant|plaintiff|counsel(?!or)|convict|revoc|clerk|hearing|complaint|public defender|conflict|booking|federal case|waive|habeas|detention|perjury|docket|notar|sworn|oath|sentenc|adjudicat|recogni[sz]ance|deposition|hearsay|ordinance|acquit)\p{L}*/giu,
  es: /(?<![\p{L}-])(?:fianza|fiador|(?:orden|órdenes) de arresto|citaci|acusación formal|gran jurado|jurado|fiscal|magistrad|denuncia(?!r)|subpoena|diversion|programas? alternativo|delitos? grave|delitos? menor|declaración de culpa|apela|libertad condicional|libertad bajo|(?:orden|órdenes) de protección|secretar|defensor|prejudice|nolle|audiencia|conflictos?(?! armado)|casos? federal|testificar|declarar(?!\p{L})|perjurio|petici|moción|veredicto|sentencia|condena|indictment|juramento|jurada|felony|misdemeanor|arraignment|restitución|tutor|notari|sobreseimiento|sobresee|habeas|sumario|comparecencia|imputad|querella|alguacil)\p{L}*/giu,
} as const;

/** Words that sound like a court and are used in their everyday sense. */
const EVERYDAY = {
  en: ["convict"],
  es: ["defensor"],
} as const;

describe.each(LOCALES)("the words of the law in %s", (locale) => {
  // No page shows the plain names of offenses: a person copies the charge from the paper.
  const shown = async () => (await publicTexts(locale)).filter(({ page }) => page !== "offenses");

  it("are explained wherever they are used", async () => {
    const bare = (await shown()).flatMap(({ at, text }) => {
      const covered = usesIn(text, locale);
      return [...text.matchAll(LEGAL[locale])]
        .filter(({ index }) => !covered.some((use) => use.at <= index && index < use.at + use.length))
        .filter(([word]) => !EVERYDAY[locale].some((each) => each === word.toLowerCase()))
        .map(([word]) => `${at}: ${word}`);
    });
    expect([...new Set(bare)]).toEqual([]);
  });

  it("are explained in few words, without a number and without the word itself", () => {
    const wrong = GLOSSARY.filter((entry) => {
      const { definition } = entry[locale];
      const words = definition.split(/\s+/u).length;
      return (
        words > LONGEST_DEFINITION ||
        /\d/u.test(definition) ||
        usesIn(definition, locale).some((use) => use.entry === entry)
      );
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it("have forms of their own", () => {
    const forms = GLOSSARY.flatMap((entry) => entry[locale].forms.map((form) => form.toLowerCase()));
    expect(forms.filter((form, at) => forms.indexOf(form) !== at)).toEqual([]);
  });
});

it("explains no word that nobody uses", async () => {
  const used = await Promise.all(
    LOCALES.map(async (locale) => {
      const texts = (await publicTexts(locale)).filter(({ page }) => page !== "guidance/glossary");
      return entriesFor(
        texts.map(({ text }) => text),
        locale,
      );
    }),
  );
  expect(GLOSSARY.filter((entry) => !used.flat().includes(entry)).map(({ key }) => key)).toEqual([]);
});

describe("a use", () => {
  const keys = (text: string, locale: "en" | "es") => usesIn(text, locale).map(({ entry }) => entry.key);

  it("is of whole words, the longest form first, whatever the case", () => {
    expect(keys("Bond rules, bonding, a Warrant.", "en")).toEqual(["bond", "warrant"]);
    expect(keys("El fiscal de distrito y el fiscal.", "es")).toEqual(["districtAttorney", "prosecutor"]);
    expect(keys("Una citación (subpoena) o una citación.", "es")).toEqual(["subpoena", "summons"]);
  });

  it("is marked only the first time on a page", () => {
    const first = firstUses(["A bond.", "A bond and a warrant.", "No bond."], "en");
    expect([...first].map(([text, uses]) => [text, uses.map(({ entry, at }) => [entry.key, at])])).toEqual([
      ["A bond.", [["bond", 2]]],
      ["A bond and a warrant.", [["warrant", 13]]],
    ]);
  });
});
