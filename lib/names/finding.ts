import { usualForms } from "@/lib/names/nicknames";
import { soundsOf } from "@/lib/names/sounds";

/**
 * How a word of a name is found from what somebody typed. Every distinct word is kept once, beside some keys; a typed
 * word and a kept one may be the same when they share a key, and {@link likenessOf} then says whether they are.
 * Trigrams would do it with an extension that a managed Postgres need not have, and read far more for short names.
 */

/** The surest first. A beginning comes before a slip: whoever types a part has typed it right so far. */
const WAYS = ["same", "begin", "nickname", "sound", "typo"] as const;

/** Shorter words are typed whole, and nearly every other short word is one slip away. */
const LEAST_TYPED = 2;
const LEAST_FOR_SLIPS = 4;
const LEAST_FOR_TWO_SLIPS = 8;
const LONGEST_BEGINNING = 6;
/** Of a kept word; what comes behind does not tell it from others. */
const LONGEST = 24;

/** The keys that a kept word is found under. */
export function keysOfWord(word: string): string[] {
  const begin = Array.from({ length: LONGEST_BEGINNING }, (_, at) => at + 1).filter(
    (length) => length >= LEAST_TYPED && length < word.length,
  );
  return distinct([
    ...begin.map((length) => `^${word.slice(0, length)}`),
    ...usualForms(word).map((form) => `=${form}`),
    ...soundsOf(word).map((sound) => `~${sound}`),
    ...slips(word),
  ]);
}

/** The keys of which one is shared by every kept word that a typed one may stand for. */
export function keysOfTyped(word: string): string[] {
  return distinct([
    ...(word.length < LEAST_TYPED ? [] : [`^${word.slice(0, LONGEST_BEGINNING)}`]),
    ...usualForms(word).map((form) => `=${form}`),
    ...soundsOf(word).map((sound) => `~${sound}`),
    ...slips(word),
  ]);
}

/** How surely a typed word stands for a kept one, 0 the surest; null when it does not. */
export function likenessOf(typed: string, kept: string): number | null {
  const way = WAYS.find((one) => SAYS[one](typed, kept));
  return way === undefined ? null : WAYS.indexOf(way);
}

const SAYS: Readonly<Record<(typeof WAYS)[number], (typed: string, kept: string) => boolean>> = {
  same: (typed, kept) => typed === kept,
  begin: (typed, kept) => typed.length >= LEAST_TYPED && kept.startsWith(typed),
  nickname: (typed, kept) => share(usualForms(typed), usualForms(kept)),
  sound: (typed, kept) => share(soundsOf(typed), soundsOf(kept)),
  typo: (typed, kept) => {
    const length = Math.min(typed.length, kept.length);
    if (length < LEAST_FOR_SLIPS) return false;
    return distance(typed, kept) <= (length < LEAST_FOR_TWO_SLIPS ? 1 : 2);
  },
};

/**
 * A word and itself without each of its letters. Two words of which one letter was left out, put in, changed or
 * swapped with its neighbor share one of these, and so do most with two slips.
 */
function slips(word: string): string[] {
  const letters = [...word.slice(0, LONGEST)];
  if (letters.length < LEAST_FOR_SLIPS - 1) return [`-${word.slice(0, LONGEST)}`];
  return [letters, ...letters.map((_, at) => letters.toSpliced(at, 1))].map((left) => `-${left.join("")}`);
}

/** How many letters were left out, put in, changed, or swapped with the next (optimal string alignment). */
export function distance(a: string, b: string): number {
  const [left, right] = [[...a.slice(0, LONGEST)], [...b.slice(0, LONGEST)]];
  let before: number[] = [];
  let above = Array.from({ length: right.length + 1 }, (_, at) => at);
  for (const [i, letter] of left.entries()) {
    const row = [i + 1];
    for (const [j, other] of right.entries()) {
      const changed = (above[j] ?? 0) + (letter === other ? 0 : 1);
      const isSwapped = i > 0 && j > 0 && letter === right[j - 1] && left[i - 1] === other;
      const swapped = isSwapped ? (before[j - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY;
      row.push(Math.min(changed, swapped, (above[j + 1] ?? 0) + 1, (row[j] ?? 0) + 1));
    }
    [before, above] = [above, row];
  }
  return above.at(-1) ?? 0;
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((each) => b.includes(each));
}

function distinct(keys: readonly string[]): string[] {
  return [...new Set(keys)];
}
