import type { Fault, Option } from "@/app/_ui/control";
import { labelOf } from "@/app/office/_desk/lead-words";
import { questionWords, valueWords } from "@/lib/intake/question-words";
import { findQuestion } from "@/lib/intake/questions";
import { LEARNED, type Learned, type LearnedQuestion } from "@/lib/leads/learned";
import { type Typed, textOf } from "@/lib/practice/form";

/** The form of what was learned by phone on its way between page and domain. */

export const LEARNED_CONTROLS: readonly string[] = ["version", ...LEARNED];

/** A question in the words for somebody who speaks of the person, and its answers as the public reads them. */
export function learnedWords(key: LearnedQuestion): { label: string; options: readonly Option[] } {
  const values = findQuestion(key)?.values ?? [];
  const options = values.map((value) => ({ value, label: valueWords(key, value, "en").label }));
  return { label: questionWords(key, "family", "en").label, options };
}

/** Reads the form. A question that was left empty says nothing, and leaves the answer that stands there. */
export function readLearned(
  typed: Typed,
): { readonly learned: Learned } | { readonly faults: readonly Fault[] } {
  const given = LEARNED.map((key) => [key, textOf(typed, key)] as const).filter(([, value]) => value !== "");
  const faults = given
    .filter(([key, value]) => !learnedWords(key).options.some((option) => option.value === value))
    .map(([key]): Fault => [key, `Choose an answer for “${learnedWords(key).label}”`]);
  return faults.length > 0 ? { faults } : { learned: Object.fromEntries(given) };
}

/** What is saved now and what this person chose, wherever they differ: for a page that shows both. */
export function differing(saved: Learned, yours: Learned): readonly (readonly [string, string, string])[] {
  return LEARNED.filter((key) => yours[key] !== undefined && yours[key] !== saved[key]).map(
    (key) => [labelOf(key), wordsOf(key, saved[key]), wordsOf(key, yours[key])] as const,
  );
}

function wordsOf(key: LearnedQuestion, value: string | undefined): string {
  return value === undefined ? "not answered" : valueWords(key, value, "en").label;
}
