import { randomBytes } from "node:crypto";
import { openSession, type SetCookies } from "@/lib/auth/handshake";
import { createOwner, hasOwner } from "@/lib/auth/owner";
import { type Busy, hashPassword } from "@/lib/auth/password";
import type { OwnerInput } from "@/lib/auth/schema";
import { mintTicket, tokenHash } from "@/lib/auth/tickets";
import { now } from "@/lib/clock";
import { database, type Transaction } from "@/lib/db/client";
import { env } from "@/lib/env";
import { forgetPractice } from "@/lib/practice/read";
import type { PracticeInput } from "@/lib/practice/schema";
import { practiceRow } from "@/lib/practice/write";

/** The first run: a link that was printed at the start opens one form, once. */

const LINK_LASTS_MS = 7 * 24 * 60 * 60 * 1000;
const PURPOSE = "setup";

/** The set-up is one thing for the whole database: who writes about it holds this lock to the end of its transaction. */
export async function lockSetUp(tx: Transaction): Promise<void> {
  await tx.$executeRaw`select pg_advisory_xact_lock(hashtext('first-call.set-up'))`;
}

/** Ends every set-up link that was not used. */
export async function endSetUpLinks(tx: Transaction): Promise<void> {
  await tx.accessToken.updateMany({
    where: { purpose: PURPOSE, consumedAt: null, expiresAt: { gt: now() } },
    data: { expiresAt: now() },
  });
}

/**
 * Makes a link to the set-up, good for seven days, and ends those before it: one that was left in an old log
 * opens nothing.
 * @returns the whole address; only a hash of its token is stored
 */
export async function makeSetUpLink(tx: Transaction): Promise<string> {
  await endSetUpLinks(tx);
  const token = randomBytes(32).toString("base64url");
  const expiresAt = new Date(now().getTime() + LINK_LASTS_MS);
  await tx.accessToken.create({ data: { hash: tokenHash(token), purpose: PURPOSE, expiresAt } });
  return `${env().APP_URL}/office/setup?token=${token}`;
}

/** Whether a link still opens the set-up. Looking uses nothing up: mail scanners and previews look too. */
export async function isSetUpLink(token: string): Promise<boolean> {
  return (await database().accessToken.count({ where: { hash: tokenHash(token), ...unused() } })) === 1;
}

/**
 * Uses a link up, makes the practice and its owner, and signs the owner in: all or nothing.
 * @returns `over` when the link is used, ended or unknown, also when it was used a moment ago by somebody else
 * @throws when the database does not answer
 */
export async function setUp(
  token: string,
  practice: PracticeInput,
  owner: OwnerInput,
): Promise<{ cookies: SetCookies } | "over" | Busy> {
  const passwordHash = await hashPassword(owner.password);
  if (passwordHash === "busy") return "busy";
  const ticket = await database().$transaction(async (tx) => {
    await lockSetUp(tx);
    const used = await tx.accessToken.updateMany({
      where: { hash: tokenHash(token), ...unused() },
      data: { consumedAt: now() },
    });
    if (used.count === 0 || (await hasOwner(tx))) return null;
    const practiceId = await writePractice(tx, practice);
    const { email, ownerName: name } = owner;
    return mintTicket(tx, await createOwner(tx, { practiceId, email, name, passwordHash }));
  });
  forgetPractice();
  const cookies = ticket === null ? null : await openSession(ticket);
  return cookies === null ? "over" : { cookies };
}

function unused() {
  return { purpose: PURPOSE, consumedAt: null, expiresAt: { gt: now() } };
}

/** A practice without an owner is left where somebody took the last owner out by hand; it is completed, not doubled. */
async function writePractice(tx: Transaction, practice: PracticeInput): Promise<string> {
  const data = practiceRow(practice);
  const there = await tx.practice.findFirst({ select: { id: true } });
  if (there === null) return (await tx.practice.create({ data })).id;
  await tx.practice.update({ where: there, data: { ...data, version: { increment: 1 } } });
  return there.id;
}
