import type { DeliveryModel } from "@/lib/db/generated/models";

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

/** The code of `failure` when the relay took the mail but the connection broke off before it said so. */
export const OUTCOME_UNKNOWN = "outcomeUnknown";

type Timestamps = Pick<
  DeliveryModel,
  "attemptStartedAt" | "attemptEndedAt" | "sentAt" | "deliveredAt" | "bouncedAt" | "failedAt" | "failure"
>;

/**
 * The state of a delivery, from its timestamps alone: news of a relay may come late, twice and in any order. A mail
 * that bounced is bounced whatever else was said; one that waits for its next attempt is queued.
 */
export function deliveryState(row: Timestamps): DeliveryState {
  if (row.bouncedAt !== null) return "bounced";
  if (row.deliveredAt !== null) return "delivered";
  if (row.sentAt !== null) return "sent";
  if (row.failedAt !== null) return row.failure === OUTCOME_UNKNOWN ? "unknown" : "failed";
  const { attemptStartedAt: started, attemptEndedAt: ended } = row;
  return started !== null && (ended === null || ended < started) ? "sending" : "queued";
}
