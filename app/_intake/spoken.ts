import { now } from "@/lib/clock";
import { CATALOG } from "@/lib/i18n/catalog";
import type { Locale } from "@/lib/i18n/locales";
import type { Answers, Situation } from "@/lib/intake/answers";
import { certaintiesOf } from "@/lib/intake/controls";
import type { OwnDate } from "@/lib/intake/own-dates";
import { notesOn } from "@/lib/intake/page-notes";
import { questionWords, type Reader, valueWords } from "@/lib/intake/question-words";
import { findQuestion, type QuestionKey } from "@/lib/intake/questions";

/** What a page says, as plain texts: for the words of the law in it. */

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

/** What is said about dates that somebody has to keep. */
export function spokenOf(dates: readonly OwnDate[], locale: Locale): readonly string[] {
  const { title, about } = CATALOG[locale].intake.dates;
  return dates.flatMap(({ what }) => [title[what], about[what]]);
}

/** What the notes at the top of a page say. */
export function spokenInNotes(page: string, answers: Answers, situation: Situation): readonly string[] {
  const { license } = notesOn(page, answers, situation, now());
  return license === null ? [] : spokenOf([license], situation.language);
}
