import { openSession, type SetCookies } from "@/lib/auth/handshake";
import { countTry, type Limited } from "@/lib/auth/limits";
import { type Busy, passwordMatches } from "@/lib/auth/password";
import { mintTicket } from "@/lib/auth/tickets";
import { database } from "@/lib/db/client";

export type Refused = { readonly kind: "wrong" } | { readonly kind: Busy } | Limited;
export type SignedIn = { readonly kind: "signedIn"; readonly cookies: SetCookies };

/**
 * Signs a person in. An address that nobody has and a wrong password get the same answer after the same work.
 * @param given.email as the schema of e-mail addresses makes it: trimmed and lower case
 * @param given.address the client's, as the edge found it
 * @throws when the database does not answer
 */
export async function signIn(given: {
  email: string;
  password: string;
  address: string;
}): Promise<SignedIn | Refused> {
  const proved = await provePassword(given);
  if (typeof proved !== "string") return proved;
  const cookies = await openSession(await mintTicket(database(), proved));
  return cookies === null ? { kind: "wrong" } : { kind: "signedIn", cookies };
}

/**
 * Proves a password, within the limits.
 * @returns the id of the user, or why not
 * @throws when the database does not answer
 */
export async function provePassword(given: {
  email: string;
  password: string;
  address: string;
}): Promise<string | Refused> {
  const counted = await countTry(given.email, given.address);
  if (counted.kind === "limited") return counted;
  const user = await database().user.findFirst({ where: { email: given.email, disabledAt: null } });
  const matches = await passwordMatches(user?.passwordHash ?? null, given.password);
  if (matches === "busy") return { kind: "busy" };
  if (user === null || !matches) return { kind: "wrong" };
  await counted.succeeded();
  return user.id;
}
