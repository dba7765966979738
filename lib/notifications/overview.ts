import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import type { DeliveryWhereInput } from "@/lib/db/generated/models";
import { kindOf, timesAgain } from "@/lib/notifications/event";
import { type Told, toldOf } from "@/lib/notifications/read";
import { type RedReason, redAddresses } from "@/lib/on-call/red";

/** Mail as a whole: what waits and why, and what did not arrive. */

/** So many rows a list; the number of all stands beside it. */
const SHOWN = 50;
/** What did not arrive is shown for as long. */
const FAILED_DAYS = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** One mail, and what it is about. */
export interface MailRow {
  readonly told: Told;
  /** Null: it is about mail itself, or about the law */
  readonly lead: { readonly id: string; readonly reference: string } | null;
  /** The kind of its event: lead.received, … */
  readonly kind: string;
  /** How often it was sent again by hand */
  readonly times: number;
}

export interface MailList {
  readonly rows: readonly MailRow[];
  readonly amount: number;
}

export interface MailOverview {
  /** The longest waiting first */
  readonly waiting: MailList;
  /** Of the last 30 days, the newest first: refused, came back, called spam */
  readonly failed: MailList;
  /** Addresses of the practice that take no mail */
  readonly red: ReadonlyMap<string, RedReason>;
}

/**
 * What an actor's practice sends. Before clearance everybody may see who was told of a lead; nothing else of it is here.
 * @throws when the database does not answer
 */
export async function mailOverview(actor: Actor): Promise<MailOverview> {
  const users = await database().user.findMany({
    where: { practiceId: actor.practiceId },
    select: { id: true },
  });
  const ours = {
    // Whether mail to a person waits says what they answered about their address: it stands on the lead, after clearance.
    channelId: null,
    OR: [
      { lead: { practiceId: actor.practiceId } },
      { leadId: null, userId: { in: users.map(({ id }) => id) } },
    ],
  };
  const since = new Date(now().getTime() - FAILED_DAYS * DAY_MS);
  const lost = [{ bouncedAt: { not: null } }, { failedAt: { not: null } }, { complainedAt: { not: null } }];
  const [waiting, failed, red] = await Promise.all([
    listOf({ AND: [ours, { sentAt: null, failedAt: null }] }, "asc"),
    listOf({ AND: [ours, { createdAt: { gt: since } }, { OR: lost }] }, "desc"),
    redAddresses(),
  ]);
  return { waiting, failed, red };
}

async function listOf(where: DeliveryWhereInput, createdAt: "asc" | "desc"): Promise<MailList> {
  const [rows, amount] = await Promise.all([
    database().delivery.findMany({
      ...{ where, orderBy: [{ createdAt }, { id: createdAt }], take: SHOWN },
      include: { lead: { select: { id: true, reference: true } } },
    }),
    database().delivery.count({ where }),
  ]);
  const leads = rows.flatMap(({ leadId }) => (leadId === null ? [] : [leadId]));
  const repeats = await database().delivery.findMany({
    where: { leadId: { in: leads }, event: { contains: ":again:" } },
    select: { event: true },
  });
  const at = now();
  return {
    amount,
    rows: rows.map((row) => ({
      ...{ told: toldOf(row, at), lead: row.lead, kind: kindOf(row.event) },
      times: timesAgain(row.id, repeats),
    })),
  };
}
