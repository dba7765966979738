import type { Transaction } from "@/lib/db/client";

/**
 * One more of something on a day: all that is kept of whoever it was. In one statement, because two at once would
 * otherwise lose one.
 * @param day `2026-11-22`
 * @param what a fixed name of ours, never a word of a person
 * @throws when the database does not answer
 */
export async function countDay(
  db: Pick<Transaction, "$executeRaw">,
  day: string,
  what: string,
): Promise<void> {
  await db.$executeRaw`
    insert into day_counts (day, what, amount) values (${day}::date, ${what}, 1)
    on conflict (day, what) do update set amount = day_counts.amount + 1`;
}
