import { createHash, randomBytes } from "node:crypto";
import { appendAudit } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";

/** Whether somebody may make and end keys: the owner, as with every setting of the practice. */
export function mayManageKeys(actor: Actor): boolean {
  return actor.role === "owner";
}

/** SHA-256 of a key, hex: all that is stored of it. */
export function keyHash(key: string): string {
  return createHash("sha256").update(key).digest("hex");
}

/**
 * Makes a key for `POST /api/v1/intakes`. It is returned this once and cannot be read again.
 * @param name what the owner calls it, 1 to 60 characters
 * @returns null for somebody who may not
 */
export async function makeApiKey(actor: Actor, name: string): Promise<string | null> {
  if (!mayManageKeys(actor)) return null;
  const key = `fc_${randomBytes(32).toString("base64url")}`;
  await database().$transaction(async (tx) => {
    const { id } = await tx.apiKey.create({
      data: {
        name,
        prefix: key.slice(0, 8),
        hash: keyHash(key),
        createdById: actor.userId,
        createdAt: now(),
      },
    });
    await appendAudit(tx, actor, [{ act: "apiKey.made", data: { apiKeyId: id } }]);
  });
  return key;
}

/** Ends a key at once. Ending one that is over, or is not there, changes nothing. */
export async function revokeApiKey(actor: Actor, id: string): Promise<"revoked" | "notThere"> {
  if (!mayManageKeys(actor)) return "notThere";
  return database().$transaction(async (tx) => {
    const { count } = await tx.apiKey.updateMany({
      where: { id, revokedAt: null },
      data: { revokedAt: now() },
    });
    if (count === 0) return "notThere";
    await appendAudit(tx, actor, [{ act: "apiKey.revoked", data: { apiKeyId: id } }]);
    return "revoked";
  });
}
