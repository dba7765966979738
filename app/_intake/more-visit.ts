import { cookies } from "next/headers";
import { cache } from "react";
import { DRAFT_COOKIE } from "@/app/_request/draft-cookie";
import type { Locale } from "@/lib/i18n/locales";
import { type HeldPage, heldPage } from "@/lib/intake/add-held";
import { type Addable, addable } from "@/lib/intake/addable";
import type { MorePage } from "@/lib/intake/later-pages";
import { isOutage } from "@/lib/outage";

/** What somebody finds who asks for a page after Send; null is everybody who may not add. */
export type MoreVisit = { readonly request: Addable; readonly held: HeldPage } | null | "away";

/** Asked once a request, though title and page both want to know. */
export const visitMore = cache(async (locale: Locale, page: MorePage | undefined): Promise<MoreVisit> => {
  try {
    const key = (await cookies()).get(DRAFT_COOKIE)?.value;
    const request = await addable(key, locale);
    if (request === null || key === undefined) return null;
    const held = page === undefined ? { typed: {}, errors: [] } : await heldPage(key, page);
    return { request, held };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
});
