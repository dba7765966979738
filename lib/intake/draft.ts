import type { Transaction } from "@/lib/db/client";
import type { Answers, Situation } from "@/lib/intake/answers";
import type { FieldError } from "@/lib/intake/field-error";
import type { FormValues } from "@/lib/intake/form-data";

/** What somebody typed on one page, valid or not, as the form posted it: to be shown again exactly so. */
export interface DraftPage {
  readonly typed: FormValues;
  /** In the order of the page; empty when it was accepted. */
  readonly errors: readonly FieldError[];
}

/** What somebody has typed and not yet sent. */
export interface Draft {
  readonly id: string;
  /** Raised by every save. A page may carry it in a hidden field and hand it back, see {@link Change}. */
  readonly version: number;
  readonly form: Situation["form"];
  readonly door: Situation["door"];
  /** Of the page that was saved last. */
  readonly locale: Situation["language"];
  /** The accepted answers of all pages. */
  readonly answers: Answers;
  /** By the name of the page: every page that was posted. */
  readonly pages: Readonly<Record<string, DraftPage>>;
  /** Pages that were accepted, in the order of the first time. */
  readonly continued: readonly string[];
  readonly notices: { readonly version: string; readonly at: Date } | null;
  /** Not touched for 20 minutes: ask "continue or start new?" and show nothing of it. */
  readonly idle: boolean;
}

/** What one post does to a draft. */
export type Change = {
  /**
   * The version that the posted page was drawn from. With it a post of a page that another tab has saved
   * differently since is `stale`; without it the later Continue wins, as for somebody who went back and edited.
   */
  readonly basedOn?: number;
} & (
  | { readonly page: string; readonly typed: FormValues; readonly answers: Answers }
  | { readonly page: string; readonly typed: FormValues; readonly errors: readonly FieldError[] }
  /** The button of the notices page was pressed; the version of the text that was shown. */
  | { readonly notices: string }
);

export type Saved =
  | { readonly outcome: "saved"; readonly draft: Draft }
  /** Another tab saved the same page with something else; `draft` holds what it says now. */
  | { readonly outcome: "stale"; readonly draft: Draft }
  /** Sent, discarded or expired meanwhile. */
  | { readonly outcome: "gone" };

/**
 * Starts a draft. `key` belongs into the cookie `fc_draft` and nowhere else; only its hash is stored.
 * @throws when the database does not answer
 */
export async function createDraft(
  _start: Pick<Situation, "form" | "door" | "language">,
): Promise<{ readonly key: string; readonly draft: Draft }> {
  throw new Error("not yet");
}

/**
 * The draft of a key, or null: none, foreign, expired, damaged, or written by a version of the portal whose drafts
 * can no longer be read. Looking at one that is not idle keeps it from becoming idle; it does not live longer.
 * @throws when the database does not answer
 */
export async function openDraft(_key: string | undefined): Promise<Draft | null> {
  throw new Error("not yet");
}

/**
 * Saves one page. Other pages are kept as they stand in the database, so two tabs on two pages lose nothing.
 * An idle draft is saved too: somebody who presses Continue is there. Lives 72 hours from now on.
 * @throws when the database does not answer
 */
export async function saveDraft(_draft: Draft, _change: Change, _situation: Situation): Promise<Saved> {
  throw new Error("not yet");
}

/** Somebody chose "continue": the draft is no longer idle. */
export async function continueDraft(_draft: Draft): Promise<void> {
  throw new Error("not yet");
}

/** Deletes a draft; in a transaction when something has to happen together with it. */
export async function discardDraft(_draft: Pick<Draft, "id">, _tx?: Transaction): Promise<void> {
  throw new Error("not yet");
}
