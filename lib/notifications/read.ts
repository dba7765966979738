import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { type DeliveryState, deliveryState } from "@/lib/notifications/deliveries";

/** Somebody was told, or not. */
export interface Told {
  readonly id: string;
  readonly address: string;
  readonly event: string;
  readonly state: DeliveryState;
  /** The last thing that is known to have happened. */
  readonly at: Date;
  readonly attempts: number;
  /** A code */
  readonly failure: string | null;
}

/**
 * The mails about a lead, the first first.
 * @throws when the database does not answer
 */
export async function deliveriesOf(actor: Actor, leadId: string): Promise<Told[]> {
  const rows = await database().delivery.findMany({
    where: { leadId, lead: { practiceId: actor.practiceId } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  return rows.map((row) => ({
    ...{ id: row.id, address: row.address, event: row.event, state: deliveryState(row) },
    ...{ attempts: row.attempts, failure: row.failure },
    at:
      row.bouncedAt ??
      row.deliveredAt ??
      row.sentAt ??
      row.failedAt ??
      row.attemptEndedAt ??
      row.attemptStartedAt ??
      row.createdAt,
  }));
}
