import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { previewLetter } from "@/lib/closing/preview";
import type { DeclineReason } from "@/lib/closing/reasons";
import { database, type Transaction } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import type { Locale } from "@/lib/i18n/locales";
import { sealLetter } from "@/lib/leads/letter";
import { leadFor, moveLead, type StatusChange } from "@/lib/leads/write";
import { queueLetter } from "@/lib/notifications/letter";
import { openLeadKey } from "@/lib/privacy/sealing";

/** How a letter goes; `none`: no channel is safe, or the person knows already. */
export const LETTER_WAYS = ["email", "print", "none"] as const;
export type LetterWay = (typeof LETTER_WAYS)[number];

export interface Decline {
  /** As the page showed it; the precondition of the write */
  readonly version: number;
  readonly why: DeclineReason;
  readonly way: LetterWay;
  readonly language: Locale;
  /** Stands for the letter that was previewed */
  readonly mark: string;
}

export type Declined =
  | { readonly letterId: string | null }
  | StatusChange
  /** The letter says something else by now: it must be looked at first. */
  | "otherLetter"
  /** The address is not safe, or not any more. */
  | "notSafe";

/**
 * Declines a lead and keeps the letter that says so, both or neither. Whoever recorded a call since the page was
 * shown has raised the version: then nothing is written, and the call can be seen first.
 * @throws when the database does not answer
 */
export async function declineLead(actor: Actor, id: string, decline: Decline): Promise<Declined> {
  const { version, why, way, language, mark } = decline;
  const preview = await previewLetter(actor, id, language);
  if (preview === null) return "nothingHere";
  const isOld = preview.lead.version !== version;
  if (!isOld && way !== "none" && preview.mark !== mark) return "otherLetter";
  if (!isOld && way === "email" && preview.address === null) return "notSafe";
  return database().$transaction(async (tx): Promise<Declined> => {
    if (way === "email" && (await isBlocked(tx, id, preview.address))) return "notSafe";
    const moved = await moveLead(tx, actor, id, { version, to: "declined", reason: "", why });
    if (moved !== "changed") return moved;
    if (way === "none") return { letterId: null };
    const lead = await leadFor(tx, actor, id);
    if (lead === null) throw new Error("A lead was declined that is not there.");
    const letterId = newId();
    await queueLetter(tx, {
      ...{ id: letterId, leadId: id, at: now(), kind: "nonEngagement", language, channel: way, actor },
      sealed: sealLetter(openLeadKey(lead.sealedKey, id), preview.letter, letterId),
      address: way === "email" ? preview.address : null,
    });
    return { letterId };
  });
}

/** Since the preview was read; the lock keeps the mark until the letter is written. */
async function isBlocked(tx: Transaction, leadId: string, address: string | null): Promise<boolean> {
  await tx.$queryRaw`select id from leads where id = ${leadId}::uuid for no key update`;
  const [row] = await tx.$queryRaw<{ safe: boolean }[]>`
    select safe from lead_channels
     where lead_id = ${leadId}::uuid and kind = 'email' and value = ${address} for share`;
  return row?.safe === false;
}
