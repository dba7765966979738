import { type Answer, type Answers, isEmpty, jailOfPack, recordsOf, type Situation } from "./answers";
import { holderOf } from "./controls";
import type { Phase } from "./question";
import { findQuestion } from "./questions";
import { reach } from "./reach";

/**
 * The answers of a draft after a page was filled in again. What stood on the page before goes, so that an answer
 * that was emptied does not come back.
 */
export function withPage(answers: Answers, page: string, filledIn: Answers, situation: Situation): Answers {
  const before = reach(answers, situation, ["core"]).asked.filter((each) => each.page === page);
  const replaced = new Set(before.map(({ question }) => holderOf(question)));
  const others = Object.entries(answers).filter(([key]) => !replaced.has(key));
  return { ...Object.fromEntries(others), ...filledIn };
}

/** Sent answers with what was added after Send. An addition never overwrites what was sent. */
export function withAdditions(sent: Answers, added: Answers): Answers {
  const all: Record<string, Answer> = { ...sent };
  for (const [key, answer] of Object.entries(added)) {
    const before = recordsOf(sent[key]);
    const additions = recordsOf(answer);
    if (before.length > 0) all[key] = before.map((record, i) => ({ ...additions[i], ...record }));
    else if (isEmpty(sent[key])) all[key] = answer;
  }
  return all;
}

/**
 * The answers that are sent: of the named phases, without those that an earlier answer has made unreachable and
 * without those that only shape a page and are never stored.
 */
export function reachableAnswers(
  answers: Answers,
  situation: Situation,
  phases: readonly Phase[] = ["core"],
): Answers {
  return storedAnswers(reach(answers, situation, phases).answers);
}

/**
 * Answers that follow from others: the accused is the one who writes, and a jail of the pack names its county.
 * Takes what {@link reachableAnswers} gives.
 */
export function filledAnswers(answers: Answers, situation: Situation): Answers {
  const filled: Record<string, Answer> = { ...answers };
  if (filled.role === "accused" && filled.submitterName !== undefined)
    filled.accusedName = filled.submitterName;
  const jail = jailOfPack(situation.jails, filled.jail);
  if (jail !== undefined && filled.placeState !== "federal") filled.placeCounty = jail.county;
  return filled;
}

/** Answers without those that only shape the next page: a draft keeps none of them once they were accepted. */
export function storedAnswers(answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => findQuestion(key)?.stored !== false));
}
