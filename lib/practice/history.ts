import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database, type Transaction } from "@/lib/db/client";
import type { Part } from "@/lib/practice/settings";

/** Who changed the settings to what. What is said publicly is no secret, so the values are kept, and not only the names. */

/** What a change of the settings leaves behind. `practice`: the form about the practice itself. */
export interface Change {
  readonly part: Part | "practice";
  /** That it made */
  readonly version: number;
  readonly value: object;
}

/** Writes who changed what to what, in the transaction of the change. */
export async function recordChange(
  tx: Transaction,
  actor: Actor,
  { part, version, value }: Change,
): Promise<void> {
  const { practiceId, userId: actorId, name: actorName } = actor;
  await tx.practiceChange.create({
    data: { practiceId, part, version, value, at: now(), actorId, actorName },
  });
  await appendAudit(tx, actor, [{ act: "practice.changed", data: { part, version } }]);
}

/** Somebody changed a part of the settings. */
export interface PastChange {
  readonly id: string;
  readonly at: Date;
  readonly actorName: string;
  /** As it was stored then; an earlier version of the portal may have kept it in another shape */
  readonly value: unknown;
}

/**
 * The last changes of a part of the settings, the newest first.
 * @throws when the database does not answer
 */
export async function changesOf(
  { practiceId }: Actor,
  part: Change["part"],
  limit: number,
): Promise<readonly PastChange[]> {
  return database().practiceChange.findMany({
    where: { practiceId, part },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: limit,
    select: { id: true, at: true, actorName: true, value: true },
  });
}
