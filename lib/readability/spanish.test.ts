import { expect, it } from "vitest";
import { QUESTIONS } from "@/lib/intake/questions";
import { publicTexts } from "@/lib/readability/public-texts";

/** Words that stand in nearly every English sentence and in no Spanish one. */
const ENGLISH =
  /(?<![\p{L}’'-])(?:the|and|your?|of|is|are|with|this|that|please|write|choose|check|we|they|not|for|to|at|from)(?![\p{L}’'-])/iu;

/** What stands quoted or in brackets beside the Spanish, and what a paper or a form says at its head. */
const QUOTED =
  /“[^”]*”|\([^)]*\)|\bAla\. Code|First Call|(?:City|State) of (?:…|Alabama)|(?:District|Circuit) Court of … County|Court of Criminal Appeals|Affidavit of Substantial Hardship|(?:Dismissed )?with prejudice|Not guilty/giu;

it("holds no English sentence", async () => {
  const texts = await publicTexts("es");
  const wrong = texts.filter(({ text }) => ENGLISH.test(text.replace(QUOTED, "")));
  expect(wrong.map(({ at, text }) => `${at}: ${text}`)).toEqual([]);
});

it("would notice one", async () => {
  const [english, quoted] = ["Elija the county", "Dice “State of Alabama” (circuit clerk of the court)"];
  expect(ENGLISH.test(english.replace(QUOTED, ""))).toBe(true);
  expect(ENGLISH.test(quoted.replace(QUOTED, ""))).toBe(false);
});

/** The confidential questionnaire and the questions of the desk: no public page asks them. */
const NOT_OPEN = new Set(
  QUESTIONS.filter(({ phase, page }) => !/core|more/u.test(phase) || page === "site").map(
    ({ key }) => `question ${key}`,
  ),
);

it("says as much as the English: no question, message or article text is missing", async () => {
  const [english, spanish] = await Promise.all([publicTexts("en"), publicTexts("es")]);
  const places = (texts: typeof english) => new Set(texts.map(({ at }) => at));
  const missing = [...places(english)].filter((at) => !places(spanish).has(at) && !NOT_OPEN.has(at));
  expect(missing).toEqual([]);
});
