import { z } from "zod";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { database, type Transaction } from "@/lib/db/client";
import { papersOf } from "@/lib/leads/papers";
import { mayWork } from "@/lib/leads/permissions";
import {
  afterClearance,
  beforeClearance,
  type LeadAfter,
  type LeadBefore,
  type WholeLead,
} from "@/lib/leads/shapes";

const uuid = z.uuid();

/** Whether a text can be the id of a lead; anything else would be an error of the database instead of "no such lead". */
export function isLeadId(text: string): boolean {
  return uuid.safeParse(text).success;
}

/**
 * A lead in the one of its two shapes that is open to this actor now: after a clear conflict check everything, and
 * then the look itself is written into the audit in the same transaction; otherwise the shape before clearance.
 * @returns null when there is no such lead in the actor's practice
 * @throws when the database does not answer
 */
export async function readLead(actor: Actor, id: string): Promise<LeadBefore | LeadAfter | null> {
  if (!isLeadId(id)) return null;
  return database().$transaction(async (tx) => {
    const lead = await wholeLead(tx, actor, id);
    if (lead === null) return null;
    if (lead.conflict !== "clear" || !mayWork(actor)) return beforeClearance(lead, actor);
    const notes = await tx.leadNote.findMany({
      where: { leadId: id },
      orderBy: [{ at: "desc" }, { id: "desc" }],
    });
    const consultation = await tx.consultation.findUnique({ where: { leadId: id } });
    const papers = await papersOf(tx, lead);
    await appendAudit(tx, actor, [{ act: "lead.sealed.read", leadId: id, data: {} }]);
    return afterClearance(lead, { notes, consultation, papers }, actor);
  });
}

/**
 * The shape before clearance, of a lead that is clear as well: for whatever needs no more, such as a sheet that is
 * carried around. No sealed value is shown, so it is no act.
 * @returns null when there is no such lead in the actor's practice
 * @throws when the database does not answer
 */
export async function readOpenLead(actor: Actor, id: string): Promise<LeadBefore | null> {
  if (!isLeadId(id)) return null;
  return database().$transaction(async (tx) => {
    const lead = await wholeLead(tx, actor, id);
    return lead === null ? null : beforeClearance(lead, actor);
  });
}

/** One query after the other: a transaction has one connection, which the relations of one query would share. */
async function wholeLead(tx: Transaction, actor: Actor, id: string): Promise<WholeLead | null> {
  const lead = await tx.lead.findFirst({ where: { id, practiceId: actor.practiceId } });
  if (lead === null) return null;
  const where = { leadId: id };
  const lastFirst = [{ at: "desc" as const }, { id: "desc" as const }];
  const charges = await tx.charge.findMany({ where, orderBy: { position: "asc" } });
  const parties = await tx.party.findMany({ where, orderBy: [{ kind: "asc" }, { position: "asc" }] });
  const events = await tx.leadEvent.findMany({ where, orderBy: lastFirst });
  const attempts = await tx.contactAttempt.findMany({ where, orderBy: lastFirst });
  const decisions = await tx.conflictDecision.findMany({ where, orderBy: lastFirst });
  const channels = await tx.leadChannel.findMany({ where, orderBy: { id: "asc" } });
  // What is still to be done first, by when it is due.
  const tasks = await tx.leadTask.findMany({
    where,
    orderBy: [{ doneAt: { sort: "desc", nulls: "first" } }, { dueAt: "asc" }, { id: "asc" }],
  });
  const letters = await tx.leadLetter.findMany({ where, orderBy: lastFirst });
  const referrals = await tx.leadReferral.findMany({ where, orderBy: lastFirst });
  const holder =
    lead.assignedToId === null ? null : await tx.user.findUnique({ where: { id: lead.assignedToId } });
  const more = { channels, tasks, letters, referrals, assignedTo: holder?.name ?? null };
  return { ...lead, charges, parties, events, attempts, decisions, ...more };
}

/**
 * Leads that may be the same request: the one that this one was linked to when it came in, and those linked to the
 * same or to this.
 * @throws when the database does not answer
 */
export async function duplicatesOf(actor: Actor, id: string): Promise<{ readonly id: string }[]> {
  const { practiceId } = actor;
  const lead = await database().lead.findFirst({
    where: { id, practiceId },
    select: { duplicateOfId: true },
  });
  if (lead === null) return [];
  const root = lead.duplicateOfId ?? id;
  return database().lead.findMany({
    where: { practiceId, id: { not: id }, OR: [{ id: root }, { duplicateOfId: root }] },
    orderBy: [{ receivedAt: "desc" }, { id: "desc" }],
    take: 20,
    select: { id: true },
  });
}
