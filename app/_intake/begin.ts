import { formAddress, startAddress } from "@/app/_intake/addresses";
import { openPage } from "@/app/_intake/page-state";
import { type Locale, path } from "@/lib/i18n/locales";
import type { Situation } from "@/lib/intake/answers";
import { continueDraft, type Draft, discardDraft, openDraft } from "@/lib/intake/draft";
import { situationOf, termsNow } from "@/lib/intake/situation";
import { isOutage } from "@/lib/outage";

/**
 * Where somebody goes who opens `/intake`: to their page, to the first one, or to the question whether the form that
 * was begun in this browser is theirs. That is asked when it was left alone, and when another door was taken.
 */
export async function begin(
  key: string | undefined,
  locale: Locale,
  door: Situation["door"],
): Promise<`/${string}` | "ask" | "away"> {
  try {
    const draft = await openDraft(key);
    if (draft?.form !== "intake") return firstPage(locale, door);
    const isOther = door !== null && door !== (draft.door ?? draft.answers.role ?? door);
    return draft.idle || isOther ? "ask" : pageOf(draft, locale);
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}

function firstPage(locale: Locale, door: Situation["door"]): `/${string}` {
  if (door === null) return formAddress(locale, "intake", "who");
  return `/${path(locale, `/intake/custody?role=${door}`).slice(1)}`;
}

async function pageOf(draft: Draft, locale: Locale): Promise<`/${string}`> {
  const situation = situationOf({ form: "intake", door: draft.door, language: locale }, await termsNow());
  return formAddress(locale, "intake", openPage(draft, situation));
}

/** The answer to "continue or start new?": the address to go on at, and whether the cookie is let go. */
export async function choose(
  key: string | undefined,
  locale: Locale,
  fresh: boolean,
  door: Situation["door"],
): Promise<{ readonly to: `/${string}`; readonly forget: boolean }> {
  const draft = await openDraft(key);
  if (draft === null) return { to: startAddress(locale, door), forget: false };
  if (!fresh && draft.form === "intake") {
    await continueDraft(draft);
    return { to: await pageOf(draft, locale), forget: false };
  }
  await discardDraft(draft);
  return { to: startAddress(locale, door), forget: true };
}
