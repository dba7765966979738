import { createHash, randomBytes } from "node:crypto";
import { SESSION_LASTS_MS } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db/client";
import { database } from "@/lib/db/client";

/**
 * A ticket says "every factor of this person was verified just now". It never leaves the server: whoever
 * verified mints it, and next-auth's only provider redeems it. A factor can then not be left out by posting
 * to next-auth directly.
 */

const TICKET_LASTS_MS = 60_000;

/** How tokens of every kind are stored: what a database dump shows opens nothing. */
export function tokenHash(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}

/**
 * Makes a ticket, good once and for a minute, in the transaction that verified the person.
 * @returns the ticket in clear; only its hash is stored
 */
export async function mintTicket(tx: Transaction, userId: string): Promise<string> {
  const ticket = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now().getTime() + TICKET_LASTS_MS);
  await tx.signInTicket.create({ data: { hash: tokenHash(ticket), userId, expiresAt } });
  return ticket;
}

/**
 * Redeems a ticket for a new session; every sign-in has its own, so an id that was known before is worthless.
 * @returns the id of the session, or null for a ticket that is unknown, used or over, or a disabled person
 */
export async function redeemTicket(ticket: string): Promise<string | null> {
  const at = now();
  return database().$transaction(async (tx) => {
    // One statement that both asks and takes: of two that come at the same moment one finds it used.
    const [redeemed] = await tx.signInTicket.updateManyAndReturn({
      where: { hash: tokenHash(ticket), usedAt: null, expiresAt: { gt: at } },
      data: { usedAt: at },
      select: { userId: true },
    });
    if (redeemed === undefined) return null;
    const { userId } = redeemed;
    const user = await tx.user.findFirst({ where: { id: userId, disabledAt: null } });
    if (user === null) return null;
    const session = await tx.session.create({
      data: {
        userId,
        authVersion: user.authVersion,
        seenAt: at,
        expiresAt: new Date(at.getTime() + SESSION_LASTS_MS),
      },
    });
    return session.id;
  });
}

/** Ends one session. Ending it twice changes nothing. */
export async function revokeSession(sessionId: string): Promise<void> {
  await database().session.updateMany({
    where: { id: sessionId, revokedAt: null },
    data: { revokedAt: now() },
  });
}
