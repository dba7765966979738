import type { Answers, Situation } from "./answers";
import type { FormValues } from "./decode";
import type { FieldError } from "./field-error";
import type { QuestionKey } from "./questions";
import { questionsOn } from "./schema";

/**
 * The questions that a page draws when this much of it has been typed. Two differ from the ones that are asked:
 * how we may leave a message stands beside the phone from the start, because nearly everybody gives one; and the
 * county waits until a jail was typed, because a jail of the pack names it.
 */
export function drawnOn(
  page: string,
  typed: FormValues,
  answersSoFar: Answers,
  situation: Situation,
  phase: "core" | "more" = "core",
): readonly QuestionKey[] {
  const asked = questionsOn(page, typed, answersSoFar, situation, phase);
  const withoutCounty = asked.includes("jail") && !("jail" in typed) && !("jailAnswer" in typed);
  return asked.flatMap((key): readonly QuestionKey[] => {
    if (key === "placeCounty" && withoutCounty) return [];
    if (key === "safeVoicemail") return [];
    return key === "phone" ? ["phone", "safeVoicemail"] : [key];
  });
}

/** The questions of a page before and after a post, and what was typed. */
export interface Post {
  readonly before: readonly QuestionKey[];
  readonly after: readonly QuestionKey[];
  readonly typed: FormValues;
}

/** The questions that a post has opened and does not answer. Without JavaScript the page comes back to show them. */
export function openedBy({ before, after, typed }: Post): readonly QuestionKey[] {
  return after.filter((key) => !isSeen(key, before) && !(key in typed) && !(`${key}Answer` in typed));
}

/**
 * The faults of what the person saw: nobody is told off for leaving empty what was not on the page. What was sent
 * for such a question is judged like everything else.
 */
export function faultsOfSeen(errors: readonly FieldError[], { before, after }: Post): readonly FieldError[] {
  return errors.filter(({ key, code }) => {
    const isMissing = code === "required" || code === "isThisYou";
    return !isMissing || after.some((each) => each === key && isSeen(each, before));
  });
}

/** How an alleged victim is connected stands beside each name, also while no name is there. */
function isSeen(key: QuestionKey, before: readonly QuestionKey[]): boolean {
  return before.includes(key === "avRelation" ? "allegedVictims" : key);
}
