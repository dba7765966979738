import type { Transaction } from "@/lib/db/client";
import { recordEvent } from "@/lib/leads/history";

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
  readonly actor: { readonly userId: string; readonly name: string };
}

/**
 * The one door for letters to people. Keeps the letter as it was previewed, in the transaction of the decision that
 * it tells; `sentAt` stays empty until it went out. Nothing goes out by mail yet, so one for `email` waits and is
 * shown as "to be sent".
 * @throws when the database does not answer
 */
export async function queueLetter(tx: Transaction, letter: SealedLetter): Promise<void> {
  const { id, leadId, at, kind, language, channel, sealed, actor } = letter;
  const by = { actorId: actor.userId, actorName: actor.name };
  await tx.leadLetter.createMany({ data: [{ id, leadId, at, kind, language, channel, sealed, ...by }] });
  await recordEvent(tx, { leadId, kind: "letter", data: { letterId: id, channel, language }, actor, at });
}
