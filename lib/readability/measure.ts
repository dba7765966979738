import { fleschKincaid } from "flesch-kincaid";
import { countEs } from "simi-syllable";
import { syllable } from "syllable";
import type { Locale } from "@/lib/i18n/locales";
import { inSentences } from "@/lib/readability/sentences";

/**
 * How hard a text is to read, counted and never felt. Only tests use this: the packages that count syllables are
 * development dependencies.
 */

/** Words of a sentence beyond which nobody holds it in mind on a phone. Plain-language guides ask for 20 or fewer. */
export const LONGEST_SENTENCE = 25;

export interface Sentence {
  readonly text: string;
  readonly words: number;
  readonly syllables: number;
}

export interface Measure {
  readonly words: number;
  /** `8.3` or `61`, in the unit of {@link LIMITS} */
  readonly score: number;
  readonly isHard: boolean;
  /** The sentence that weighs most */
  readonly hardest: Sentence;
}

/**
 * What a text may score.
 *
 * English: the grade of Flesch and Kincaid (Kincaid, Fishburne, Rogers and Chissom, 1975); at most 8.
 *
 * Spanish: the index of perspicuity of Szigriszt-Pazos (Universidad Complutense de Madrid, 1993), as the INFLESZ
 * scale reads it (Barrio-Cantalejo and others, Anales del Sistema Sanitario de Navarra 31(2), 2008): from 55 on a
 * text is "normal", which is what a grown-up with compulsory schooling reads. There is no grade of Flesch and Kincaid
 * for Spanish: its words have more syllables, and the English formula would call every Spanish text a hard one.
 */
export const LIMITS: Readonly<Record<Locale, { readonly unit: string; readonly limit: number }>> = {
  en: { unit: "grade", limit: 8 },
  es: { unit: "INFLESZ", limit: 55 },
};

/** The name of an office. It cannot be said more plainly, so alone or inside a sentence it counts as one short word. */
const NAME = /\p{Lu}\p{L}+(?: (?:(?:of|of the|against|de|del|de la) )?\p{Lu}\p{L}+)+/gu;

/** The sentences of a text, counted. A heading, a cell or a label may hold no word at all, as `{at}` alone, or a number. */
export function sentencesOf(text: string, locale: Locale): readonly Sentence[] {
  return inSentences(text, locale)
    .map((each) => sentence(each, locale))
    .filter(({ words }) => words > 0);
}

function sentence(text: string, locale: Locale): Sentence {
  const words =
    text
      .replace(NAME, (name, at) => (at === 0 && name !== text ? name : "Name"))
      .match(/\p{L}[\p{L}\p{M}'’]*/gu) ?? [];
  const syllables = words.reduce((sum, word) => sum + syllablesOf(word.toLowerCase(), locale), 0);
  return { text, words: words.length, syllables };
}

const counted = new Map<string, number>();

/** Kept, because the same few thousand words make up everything that is measured. */
function syllablesOf(word: string, locale: Locale): number {
  const known = counted.get(`${locale} ${word}`);
  if (known !== undefined) return known;
  const count = Math.max(1, locale === "es" ? countEs(word) : syllable(word));
  counted.set(`${locale} ${word}`, count);
  return count;
}

/**
 * Measures texts together, as a reader meets them on one page. Short ones have no score of their own: three words
 * with one long name among them would be college reading.
 */
export function measure(texts: readonly string[], locale: Locale): Measure {
  const sentences = texts.flatMap((text) => sentencesOf(text, locale));
  const [first] = sentences;
  if (first === undefined) throw new Error("There is nothing to read.");
  const weight = ({ words, syllables }: Sentence) => words + 2 * (syllables - words);
  const score = scoreOf(sentences, locale);
  return {
    words: sentences.reduce((sum, { words }) => sum + words, 0),
    score,
    isHard: locale === "es" ? score < LIMITS.es.limit : score > LIMITS.en.limit,
    hardest: sentences.reduce((worst, each) => (weight(each) > weight(worst) ? each : worst), first),
  };
}

function scoreOf(sentences: readonly Sentence[], locale: Locale): number {
  const word = sentences.reduce((sum, { words }) => sum + words, 0);
  const syllables = sentences.reduce((sum, each) => sum + each.syllables, 0);
  const score =
    locale === "es"
      ? 206.835 - (62.3 * syllables) / word - word / sentences.length
      : fleschKincaid({ sentence: sentences.length, word, syllable: syllables });
  return Math.round(score * 10) / 10;
}
