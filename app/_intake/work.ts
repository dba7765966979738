import { formAddress, sentAddress, startAddress } from "@/app/_intake/addresses";
import { draftCookie } from "@/app/_request/draft-cookie";
import { seeOther } from "@/app/_request/see-other";
import type { Locale } from "@/lib/i18n/locales";
import type { Answers, Situation } from "@/lib/intake/answers";
import type { FormValues } from "@/lib/intake/decode";
import { createDraft, type Draft, saveDraft } from "@/lib/intake/draft";
import type { FieldError } from "@/lib/intake/field-error";
import { submittedReference } from "@/lib/intake/submit";

/** What is posted: a page of the intake, or the one page of the callback. */
export type Posted = { readonly locale: Locale; readonly form: Situation["form"]; readonly page: string };

/** One post while it is worked on. */
export type Work = Posted & {
  readonly data: FormData;
  readonly typed: FormValues;
  readonly situation: Situation;
  /** Null before the first page of a form was saved. */
  readonly draft: Draft | null;
  /** Of the draft, or what a form without one is known by. */
  readonly key: string | undefined;
};

type Change =
  | { readonly typed: FormValues; readonly answers: Answers }
  | { readonly typed: FormValues; readonly errors: readonly FieldError[] };

/**
 * Saves a page, in a new draft when there is none; null when the draft is gone meanwhile. Without a version: of two
 * tabs on one page the later Continue wins, as for somebody who went back and edited.
 */
export async function save(work: Work, change: Change): Promise<{ draft: Draft; key: string } | null> {
  const { form, page, situation, locale } = work;
  const start = { form, door: situation.door, language: locale };
  const begun = work.draft === null ? await createDraft(start) : { draft: work.draft, key: work.key ?? "" };
  const saved = await saveDraft(begun.draft, { page, ...change }, situation);
  return saved.outcome === "gone" ? null : { draft: saved.draft, key: begun.key };
}

/** Back to the page, at the summary or at what was opened. */
export function back({ locale, form, page, data }: Work, key: string, hash: string): Response {
  const query = data.has("change") ? "?change=1" : "";
  const anchor = hash === "" ? "" : `#${hash}`;
  return seeOther(`${formAddress(locale, form, page)}${query}${anchor}`, [draftCookie(key)]);
}

/** There is nothing to work on: what was sent already leads to its reference, anything else begins anew. */
export async function withoutDraft({ locale }: Posted, key: string | undefined): Promise<Response> {
  const sent = await submittedReference(key);
  return seeOther(sent === null ? startAddress(locale) : sentAddress(locale, sent.reference));
}
