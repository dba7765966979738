import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";

/** Single keys that do something: a help for some, and in the way of whoever dictates or uses another aid. */

/** @throws when the database does not answer */
export async function usesShortcuts({ userId }: Actor): Promise<boolean> {
  const user = await database().user.findUnique({ where: { id: userId }, select: { shortcuts: true } });
  return user?.shortcuts ?? false;
}

/** @throws when the database does not answer */
export async function switchShortcuts({ userId }: Actor, on: boolean): Promise<void> {
  await database().user.updateMany({ where: { id: userId }, data: { shortcuts: on } });
}
