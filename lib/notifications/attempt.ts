import { z } from "zod";
import { now } from "@/lib/clock";
import { database, type Transaction } from "@/lib/db/client";
import { tellElsewhere } from "@/lib/notifications/alternate";
import { kindOf } from "@/lib/notifications/event";
import { ADDRESS_REFUSED, type Outcome, type TransportName } from "@/lib/notifications/mail";
import { applyNews } from "@/lib/notifications/news";
import { PERSON } from "@/lib/notifications/person-event";
import { clearRed, markRed } from "@/lib/notifications/red";

/** After this long an attempt is given up. */
export const ATTEMPT_MS = 25_000;
/** After this long nobody is at it any more: whoever began it has given up or died, and the next one may begin. */
export const TAKEN_OVER_MS = 30_000;
/** A provider forgets an idempotency key after 24 hours; well before that the next attempts go under another one. */
const KEY_MS = 20 * 60 * 60 * 1000;

/** An attempt that is ours to make. */
export interface Attempt {
  readonly deliveryId: string;
  readonly startedAt: Date;
  /**
   * The moment that the mail is written for. A repeated attempt of which nobody knows the outcome writes the same mail
   * again to the byte, because a provider refuses another content under the same key.
   */
  readonly writtenAt: Date;
  readonly idempotencyKey: string;
}

const claimed = z.array(z.object({ uncertainAt: z.date().nullable() }));

/**
 * Takes a delivery for one attempt and writes that down before anything is sent: what dies after this is seen as
 * `unknown` and not as never begun. Of two that claim at once one gets it. A mail to a person is claimed while its
 * address is marked safe, and never again once nobody knows whether it arrived, but for a provider that knows its key.
 * @returns null when it is over, or somebody else is at it
 */
export async function claim(deliveryId: string, transport: TransportName): Promise<Attempt | null> {
  const startedAt = now();
  const takenOver = new Date(startedAt.getTime() - TAKEN_OVER_MS);
  // A clock that was set back: an attempt of the future would otherwise hold its mail until the future is there.
  const toCome = new Date(startedAt.getTime() + TAKEN_OVER_MS);
  const rows = await database().$queryRaw`
    update deliveries
       set attempts = attempts + 1, attempt_started_at = ${startedAt}::timestamptz, transport = ${transport},
           uncertain_at = case
             when attempt_started_at is not null and coalesce(attempt_ended_at < attempt_started_at, true)
             then coalesce(uncertain_at, attempt_started_at) else uncertain_at end
     where id = ${deliveryId}::uuid and sent_at is null and failed_at is null
       and (attempt_started_at is null or attempt_ended_at >= attempt_started_at
            or attempt_started_at <= ${takenOver}::timestamptz or attempt_started_at > ${toCome}::timestamptz)
       and (channel_id is null
            or exists (select from lead_channels where lead_channels.id = channel_id and safe)
               and (uncertain_at is null and (attempt_started_at is null or attempt_ended_at >= attempt_started_at)
                    or transport = 'resend' and ${transport} = 'resend'))
    returning uncertain_at as "uncertainAt"`;
  const [row] = claimed.parse(rows);
  return row === undefined ? null : attemptOf(deliveryId, startedAt, row.uncertainAt);
}

/** Exported for its test. */
export function attemptOf(deliveryId: string, startedAt: Date, uncertainAt: Date | null): Attempt {
  if (uncertainAt === null) {
    return { deliveryId, startedAt, writtenAt: startedAt, idempotencyKey: deliveryId };
  }
  const keys = Math.floor((startedAt.getTime() - uncertainAt.getTime()) / KEY_MS);
  const writtenAt = new Date(uncertainAt.getTime() + keys * KEY_MS);
  const idempotencyKey = keys === 0 ? deliveryId : `${deliveryId}.${keys}`;
  return { deliveryId, startedAt, writtenAt, idempotencyKey };
}

/**
 * Writes what came of an attempt. What was sent is written whoever has taken over since; all else only if nobody has.
 * An address that took mail is red no more; one that refused it turns red, and its reader is told elsewhere.
 */
export async function record({ deliveryId, startedAt }: Attempt, outcome: Outcome): Promise<void> {
  const attemptEndedAt = now();
  const open = { id: deliveryId, sentAt: null };
  if (outcome.kind === "sent") return recordSent(deliveryId, attemptEndedAt, outcome.providerId);
  const ours = { ...open, failedAt: null, attemptStartedAt: startedAt };
  const ended = { attemptEndedAt, failure: outcome.code };
  if (outcome.kind === "refused") {
    await database().$transaction(async (tx) => {
      const data = { ...ended, failedAt: attemptEndedAt };
      const [row] = await tx.delivery.updateManyAndReturn({ where: ours, data, select: { address: true } });
      if (row === undefined || outcome.code !== ADDRESS_REFUSED) return;
      await markRed(tx, { ...row, reason: "refused", at: attemptEndedAt, deliveryId });
      await tellElsewhere(tx, deliveryId);
    });
    return;
  }
  await database().delivery.updateMany({ where: ours, data: ended });
  if (!outcome.uncertain) return;
  // Kept from the first one on: the provider's memory of the key began there.
  await database().delivery.updateMany({
    where: { ...ours, uncertainAt: null },
    data: { uncertainAt: startedAt },
  });
}

async function recordSent(id: string, at: Date, providerId: string | null): Promise<void> {
  await database().$transaction(async (tx) => {
    const [row] = await tx.delivery.updateManyAndReturn({
      where: { id, sentAt: null },
      data: { attemptEndedAt: at, sentAt: at, failedAt: null, failure: null, providerId },
      select: { address: true, event: true },
    });
    if (row !== undefined) await letterWent(tx, row.event, at);
    // A provider says later what came of it, and may have been faster than its own answer to us.
    if (providerId !== null) await applyNews(tx, providerId);
    else if (row !== undefined) await clearRed(tx, row.address, at);
  });
}

/** A letter is kept with the lead, and shows there when it went out. */
async function letterWent(tx: Transaction, event: string, sentAt: Date): Promise<void> {
  if (kindOf(event) !== PERSON.letter) return;
  const id = event.slice(PERSON.letter.length + 1);
  await tx.leadLetter.updateMany({ where: { id, sentAt: null }, data: { sentAt } });
}
