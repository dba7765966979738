import { type Locale, path } from "@/lib/i18n/locales";
import type { MorePage } from "@/lib/intake/later-pages";

/** The list of pages after Send, or one of them. */
export function moreAddress(locale: Locale, page?: MorePage): `/${string}` {
  return `/${path(locale, page === undefined ? "/intake/more" : `/intake/more/${page}`).slice(1)}`;
}

/** The list with the note that a page was added. */
export function addedAddress(locale: Locale, page: MorePage): `/${string}` {
  return `${moreAddress(locale)}?added=${page}#added`;
}
