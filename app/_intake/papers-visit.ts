import { cookies } from "next/headers";
import { cache } from "react";
import { DRAFT_COOKIE } from "@/app/_request/draft-cookie";
import type { Locale } from "@/lib/i18n/locales";
import { heldPapers, type PapersAnswer } from "@/lib/intake/add-papers";
import { type Addable, addable } from "@/lib/intake/addable";
import { isOutage } from "@/lib/outage";

/** What somebody finds who asks for the page of court papers; null is everybody who may not add. */
export type PapersVisit = { readonly request: Addable; readonly held: PapersAnswer | null } | null | "away";

/** Asked once a request, though title and page both want to know. */
export const visitPapers = cache(async (locale: Locale): Promise<PapersVisit> => {
  try {
    const key = (await cookies()).get(DRAFT_COOKIE)?.value;
    const request = await addable(key, locale);
    return request === null || key === undefined ? null : { request, held: await heldPapers(key) };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
});
