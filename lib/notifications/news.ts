import { now } from "@/lib/clock";
import { database, type Transaction } from "@/lib/db/client";
import { tellElsewhere } from "@/lib/notifications/alternate";
import { clearRed, markRed } from "@/lib/notifications/red";

/** What a provider tells later of a mail that it has taken. */
export const NEWS = ["delivered", "bounced", "complained", "failed"] as const;
export type NewsKind = (typeof NEWS)[number];

export interface ProviderNews {
  /** The provider's own id of this news: what is told twice has it twice */
  readonly id: string;
  readonly providerId: string;
  /** The delivery's id where the provider repeats it, else null */
  readonly deliveryId: string | null;
  readonly kind: NewsKind;
  readonly at: Date;
}

/**
 * Takes news of a mail, once. Kept also when the mail is not known here: its id may be on its way to be written down,
 * and {@link applyNews} then finds what was told before.
 * @throws when the database does not answer: the provider then tells it again
 */
export async function takeNews({ deliveryId, ...row }: ProviderNews): Promise<"taken" | "known"> {
  return database().$transaction(async (tx) => {
    await oneAtATime(tx, row.providerId);
    const data = [{ ...row, receivedAt: now() }];
    const { count } = await tx.providerEvent.createMany({ data, skipDuplicates: true });
    if (count === 0) return "known";
    await apply(tx, row.providerId, deliveryId);
    return "taken";
  });
}

/** Applies what was told of a mail before its id was known here. Call it in the transaction that writes the id down. */
export async function applyNews(tx: Transaction, providerId: string): Promise<void> {
  await oneAtATime(tx, providerId);
  await apply(tx, providerId, null);
}

/**
 * From all that was ever told and not from what was told last: any order gives the same row. Each time is the first at
 * which it happened, and none is ever taken back; which one counts is decided by deliveries.ts. A mail that was
 * delivered was sent, even if its sending was never answered, and is not sent again.
 */
async function apply(tx: Transaction, providerId: string, deliveryId: string | null): Promise<void> {
  const told = await tx.providerEvent.findMany({ where: { providerId }, orderBy: { at: "asc" } });
  const first = (kind: NewsKind) => told.find((each) => each.kind === kind)?.at ?? null;
  const [earliest] = told;
  if (earliest === undefined) return;
  const rows = await tx.delivery.findMany({
    where: { OR: [{ providerId }, ...(deliveryId === null ? [] : [{ id: deliveryId }])] },
  });
  for (const row of rows) {
    const merged = {
      deliveredAt: sooner(row.deliveredAt, first("delivered")),
      bouncedAt: sooner(row.bouncedAt, first("bounced")),
      complainedAt: sooner(row.complainedAt, first("complained")),
      failedAt: sooner(row.failedAt, first("failed")),
    };
    await tx.delivery.update({
      where: { id: row.id },
      data: {
        ...merged,
        providerId: row.providerId ?? providerId,
        sentAt: row.sentAt ?? earliest.at,
        // A bounce explains itself; of what the provider could not send only it knows why.
        failure: first("failed") === null ? null : "provider-failed",
      },
    });
    await follow(tx, row, merged);
  }
}

type Times = Readonly<Record<"deliveredAt" | "bouncedAt" | "complainedAt" | "failedAt", Date | null>>;

/** What follows of what is new: the address turns red or is good again, and the mail goes to another one. */
async function follow(
  tx: Transaction,
  row: Times & { readonly id: string; readonly address: string },
  merged: Times,
): Promise<void> {
  const { id: deliveryId, address } = row;
  const isNew = (time: keyof Times) => row[time] === null && merged[time] !== null;
  if (merged.complainedAt !== null && isNew("complainedAt")) {
    await markRed(tx, { address, reason: "complained", at: merged.complainedAt, deliveryId });
  }
  if (merged.bouncedAt !== null && isNew("bouncedAt")) {
    await markRed(tx, { address, reason: "bounced", at: merged.bouncedAt, deliveryId });
  }
  const isLost = isNew("bouncedAt") || isNew("failedAt");
  if (isLost) await tellElsewhere(tx, deliveryId);
  const isGood = merged.bouncedAt === null && merged.complainedAt === null && merged.failedAt === null;
  if (isGood && merged.deliveredAt !== null) await clearRed(tx, address, merged.deliveredAt);
}

function sooner(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other;
  return one < other ? one : other;
}

/** Two news of one mail, or one and the answer to its sending, would not see each other before they are committed. */
async function oneAtATime(tx: Transaction, providerId: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`mail ${providerId}`}, 0))`;
}
