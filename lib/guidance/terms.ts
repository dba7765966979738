import { type Entry, GLOSSARY } from "@/lib/guidance/glossary";
import type { Locale } from "@/lib/i18n/locales";

/** Where an entry stands in a text: from `at`, `length` characters. */
export interface Use {
  readonly entry: Entry;
  readonly at: number;
  readonly length: number;
}

const patterns = new Map<Locale, RegExp>();
const byForm = new Map<string, Entry>();

/**
 * Every use of a word of the glossary in a text, from left to right. The longest form wins ("fiscal de distrito" is
 * no "fiscal"), and only whole words count ("bond" does not stand in "bonding").
 */
export function usesIn(text: string, locale: Locale): readonly Use[] {
  return [...text.matchAll(patternOf(locale))].flatMap((match): Use[] => {
    const [form] = match;
    const entry = byForm.get(`${locale} ${form.toLowerCase()}`);
    return entry === undefined ? [] : [{ entry, at: match.index, length: form.length }];
  });
}

function patternOf(locale: Locale): RegExp {
  const known = patterns.get(locale);
  if (known !== undefined) return known;
  for (const entry of GLOSSARY) {
    for (const form of entry[locale].forms) byForm.set(`${locale} ${form.toLowerCase()}`, entry);
  }
  const forms = GLOSSARY.flatMap((entry) => entry[locale].forms)
    .sort((one, other) => other.length - one.length)
    .map((form) => form.replace(/[()]/gu, "\\$&"));
  const pattern = new RegExp(`(?<![\\p{L}-])(?:${forms.join("|")})(?![\\p{L}])`, "giu");
  patterns.set(locale, pattern);
  return pattern;
}

/** The entries that texts need, in the order of their first use. */
export function entriesFor(texts: readonly string[], locale: Locale): readonly Entry[] {
  return [...new Set(texts.flatMap((text) => usesIn(text, locale).map(({ entry }) => entry)))];
}

/** The first use of each entry in texts that are read one after the other, by the text in which it stands. */
export function firstUses(texts: readonly string[], locale: Locale): ReadonlyMap<string, readonly Use[]> {
  const seen = new Set<Entry>();
  const first = new Map<string, readonly Use[]>();
  for (const text of texts) {
    const uses = usesIn(text, locale).filter(({ entry }) => !seen.has(entry) && seen.add(entry));
    if (uses.length > 0) first.set(text, [...(first.get(text) ?? []), ...uses]);
  }
  return first;
}
