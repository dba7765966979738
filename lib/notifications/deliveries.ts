import { z } from "zod";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import type { DeliveryModel } from "@/lib/db/generated/models";
import { TAKEN_OVER_MS } from "@/lib/notifications/attempt";

export const DELIVERY_STATES = [
  "queued",
  "sending",
  "sent",
  "delivered",
  "bounced",
  "failed",
  "unknown",
] as const;
export type DeliveryState = (typeof DELIVERY_STATES)[number];

/** What the state of a delivery is derived from. */
export type DeliveryTimes = Pick<
  DeliveryModel,
  | "attemptStartedAt"
  | "attemptEndedAt"
  | "uncertainAt"
  | "sentAt"
  | "deliveredAt"
  | "bouncedAt"
  | "complainedAt"
  | "failedAt"
>;

/**
 * Derived, never stored: webhooks come in any order, and a worker that died can set nothing any more.
 * `queued` also after a failure: it waits for its next try. `unknown`: an attempt began, and nobody knows whether the
 * mail was taken; mail to staff is tried again until somebody does. Whoever complains of a mail has it. What was sent
 * and then failed is what a provider took and could not send on.
 */
export function deliveryState(row: DeliveryTimes, at: Date): DeliveryState {
  if (row.bouncedAt !== null) return "bounced";
  if (row.deliveredAt !== null || row.complainedAt !== null) return "delivered";
  if (row.failedAt !== null) return "failed";
  if (row.sentAt !== null) return "sent";
  const { attemptStartedAt: started, attemptEndedAt: ended } = row;
  const isOpen = started !== null && (ended === null || ended < started);
  if (isOpen && at.getTime() - started.getTime() < TAKEN_OVER_MS) return "sending";
  return isOpen || row.uncertainAt !== null ? "unknown" : "queued";
}

const counts = z.array(z.object({ state: z.enum(DELIVERY_STATES), amount: z.number() }));

/**
 * How many deliveries are in each state, for checks from outside. In SQL, because there are as many as leads; a test
 * holds it against {@link deliveryState}. What is planned for a person on a later day is not waiting yet: with it among
 * the queued ones nobody could see that everything that can go has gone.
 * @throws when the database does not answer
 */
export async function deliveryCounts(): Promise<Record<DeliveryState, number>> {
  const at = now();
  const takenOver = new Date(at.getTime() - TAKEN_OVER_MS);
  const rows = await database().$queryRaw`
    select count(*)::int as amount,
           case when bounced_at is not null then 'bounced'
                when coalesce(delivered_at, complained_at) is not null then 'delivered'
                when failed_at is not null then 'failed'
                when sent_at is not null then 'sent'
                when attempt_started_at > ${takenOver}::timestamptz
                     and coalesce(attempt_ended_at < attempt_started_at, true) then 'sending'
                when coalesce(attempt_ended_at < attempt_started_at, attempt_started_at is not null)
                     or uncertain_at is not null then 'unknown'
                else 'queued' end as state
      from deliveries where channel_id is null or coalesce(not_before <= ${at}::timestamptz, true)
        or failed_at is not null group by state`;
  const found = counts.parse(rows);
  const amountOf = (state: DeliveryState) => found.find((row) => row.state === state)?.amount ?? 0;
  return {
    queued: amountOf("queued"),
    sending: amountOf("sending"),
    sent: amountOf("sent"),
    delivered: amountOf("delivered"),
    bounced: amountOf("bounced"),
    failed: amountOf("failed"),
    unknown: amountOf("unknown"),
  };
}
