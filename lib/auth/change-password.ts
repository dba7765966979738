import type { Actor } from "@/lib/auth/actor";
import { openSession, type SetCookies } from "@/lib/auth/handshake";
import { hashPassword } from "@/lib/auth/password";
import { provePassword, type Refused } from "@/lib/auth/sign-in";
import { mintTicket } from "@/lib/auth/tickets";
import { database } from "@/lib/db/client";

export type PasswordChanged = { readonly kind: "changed"; readonly cookies: SetCookies };

/**
 * Changes one's own password. Raises the account's version, which ends every session of it, this one too, and
 * signs this browser in anew: whoever else used the account is out at once.
 * @param given.current asked again, since a desk that was left open must not be enough
 * @param given.next already held to the rules of a password
 * @throws when the database does not answer
 */
export async function changePassword(
  actor: Actor,
  given: { current: string; next: string; address: string },
): Promise<PasswordChanged | Refused> {
  const { email, authVersion } = await database().user.findUniqueOrThrow({ where: { id: actor.userId } });
  const proved = await provePassword({ email, password: given.current, address: given.address });
  if (typeof proved !== "string") return proved;
  const passwordHash = await hashPassword(given.next);
  if (passwordHash === "busy") return { kind: "busy" };
  const ticket = await database().$transaction(async (tx) => {
    // The version in the condition: of two changes at once the second proved a password that is no longer it.
    const { count } = await tx.user.updateMany({
      where: { id: actor.userId, authVersion, disabledAt: null },
      data: { passwordHash, authVersion: { increment: 1 } },
    });
    return count === 0 ? null : mintTicket(tx, actor.userId);
  });
  const cookies = ticket === null ? null : await openSession(ticket);
  return cookies === null ? { kind: "wrong" } : { kind: "changed", cookies };
}
