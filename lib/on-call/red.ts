import { database, type Transaction } from "@/lib/db/client";

/** Why an address is red: its mail came back, its reader called it spam, or its server refuses it for good. */
export type RedReason = "bounced" | "complained" | "refused";

/** The form in which addresses are compared: no mail service tells large letters from small ones. */
export function sameForm(address: string): string {
  return address.trim().toLowerCase();
}

/**
 * The addresses that take no mail, in {@link sameForm}, and why. There are as many as the practice has broken ones.
 * @throws when the database does not answer
 */
export async function redAddresses(
  db: Pick<Transaction, "redAddress"> = database(),
): Promise<ReadonlyMap<string, RedReason>> {
  const rows = await db.redAddress.findMany({ select: { address: true, reason: true } });
  return new Map(rows.map(({ address, reason }) => [address, reasonOf(reason)]));
}

function reasonOf(text: string): RedReason {
  return text === "complained" || text === "refused" ? text : "bounced";
}

/**
 * The addresses of a person without the red ones, in their order: the next one stands in. A red one stays where it is
 * the last for mail, because a mail that may bounce is better than none; a pager takes no mail that is no page.
 */
export function usable<A extends { readonly address: string; readonly kind: string }>(
  addresses: readonly A[],
  red: ReadonlyMap<string, RedReason>,
): readonly A[] {
  const good = addresses.filter(({ address }) => !red.has(sameForm(address)));
  if (good.some(({ kind }) => kind === "mail")) return good;
  return addresses.filter((each) => each.kind === "mail" || good.includes(each));
}
