import type { Answers, Situation } from "@/lib/intake/answers";
import type { FormValues } from "@/lib/intake/decode";
import type { Draft } from "@/lib/intake/draft";
import { corePages, firstUnanswered } from "@/lib/intake/pages";

/** What a draft says about its pages. */

/** The answers that a page is judged against; those of a draft that does not exist yet are none. */
export function answersOf(draft: Draft | null): Answers {
  return draft?.answers ?? {};
}

/** What was typed into a page before, valid or not. */
export function typedOn(draft: Draft | null, page: string): FormValues {
  return draft?.pages[page]?.typed ?? {};
}

/** The page that somebody is sent to who asks for one that is not theirs, or for none: the first open, or the last. */
export function openPage(draft: Draft | null, situation: Situation): string {
  const answers = answersOf(draft);
  const open = firstUnanswered(answers, situation, draft !== null && draft.notices !== null);
  return open ?? corePages(answers, situation).at(-1)?.page ?? "custody";
}
