import type { Locale } from "@/lib/i18n/locales";
import { certaintiesOf } from "@/lib/intake/controls";
import { questionWords, type Reader, valueWords } from "@/lib/intake/question-words";
import { findQuestion, type QuestionKey } from "@/lib/intake/questions";

/** What the questions say as they are drawn: labels, hints and what can be chosen. Names of places stay out. */
export function spokenBy(keys: readonly QuestionKey[], locale: Locale, reader: Reader): readonly string[] {
  return keys.flatMap((key) => {
    const question = findQuestion(key);
    if (question === undefined) return [];
    const { label, hint } = questionWords(key, reader, locale);
    const dated = question.type === "date" || question.type === "dateTime";
    const values = dated ? certaintiesOf(question) : question.values;
    const chosen = values.map((value) => valueWords(key, value, locale));
    return [label, hint, ...chosen.flatMap((words) => [words.label, words.hint ?? ""])];
  });
}
