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

/** The key under which an answer is kept: that of the group for a member of one. */
export function holderOf(question: Question): string {
  return question.group ?? question.key;
}

/** Whether a tick box `<key>Answer` stands beside the control, for the values that may stand in its place. */
export function hasAnswerBox(question: Question): boolean {
  if (question.values.length === 0) return false;
  if (question.type === "list") return true;
  // An optional typed answer may simply stay empty, so it needs no box.
  return (question.type === "text" || question.type === "year") && question.required !== "no";
}

/** The certainties that a date may have. */
export function certaintiesOf(question: Question): readonly string[] {
  return ["exact", "about", ...question.values];
}

/** The names of a question's controls, `[i]` standing for the number in a repeated group (from 0). */
export function controlNames(question: Question): readonly string[] {
  const { key, group } = question;
  const name = group === undefined ? key : `${group}[i][${key}]`;
  const answer = group === undefined ? `${key}Answer` : `${group}[i][${key}Answer]`;
  if (question.type === "date") return DATE_PARTS.map((part) => `${name}[${part}]`);
  if (question.type === "dateTime") return DATE_TIME_PARTS.map((part) => `${name}[${part}]`);
  const controls: string[] = [];
  if (question.type !== "list") controls.push(name);
  else if (question.item === "name") controls.push(`${name}[i][name]`);
  else if (question.item === "text") controls.push(`${name}[i]`);
  if (hasAnswerBox(question)) controls.push(answer);
  return controls;
}

const DATE_PARTS = ["month", "day", "year", "certainty"] as const;
const DATE_TIME_PARTS = ["month", "day", "year", "time", "certainty"] as const;
