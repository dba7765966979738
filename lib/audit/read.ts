import type { Actor } from "@/lib/auth/actor";
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
