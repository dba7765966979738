import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { recordEvent } from "@/lib/leads/history";
import { deliveryOf, tokenFor } from "@/lib/notifications/mail-token";

/**
 * "I have it": the link in a mail to staff. Its token is the delivery's id and a signature over it, so it holds nothing
 * of the lead, opens nothing of the lead, and needs no row; whoever has the mail may say so without signing in.
 */

const LASTS_MS = 7 * 24 * 60 * 60 * 1000;
const PURPOSE = "have v1";

/** The address that the mail links to. */
export function havePath(deliveryId: string): `/have/${string}` {
  return `/have/${tokenFor(PURPOSE, deliveryId)}`;
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
  const { reference, practiceId } = found.lead;
  const { timeZone } = await database().practice.findUniqueOrThrow({
    where: { id: practiceId },
    select: { timeZone: true },
  });
  const said = await database().acknowledgement.findFirst({ where: { deliveryId: found.deliveryId } });
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
  const { deliveryId, lead, user } = found;
  const leadId = lead.id;
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
  const id = deliveryOf(PURPOSE, token);
  if (id === null) return null;
  const found = await database().delivery.findFirst({
    where: { id, createdAt: { gt: new Date(now().getTime() - LASTS_MS) } },
    select: { id: true, userId: true, lead: { select: { id: true, reference: true, practiceId: true } } },
  });
  if (found === null || found.userId === null || found.lead === null) return null;
  const user = await database().user.findFirst({
    where: { id: found.userId, disabledAt: null },
    select: { id: true, name: true },
  });
  return user === null ? null : { deliveryId: found.id, lead: found.lead, user };
}
