// Loads the module that is augmented below; without it the augmentation finds nothing to add to.

import { locale as addressed } from "next/root-params";
import type {} from "next-intl";
import { getRequestConfig } from "next-intl/server";
import { CATALOG, type Messages } from "@/lib/i18n/catalog";
import { DEFAULT_LOCALE, isLocale, type Locale } from "@/lib/i18n/locales";

declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

// The language comes from the address and nowhere else: no cookie, no Accept-Language. A route handler cannot
// ask for root params, so it names its language: `getTranslations({ locale, namespace })`.
export default getRequestConfig(async ({ locale: named }) => {
  const asked = named ?? (await addressed());
  const locale = isLocale(asked) ? asked : DEFAULT_LOCALE;
  // No time zone of the server may leak into a page: a time is always formatted in the zone of its court.
  return { locale, messages: CATALOG[locale], timeZone: "UTC" };
});
