import { migrations as jobMigrations } from "graphile-worker/dist/generated/sql.js";
import type { Client } from "pg";
import { CommandError } from "@/lib/command";
import type { MigrationFile } from "@/lib/db/migration-files";

interface Applied {
  name: string;
  checksum: string;
}

/**
 * The names of the migrations that this database has not had yet, in order. Plain SQL and no engine: this is
 * all that a start with nothing to do has to pay for.
 * @throws {CommandError} when an applied migration was edited, or is unknown here (an older version was started)
 */
export async function pendingMigrations(client: Client, files: readonly MigrationFile[]): Promise<string[]> {
  const applied = await appliedMigrations(client);
  const byName = new Map(files.map((file) => [file.name, file]));
  for (const { name, checksum } of applied) {
    const file = byName.get(name);
    if (file === undefined)
      throw new CommandError(
        `The database has had the migration ${name}, which this version does not know: start the version that made it.`,
      );
    if (file.checksum !== checksum)
      throw new CommandError(
        `The migration ${name} was edited after this database had it: put it back as it was and write a new one.`,
      );
  }
  const had = new Set(applied.map((row) => row.name));
  return files.map((file) => file.name).filter((name) => !had.has(name));
}

async function appliedMigrations(client: Client): Promise<Applied[]> {
  if (!(await exists(client, "_prisma_migrations"))) return [];
  const { rows } = await client.query<Applied>(
    `select migration_name as name, checksum from _prisma_migrations
     where finished_at is not null and rolled_back_at is null order by started_at`,
  );
  return rows;
}

/** True when graphile-worker has nothing left to do to its own schema. Does not load the library. */
export async function jobSchemaIsCurrent(client: Client): Promise<boolean> {
  if (!(await exists(client, "graphile_worker.migrations"))) return false;
  const { rows } = await client.query<{ id: number }>("select max(id) as id from graphile_worker.migrations");
  const newest = Math.max(...Object.keys(jobMigrations).map((name) => Number.parseInt(name, 10)));
  return (rows[0]?.id ?? 0) >= newest;
}

/**
 * Closes the record of an attempt that did not end. Its script ran as one transaction which also records the
 * end (see migrate-locked.ts), and nobody else holds the lock: so nothing of it is in the database.
 */
export async function closeUnfinished(client: Client): Promise<void> {
  if (!(await exists(client, "_prisma_migrations"))) return;
  await client.query(
    "update _prisma_migrations set rolled_back_at = now() where finished_at is null and rolled_back_at is null",
  );
}

async function exists(client: Client, relation: string): Promise<boolean> {
  const { rows } = await client.query<{ found: boolean }>("select to_regclass($1) is not null as found", [
    relation,
  ]);
  return rows[0]?.found === true;
}
