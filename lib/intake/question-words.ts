import type { Situation } from "./answers";
import { QUESTION_TEXTS } from "./question-texts";
import type { QuestionKey } from "./questions";
import { stateName } from "./state-names";
import { valueText } from "./value-texts";

/** Whom the words address: the accused, or somebody who writes for the accused. */
export type Reader = "accused" | "family";

type Language = Situation["language"];

/** A question in the words for a reader. `hint` is empty when there is nothing to add. */
export interface QuestionWords {
  readonly label: string;
  readonly hint: string;
}

/** A question as it is asked. Falls back to English for one that no public page asks yet. */
export function questionWords(key: QuestionKey, reader: Reader, language: Language): QuestionWords {
  const { labelEn, hintEn, labelEs = labelEn, hintEs = hintEn } = QUESTION_TEXTS[key];
  const [label, hint] = language === "es" ? [labelEs, hintEs] : [labelEn, hintEn];
  return { label: forReader(label, reader), hint };
}

/** A value as it can be chosen; the value itself where it needs no words, such as the key of a county. */
export function valueWords(
  key: QuestionKey,
  value: string,
  language: Language,
): { label: string; hint?: string } {
  const text = valueText(key, value);
  if (text === undefined) return { label: stateName(value, language) ?? value };
  const hint = language === "es" ? text.hintEs : text.hintEn;
  return { label: text[language], ...(hint === undefined ? {} : { hint }) };
}

/** `A / B`: the first wording is for the accused, the second for family; one wording serves both. */
function forReader(text: string, reader: Reader): string {
  const [accused = "", family = accused] = text.split(" / ");
  return reader === "family" ? family : accused;
}
