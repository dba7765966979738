import { database, type Transaction } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { type RedReason, sameForm } from "@/lib/on-call/red";

/** What a mail told of its address. */
export interface BadNews {
  readonly address: string;
  readonly reason: RedReason;
  readonly at: Date;
  readonly deliveryId: string;
}

/**
 * Marks an address red, unless a later mail has arrived there: news come in any order, and the last thing that happened
 * counts and not the last that was heard.
 */
export async function markRed(tx: Transaction, { address, reason, at, deliveryId }: BadNews): Promise<void> {
  await oneAtATime(tx, address);
  await tx.$executeRaw`
    insert into red_addresses (address, reason, since, delivery_id)
    select ${sameForm(address)}, ${reason}, ${at}::timestamptz, ${deliveryId}::uuid
     where not exists (select from deliveries as later where lower(later.address) = ${sameForm(address)}
                          and ${arrivedAt} > ${at}::timestamptz)
        on conflict (address) do update
       set reason = excluded.reason, since = excluded.since, delivery_id = excluded.delivery_id
     where excluded.since > red_addresses.since`;
}

/** A mail arrived: what was red before is red no more. Costs one look where nothing is red. */
export async function clearRed(tx: Transaction, address: string, at: Date): Promise<void> {
  await oneAtATime(tx, address);
  await tx.redAddress.deleteMany({ where: { address: sameForm(address), since: { lt: at } } });
}

/** When a mail arrived for all that is known: by Resend when it was delivered, otherwise when it was accepted. */
const arrivedAt = Prisma.sql`(case
  when later.bounced_at is null and later.complained_at is null and later.failed_at is null
  then coalesce(later.delivered_at, case when later.transport <> 'resend' then later.sent_at end) end)`;

/** Two news of one address would not see each other before they are committed. */
async function oneAtATime(tx: Transaction, address: string): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended(${`address ${sameForm(address)}`}, 0))`;
}

/** Whether somebody who is to be told of leads has an address that takes no mail. */
export async function anyRed(): Promise<boolean> {
  const rows = await database().$queryRaw<{ red: boolean }[]>`
    select exists (
      select from red_addresses where address in (
        select lower(email) from users where disabled_at is null
        union all select lower(user_addresses.address) from user_addresses
                    join users on users.id = user_id where disabled_at is null
        union all select lower(backup_address) from on_calls)) as red`;
  return rows[0]?.red === true;
}
