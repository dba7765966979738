import type { Locale } from "@/lib/i18n/locales";

/** Where the law stands: the eye skips it. */
const CITE = / ?\((?:and )?Ala\. [^)]*\)/gu;

/** Periods that end no sentence. */
const SHORT = /\b(?:Ala|U\.S|EE\. UU)\.(?= \p{Lu})/gu;

/** A text in its sentences. A text of its own, such as a label, ends a sentence even without a period. */
export function inSentences(text: string, locale: Locale): readonly string[] {
  const whole = text.replace(CITE, "").replace(SHORT, (short) => short.replaceAll(".", ""));
  const segments = new Intl.Segmenter(locale, { granularity: "sentence" }).segment(whole);
  return [...segments].map(({ segment }) => segment.trim()).filter((sentence) => /\p{L}/u.test(sentence));
}
