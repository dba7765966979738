import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db/client";
import { sendingKey } from "@/lib/notifications/sending-key";
import { redAddresses, sameForm } from "@/lib/on-call/red";
import { enqueue } from "@/lib/outbox/enqueue";

/**
 * Tells somebody at their next address what did not reach them at this one: one mail, to the first address that is not
 * red and was not told of the same already. Somebody who is gone, or has no other address, is shown in red only.
 */
export async function tellElsewhere(tx: Transaction, deliveryId: string): Promise<void> {
  const lost = await tx.delivery.findUnique({
    where: { id: deliveryId },
    include: { lead: { select: { lane: true } } },
  });
  if (lost === null || lost.leadId === null || lost.lead === null || lost.userId === null) return;
  const other = await nextAddress(tx, lost.userId, {
    leadId: lost.leadId,
    event: lost.event,
    isPage: lost.lead.lane === "now",
  });
  if (other === null) return;
  const { leadId, event, userId, rung, nextAt, nextNames } = lost;
  const [made] = await tx.delivery.createManyAndReturn({
    data: [
      {
        ...{ leadId, event, userId, rung, nextAt, nextNames, address: other.address, createdAt: now() },
        detail: other.kind === "pager" ? "minimal" : lost.detail,
      },
    ],
    skipDuplicates: true,
    select: { id: true },
  });
  if (made === undefined) return;
  const job = { name: "mail.send", payload: { deliveryId: made.id }, key: sendingKey(made.id) } as const;
  await enqueue(tx, { ...job, urgent: lost.lead.lane === "now" });
}

async function nextAddress(
  tx: Transaction,
  userId: string,
  { leadId, event, isPage }: { leadId: string; event: string; isPage: boolean },
) {
  const user = await tx.user.findUnique({
    where: { id: userId, disabledAt: null },
    select: {
      email: true,
      addresses: { orderBy: { position: "asc" }, select: { address: true, kind: true } },
    },
  });
  if (user === null) return null;
  const red = await redAddresses(tx);
  const same = await tx.delivery.findMany({ where: { leadId, event }, select: { address: true } });
  const told = same.map(({ address }) => sameForm(address));
  return (
    [{ address: user.email, kind: "mail" }, ...user.addresses].find(
      ({ address, kind }) =>
        (isPage || kind === "mail") && !red.has(sameForm(address)) && !told.includes(sameForm(address)),
    ) ?? null
  );
}
