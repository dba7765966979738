import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { ATTEMPT_MS, type Attempt, claim, record, TAKEN_OVER_MS } from "@/lib/notifications/attempt";
import { DeliveryFault } from "@/lib/notifications/fault";
import { ADDRESS_CODES, type Outcome, type Transport } from "@/lib/notifications/mail";
import { type Outgoing, outgoingOf } from "@/lib/notifications/outgoing";
import { sendingKey } from "@/lib/notifications/sending-key";
import { otherRoad, transport } from "@/lib/notifications/transport";
import { enqueue } from "@/lib/outbox/enqueue";
import { hurryFailed } from "@/lib/outbox/hurry";

/** How many that wait a success lets go at once. */
const MOST_HURRIED = 500;

/**
 * Makes one attempt to send a delivery and writes down what came of it.
 * @throws {DeliveryFault} when it failed for now: the queue then tries again
 * @throws when the database does not answer
 */
export async function sendDelivery(
  { deliveryId }: { readonly deliveryId: string },
  signal: AbortSignal,
): Promise<void> {
  const outgoing = await outgoingOf(deliveryId);
  if (outgoing === null) return;
  const way = await transport(outgoing.byOtherRoad ? otherRoad() : null);
  const attempt = await claim(deliveryId, way.name);
  if (attempt === null) return waitForTheOther(outgoing);
  const outcome = await attemptTo(way, outgoing, attempt, signal);
  await record(attempt, outcome);
  if (outcome.kind === "sent") return hurryTheOthers();
  if (outcome.kind === "refused") return;
  if (outcome.retryAfterSeconds === undefined) throw new DeliveryFault(outcome.code);
  // The queue's own wait could be shorter than what the provider asks for.
  await again(outgoing, new Date(now().getTime() + outcome.retryAfterSeconds * 1000));
}

async function attemptTo(
  way: Transport,
  outgoing: Outgoing,
  attempt: Attempt,
  signal: AbortSignal,
): Promise<Outcome> {
  const mail = await outgoing.write(attempt).catch(() => null);
  // Nothing of the fault: it may repeat what stands in the lead.
  if (mail === null) return { kind: "failed", code: "not-composed", uncertain: false };
  return way.send(mail, AbortSignal.any([signal, AbortSignal.timeout(ATTEMPT_MS)]));
}

/** Somebody else is at it, or died at it: look again when it is certain which. */
async function waitForTheOther(outgoing: Outgoing): Promise<void> {
  const row = await database().delivery.findUnique({
    where: { id: outgoing.deliveryId },
    select: { sentAt: true, failedAt: true, attemptStartedAt: true },
  });
  if (row === null || row.sentAt !== null || row.failedAt !== null) return;
  // No later than that from now, whatever clock the other one went by.
  const begun = Math.min((row.attemptStartedAt ?? now()).getTime(), now().getTime());
  await again(outgoing, new Date(begun + TAKEN_OVER_MS));
}

async function again({ deliveryId, urgent }: Outgoing, runAt: Date): Promise<void> {
  const job = {
    ...({ name: "mail.send", payload: { deliveryId } } as const),
    ...{ key: sendingKey(deliveryId), urgent, runAt },
  };
  await database().$transaction((tx) => enqueue(tx, job));
}

/** The relay takes mail again: what waits for it goes now. An address that is refused says nothing about the relay. */
async function hurryTheOthers(): Promise<void> {
  const waiting = await database().delivery.findMany({
    where: { sentAt: null, failedAt: null, failure: { not: null, notIn: [...ADDRESS_CODES] } },
    orderBy: { createdAt: "asc" },
    take: MOST_HURRIED,
    select: { id: true },
  });
  if (waiting.length > 0) await hurryFailed(waiting.map(({ id }) => sendingKey(id)));
}
