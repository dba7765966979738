import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { ADDED } from "@/lib/notifications/event";
import { DeliveryFault } from "@/lib/notifications/fault";
import { recipientsOf } from "@/lib/notifications/recipients";
import { sendingKey } from "@/lib/notifications/sending-key";
import { enqueue } from "@/lib/outbox/enqueue";

/**
 * Tells the practice of a lead: one row for each person who is told, and a job that sends to each. A second run adds
 * nothing but whoever has come in between.
 * @throws {DeliveryFault} `no-recipient` when nobody can be told: the job is then tried again until somebody can, and
 *   health and the desk say so meanwhile
 * @throws when the database does not answer
 */
export async function announceLead({ leadId }: { readonly leadId: string }): Promise<void> {
  await announce(leadId, "lead.received");
}

/**
 * Tells the practice that something was added to a lead, without a word of what. Every addition that is told is an
 * event of its own, because a delivery is made once an event and address.
 * @throws as {@link announceLead}
 */
export async function announceAddition({
  leadId,
  eventId,
}: {
  readonly leadId: string;
  readonly eventId: string;
}): Promise<void> {
  await announce(leadId, `${ADDED}:${eventId}`);
}

async function announce(leadId: string, event: string): Promise<void> {
  const lead = await database().lead.findUnique({
    where: { id: leadId },
    select: { lane: true, practiceId: true },
  });
  if (lead === null) return;
  const { practiceId, lane } = lead;
  const recipients = await recipientsOf(practiceId);
  if (recipients.length === 0) throw new DeliveryFault("no-recipient");
  await database().$transaction(async (tx) => {
    const { mailDetail } = await tx.practice.findUniqueOrThrow({
      where: { id: practiceId },
      select: { mailDetail: true },
    });
    const made = await tx.delivery.createManyAndReturn({
      data: recipients.map(({ userId, address }) => ({
        ...{ leadId, event, userId, address, detail: mailDetail, createdAt: now() },
      })),
      skipDuplicates: true,
      select: { id: true },
    });
    for (const { id } of made) {
      const key = sendingKey(id);
      const job = { name: "mail.send", payload: { deliveryId: id }, key, urgent: lane === "now" } as const;
      await enqueue(tx, job);
    }
  });
}
