import { z } from "zod";
import { keyHash, mayManageKeys } from "@/lib/api-keys/write";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database, rowsOf } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { together } from "@/lib/db/together";

/** A key as the settings page shows it; the key itself is not known any more. */
export type ApiKeyLine = {
  readonly id: string;
  readonly name: string;
  readonly prefix: string;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
};

const working = z.array(z.object({ id: z.string(), hash: z.string(), last_used_at: z.date().nullable() }));
type Working = z.output<typeof working>[number];

/** How stale `lastUsedAt` may be: one write a minute and not one a request. */
const USED_EVERY_MS = 60_000;

/** The keys that work, oldest first; none for somebody who may not manage them. */
export async function listApiKeys(actor: Actor): Promise<readonly ApiKeyLine[]> {
  if (!mayManageKeys(actor)) return [];
  return database().apiKey.findMany({
    where: { revokedAt: null },
    orderBy: { createdAt: "asc" },
    select: { id: true, name: true, prefix: true, createdAt: true, lastUsedAt: true },
  });
}

/**
 * The id of the key that a caller holds, or null: unknown and revoked look the same.
 * @throws when the database does not answer
 */
export async function callerOf(key: string): Promise<{ readonly apiKeyId: string } | null> {
  // Anything else cannot be a key of ours; it does not have to be hashed and looked up.
  if (!/^fc_[\w-]{43}$/.test(key)) return null;
  const row = await workingKey(keyHash(key));
  if (row === null) return null;
  const at = now();
  if (row.last_used_at === null || at.getTime() - row.last_used_at.getTime() >= USED_EVERY_MS) {
    // The old value in the condition: of many requests at once one writes.
    await database().apiKey.updateMany({
      where: { id: row.id, lastUsedAt: row.last_used_at },
      data: { lastUsedAt: at },
    });
  }
  return { apiKeyId: row.id };
}

/** The row of a key that works, by its hash. Asked anew for each request: a key that is revoked stops at once. */
const workingKey = together(async (hashes: readonly string[]): Promise<readonly (Working | null)[]> => {
  const rows = working.parse(
    await rowsOf(
      Prisma.sql`select id, hash, last_used_at from api_keys where hash = any(${[...new Set(hashes)]}) and revoked_at is null`,
    ),
  );
  return hashes.map((hash) => rows.find((row) => row.hash === hash) ?? null);
});
