import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { deliveryOf, tokenFor } from "@/lib/notifications/mail-token";

/**
 * "I got it": the link in the weekly mail that proves that mail arrives. Looking changes nothing, because the scanners
 * of mail services look too, and a scanner in front of a full mailbox proves nothing: only the button counts.
 */

const LASTS_MS = 30 * 24 * 60 * 60 * 1000;
const PURPOSE = "arrived v1";

/** The address that the mail links to. */
export function tapPath(deliveryId: string): `/have/mail/${string}` {
  return `/have/mail/${tokenFor(PURPOSE, deliveryId)}`;
}

/**
 * What a link says when it is looked at.
 * @returns null for one that is over or was never given out; they look the same
 * @throws when the database does not answer
 */
export async function readTap(token: string): Promise<{ readonly tappedAt: Date | null } | null> {
  const deliveryId = deliveryOf(PURPOSE, token);
  if (deliveryId === null) return null;
  return database().roadCheck.findFirst({ where: alive(deliveryId), select: { tappedAt: true } });
}

/**
 * Records that the mail arrived. Twice is once: the first time stays.
 * @throws when the database does not answer
 */
export async function sayArrived(token: string): Promise<void> {
  const deliveryId = deliveryOf(PURPOSE, token);
  if (deliveryId === null) return;
  const where = { ...alive(deliveryId), tappedAt: null };
  await database().roadCheck.updateMany({ where, data: { tappedAt: now() } });
}

function alive(deliveryId: string) {
  return { deliveryId, kind: "tap", createdAt: { gt: new Date(now().getTime() - LASTS_MS) } };
}
