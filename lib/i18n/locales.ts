/**
 * The languages of the public world. English has no prefix in the address, Spanish lives under `/es`. The desk
 * is English only and knows nothing of this.
 */
export const LOCALES = ["en", "es"] as const;

/** A language of the public world, as it stands in `lang` and in the address. */
export type Locale = (typeof LOCALES)[number];

/** The language without a prefix, and the one that answers when nothing says which. */
export const DEFAULT_LOCALE: Locale = "en";

/** True for a text that names one of our languages. A handler must ask: any address can reach `[locale]`. */
export function isLocale(text: unknown): text is Locale {
  return (LOCALES as readonly unknown[]).includes(text);
}

/**
 * The address of a public page in one language.
 * @param address begins with a slash and has no prefix: `/`, `/intake?role=family`
 * @returns `/intake` for English, `/es/intake` for Spanish; `/` becomes `/es`
 */
export function path(locale: Locale, address: `/${string}`): string {
  if (locale === DEFAULT_LOCALE) return address;
  return `/${locale}${/^\/(?=$|[?#])/.test(address) ? address.slice(1) : address}`;
}
