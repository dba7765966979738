import { usualForms } from "@/lib/names/nicknames";
import { soundsOf } from "@/lib/names/sounds";
import { nameWords } from "@/lib/names/words";
import { lookupHash, previousLookupHash } from "@/lib/privacy/keys";

/**
 * How alike two names are, the strongest first: the `same` words in the same order; in another `order`; one a `part`
 * of the other, or an initial in place of a word; by `nickname`; by `sound`; by `surname` alone.
 */
export const LIKENESSES = ["same", "order", "part", "nickname", "sound", "surname"] as const;
export type Likeness = (typeof LIKENESSES)[number];

/** Of the 64 hexadecimal digits of a hash: 96 bits tell any two terms apart and keep the index small. */
const KEY_LENGTH = 24;

/**
 * Keyed hashes under which a name is found again. Two names that {@link compareNames} finds alike share at least
 * one. Given names alone are no key: half of the people of a county would share them.
 * @param secret `previous` for the search beside `current` while there is a previous secret; none comes back when
 *   there is no such secret
 */
export function nameKeys(name: string, secret: "current" | "previous" = "current"): string[] {
  const words = nameWords(name);
  return hashed([...closeTerms(words), ...surnames(words).map((word) => `surname ${word}`)], secret);
}

/** {@link nameKeys} without those of the surname alone, for a search that leaves the weakest likeness out. */
export function closeNameKeys(name: string, secret: "current" | "previous" = "current"): string[] {
  return hashed(closeTerms(nameWords(name)), secret);
}

/** The one of its keys that a name shares only with names of the same words, in any order. */
export function fullNameKey(name: string): string {
  return lookupHash(`name ${fullTerm(nameWords(name))}`).slice(0, KEY_LENGTH);
}

/** How alike two plain names are; null when nothing speaks for the same person. */
export function compareNames(a: string, b: string): Likeness | null {
  const [left, right] = [nameWords(a), nameWords(b)];
  if (left.join(" ") === right.join(" ")) return "same";
  if (fullTerm(left) === fullTerm(right)) return "order";
  const ways = matchedWords(left, right);
  const isEnough = ways.length > 1 || (left.length === 1 && right.length === 1 && ways.length === 1);
  // Initials alone say nothing: J. S. may be anybody.
  if (isEnough && ways.some((way) => way !== "initial")) {
    return ways.includes("sound") ? "sound" : ways.includes("nickname") ? "nickname" : "part";
  }
  return surnames(left).some((word) => surnames(right).includes(word)) ? "surname" : null;
}

/** Ways in which one word of a name stands for another, the surest first. */
const WAYS = {
  word: (a: string, b: string) => a === b,
  nickname: (a: string, b: string) => share(usualForms(a), usualForms(b)),
  initial: (a: string, b: string) => (a.length === 1 || b.length === 1) && initialOf(a) === initialOf(b),
  sound: (a: string, b: string) => share(soundsOf(a), soundsOf(b)),
} as const;
type Way = keyof typeof WAYS;

/** The ways in which words of one name are found in the other; each word counts once, by its surest way. */
function matchedWords(left: readonly string[], right: readonly string[]): Way[] {
  const open = { left: [...left], right: [...right] };
  const found: Way[] = [];
  for (const way of Object.keys(WAYS) as Way[]) {
    for (const word of [...open.left]) {
      const at = open.right.findIndex((other) => WAYS[way](word, other));
      if (at === -1) continue;
      open.right.splice(at, 1);
      open.left.splice(open.left.indexOf(word), 1);
      found.push(way);
    }
  }
  return found;
}

/** What is hashed of a name: the whole, and every two of its words in each of their forms, in either order. */
function closeTerms(words: readonly string[]): string[] {
  const [only, ...others] = words;
  if (only !== undefined && others.length === 0) {
    return [fullTerm(words), ...formsOf(only).map((form) => `one ${form}`)];
  }
  const each = words.map((word) => ({ forms: formsOf(word), initial: [initialOf(word)] }));
  const terms = each.flatMap((a, i) =>
    each
      .slice(i + 1)
      .flatMap((b) => [
        ...pairTerms(a.forms, b.forms),
        ...pairTerms(a.initial, b.forms),
        ...pairTerms(a.forms, b.initial),
      ]),
  );
  return [fullTerm(words), ...terms];
}

function pairTerms(first: readonly string[], second: readonly string[]): string[] {
  return first.flatMap((one) =>
    second.map((other) => (one < other ? `two ${one} ${other}` : `two ${other} ${one}`)),
  );
}

/** A word as it is found: by the usual forms of its nickname and by its sounds, which are marked. */
function formsOf(word: string): string[] {
  return [...usualForms(word), ...soundsOf(word).map((sound) => `~${sound}`)];
}

function fullTerm(words: readonly string[]): string {
  return `full ${[...words].sort().join(" ")}`;
}

/** In names of three words and more either of the last two may be the family's: García López is also García. */
function surnames(words: readonly string[]): readonly string[] {
  return words.slice(words.length > 2 ? -2 : -1);
}

function initialOf(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0);
}

function share(a: readonly string[], b: readonly string[]): boolean {
  return a.some((each) => b.includes(each));
}

function hashed(terms: readonly string[], secret: "current" | "previous"): string[] {
  const hash = secret === "current" ? lookupHash : previousLookupHash;
  const keys = [...new Set(terms)].map((term) => hash(`name ${term}`)?.slice(0, KEY_LENGTH));
  return keys.filter((key) => key !== undefined);
}
