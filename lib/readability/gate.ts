import type { Locale } from "@/lib/i18n/locales";
import { LIMITS, LONGEST_SENTENCE, measure, sentencesOf } from "@/lib/readability/measure";
import type { PublicText } from "@/lib/readability/public-texts";

/** Fewer words than this have no score worth the name: a label of four with one long word would be college reading. */
export const ENOUGH_WORDS = 25;

/**
 * What is too hard to read, one line each, with the score and the hardest sentence. A text of {@link ENOUGH_WORDS} is
 * judged by itself, a shorter one with its question or part, and every one with its page and by its longest sentence.
 */
export function tooHard(texts: readonly PublicText[], locale: Locale): readonly string[] {
  const ours = texts.filter(({ isContract }) => !isContract);
  const pages = groupsOf(texts, ({ page }) => page).filter(isOurs);
  const parts = groupsOf(texts, ({ part }) => part).filter(isOurs);
  const single = ours.map((each): Group => [each.at, [each]]);
  const judged = [...pages, ...parts, ...single].flatMap(([name, members]) =>
    hardGroup(name, members, locale),
  );
  const long = ours.flatMap(({ at, text }) =>
    sentencesOf(text, locale)
      .filter(({ words }) => words > LONGEST_SENTENCE)
      .map((sentence) => `${at}: a sentence of ${sentence.words} words: ${sentence.text}`),
  );
  return [...new Set([...judged, ...long])];
}

type Group = readonly [name: string, members: readonly PublicText[]];

function groupsOf(texts: readonly PublicText[], by: (text: PublicText) => string): Group[] {
  const groups = new Map<string, PublicText[]>();
  for (const text of texts) groups.set(by(text), [...(groups.get(by(text)) ?? []), text]);
  return [...groups];
}

/** A group that holds nothing but words of the contract is nobody's to change. */
function isOurs([, members]: Group): boolean {
  return members.some(({ isContract }) => !isContract);
}

function hardGroup(name: string, members: readonly PublicText[], locale: Locale): readonly string[] {
  const result = measure(
    members.map(({ text }) => text),
    locale,
  );
  if (result.words < ENOUGH_WORDS || !result.isHard) return [];
  const { unit, limit } = LIMITS[locale];
  return [`${name}: ${unit} ${result.score}, the limit is ${limit}; hardest: ${result.hardest.text}`];
}
