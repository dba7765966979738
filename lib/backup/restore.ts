import { once } from "node:events";
import { cpSync, createReadStream, existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { type CopyStreamQuery, from } from "pg-copy-streams";
import { z } from "zod";
import { type About, type Part, unpack } from "@/lib/backup/archive";
import { nameOf, sqlOf, type Table, tablesOf } from "@/lib/backup/tables";
import { CommandError } from "@/lib/command";
import { inDatabase } from "@/lib/db/connection";
import { migrate } from "@/lib/db/migrate";
import { MIGRATIONS_FOLDER, readMigrations } from "@/lib/db/migration-files";
import { SealingError } from "@/lib/privacy/sealing";

/**
 * Puts a backup into an empty database: makes the tables as they were, fills all of them in one transaction, and brings
 * them up to date. A restore that was broken off left no rows and can be run again.
 * @param databaseUrl a direct connection to a database that nobody has used
 * @param say one line for each table that is done
 * @throws {CommandError} when the file is none, is damaged, was sealed under another secret, or was made by a newer
 *   version; or when the database holds something
 */
export async function restoreBackup(
  databaseUrl: string,
  file: string,
  say: (line: string) => void,
): Promise<void> {
  if (!existsSync(file)) throw new CommandError(`${file} does not exist.`);
  try {
    const parts = unpack(createReadStream(file));
    const { value: first } = await parts.next();
    if (first?.kind !== "about") throw new SealingError("damaged");
    await makeTables(databaseUrl, first.about);
    await fill(databaseUrl, parts, first.about, say);
  } catch (error) {
    throw sentenceFor(file, error);
  }
  await migrate(databaseUrl);
}

const SENTENCES: Readonly<Record<string, string>> = {
  notOurs: "is no backup of this portal.",
  otherSecret:
    "was sealed under another secret: set APP_SECRET to the one that the portal had, or put its file `secret` into DATA_DIR.",
  damaged: "is damaged or not whole; nothing of it was stored.",
};

function sentenceFor(file: string, error: unknown): unknown {
  if (!(error instanceof SealingError)) return error;
  return new CommandError(`${file} ${SENTENCES[error.message] ?? SENTENCES.damaged}`);
}

/** The tables as they were when the backup was made: its rows may not fit into those of today. */
async function makeTables(databaseUrl: string, { migrations }: About): Promise<void> {
  const known = new Map(readMigrations(MIGRATIONS_FOLDER).map((each) => [each.name, each.checksum]));
  if (migrations.some(({ name, checksum }) => known.get(name) !== checksum))
    throw new CommandError("The backup was made by another version of the portal: restore it with that one.");
  await refuseUsed(databaseUrl, new Set(migrations.map(({ name }) => name)));
  const folder = mkdtempSync(join(tmpdir(), "first-call-migrations-"));
  try {
    for (const { name } of migrations)
      cpSync(join(MIGRATIONS_FOLDER, name), join(folder, name), { recursive: true });
    await migrate(databaseUrl, folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const applied = z.array(z.object({ name: z.string() }));

/** A database with rows in it is somebody's; one with newer tables than the backup's cannot take its rows. */
async function refuseUsed(databaseUrl: string, names: ReadonlySet<string>): Promise<void> {
  await inDatabase(databaseUrl, async (client) => {
    if (!(await exists(client, "_prisma_migrations"))) {
      const { rows } = await client.query("select from pg_tables where schemaname = 'public' limit 1");
      if (rows.length > 0) throw new CommandError("The database holds other tables: name an empty one.");
      return;
    }
    for (const table of await tablesOf(client)) {
      const { rows } = await client.query(`select from ${sqlOf(table).name} limit 1`);
      if (rows.length > 0)
        throw new CommandError("The database is in use already: restore into an empty one.");
    }
    const had = await client.query("select migration_name as name from _prisma_migrations");
    if (applied.parse(had.rows).some(({ name }) => !names.has(name)))
      throw new CommandError("The database has newer tables than the backup: restore into an empty one.");
  });
}

async function exists(client: pg.Client, relation: string): Promise<boolean> {
  const { rows } = await client.query("select to_regclass($1) is not null as found", [relation]);
  return z.tuple([z.object({ found: z.boolean() })]).parse(rows)[0].found;
}

async function fill(
  databaseUrl: string,
  parts: AsyncIterable<Part>,
  { queue }: About,
  say: (line: string) => void,
): Promise<void> {
  await inDatabase(databaseUrl, async (client) => {
    const newest = await client.query("select max(id) as newest from graphile_worker.migrations");
    if (z.tuple([z.object({ newest: z.number() })]).parse(newest.rows)[0].newest !== queue)
      throw new CommandError(
        "The backup was made with another version of the job queue: restore it with that one.",
      );
    await client.query("begin");
    const isWhole = await load(client, parts, say);
    if (!isWhole) throw new SealingError("damaged");
    await client.query("commit");
  });
}

/** @returns false when the backup ends before its end */
async function load(
  client: pg.Client,
  parts: AsyncIterable<Part>,
  say: (line: string) => void,
): Promise<boolean> {
  let open: { readonly table: Table; readonly copy: CopyStreamQuery } | null = null;
  for await (const part of parts) {
    if (part.kind === "end") return open === null;
    if (part.kind === "table") open = { table: part.table, copy: await begin(client, part.table) };
    if (open === null) continue;
    if (part.kind === "rows" && !open.copy.write(part.bytes)) await once(open.copy, "drain");
    if (part.kind === "tableEnd") {
      await finish(client, open.table, open.copy);
      if (open.copy.rowCount !== part.rows) return false;
      say(`${nameOf(open.table)}: ${part.rows}`);
      open = null;
    }
  }
  return false;
}

async function begin(client: pg.Client, table: Table): Promise<CopyStreamQuery> {
  const { name, columns } = sqlOf(table);
  // They judge what is done now, such as mail to an address that was safe then and is not any more.
  await client.query(`alter table ${name} disable trigger user`);
  return client.query(from(`copy ${name} (${columns}) from stdin`));
}

async function finish(client: pg.Client, table: Table, copy: CopyStreamQuery): Promise<void> {
  const { name } = sqlOf(table);
  const finished = once(copy, "finish");
  copy.end();
  await finished;
  await client.query(`alter table ${name} enable trigger user`);
  for (const column of await countedColumns(client, table)) {
    const next = `coalesce((select max(${pg.escapeIdentifier(column)}) from ${name}), 0) + 1`;
    await client.query(`select setval(pg_get_serial_sequence($1, $2), ${next}, false)`, [name, column]);
  }
}

/** Columns that Postgres numbers: the next number comes after those that were loaded. */
async function countedColumns(client: pg.Client, { schema, name, columns }: Table): Promise<string[]> {
  const { rows } = await client.query(
    `select column_name::text as name from information_schema.columns where table_schema = $1 and table_name = $2
       and column_name = any($3) and pg_get_serial_sequence(format('%I.%I', table_schema, table_name), column_name) is not null`,
    [schema, name, columns],
  );
  return applied.parse(rows).map((each) => each.name);
}
