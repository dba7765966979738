import { z } from "zod";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { database, type Transaction } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { mayWork } from "@/lib/leads/permissions";
import { paperPartPlace, paperPlace } from "@/lib/leads/sealed-places";
import { MOST_PAPERS, PAPER_TYPES, type PaperKind } from "@/lib/papers/clean";
import {
  fingerprintOf,
  type LeadKey,
  openLeadKey,
  SealingError,
  sealFile,
  sealJson,
  unsealFile,
  unsealJson,
} from "@/lib/privacy/sealing";

/** Court papers of a lead: sealed with its key, in parts, and opened after clearance only. */

/** What is listed of a paper. Making one is part of opening the lead, see lib/leads/read.ts. */
export interface Paper {
  readonly id: string;
  /** From 1, in the order in which they came */
  readonly number: number;
  readonly at: Date;
  readonly kind: PaperKind;
  /** Length in bytes */
  readonly length: number;
}

/** What of a lead's row is needed to seal and open its papers. */
type Holder = { readonly id: string; readonly sealedKey: Uint8Array };

/** A row of half a MB is read and written in one go; longer ones hold up whoever shares the connection. */
const PART = 512 * 1024;

/** Anything else would be an error of the database instead of “no such paper”. */
const ids = z.tuple([z.uuid(), z.uuid()]);
const head = z.object({
  kind: z.enum(Object.keys(PAPER_TYPES) as PaperKind[]),
  length: z.int(),
  parts: z.int(),
});

/** What came of a paper that was to be kept: the same one was there already, or there were as many as may be. */
export type Kept = "kept" | "there" | "full";

/**
 * Keeps a paper. The row of the lead is locked by the caller, so two posts at once cannot keep more than may be.
 * @param begin writes what goes with the paper, in this transaction, and returns the entry in the history; it is called
 *   only for a paper that is kept
 */
export async function keepPaper(
  tx: Transaction,
  lead: Holder,
  { kind, bytes, at }: { readonly kind: PaperKind; readonly bytes: Buffer; readonly at: Date },
  begin: () => Promise<string>,
): Promise<Kept> {
  const key = openLeadKey(lead.sealedKey, lead.id);
  const fingerprint = fingerprintOf(key, bytes);
  const there = await tx.leadPaper.findMany({ where: { leadId: lead.id }, select: { fingerprint: true } });
  if (there.some((each) => each.fingerprint === fingerprint)) return "there";
  if (there.length >= MOST_PAPERS) return "full";
  const id = newId();
  const parts = Math.ceil(bytes.length / PART);
  const about = head.parse({ kind, length: bytes.length, parts });
  const row = { id, leadId: lead.id, eventId: await begin(), at, position: there.length, fingerprint };
  await tx.leadPaper.createMany({ data: [{ ...row, sealed: sealJson(key, about, paperPlace(id)) }] });
  for (let position = 0; position < parts; position += 1) {
    const content = bytes.subarray(position * PART, (position + 1) * PART);
    const sealed = sealFile(key, content, paperPartPlace(id, position));
    await tx.leadPaperPart.createMany({ data: [{ paperId: id, position, sealed }] });
  }
  return "kept";
}

/** How many more papers a lead may get. */
export async function roomForPapers(tx: Transaction, leadId: string): Promise<number> {
  return MOST_PAPERS - (await tx.leadPaper.count({ where: { leadId } }));
}

/**
 * The papers of a lead that is clear. Who shows them to somebody writes that into the audit in the transaction of the
 * read.
 * @throws {SealingError} when one does not open
 */
export async function papersOf(tx: Transaction, lead: Holder): Promise<Paper[]> {
  const rows = await tx.leadPaper.findMany({ where: { leadId: lead.id }, orderBy: { position: "asc" } });
  const key = openLeadKey(lead.sealedKey, lead.id);
  return rows.map(({ id, position, at, sealed }) => {
    const { kind, length } = headOf(key, id, sealed);
    return { id, number: position + 1, at, kind, length };
  });
}

/**
 * Opens a paper, and writes that into the audit in the same transaction.
 * @returns null for whoever may not see it: no such lead in the actor's practice, one that is not clear, a paper of
 *   another lead, an actor who reads only what may be read before
 * @throws {SealingError} when it does not open
 * @throws when the database does not answer
 */
export async function openPaper(
  actor: Actor,
  leadId: string,
  paperId: string,
): Promise<(Paper & { readonly reference: string; readonly bytes: Buffer }) | null> {
  if (!mayWork(actor) || !ids.safeParse([leadId, paperId]).success) return null;
  return database().$transaction(async (tx) => {
    const { practiceId } = actor;
    const lead = await tx.lead.findFirst({ where: { id: leadId, practiceId, conflict: "clear" } });
    const row = lead === null ? null : await tx.leadPaper.findFirst({ where: { id: paperId, leadId } });
    if (lead === null || row === null) return null;
    const key = openLeadKey(lead.sealedKey, lead.id);
    const { kind, length, parts } = headOf(key, paperId, row.sealed);
    await appendAudit(tx, actor, [{ act: "lead.paper.read", leadId, data: { paperId } }]);
    const { at, position } = row;
    const bytes = await contentOf(tx, key, paperId, parts);
    if (bytes.length !== length) throw new SealingError(`A paper is not whole (${paperPlace(paperId)}).`);
    return { id: paperId, number: position + 1, at, kind, length, reference: lead.reference, bytes };
  });
}

async function contentOf(tx: Transaction, key: LeadKey, paperId: string, parts: number): Promise<Buffer> {
  const contents: Buffer[] = [];
  for (let position = 0; position < parts; position += 1) {
    const part = await tx.leadPaperPart.findUnique({ where: { paperId_position: { paperId, position } } });
    if (part === null) break;
    contents.push(unsealFile(key, part.sealed, paperPartPlace(paperId, position)));
  }
  return Buffer.concat(contents);
}

function headOf(key: LeadKey, id: string, sealed: Uint8Array): z.output<typeof head> {
  return head.parse(unsealJson(key, sealed, paperPlace(id)));
}
