import { z } from "zod";
import type { Answer, Answers, Situation } from "@/lib/intake/answers";
import type { FormValue, FormValues } from "@/lib/intake/decode";
import type { FieldError } from "@/lib/intake/field-error";
import { SUSPICIONS, type Suspicion } from "@/lib/leads/suspected";

/** What somebody typed on one page, valid or not, as the form posted it: to be shown again exactly so. */
export interface DraftPage {
  readonly typed: FormValues;
  /** In the order of the page; empty when it was accepted. */
  readonly errors: readonly FieldError[];
  /** The version of the draft that this page was saved in. */
  readonly version: number;
}

/** What is sealed of a draft. */
export interface DraftContent {
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
  /** When the first page was opened. */
  readonly began: Date;
  /** What looked like spam so far. */
  readonly suspicions: readonly Suspicion[];
}

/**
 * Raised with every change to the questions or to this shape that makes what was typed before unreadable. A draft of
 * another number is over: a guess at what somebody had meant would end up in a lead.
 */
const CONTENT_VERSION = 2;

// Sealed by us, so whole and ours: the shapes are told, not judged again.
const answer = z.custom<Answer>((value) => value !== undefined && value !== null);
const typed = z.custom<FormValue>((value) => typeof value === "string" || typeof value === "object");
const error = z.object({
  control: z.string(),
  key: z.string(),
  code: z.string(),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
});
const instant = z.iso.datetime().transform((at) => new Date(at));
const content = z.object({
  contentVersion: z.literal(CONTENT_VERSION),
  form: z.enum(["intake", "callback"]),
  door: z.enum(["accused", "family"]).nullable(),
  locale: z.enum(["en", "es"]),
  answers: z.record(z.string(), answer),
  pages: z.record(
    z.string(),
    z.object({ typed: z.record(z.string(), typed), errors: z.array(error), version: z.int() }),
  ),
  continued: z.array(z.string()),
  notices: z.object({ version: z.string(), at: instant }).nullable(),
  began: instant,
  suspicions: z.array(z.enum(SUSPICIONS)),
});

export function writeContent(draft: DraftContent): string {
  const { form, door, locale, answers, pages, continued, notices, began, suspicions } = draft;
  return JSON.stringify({
    contentVersion: CONTENT_VERSION,
    ...{ form, door, locale, answers, pages, continued, notices, began, suspicions },
  });
}

/** Null for a draft of another version, which is then treated as expired. */
export function readContent(text: string): DraftContent | null {
  const read = content.safeParse(JSON.parse(text));
  if (!read.success) return null;
  const { contentVersion: _, ...draft } = read.data;
  return draft;
}
