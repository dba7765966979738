import type { Transaction } from "@/lib/db/client";

/**
 * Holds a lead until the end of the transaction, as every row that refers to it does. Call it before rows of the lead
 * are changed: who changes the lead itself takes them in this order too, and in the other one both would wait for ever.
 */
export async function holdLead(tx: Transaction, id: string): Promise<void> {
  await tx.$queryRaw`select id from leads where id = ${id}::uuid for key share`;
}
