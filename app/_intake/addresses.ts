import { type Locale, path } from "@/lib/i18n/locales";
import type { Situation } from "@/lib/intake/answers";
import type { Exit } from "@/lib/intake/pages";

/** Where things are. Addresses hold names of pages and references, never an answer. */

/** The address of a page of a form, without a prefix: `/intake/custody`, `/callback`. */
export function pageAddress(form: Situation["form"], page: string): `/${string}` {
  return form === "callback" ? "/callback" : `/intake/${page}`;
}

const EXITS: Readonly<Record<Exit, `/${string}`>> = {
  namedAsVictim: "/named-as-victim",
  witness: "/intake/ended/witness",
  call: "/intake/ended/call",
  referral: "/intake/ended/referral",
  federal: "/intake/ended/federal",
  civil: "/intake/ended/civil",
  emergency: "/intake/ended/emergency",
};

/** The page of a way out. */
export function exitAddress(locale: Locale, exit: Exit): `/${string}` {
  return asAddress(path(locale, EXITS[exit]));
}

export function sentAddress(locale: Locale, reference: string): `/${string}` {
  return asAddress(path(locale, `/intake/sent/${reference}`));
}

/** The calendar file of one date of what was sent. Its name in the address tells nothing of it. */
export function appointmentAddress(locale: Locale, reference: string, name: string): `/${string}` {
  return asAddress(path(locale, `/intake/sent/${reference}/${name}`));
}

/** @param hash of a control or of the summary */
export function formAddress(locale: Locale, form: Situation["form"], page: string, hash = ""): `/${string}` {
  return asAddress(path(locale, pageAddress(form, page)) + (hash === "" ? "" : `#${hash}`));
}

/** Where a page posts to: its own address with `/save` behind it. */
export function saveAddress(at: { locale: Locale; form: Situation["form"]; page: string }): `/${string}` {
  return `${formAddress(at.locale, at.form, at.page)}/save`;
}

export function startAddress(locale: Locale, role: Situation["door"] = null): `/${string}` {
  return asAddress(path(locale, role === null ? "/intake" : `/intake?role=${role}`));
}

/** The first page, which then says that what was begun is no longer kept. */
export function startAgainAddress(locale: Locale): `/${string}` {
  return `${formAddress(locale, "intake", "who")}?over=1`;
}

/** `path` gives an address that begins with a slash; its type does not say so. */
function asAddress(text: string): `/${string}` {
  return `/${text.replace(/^\//, "")}`;
}
