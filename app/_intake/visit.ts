import { cookies } from "next/headers";
import { cache } from "react";
import { formAddress, sentAddress, startAddress, startAgainAddress } from "@/app/_intake/addresses";
import { answersOf, openPage } from "@/app/_intake/page-state";
import { DRAFT_COOKIE } from "@/app/_request/draft-cookie";
import type { Locale } from "@/lib/i18n/locales";
import type { Situation } from "@/lib/intake/answers";
import { type Draft, openDraft } from "@/lib/intake/draft";
import { canVisit } from "@/lib/intake/pages";
import { situationOf, termsNow } from "@/lib/intake/situation";
import { submittedReference } from "@/lib/intake/submit";
import { isOutage } from "@/lib/outage";

/** What somebody finds who asks for a page of a form. */
export type Visit =
  | { readonly kind: "page"; readonly draft: Draft | null; readonly situation: Situation }
  /** Not their page: another one is. */
  | { readonly kind: "elsewhere"; readonly to: `/${string}` }
  | { readonly kind: "away" };

/**
 * Opens a page of a form for the one who asks. Asked once a request, though title and page both want to know.
 * @param role of the address, for a form that was not begun yet
 */
export const visit = cache(
  async (locale: Locale, form: Situation["form"], page: string, role: string | undefined): Promise<Visit> => {
    try {
      return await visitOf(locale, form, page, role);
    } catch (error) {
      if (isOutage(error)) return { kind: "away" };
      throw error;
    }
  },
);

async function visitOf(
  locale: Locale,
  form: Situation["form"],
  page: string,
  role: string | undefined,
): Promise<Visit> {
  const key = (await cookies()).get(DRAFT_COOKIE)?.value;
  const opened = await openDraft(key);
  const draft = opened?.form === form ? opened : null;
  // Nothing of an idle draft is shown before somebody has said that it is theirs.
  if (draft?.idle === true && form === "intake") return { kind: "elsewhere", to: startAddress(locale) };
  const kept = draft?.idle === true ? null : draft;
  const door = kept === null ? doorOf(form, page, role) : kept.door;
  if (door === undefined) {
    const sent = opened === null ? await submittedReference(key) : null;
    if (sent !== null) return { kind: "elsewhere", to: sentAddress(locale, sent.reference) };
    // A browser without a key is told nothing: perhaps somebody else has left the form and this one looks back.
    const isOver = key !== undefined && opened === null;
    return { kind: "elsewhere", to: isOver ? startAgainAddress(locale) : startAddress(locale) };
  }
  const situation = situationOf({ form, door, language: locale }, await termsNow());
  const acknowledged = kept !== null && kept.notices !== null;
  if (canVisit(page, answersOf(kept), situation, acknowledged))
    return { kind: "page", draft: kept, situation };
  return { kind: "elsewhere", to: formAddress(locale, form, openPage(kept, situation)) };
}

/** The door of a form that nobody has begun yet; undefined for a page that nobody begins with. */
function doorOf(
  form: Situation["form"],
  page: string,
  role: string | undefined,
): Situation["door"] | undefined {
  if (form === "callback" || page === "who") return null;
  return page === "custody" && (role === "accused" || role === "family") ? role : undefined;
}
