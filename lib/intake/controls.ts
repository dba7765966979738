import type { Question } from "./question";

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
