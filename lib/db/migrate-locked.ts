import { runMigrations } from "graphile-worker";
import pg from "pg";
import { CommandError } from "@/lib/command";
import { type MigrationFile, readMigrations } from "@/lib/db/migration-files";
import { closeUnfinished, jobSchemaIsCurrent, pendingMigrations } from "@/lib/db/migration-state";
import { applyMigrations } from "@/lib/db/schema-engine";

/** Any number that no other user of the database takes for a lock of its own. */
export const MIGRATION_LOCK = 7_203_155_918_422_001n;

/**
 * Brings the database up to date while holding the one lock of migrations, and returns what it applied.
 *
 * The scripts run on the very connection that holds the lock. When this process is killed, Postgres still
 * works on the script until it ends or notices; with the lock on another connection the next process would
 * begin beside it. So the lock lives exactly as long as the last thing that could change the tables.
 */
export async function migrateLocked(databaseUrl: string, folder: string): Promise<string[]> {
  const client = new pg.Client({
    connectionString: databaseUrl,
    connectionTimeoutMillis: 10_000,
    application_name: `first-call migrate ${process.pid}`,
  });
  // A connection that breaks fails the query that waits on it; without a listener it would also end the process.
  client.on("error", () => {});
  await client.connect();
  try {
    await client.query("select pg_advisory_lock($1)", [MIGRATION_LOCK]);
    await closeUnfinished(client);
    const files = readMigrations(folder);
    const pending = await pendingMigrations(client, files);
    if (pending.length > 0) await applyScripts(client, databaseUrl, files);
    if (!(await jobSchemaIsCurrent(client))) await runMigrations({ connectionString: databaseUrl });
    return pending;
  } finally {
    await client.end();
  }
}

async function applyScripts(client: pg.Client, databaseUrl: string, files: MigrationFile[]): Promise<void> {
  let refusal: CommandError | undefined;
  const runScript = async (sql: string) => {
    try {
      await client.query(asOneTransaction(sql));
    } catch (error) {
      refusal = refusalOf(files.find((file) => file.sql === sql)?.name ?? "(unnamed)", error);
      throw error;
    }
  };
  try {
    await applyMigrations(databaseUrl, files, runScript);
  } catch (error) {
    throw refusal ?? error;
  }
}

/**
 * Several statements sent as one simple query are one transaction. The record of the end belongs to it: the
 * engine writes its own only afterwards, and a process killed in between would leave a migration that is in
 * the tables but not in the record, and fails at the second attempt.
 */
function asOneTransaction(sql: string): string {
  return `${sql}\n;update _prisma_migrations set finished_at = now() where finished_at is null and rolled_back_at is null`;
}

/** Postgres repeats rows in many of its messages; those about the SQL text itself (class 42) hold none. */
function refusalOf(name: string, error: unknown): CommandError {
  const code = error instanceof Error && "code" in error ? String(error.code) : "no code";
  const reason = error instanceof Error && code.startsWith("42") ? `${code}: ${error.message}` : code;
  return new CommandError(`The migration ${name} failed (${reason}); nothing of it was kept.`);
}
