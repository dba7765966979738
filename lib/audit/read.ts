import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database, type Transaction } from "@/lib/db/client";

/** Somebody looked. */
export interface Look {
  readonly id: string;
  readonly at: Date;
  readonly act: string;
  readonly actorName: string | null;
}

/**
 * Who opened something of a lead, the last first.
 * @param tx left out: outside of any transaction
 * @throws when the database does not answer
 */
export async function looksAt(
  actor: Actor,
  leadId: string,
  limit: number,
  tx: Transaction = database(),
): Promise<Look[]> {
  const { practiceId } = actor;
  // The entries outlive their lead and so do not point at it: whose lead it is, is asked beside.
  if ((await tx.lead.count({ where: { id: leadId, practiceId } })) === 0) return [];
  return tx.auditEntry.findMany({
    where: { leadId },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: limit,
    select: { id: true, at: true, act: true, actorName: true },
  });
}

const printed = z.object({ sheet: z.string(), letterId: z.string().optional() });

/** A sheet is looked at and printed; tomorrow somebody makes it again, as the lead stands then. */
const PRINT_HOURS = 2;

/**
 * What an actor said that they print, by the id of the entry; null when they did not, or not lately.
 * @throws when the database does not answer
 */
export async function printOf(
  actor: Actor,
  leadId: string,
  id: string,
): Promise<{ readonly sheet: string; readonly letterId?: string | undefined; readonly at: Date } | null> {
  const since = new Date(now().getTime() - PRINT_HOURS * 60 * 60 * 1000);
  const entry = await database().auditEntry.findFirst({
    where: { id, leadId, act: "lead.printed", actorId: actor.userId, at: { gte: since } },
    select: { at: true, data: true },
  });
  return entry === null ? null : { ...printed.parse(entry.data), at: entry.at };
}
