import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database, type Transaction } from "@/lib/db/client";
import { LeadStatus } from "@/lib/db/generated/enums";
import { newId } from "@/lib/db/id";
import { assignable } from "@/lib/leads/assign";
import { recordEvent } from "@/lib/leads/history";
import { climbAgain } from "@/lib/leads/ladder";
import { mayWork } from "@/lib/leads/permissions";
import { isFrozen } from "@/lib/leads/status";
import { leadFor, moveLead } from "@/lib/leads/write";

/** What is done to many leads at once, and taken back. */

/**
 * Statuses that many leads may be moved to at once. The others need something of each lead: a date, a fee, to whom it
 * is referred.
 */
export const BULK_STATUSES = ["conflictCheck", "contact", "declined"] as const satisfies LeadStatus[];
/** As many as stand on a page with those that moved in front of it. */
export const MOST_AT_ONCE = 200;

const picked = z.object({ id: z.uuid(), version: z.int().min(1) });
const order = z.object({
  leads: z.array(picked).min(1).max(MOST_AT_ONCE),
  act: z.discriminatedUnion("kind", [
    z.object({ kind: z.literal("assign"), to: z.uuid().nullable() }),
    z.object({ kind: z.literal("status"), to: z.enum(BULK_STATUSES) }),
  ]),
});
export type BulkOrder = z.output<typeof order>;

/** Reads what a form says; `lead` as `<id>.<version>`, the version as the list showed it. Null: no page of ours sends it. */
export function bulkOrderOf(form: {
  readonly leads: readonly string[];
  readonly kind: string;
  readonly to: string;
}): BulkOrder | null {
  const leads = [...new Set(form.leads)].map((text) => {
    const [id = "", version = ""] = text.split(".");
    return { id, version: Number(version) };
  });
  const to = form.kind === "assign" && form.to === "none" ? null : form.to;
  return order.safeParse({ leads, act: { kind: form.kind, to } }).data ?? null;
}

/** Why one lead was left as it was. */
export type Skipped = "changed" | "notAllowed" | "conflictFirst" | "frozen" | "same" | "nothingHere";

type Line = { readonly before: string | null } & (
  | { readonly version: number; readonly skipped: null }
  | { readonly version: null; readonly skipped: Skipped }
);

/**
 * Assigns leads or moves their status, each in a transaction of its own: one that somebody else has just changed is
 * left out and named, and holds up no other. What each was before is stored with it, in the transaction of its change.
 * @returns the id under which it can be looked at and taken back; null when this actor may not, or for an assignee
 *   who takes care of no leads
 * @throws when the database does not answer
 */
export async function changeMany(actor: Actor, { leads, act }: BulkOrder): Promise<string | null> {
  if (!mayWork(actor)) return null;
  const isKnown = act.kind === "status" || act.to === null || (await isAssignable(actor, act.to));
  if (!isKnown) return null;
  const id = newId();
  await database().bulkChange.create({
    data: {
      ...{ id, practiceId: actor.practiceId, at: now(), actorId: actor.userId, actorName: actor.name },
      ...{ kind: act.kind, to: act.to },
    },
    select: { id: true },
  });
  for (const lead of leads) {
    await database().$transaction(async (tx) => {
      const line =
        act.kind === "assign" ? await assign(tx, actor, lead, act.to) : await move(tx, actor, lead, act.to);
      // Of a lead that is not there nothing can be kept, and nobody is told more than that of it.
      if (line.skipped === "nothingHere") return;
      await tx.bulkChangeLead.create({
        data: { changeId: id, leadId: lead.id, ...line },
        select: { leadId: true },
      });
    });
  }
  return id;
}

async function isAssignable(actor: Actor, userId: string): Promise<boolean> {
  return (await assignable(actor)).some((one) => one.id === userId);
}

async function assign(
  tx: Transaction,
  actor: Actor,
  { id, version }: z.output<typeof picked>,
  to: string | null,
): Promise<Line> {
  const lead = await leadFor(tx, actor, id);
  if (lead === null) return left("nothingHere");
  const before = lead.assignedToId;
  if (lead.version !== version) return left("changed", before);
  if (before === to) return left("same", before);
  const { count } = await tx.lead.updateMany({
    where: { id, practiceId: actor.practiceId, version },
    data: { assignedToId: to, version: { increment: 1 } },
  });
  if (count === 0) return left("changed", before);
  await recordEvent(tx, { leadId: id, kind: "assigned", data: { userId: to }, actor });
  return { before, version: version + 1, skipped: null };
}

