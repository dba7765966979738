import type { Article } from "@/lib/guidance/article";
import { ARTICLES } from "@/lib/guidance/catalog";
import { namedAsVictim } from "@/lib/guidance/named-as-victim";
import { PARTS } from "@/lib/guidance/named-as-victim-parts";
import { LOCALES, type Locale } from "@/lib/i18n/locales";
import type { StatePack } from "@/lib/jurisdictions/schema";
import { contentHash, numbersOf } from "@/lib/reviews/content";

/** The numbers of a pack are signed off once, in no language. */
export const NUMBERS = "numbers";

/** One thing that a lawyer signs off: the numbers of a pack, or the notices or one text in one language. */
export type Subject = {
  /** `numbers`, `notices es`, or `guidance/no-contact es` */
  readonly key: string;
  /** Of what it says now */
  readonly hash: string;
  /** Null for the numbers */
  readonly locale: Locale | null;
  /** Null for the numbers and the notices */
  readonly article: Article | null;
};

/** Where a text is read, without a prefix: `/guidance/no-contact`. */
export function articleAddress({ audience, slug }: Article): `/${string}` {
  if (audience === "accused") return `/guidance/${slug}`;
  return slug === namedAsVictim.slug ? "/named-as-victim" : `/named-as-victim/${slug}`;
}

/**
 * The key of a text in a language. By its address, because two worlds may use one slug; each language by itself,
 * because a good translation can still be wrong in law.
 */
export function textKey(article: Article, locale: Locale): string {
  return `${articleAddress(article).slice(1)} ${locale}`;
}

/** What a text says in a language, its sources and states with it: a change of any of them asks for a new look. */
export function textHash(article: Article, locale: Locale): string {
  const { jurisdictions, sources, words } = article;
  return contentHash({ jurisdictions, sources, words: words[locale] });
}

/** The key of the notices of a pack in a language: one signature under all, because they lean on each other. */
export function noticesKey(locale: Locale): string {
  return `notices ${locale}`;
}

/** What the notices say in a language, and where from. Another day of looking at the sources changes no word. */
export function noticesHash({ notices }: StatePack, locale: Locale): string {
  return contentHash(notices.map(({ key, sources, [locale]: words }) => ({ key, sources, words })));
}

/** Everything of a pack that waits for a lawyer, the numbers first, then the notices. */
export function subjectsOf(pack: StatePack): readonly Subject[] {
  const articles = [...ARTICLES, namedAsVictim, ...PARTS.map(({ article }) => article)];
  const texts = articles
    .filter(({ jurisdictions }) => jurisdictions.includes(pack.state))
    .flatMap((article) =>
      LOCALES.map((locale) => ({
        key: textKey(article, locale),
        hash: textHash(article, locale),
        ...{ article, locale },
      })),
    );
  const notices = LOCALES.map((locale) => ({
    ...{ key: noticesKey(locale), hash: noticesHash(pack, locale), article: null, locale },
  }));
  const numbers = { key: NUMBERS, hash: contentHash(numbersOf(pack)), article: null, locale: null };
  return [numbers, ...notices, ...texts];
}
