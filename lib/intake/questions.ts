import type { Question } from "./question";
import { CASE_QUESTIONS } from "./questions-case";
import { DESK_QUESTIONS } from "./questions-desk";
import { MORE_QUESTIONS } from "./questions-more";
import { SECOND_QUESTIONS } from "./questions-second";
import { START_QUESTIONS } from "./questions-start";

/** Every question of the intake in the order of asking: no condition looks at a question further down. */
const ALL = [
  ...START_QUESTIONS,
  ...CASE_QUESTIONS,
  ...MORE_QUESTIONS,
  ...DESK_QUESTIONS,
  ...SECOND_QUESTIONS,
] as const;

export type QuestionKey = (typeof ALL)[number]["key"];

export const QUESTIONS: readonly Question<QuestionKey>[] = ALL;

const BY_KEY = new Map<string, Question<QuestionKey>>(QUESTIONS.map((question) => [question.key, question]));

/** The question of a key, or undefined for a word that is none. */
export function findQuestion(key: string): Question<QuestionKey> | undefined {
  return BY_KEY.get(key);
}

const MOST_CHARGES = 10;

/** The most entries that a list or group may have: `charges` is the one group without a question of its own. */
export function mostEntries(holder: string): number {
  const list = BY_KEY.get(holder);
  return list?.type === "list" ? list.max : MOST_CHARGES;
}
