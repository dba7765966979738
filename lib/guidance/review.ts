import type { Article } from "@/lib/guidance/article";
import type { Locale } from "@/lib/i18n/locales";

/** How a state pack stands, which is how a text stands that no lawyer has checked yet. Days as `2026-11-22`. */
export type PackDates = { readonly compiledOn: string; readonly reviewBy: string };

/** When a text was last looked at, and whether that is too long ago. */
export type Looked = { readonly on: string; readonly isPast: boolean };

/**
 * When an article was last checked in a language: by its lawyer, whose word holds for a year, or, while none has
 * signed it, when the pack behind it was compiled. A text that is past its day is marked and never hidden.
 * @param today `2026-11-22`
 */
export function lastLooked(article: Article, locale: Locale, pack: PackDates, today: string): Looked {
  const review = article.review[locale];
  return review === null
    ? { on: pack.compiledOn, isPast: today > pack.reviewBy }
    : { on: review.on, isPast: today > aYearAfter(review.on) };
}

function aYearAfter(day: string): string {
  return `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
}
