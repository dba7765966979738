import { type Actor, actorOf } from "@/lib/auth/actor";
import { hashPassword } from "@/lib/auth/password";
import { mintTicket, redeemTicket } from "@/lib/auth/tickets";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";

/**
 * Signs in the owner of a demonstration under a new password, and ends every other session of theirs. Nothing is
 * proved here, so it exists in a demonstration alone: a real owner is never touched, whatever a variable says.
 * @param owner.email of the owner, who exists
 * @returns the owner; end the session with `revokeSession` when the work is done
 * @throws outside of a demonstration, and when the database does not answer
 */
export async function enterDemo(owner: { email: string; name: string; password: string }): Promise<Actor> {
  if (env().DEMO !== "on") throw new Error("Only the owner of a demonstration is signed in without a proof.");
  const { email, name } = owner;
  const passwordHash = await hashPassword(owner.password);
  const ticket = await database().$transaction(async (tx) => {
    const { id } = await tx.user.update({
      where: { email },
      data: { name, passwordHash, authVersion: { increment: 1 } },
    });
    return mintTicket(tx, id);
  });
  const sessionId = await redeemTicket(ticket);
  const actor = sessionId === null ? null : await actorOf(sessionId);
  if (actor === null) throw new Error("The owner of the demonstration is not let in.");
  return actor;
}
