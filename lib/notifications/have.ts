import { timingSafeEqual } from "node:crypto";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { recordEvent } from "@/lib/leads/history";
import { lookupHash, previousLookupHash } from "@/lib/privacy/keys";

/**
 * "I have it": the link in a mail to staff. Its token is the delivery's id and a signature over it, so it holds nothing
 * of the lead, opens nothing of the lead, and needs no row; whoever has the mail may say so without signing in.
 */

const LASTS_MS = 7 * 24 * 60 * 60 * 1000;
const PURPOSE = "have v1";
const BYTES = 16;

/** The address that the mail links to. */
export function havePath(deliveryId: string): `/have/${string}` {
  const id = Buffer.from(deliveryId.replaceAll("-", ""), "hex");
  return `/have/${Buffer.concat([id, signature(lookupHash(said(deliveryId)))]).toString("base64url")}`;
}

/** A link that works. */
export interface Have {
  readonly reference: string;
  /** When it was said; null when it was not said yet */
  readonly acknowledgedAt: Date | null;
  /** IANA zone of the practice */
  readonly zone: string;
}

/**
 * What a link says when it is looked at, which changes nothing: mail scanners look too.
 * @returns null for one that expired, was never given out, or belongs to somebody who no longer works here; they look the same
 * @throws when the database does not answer
 */
export async function readHave(token: string): Promise<Have | null> {
  const found = await find(token);
  if (found === null) return null;
  const { reference, practiceId } = found.delivery.lead;
  const { timeZone } = await database().practice.findUniqueOrThrow({
    where: { id: practiceId },
    select: { timeZone: true },
  });
  const said = await database().acknowledgement.findFirst({ where: { deliveryId: found.delivery.id } });
  return { reference, acknowledgedAt: said?.at ?? null, zone: timeZone };
}

/**
 * Records that somebody takes care of a lead, with its entry in the history. Twice is once.
 * @returns `over` as null of {@link readHave}
 * @throws when the database does not answer
 */
export async function sayHave(token: string): Promise<"said" | "over"> {
  const found = await find(token);
  if (found === null) return "over";
  const { delivery, user } = found;
  const { id: deliveryId, leadId } = delivery;
  const at = now();
  await database().$transaction(async (tx) => {
    const made = await tx.acknowledgement.createMany({
      data: [{ leadId, deliveryId, at }],
      skipDuplicates: true,
    });
    if (made.count === 0) return;
    const actor = { userId: user.id, name: user.name };
    await recordEvent(tx, { leadId, kind: "acknowledged", data: { deliveryId }, actor, at });
  });
  return "said";
}

async function find(token: string) {
  const id = deliveryOf(token);
  if (id === null) return null;
  const delivery = await database().delivery.findFirst({
    where: { id, createdAt: { gt: new Date(now().getTime() - LASTS_MS) } },
    select: { id: true, leadId: true, userId: true, lead: { select: { reference: true, practiceId: true } } },
  });
  if (delivery === null || delivery.userId === null) return null;
  const user = await database().user.findFirst({
    where: { id: delivery.userId, disabledAt: null },
    select: { id: true, name: true },
  });
  return user === null ? null : { delivery, user };
}

/** The delivery that a token was signed for, under this secret or the one before it; null for any other text. */
function deliveryOf(token: string): string | null {
  if (!/^[\w-]{43}$/u.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  // The last letter of the text has bits to spare: only the one way of writing it counts.
  if (bytes.length !== 2 * BYTES || bytes.toString("base64url") !== token) return null;
  const id = bytes
    .subarray(0, BYTES)
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})/u, "$1-$2-$3-$4-");
  const given = bytes.subarray(BYTES);
  const signed = [lookupHash(said(id)), previousLookupHash(said(id))];
  const isOurs = signed.some((hash) => hash !== null && timingSafeEqual(given, signature(hash)));
  return isOurs ? id : null;
}

function said(deliveryId: string): string {
  return `${PURPOSE} ${deliveryId}`;
}

function signature(hash: string): Buffer {
  return Buffer.from(hash, "hex").subarray(0, BYTES);
}