async function move(
  tx: Transaction,
  actor: Actor,
  { id, version }: z.output<typeof picked>,
  to: LeadStatus,
): Promise<Line> {
  const lead = await leadFor(tx, actor, id);
  if (lead === null) return left("nothingHere");
  const before = lead.status;
  if (before === to) return left("same", before);
  // Many at once are not looked at one by one: what a conflict holds is decided on its own page.
  if (isFrozen(lead.conflict)) return left("frozen", before);
  const change = await moveLead(tx, actor, id, { version, to, reason: "" });
  if (change === "changed") return { before, version: version + 1, skipped: null };
  if (change === "nothingHere" || change === "conflictFirst") return left(change, before);
  // To open a lead again needs a reason of its own.
  return typeof change === "object" ? left("changed", before) : left("notAllowed", before);
}

function left(skipped: Skipped, before: string | null = null): Line {
  return { before, version: null, skipped };
}

/**
 * Takes a change of many back, lead by lead, where nothing was done to the lead since. Not bound to a time: what is
 * compared is the version of each lead. A ladder that the change had stopped begins anew, because nobody has said any
 * more that they take care of the lead. Twice is once.
 * @returns `nothingHere`: no such change, or not for this actor
 * @throws when the database does not answer
 */
export async function undoMany(actor: Actor, id: string): Promise<"undone" | "nothingHere"> {
  if (!mayWork(actor)) return "nothingHere";
  const change = await database().bulkChange.findFirst({ where: { id, practiceId: actor.practiceId } });
  if (change === null) return "nothingHere";
  const { count } = await database().bulkChange.updateMany({
    where: { id, undoneAt: null },
    data: { undoneAt: now(), undoneByName: actor.name },
  });
  // Somebody who presses again after a lost line finishes what the first press began.
  if (count === 0 && change.undoneAt === null) return "undone";
  const lines = await database().bulkChangeLead.findMany({
    where: { changeId: id, skipped: null, undo: null },
    orderBy: { leadId: "asc" },
  });
  for (const line of lines) await database().$transaction((tx) => undoOne(tx, actor, change, line));
  return "undone";
}

async function undoOne(
  tx: Transaction,
  actor: Actor,
  change: { readonly id: string; readonly kind: string; readonly to: string | null; readonly at: Date },
  { leadId, before, version }: { leadId: string; before: string | null; version: number | null },
): Promise<void> {
  const line = { changeId: change.id, leadId, undo: null };
  const back = change.kind === "assign" ? { assignedToId: before } : { status: statusOf(before) };
  const { count } = await tx.lead.updateMany({
    where: { id: leadId, version: version ?? 0 },
    data: { ...back, version: { increment: 1 } },
  });
  const { count: first } = await tx.bulkChangeLead.updateMany({
    where: line,
    data: { undo: count === 1 ? "undone" : "changed" },
  });
  if (count === 0 || first === 0) return;
  if (change.kind === "assign") {
    await recordEvent(tx, { leadId, kind: "assigned", data: { userId: before }, actor });
  } else {
    const data = { from: change.to ?? "", to: before ?? "" };
    await recordEvent(tx, { leadId, kind: "status", data, actor });
  }
  await climbAgain(tx, leadId, { kind: change.kind === "assign" ? "assigned" : "status", since: change.at });
}

const status = z.enum(LeadStatus);

function statusOf(stored: string | null): LeadStatus {
  return status.parse(stored);
}

export interface BulkLine {
  readonly leadId: string;
  readonly reference: string;
  readonly skipped: string | null;
  readonly undo: string | null;
}

export interface BulkResult {
  readonly id: string;
  readonly kind: "assign" | "status";
  readonly to: string | null;
  /** The name of the assignee; null for nobody, and for a status */
  readonly toName: string | null;
  readonly isUndone: boolean;
  readonly lines: readonly BulkLine[];
}

/**
 * What came of a change of many. Null when there is no such change for this actor.
 * @throws when the database does not answer
 */
export async function readBulk(actor: Actor, id: string): Promise<BulkResult | null> {
  if (!mayWork(actor) || !z.uuid().safeParse(id).success) return null;
  const change = await database().bulkChange.findFirst({
    where: { id, practiceId: actor.practiceId },
    include: { leads: { include: { lead: { select: { reference: true } } }, orderBy: { leadId: "asc" } } },
  });
  if (change === null) return null;
  const { to, kind, undoneAt, leads } = change;
  const isAssign = kind === "assign";
  const holder = isAssign && to !== null ? await database().user.findUnique({ where: { id: to } }) : null;
  return {
    ...{ id, to, kind: isAssign ? "assign" : "status", toName: holder?.name ?? null },
    isUndone: undoneAt !== null,
    lines: leads.map(({ leadId, lead, skipped, undo }) => ({
      ...{ leadId, reference: lead.reference, skipped, undo },
    })),
  };
}
