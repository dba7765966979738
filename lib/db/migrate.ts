import pg from "pg";
import { z } from "zod";
import { CommandError } from "@/lib/command";
import { askEngine } from "@/lib/db/engine";
import { MIGRATIONS_FOLDER, readMigrations } from "@/lib/db/migration-files";
import { jobSchemaIsCurrent, pendingMigrations } from "@/lib/db/migration-state";
import { faultCode } from "@/lib/log";

/**
 * Brings a database up to date: our migrations, each in one transaction, and the schema of the job queue, all
 * under one lock, so that several processes may start at once. Needs a direct connection (no transaction
 * pooler). When nothing is pending it costs one connection and a few queries.
 * @param folder where the migrations are; another one only in tests
 * @returns the names of the migrations that this call applied, in order
 * @throws {CommandError} one sentence: the database is away, a migration failed (nothing of it is kept and the
 *   next call tries again), or an applied migration was edited
 */
export async function migrate(
  databaseUrl: string,
  folder = MIGRATIONS_FOLDER,
): Promise<{ applied: string[] }> {
  if (await isCurrent(databaseUrl, folder)) return { applied: [] };
  const applied = await askEngine({ kind: "migrate", databaseUrl, folder });
  return { applied: z.array(z.string()).parse(applied) };
}

async function isCurrent(databaseUrl: string, folder: string): Promise<boolean> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  client.on("error", () => {});
  try {
    await client.connect();
  } catch (error) {
    const { fault, code } = faultCode(error);
    throw new CommandError(`The database could not be reached (${code ?? fault}).`);
  }
  try {
    const pending = await pendingMigrations(client, readMigrations(folder));
    return pending.length === 0 && (await jobSchemaIsCurrent(client));
  } finally {
    await client.end();
  }
}
