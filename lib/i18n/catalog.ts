import type { Locale } from "@/lib/i18n/locales";
import en from "@/lib/i18n/messages/en.json" with { type: "json" };
import es from "@/lib/i18n/messages/es.json" with { type: "json" };

/** Every public text by namespace and key. English gives the shape; a key that Spanish lacks is a type error. */
export type Messages = typeof en;

/** The words of each language. Pages take them through next-intl, mail and tests from here. */
export const CATALOG: Readonly<Record<Locale, Messages>> = { en, es };
