import type { Database, Transaction } from "@/lib/db/client";

/** Whether somebody owns this portal already. While nobody does, the portal is being set up. */
export async function hasOwner(tx: Database | Transaction): Promise<boolean> {
  return (await tx.user.findFirst({ where: { role: "owner" }, select: { id: true } })) !== null;
}

/**
 * Makes the first owner. The caller holds the lock of the set-up and has asked {@link hasOwner}: an owner who
 * exists is never touched, whatever a link or a variable says.
 * @param owner.email trimmed and lower case
 * @param owner.passwordHash as `hashPassword` makes it
 * @returns the id of the user
 */
export async function createOwner(
  tx: Transaction,
  owner: { practiceId: string; email: string; name: string; passwordHash: string },
): Promise<string> {
  const { id } = await tx.user.create({ data: { ...owner, role: "owner" } });
  return id;
}
