import type { Answers, Situation } from "./answers";
import type { CheckRow } from "./page-check";
import type { Question } from "./question";
import { findQuestion, type QuestionKey } from "./questions";
import { isRequired, reach } from "./reach";
import { questionsOn } from "./schema";

/**
 * What the browser gets to check a page with: the rules of the questions that are asked whatever stands on the page,
 * and nothing of the answers that they depend on. Follow-ups are left to the server.
 */
export function checkRows(
  page: string,
  drawn: readonly QuestionKey[],
  answersSoFar: Answers,
  situation: Situation,
  phase: "core" | "more" = "core",
): readonly CheckRow[] {
  const phases = phase === "core" ? (["core"] as const) : (["core", "more"] as const);
  const others = reach(answersSoFar, situation, phases).answers;
  const blank = Object.fromEntries(
    Object.entries(others).filter(([key]) => !drawn.some((each) => each === key)),
  );
  const certain = questionsOn(page, {}, blank, situation, phase);
  const questions = drawn.filter((key) => certain.includes(key)).flatMap((key) => findQuestion(key) ?? []);
  const needed = questions.filter((each) => isRequired(each, blank, situation)).map(({ key }) => key);
  // Each of the two is needed only while the other is empty.
  const either = needed.includes("phone") && needed.includes("email") ? ["phone", "email"] : [];
  return questions.map((question) => ({
    question: ruleOf(question, situation),
    required: needed.includes(question.key) && !either.includes(question.key),
  }));
}

/** A question without what only the server reads: its phase, its page and its conditions. */
function ruleOf(question: Question, { counties }: Situation): Question {
  const values = question.values.flatMap((value) => (value === "pack:counties" ? counties : [value]));
  return { ...question, values, phase: "", page: "", paths: [], required: "", shownWhen: "" };
}
