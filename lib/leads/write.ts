import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database, type Transaction } from "@/lib/db/client";
import type { ConflictState, LeadStatus } from "@/lib/db/generated/enums";
import { newId } from "@/lib/db/id";
import { recordEvent } from "@/lib/leads/history";
import { mayWork } from "@/lib/leads/permissions";
import { sealText } from "@/lib/leads/sealed-text";
import { mayContact, OPEN_STATUSES, reopens, STATUSES, TRANSITIONS } from "@/lib/leads/status";
import { openLeadKey } from "@/lib/privacy/sealing";

/** What a lead is at this moment, for whoever was too late to change what they saw. */
export interface Standing {
  readonly version: number;
  readonly status: LeadStatus;
  readonly conflict: ConflictState;
}

const CLOSED: readonly LeadStatus[] = STATUSES.filter((status) => !OPEN_STATUSES.includes(status));

export type StatusChange =
  | "changed"
  /** No such lead, or not for this actor */
  | "nothingHere"
  | "notAllowed"
  /** Contact must wait for the conflict check. */
  | "conflictFirst"
  | "reasonMissing"
  /** Somebody changed the lead in between; nothing was written. */
  | { readonly changed: Standing };

/**
 * Moves a lead to another status. A lead that is opened again needs a reason, which is kept as a sealed note.
 * @param version as the form showed it; the precondition of the write
 * @throws when the database does not answer
 */
export async function changeStatus(
  actor: Actor,
  id: string,
  change: { version: number; to: LeadStatus; reason: string },
): Promise<StatusChange> {
  return database().$transaction(async (tx) => moveLead(tx, actor, id, change));
}

/**
 * {@link changeStatus} inside of a transaction.
 * @param change `why`: a code that is kept in the history, which is read before clearance
 */
export async function moveLead(
  tx: Transaction,
  actor: Actor,
  id: string,
  { version, to, reason, why }: { version: number; to: LeadStatus; reason: string; why?: string },
): Promise<StatusChange> {
  const lead = await leadFor(tx, actor, id);
  if (lead === null) return "nothingHere";
  if (lead.version !== version) return { changed: standingOf(lead) };
  if (!TRANSITIONS[lead.status].includes(to)) return "notAllowed";
  if (to === "contact" && !mayContact(lead)) return "conflictFirst";
  if (reopens(lead.status, to) && reason === "") return "reasonMissing";
  const { count } = await tx.lead.updateMany({
    where: { id, practiceId: actor.practiceId, version, status: lead.status },
    // Nobody has to try again with somebody who was declined.
    data: { status: to, version: { increment: 1 }, ...(CLOSED.includes(to) ? { followUpAt: null } : {}) },
  });
  if (count === 0) return { changed: standingOf((await leadFor(tx, actor, id)) ?? lead) };
  const data = { from: lead.status, to, ...(why === undefined ? {} : { why }) };
  await recordEvent(tx, { leadId: id, kind: "status", data, actor });
  if (reason !== "") await writeNote(tx, actor, lead, newId(), reason);
  return "changed";
}

/**
 * Takes the mark "may be spam" away, for good. The precondition of the write is the mark itself and no version: that
 * somebody is real stays true whatever was changed meanwhile, and of two who say so one is written down.
 * @throws when the database does not answer
 */
export async function trustLead(actor: Actor, id: string): Promise<"trusted" | "nothingHere"> {
  return database().$transaction(async (tx) => {
    const lead = await leadFor(tx, actor, id);
    if (lead === null) return "nothingHere";
    const { count } = await tx.lead.updateMany({
      where: { id, practiceId: actor.practiceId, suspected: { isEmpty: false } },
      data: { suspected: [], version: { increment: 1 } },
    });
    const { suspected } = lead;
    if (count > 0) await recordEvent(tx, { leadId: id, kind: "trusted", data: { suspected }, actor });
    return "trusted";
  });
}

export const NOTE_MOST = 4000;

/**
 * Adds a note, sealed. Only after clearance: before it nobody should have learned anything worth a note.
 * @param noteId made with the form, so that a form sent twice is one note
 * @throws when the database does not answer
 */
export async function addNote(
  actor: Actor,
  id: string,
  { noteId, text }: { noteId: string; text: string },
): Promise<"added" | "nothingHere" | "notCleared"> {
  return database().$transaction(async (tx) => {
    const lead = await leadFor(tx, actor, id);
    if (lead === null) return "nothingHere";
    // Locked, so that a decision at this moment is either before the note or after it.
    const [{ conflict } = { conflict: "unchecked" }] = await tx.$queryRaw<{ conflict: string }[]>`
      select conflict::text from leads where id = ${id}::uuid for share`;
    if (conflict !== "clear") return "notCleared";
    await writeNote(tx, actor, lead, noteId, text);
    return "added";
  });
}

/**
 * What of a lead a write has to know; null when there is no such lead, or not for this actor.
 * @throws when the database does not answer
 */
export async function leadFor(tx: Transaction, actor: Actor, id: string) {
  if (!mayWork(actor)) return null;
  return tx.lead.findFirst({
    where: { id, practiceId: actor.practiceId },
    select: {
      ...{ id: true, version: true, status: true, conflict: true, lane: true },
      ...{ suspected: true, sealedKey: true, tags: true, phone: true, email: true, assignedToId: true },
    },
  });
}

async function writeNote(
  tx: Transaction,
  actor: Actor,
  lead: { readonly id: string; readonly sealedKey: Uint8Array },
  noteId: string,
  text: string,
): Promise<void> {
  const sealed = sealText(openLeadKey(lead.sealedKey, lead.id), text, `lead_notes.sealed:${noteId}`);
  const { count } = await tx.leadNote.createMany({
    data: [
      { id: noteId, leadId: lead.id, authorId: actor.userId, authorName: actor.name, at: now(), sealed },
    ],
    skipDuplicates: true,
  });
  if (count > 0) await recordEvent(tx, { leadId: lead.id, kind: "note", data: { noteId }, actor });
}

/** The part of a lead that whoever was too late is told. */
export function standingOf({ version, status, conflict }: Standing): Standing {
  return { version, status, conflict };
}
