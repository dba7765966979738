import { now } from "@/lib/clock";
import { database, type Transaction } from "@/lib/db/client";
import { sendingKey } from "@/lib/notifications/sending-key";
import type { Next, Recipient } from "@/lib/on-call/ladder";
import { enqueue } from "@/lib/outbox/enqueue";
import type { Lane } from "@/lib/triage/terms";

/** What people are told. */
export interface News {
  readonly leadId: string;
  /** One delivery is made once an event and address */
  readonly event: string;
  readonly lane: Lane;
  readonly at: Date;
  /** What happens if nobody acts; null: nothing further */
  readonly next: Next | null;
}

/**
 * Tells people of a lead: one row for each address, and a job for each that may go now. What quiet hours hold is a row
 * with a time, let go by {@link releaseHeld}. A second run adds nothing but whoever has come in between.
 */
export async function tell(tx: Transaction, news: News, recipients: readonly Recipient[]): Promise<void> {
  const { leadId, event, at, next } = news;
  const made = await tx.delivery.createManyAndReturn({
    data: recipients.map(({ userId, address, detail, standing, heldUntil }) => ({
      ...{ leadId, event, userId, address, detail, createdAt: at, rung: standing, notBefore: heldUntil },
      ...{ nextAt: next?.at ?? null, nextNames: [...(next?.names ?? [])] },
    })),
    skipDuplicates: true,
    select: { id: true, notBefore: true },
  });
  for (const { id, notBefore } of made) if (notBefore === null) await send(tx, id, news.lane);
}

/** How many held mails one tick lets go. */
const BATCH = 200;

/**
 * Sends what quiet hours held until now. Every worker may do it at once: each mail is let go by one of them.
 * @returns how many were let go
 * @throws when the database does not answer
 */
export async function releaseHeld(): Promise<number> {
  const held = await database().delivery.findMany({
    where: { notBefore: { lte: now() } },
    orderBy: { notBefore: "asc" },
    take: BATCH,
    select: { id: true, notBefore: true, channelId: true, lead: { select: { lane: true } } },
  });
  let released = 0;
  for (const { id, notBefore, channelId, lead } of held) {
    await database().$transaction(async (tx) => {
      const { count } = await tx.delivery.updateMany({ where: { id, notBefore }, data: { notBefore: null } });
      if (count === 0) return;
      // Whoever is paged goes before whoever is reminded.
      await send(tx, id, channelId === null ? (lead?.lane ?? "whenFree") : "whenFree");
      released += 1;
    });
  }
  return released;
}

async function send(tx: Transaction, deliveryId: string, lane: Lane): Promise<void> {
  const key = sendingKey(deliveryId);
  await enqueue(tx, { name: "mail.send", payload: { deliveryId }, key, urgent: lane === "now" });
}
