import { describe, expect, it } from "vitest";
import { certaintiesOf } from "./controls";
import { QUESTION_TEXTS } from "./question-texts";
import { STATES } from "./question-values";
import { questionWords, valueWords } from "./question-words";
import { QUESTIONS } from "./questions";

/** Asked before or after Send on some path: a public page shows them. */
const PUBLIC = QUESTIONS.filter(({ phase, page }) => /\b(?:core|more)\b/u.test(phase) && page !== "site");

const values = PUBLIC.flatMap((question) => {
  const dated = question.type === "date" || question.type === "dateTime";
  const all = dated ? certaintiesOf(question) : question.values;
  return all
    .filter((value) => !value.startsWith("pack:") && question.type !== "boolean")
    .map((value) => [question.key, value] as const);
});

/** The same word in both languages. */
const SAME = ["No", ...STATES.map((code) => valueWords("placeStateOther", code, "en").label)];

describe("the words of what a public page asks", () => {
  it("are there in Spanish, with as many wordings as in English", () => {
    const wrong = PUBLIC.filter(({ key }) => {
      const { labelEn, labelEs, hintEn, hintEs } = QUESTION_TEXTS[key];
      const wordings = (text: string | undefined) => text?.split(" / ").length;
      return (
        labelEs === undefined ||
        wordings(labelEs) !== wordings(labelEn) ||
        (hintEs === "") !== (hintEn === "")
      );
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it("name every value in both languages", () => {
    const bare = values.filter(([key, value]) => valueWords(key, value, "en").label === value);
    expect(bare).toEqual([]);
    const same = values.filter(([key, value]) => {
      const english = valueWords(key, value, "en").label;
      return valueWords(key, value, "es").label === english && !SAME.includes(english);
    });
    expect(same).toEqual([]);
  });

  it("raise no voice and name the person as usted", () => {
    const spoken = [
      ...PUBLIC.flatMap(({ key }) => Object.values(QUESTION_TEXTS[key])),
      ...values
        .flatMap(([key, value]) => [valueWords(key, value, "en"), valueWords(key, value, "es")])
        .flatMap((words) => Object.values(words)),
    ];
    expect(spoken.filter((text) => /[!¡]|\b(?:tú|tienes|estás|eres)\b/u.test(text))).toEqual([]);
  });

  it("speak to family of the person and to the accused as you", () => {
    expect(questionWords("custody", "accused", "en").label).toBe("Are you in jail now?");
    expect(questionWords("custody", "family", "en").label).toBe("Is the person in jail now?");
    expect(questionWords("phone", "family", "es").label).toBe("¿A qué número de teléfono podemos llamar?");
  });
});
