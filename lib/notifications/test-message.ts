import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { ROAD } from "@/lib/notifications/event";
import { type Told, toldOf } from "@/lib/notifications/read";
import { sendingKey } from "@/lib/notifications/sending-key";
import { enqueue } from "@/lib/outbox/enqueue";

/** How many of the last test messages are shown. */
const SHOWN = 3;

/**
 * Sends a test message to every address of whoever asks for it. One that is red is tried too: it is how an address that
 * was repaired is good again.
 * @param id of the press, as the form carries it: pressed twice, the second changes nothing
 * @throws when the database does not answer
 */
export async function sendTest(actor: Actor, id: string): Promise<void> {
  const { userId } = actor;
  await database().$transaction(async (tx) => {
    const user = await tx.user.findUniqueOrThrow({
      where: { id: userId },
      select: { email: true, addresses: { orderBy: { position: "asc" }, select: { address: true } } },
    });
    const event = `${ROAD.test}:${id}`;
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${event}, 0))`;
    if ((await tx.delivery.count({ where: { leadId: null, userId, event } })) > 0) return;
    const addresses = [user.email, ...user.addresses.map(({ address }) => address)];
    const made = await tx.delivery.createManyAndReturn({
      data: addresses.map((address) => ({ event, userId, address, detail: "minimal", createdAt: now() })),
      select: { id: true },
    });
    for (const { id: deliveryId } of made) {
      const job = { name: "mail.send", payload: { deliveryId }, key: sendingKey(deliveryId) } as const;
      await enqueue(tx, { ...job, urgent: true });
    }
  });
}

/**
 * The last test messages of whoever asks, the newest first.
 * @throws when the database does not answer
 */
export async function lastTests(actor: Actor): Promise<Told[]> {
  const rows = await database().delivery.findMany({
    where: { leadId: null, userId: actor.userId, event: { startsWith: `${ROAD.test}:` } },
    orderBy: [{ createdAt: "desc" }, { id: "desc" }],
    take: SHOWN,
  });
  return rows.map((row) => toldOf(row, now()));
}
