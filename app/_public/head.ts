import type { Metadata } from "next";
import { env } from "@/lib/env";
import { DEFAULT_LOCALE, type Locale, path } from "@/lib/i18n/locales";

/** A public page's whole address in one language, as mail and search engines have it. */
export function wholeAddress(locale: Locale, address: `/${string}`): string {
  return new URL(path(locale, address), env().APP_URL).href;
}

/** The whole addresses of a page by language, with the one for readers of any other. */
export function twins(address: `/${string}`): Record<Locale | "x-default", string> {
  return {
    en: wholeAddress("en", address),
    es: wholeAddress("es", address),
    "x-default": wholeAddress(DEFAULT_LOCALE, address),
  };
}

type Page = {
  readonly locale: Locale;
  /** Without a prefix */
  readonly address: `/${string}`;
  readonly title: string;
  readonly description: string;
};

/** The head of a page that may be found: what it is called, where it stands, and where its twin does. */
export function findable({ locale, address, title, description }: Page): Metadata {
  return {
    title,
    description,
    alternates: { canonical: wholeAddress(locale, address), languages: twins(address) },
  };
}
