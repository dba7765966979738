import { z } from "zod";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { forgetForm, heldForm, holdForm } from "@/lib/held-forms/hold";
import { tellPractice } from "@/lib/intake/add";
import { type Addable, sentLead } from "@/lib/intake/addable";
import type { QuestionKey } from "@/lib/intake/questions";
import { addAnswers } from "@/lib/leads/add";
import { type Kept, keepPaper } from "@/lib/leads/papers";
import { type Busy, turns } from "@/lib/limits/turns";
import { type CleanPaper, cleanPaper } from "@/lib/papers/clean";
import { BrokenForm, type Upload } from "@/lib/papers/receive";
import { knownClosedDays } from "@/lib/practice/read";

/** The control of the files, named as its question. */
export const PAPERS_CONTROL = "courtPapers" satisfies QuestionKey;

/** Why a file was not added, or why not all of them came. */
export const PAPER_FAULTS = [
  ...(["empty", "tooBig", "wrongType", "broken", "tooMany"] as const),
  ...(["lost", "busy"] as const),
] as const;
export type PaperFault = (typeof PAPER_FAULTS)[number];

const answered = z.object({
  /** How many of the post are stored, those that were there already too */
  stored: z.int().min(0),
  /** `files`: their places in the post, from 1; none for what is about the whole post. Their names are not kept. */
  faults: z.array(z.object({ why: z.enum(PAPER_FAULTS), files: z.array(z.int()) })),
});

/** What came of a post of papers. */
export type PapersAnswer = z.output<typeof answered>;

/** Each holds a file, for minutes on a slow line. Those that wait hold nothing: their bodies wait at their senders. */
const [AT_ONCE, MAY_WAIT] = [4, 12] as const;
const posts = turns(AT_ONCE, MAY_WAIT);
/** A file is held several times over while it is taken apart. */
const cleaning = turns(1, 8);
/** A file of 10 MB on a slow disk, behind somebody else who adds to the same lead. */
const TRANSACTION_MS = 30_000;

/**
 * Adds papers to what was sent, each in a transaction of its own: paper, history and the job that tells the practice.
 * So the good ones stay when one is refused, or when the line breaks off. A post is one entry in the history, however
 * many papers it brings, because the history is read before clearance. The same paper again is the one that is there.
 * @param files as they come; read one by one
 * @throws when the database does not answer
 */
export async function addPapers(
  { leadId }: Pick<Addable, "leadId">,
  files: AsyncIterable<Upload>,
): Promise<PapersAnswer> {
  const answer = await posts(() => takeAll(leadId, files));
  return answer === "busy" ? { stored: 0, faults: [{ why: "busy", files: [] }] } : answer;
}

async function takeAll(leadId: string, files: AsyncIterable<Upload>): Promise<PapersAnswer> {
  const post: Post = { leadId, holidays: await knownClosedDays(), eventId: null };
  const faults = new Map<PaperFault, number[]>();
  let stored = 0;
  try {
    for await (const { position, bytes } of files) {
      const fault = bytes === null ? "tooBig" : await take(post, bytes);
      if (fault === null) stored += 1;
      else faults.set(fault, [...(faults.get(fault) ?? []), position]);
    }
  } catch (error) {
    if (!(error instanceof BrokenForm)) throw error;
    faults.set("lost", []);
  }
  return { stored, faults: [...faults].map(([why, files]) => ({ why, files })) };
}

/** The papers of one post share the entry in the history that the first one writes. */
type Post = { readonly leadId: string; readonly holidays: readonly string[]; eventId: string | null };

async function take(post: Post, bytes: Buffer): Promise<PaperFault | null> {
  const paper: CleanPaper | Busy = await cleaning(() => cleanPaper(bytes));
  if (paper === "busy") return "busy";
  if (!paper.ok) return paper.fault;
  return (await store(post, paper)) === "full" ? "tooMany" : null;
}

async function store(post: Post, paper: Extract<CleanPaper, { ok: true }>): Promise<Kept> {
  const { leadId, holidays } = post;
  const at = now();
  const [kept, eventId] = await database().$transaction(
    async (tx): Promise<[Kept, string | null]> => {
      let entry = post.eventId;
      // Everybody else who writes to this lead waits here; only then is counted what is there.
      await tx.$queryRaw`select id from leads where id = ${leadId}::uuid for update`;
      const lead = await sentLead(tx, leadId);
      if (lead === null) return ["there", entry];
      const kept = await keepPaper(tx, lead, { ...paper, at }, async () => {
        if (entry !== null) return entry;
        const nothing = { page: "papers", answers: {}, keys: [PAPERS_CONTROL], parties: [] };
        const added = await addAnswers(tx, lead, { ...nothing, at, holidays });
        await tellPractice(tx, leadId, added);
        entry = added.eventId;
        return entry;
      });
      return [kept, entry];
    },
    { timeout: TRANSACTION_MS },
  );
  // Only now, because a transaction that failed has written no entry.
  post.eventId = eventId;
  return kept;
}

/** Keeps what came of a post until its page is drawn again. @throws when the database does not answer */
export async function holdPapers(draftKey: string, answer: PapersAnswer): Promise<void> {
  await holdForm(holder(draftKey), answer);
}

/** What came of the last post that had faults; null when there was none. @throws as {@link holdPapers} */
export async function heldPapers(draftKey: string): Promise<PapersAnswer | null> {
  return answered.safeParse(await heldForm(holder(draftKey))).data ?? null;
}

/** Everything was added, or nothing was sent. @throws as {@link holdPapers} */
export async function forgetPapers(draftKey: string): Promise<void> {
  await forgetForm(holder(draftKey));
}

function holder(draftKey: string): string {
  return `more papers ${draftKey}`;
}
