import { createHash, randomBytes } from "node:crypto";
import { now } from "@/lib/clock";
import { database, type Transaction } from "@/lib/db/client";
import type { DraftModel } from "@/lib/db/generated/models";
import { newId } from "@/lib/db/id";
import type { Answers, Situation } from "@/lib/intake/answers";
import type { FormValues } from "@/lib/intake/decode";
import { type DraftContent, readContent, writeContent } from "@/lib/intake/draft-content";
import type { FieldError } from "@/lib/intake/field-error";
import { withPage } from "@/lib/intake/sent-answers";
import { type Suspicion, together } from "@/lib/leads/suspected";
import { sealBytes, unsealBytes } from "@/lib/privacy/sealing";

const MINUTE = 60 * 1000;
const IDLE_MS = 20 * MINUTE;
const LIVES_MS = 72 * 60 * MINUTE;
/** How stale `seenAt` may be: a write for every page that is looked at would be most of the writes. */
const SEEN_EVERY_MS = MINUTE;

/** What somebody has typed and not yet sent. */
export interface Draft extends DraftContent {
  readonly id: string;
  /** Raised by every save. A page may carry it in a hidden field and hand it back, see {@link Change}. */
  readonly version: number;
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
  /** What looked like spam in this post; kept until Send. */
  readonly suspicions?: readonly Suspicion[];
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
 * @param start `began` is when the first page was opened; left out or null: now
 * @throws when the database does not answer
 */
export async function createDraft(
  start: Pick<Situation, "form" | "door" | "language"> & { readonly began?: Date | null },
): Promise<{ readonly key: string; readonly draft: Draft }> {
  const key = randomBytes(32).toString("base64url");
  const id = newId();
  const at = now();
  const content: DraftContent = {
    ...{ form: start.form, door: start.door, locale: start.language },
    ...{ answers: {}, pages: {}, continued: [], notices: null },
    ...{ began: start.began ?? at, suspicions: [] },
  };
  await database().draft.createMany({
    data: [{ id, keyHash: hashOf(key), createdAt: at, ...saved(id, content, at) }],
  });
  return { key, draft: { ...content, id, version: 1, idle: false } };
}

/**
 * The draft of a key, or null: none, foreign, expired, damaged, or written by a version of the portal whose drafts
 * can no longer be read. Looking at one that is not idle keeps it from becoming idle; it does not live longer.
 * @throws when the database does not answer
 */
export async function openDraft(key: string | undefined): Promise<Draft | null> {
  if (key === undefined) return null;
  return find({ keyHash: hashOf(key) });
}

/**
 * Saves one page. Other pages are kept as they stand in the database, so two tabs on two pages lose nothing.
 * An idle draft is saved too: somebody who presses Continue is there. Lives 72 hours from now on.
 * @throws when the database does not answer
 */
export async function saveDraft(draft: Draft, change: Change, situation: Situation): Promise<Saved> {
  let base: Draft | null = draft;
  // Each further round means that another save came through, so this ends.
  while (base !== null) {
    if (isStale(base, change)) return { outcome: "stale", draft: base };
    const at = now();
    const version = base.version + 1;
    const content = changed(base, version, change, situation);
    const { count } = await database().draft.updateMany({
      where: { id: base.id, version: base.version, expiresAt: { gt: at } },
      data: { version, ...saved(base.id, content, at) },
    });
    if (count === 1) return { outcome: "saved", draft: { ...content, id: base.id, version, idle: false } };
    base = await find({ id: draft.id });
  }
  return { outcome: "gone" };
}

/** Somebody chose "continue": the draft is no longer idle. */
export async function continueDraft({ id }: Pick<Draft, "id">): Promise<void> {
  await database().draft.updateMany({ where: { id }, data: { seenAt: now() } });
}

/** Deletes a draft; in a transaction when something has to happen together with it. */
export async function discardDraft({ id }: Pick<Draft, "id">, tx?: Transaction): Promise<void> {
  await (tx ?? database()).draft.deleteMany({ where: { id } });
}

async function find(where: { keyHash: string } | { id: string }): Promise<Draft | null> {
  const at = now();
  const row = await database().draft.findFirst({ where: { ...where, expiresAt: { gt: at } } });
  const content = row === null ? null : contentOf(row);
  if (row === null || content === null) return null;
  const unseen = at.getTime() - row.seenAt.getTime();
  const idle = unseen > IDLE_MS;
  if (!idle && unseen > SEEN_EVERY_MS) {
    // The time in the condition, so that of two requests none moves it backwards.
    await database().draft.updateMany({ where: { id: row.id, seenAt: row.seenAt }, data: { seenAt: at } });
  }
  return { ...content, id: row.id, version: row.version, idle };
}

function contentOf({ id, sealed }: DraftModel): DraftContent | null {
  const text = unsealBytes(sealed, place(id));
  return text === undefined ? null : readContent(text);
}

function saved(id: string, content: DraftContent, at: Date) {
  return {
    sealed: sealBytes(writeContent(content), place(id)),
    seenAt: at,
    expiresAt: new Date(at.getTime() + LIVES_MS),
  };
}

/** Another tab has saved this page since it was drawn, and not with the same: then nobody can say which is meant. */
function isStale({ pages }: Draft, change: Change): boolean {
  if (!("page" in change) || change.basedOn === undefined) return false;
  const page = pages[change.page];
  if (page === undefined || page.version <= change.basedOn) return false;
  return JSON.stringify(page.typed) !== JSON.stringify(change.typed);
}

function changed(base: DraftContent, version: number, change: Change, situation: Situation): DraftContent {
  const { form, door, answers, pages, continued, notices: read, began } = base;
  const suspicions = together(base.suspicions, change.suspicions ?? []);
  const content = { form, door, locale: situation.language, notices: read, began, suspicions };
  if (!("page" in change)) {
    const notices = { version: change.notices, at: now() };
    return { ...content, answers, pages, notices, continued: withLast(continued, "notices") };
  }
  const { page, typed } = change;
  const errors = "errors" in change ? change.errors : [];
  // A page that was accepted and is now refused no longer counts: nobody may send other answers than they see.
  const accepted = "answers" in change ? change.answers : {};
  return {
    ...content,
    answers: withPage(answers, page, accepted, situation),
    pages: { ...pages, [page]: { typed, errors, version } },
    continued: "answers" in change ? withLast(continued, page) : continued.filter((each) => each !== page),
  };
}

function withLast(pages: readonly string[], page: string): readonly string[] {
  return pages.includes(page) ? pages : [...pages, page];
}

function hashOf(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

function place(id: string): string {
  return `drafts.sealed:${id}`;
}
