import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { mayWork } from "@/lib/leads/permissions";
import { againOf } from "@/lib/notifications/event";
import { sendingKey } from "@/lib/notifications/sending-key";
import { redAddresses, sameForm, usable } from "@/lib/on-call/red";
import { enqueue } from "@/lib/outbox/enqueue";

/**
 * Sends somebody once more what they were told of a lead: to the same address, or, when that one is red, to the next
 * one that is not. It goes at once, whatever their quiet hours: somebody stands there and waits.
 * @param times how often the form says that it was repeated so far: pressed twice, it is one mail
 * @throws when the database does not answer
 */
export async function sendAgain(
  actor: Actor,
  leadId: string,
  { deliveryId, times }: { readonly deliveryId: string; readonly times: number },
): Promise<"sent" | "nothingHere"> {
  if (!mayWork(actor)) return "nothingHere";
  const first = await database().delivery.findFirst({
    where: { id: deliveryId, leadId, channelId: null, lead: { practiceId: actor.practiceId } },
    include: { lead: { select: { lane: true } } },
  });
  if (first === null || first.lead === null) return "nothingHere";
  const address = await goodAddress(first.userId, first.address);
  const urgent = first.lead.lane === "now";
  const { userId, detail, rung, nextAt, nextNames, event } = first;
  await database().$transaction(async (tx) => {
    const [made] = await tx.delivery.createManyAndReturn({
      data: [
        {
          ...{ leadId, userId, address, rung, nextAt, nextNames, createdAt: now() },
          // A stand-in may be a pager, and the same address keeps what it was told.
          ...{ detail: address === first.address ? detail : "minimal" },
          event: againOf(event, deliveryId, times),
        },
      ],
      skipDuplicates: true,
      select: { id: true },
    });
    if (made === undefined) return;
    const job = { name: "mail.send", payload: { deliveryId: made.id }, key: sendingKey(made.id) } as const;
    await enqueue(tx, { ...job, urgent });
  });
  return "sent";
}

async function goodAddress(userId: string | null, address: string): Promise<string> {
  const red = await redAddresses();
  if (userId === null || !red.has(sameForm(address))) return address;
  const user = await database().user.findUnique({
    where: { id: userId, disabledAt: null },
    select: {
      email: true,
      addresses: { orderBy: { position: "asc" }, select: { address: true, kind: true } },
    },
  });
  if (user === null) return address;
  const [next] = usable([{ address: user.email, kind: "mail" }, ...user.addresses], red);
  return next?.address ?? address;
}
