import type { Locale } from "@/lib/i18n/locales";
import en from "@/lib/i18n/messages/en.json" with { type: "json" };
import es from "@/lib/i18n/messages/es.json" with { type: "json" };
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { type NoticeWords, noticeWords } from "@/lib/jurisdictions/notices";

/**
 * Every public text by namespace and key. English gives the shape; a key that Spanish lacks is a type error. What the
 * practice must say comes from the state pack, under `notice`: it has sources, a day and a review of its own.
 */
export type Messages = typeof en & { readonly notice: NoticeWords };

/** The words of each language. Pages take them through next-intl, mail and tests from here. */
export const CATALOG: Readonly<Record<Locale, Messages>> = {
  en: { ...en, notice: noticeWords(alabama().notices, "en") },
  es: { ...es, notice: noticeWords(alabama().notices, "es") },
};

/**
 * The messages of one page, by its name in `data-page`: all of `home`, all of `intake.sent` for `intake/sent`. Empty
 * for a page without messages of its own, such as a page of questions.
 */
export function textsUnder(locale: Locale, page: string): readonly string[] {
  let below: unknown = CATALOG[locale];
  for (const name of page.split("/")) {
    const entries = typeof below === "object" && below !== null ? Object.entries(below) : [];
    below = entries.find(([key]) => key === name)?.[1];
  }
  return typeof below === "object" ? stringsIn(below) : [];
}

function stringsIn(messages: unknown): readonly string[] {
  if (typeof messages === "string") return [messages];
  if (typeof messages !== "object" || messages === null) return [];
  return Object.values(messages).flatMap(stringsIn);
}
