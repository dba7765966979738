import type { Transaction } from "@/lib/db/client";
import { recordEvent } from "@/lib/leads/history";
import { PERSON } from "@/lib/notifications/person-event";
import { sendingKey } from "@/lib/notifications/sending-key";
import { enqueue } from "@/lib/outbox/enqueue";

/** A letter to a person, sealed already. */
export interface SealedLetter {
  readonly id: string;
  readonly leadId: string;
  readonly at: Date;
  readonly kind: "nonEngagement";
  readonly language: "en" | "es";
  /** `email`: to the address that the person said is safe, and only there; `print`: handed over or posted */
  readonly channel: "email" | "print";
  readonly sealed: Uint8Array<ArrayBuffer>;
  /** Where it goes by e-mail; null on paper */
  readonly address: string | null;
  readonly actor: { readonly userId: string; readonly name: string };
}

/**
 * The one door for letters to people. Keeps the letter as it was previewed, in the transaction of the decision that
 * it tells, and sends one for `email` to the row of its address; `sentAt` stays empty until it went out.
 * @throws when the database refuses it, because the address is not marked safe any more
 * @throws when the database does not answer
 */
export async function queueLetter(tx: Transaction, letter: SealedLetter): Promise<void> {
  const { id, leadId, at, kind, language, channel, sealed, actor, address } = letter;
  const by = { actorId: actor.userId, actorName: actor.name };
  await tx.leadLetter.createMany({ data: [{ id, leadId, at, kind, language, channel, sealed, ...by }] });
  await recordEvent(tx, { leadId, kind: "letter", data: { letterId: id, channel, language }, actor, at });
  if (channel !== "email" || address === null) return;
  const key = { leadId, kind: "email", value: address };
  // A lead that was stored before there were such rows has none; who calls this has read the answer.
  await tx.leadChannel.createMany({
    data: [{ ...key, safe: true, why: "answer", changedAt: at }],
    skipDuplicates: true,
  });
  const { id: channelId } = await tx.leadChannel.findFirstOrThrow({ where: key, select: { id: true } });
  const event = `${PERSON.letter}:${id}`;
  const delivery = { leadId, channelId, event, address, detail: "minimal", createdAt: at };
  const made = await tx.delivery.create({ data: delivery, select: { id: true } });
  const payload = { deliveryId: made.id };
  await enqueue(tx, { name: "mail.send", payload, key: sendingKey(made.id) });
}
