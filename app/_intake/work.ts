import { formAddress, sentAddress, startAgainAddress } from "@/app/_intake/addresses";
import { type Held, savedMeanwhile, VERSION_CONTROL } from "@/app/_intake/plain-answers";
import { draftCookie } from "@/app/_request/draft-cookie";
import { seeOther } from "@/app/_request/see-other";
import type { Locale } from "@/lib/i18n/locales";
import type { Answers, Situation } from "@/lib/intake/answers";
import type { FormValues } from "@/lib/intake/decode";
import { createDraft, type Draft, saveDraft } from "@/lib/intake/draft";
import type { FieldError } from "@/lib/intake/field-error";
import { submittedReference } from "@/lib/intake/submit";
import type { Suspicion } from "@/lib/leads/suspected";

/** What is posted: a page of the intake, or the one page of the callback. */
export type Posted = { readonly locale: Locale; readonly form: Situation["form"]; readonly page: string };

/** One post while it is worked on. */
export type Work = Posted & {
  readonly request: Request;
  /** What sends it again */
  readonly held: Held;
  readonly data: FormData;
  readonly typed: FormValues;
  readonly situation: Situation;
  /** Null before the first page of a form was saved. */
  readonly draft: Draft | null;
  /** Of the draft, or what a form without one is known by. */
  readonly key: string | undefined;
  /** When the form was begun, as its page says; null when it does not, or is not ours */
  readonly began: Date | null;
  /** What looked like spam in this post; told to nobody who posts */
  readonly suspicions: readonly Suspicion[];
};

type Change =
  | { readonly typed: FormValues; readonly answers: Answers }
  | { readonly typed: FormValues; readonly errors: readonly FieldError[] };

/**
 * Saves a page, in a new draft when there is none. The answer instead, when the draft is gone meanwhile, or when this
 * page was saved with something else since it was opened here: then the person says which of the two is meant.
 */
export async function save(work: Work, change: Change): Promise<{ draft: Draft; key: string } | Response> {
  const { form, page, situation, locale, began, suspicions } = work;
  const start = { form, door: situation.door, language: locale, began };
  const begun = work.draft === null ? await createDraft(start) : { draft: work.draft, key: work.key ?? "" };
  const saved = await saveDraft(begun.draft, { page, ...change, ...basedOn(work), suspicions }, situation);
  if (saved.outcome === "gone") return withoutDraft(work, work.key);
  if (saved.outcome === "stale")
    return savedMeanwhile(work.request, work.held, formAddress(locale, form, page));
  return { draft: saved.draft, key: begun.key };
}

/** The version that the posted page was drawn from; without one the later Continue wins. */
function basedOn({ data }: Work): { basedOn?: number } {
  const version = data.get(VERSION_CONTROL);
  return typeof version === "string" && /^\d{1,9}$/.test(version) ? { basedOn: Number(version) } : {};
}

/** Back to the page, at the summary or at what was opened. */
export function back({ locale, form, page, data }: Work, key: string, hash: string): Response {
  const query = data.has("change") ? "?change=1" : "";
  const anchor = hash === "" ? "" : `#${hash}`;
  return seeOther(`${formAddress(locale, form, page)}${query}${anchor}`, [draftCookie(key)]);
}

/** There is nothing to work on: what was sent already leads to its reference; who typed meanwhile is told, and begins anew. */
export async function withoutDraft({ locale }: Posted, key: string | undefined): Promise<Response> {
  const sent = await submittedReference(key);
  return seeOther(sent === null ? startAgainAddress(locale) : sentAddress(locale, sent.reference));
}
