import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { recordEvent } from "@/lib/leads/history";
import { leadFor } from "@/lib/leads/write";

/** Somebody who can take care of a lead. */
export interface Assignable {
  readonly id: string;
  readonly name: string;
}

/**
 * Everybody in the practice who works on leads, by name.
 * @throws when the database does not answer
 */
export async function assignable(actor: Actor): Promise<Assignable[]> {
  return database().user.findMany({
    where: { practiceId: actor.practiceId, disabledAt: null, role: { not: "auditor" } },
    orderBy: [{ name: "asc" }, { id: "asc" }],
    select: { id: true, name: true },
  });
}

export type Assigned =
  | "changed"
  /** No such lead, or not for this actor; or nobody who could take care of it */
  | "nothingHere"
  /** Somebody assigned it in between; nothing was written. The name of whoever has it now, null: nobody */
  | { readonly now: string | null };

/**
 * Says who takes care of a lead.
 * @param from who had it as the form showed it; the precondition of the write
 * @param to null: nobody
 * @throws when the database does not answer
 */
export async function assignLead(
  actor: Actor,
  id: string,
  { from, to }: { from: string | null; to: string | null },
): Promise<Assigned> {
  const people = await assignable(actor);
  return database().$transaction(async (tx): Promise<Assigned> => {
    const lead = await leadFor(tx, actor, id);
    if (lead === null || (to !== null && !people.some((one) => one.id === to))) return "nothingHere";
    const { count } = await tx.lead.updateMany({
      where: { id, practiceId: actor.practiceId, assignedToId: from },
      data: { assignedToId: to, version: { increment: 1 } },
    });
    if (count === 0) {
      const { assignedToId } = await tx.lead.findUniqueOrThrow({ where: { id } });
      const holder = assignedToId === null ? null : await tx.user.findUnique({ where: { id: assignedToId } });
      return { now: holder?.name ?? null };
    }
    if (from !== to) await recordEvent(tx, { leadId: id, kind: "assigned", data: { userId: to }, actor });
    return "changed";
  });
}
