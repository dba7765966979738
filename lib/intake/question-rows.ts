import { controlNames } from "./controls";
import type { Question } from "./question";
import { QUESTION_TEXTS } from "./question-texts";
import { QUESTIONS, type QuestionKey } from "./questions";

/** The list as rows of text, as the contract writes it: several values in one cell are separated by `|`. */
export function questionRows(): readonly Readonly<Record<string, string>>[] {
  return QUESTIONS.map(row);
}

function row(question: Question<QuestionKey>): Readonly<Record<string, string>> {
  const { validation, labelEn, hintEn } = QUESTION_TEXTS[question.key];
  return {
    key: question.key,
    controlName: controlNames(question).join("|"),
    phase: question.phase,
    page: question.page,
    paths: question.paths.join("|"),
    type: question.type,
    values: question.values.join("|"),
    required: question.required,
    shownWhen: question.shownWhen,
    validation,
    dontKnow: question.dontKnow ? "yes" : "no",
    sensitivity: question.sensitivity,
    labelEn,
    hintEn,
  };
}
