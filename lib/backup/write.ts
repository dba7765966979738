import { once } from "node:events";
import { createWriteStream, existsSync, renameSync, rmSync } from "node:fs";
import { open } from "node:fs/promises";
import type pg from "pg";
import { to } from "pg-copy-streams";
import { z } from "zod";
import { type Part, pack } from "@/lib/backup/archive";
import { nameOf, sqlOf, type Table, tablesOf } from "@/lib/backup/tables";
import { now } from "@/lib/clock";
import { CommandError } from "@/lib/command";
import { inDatabase } from "@/lib/db/connection";

/** Rows are gathered to records of about this size. */
const RECORD = 256 * 1024;

/**
 * Writes everything that the portal holds into one sealed file, as it stood at one moment, while the portal goes on.
 * The file is there whole or not at all.
 * @param databaseUrl a direct connection: a transaction pooler would spread the snapshot over several
 * @param say one line for each table that is done
 * @throws {CommandError} when the file exists already, or cannot be written
 */
export async function writeBackup(
  databaseUrl: string,
  file: string,
  say: (line: string) => void,
): Promise<void> {
  if (existsSync(file)) throw new CommandError(`${file} exists already: name a file that does not.`);
  const beside = `${file}.tmp`;
  try {
    await inDatabase(databaseUrl, async (client) => {
      await client.query("begin transaction isolation level repeatable read, read only");
      await writeFile(beside, pack(partsOf(client, say)));
    });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}

async function* partsOf(client: pg.Client, say: (line: string) => void): AsyncGenerator<Part> {
  const tables = await tablesOf(client);
  yield { kind: "about", about: await aboutOf(client) };
  for (const table of tables) {
    yield { kind: "table", table };
    const rows = yield* rowsOf(client, table);
    yield { kind: "tableEnd", rows };
    say(`${nameOf(table)}: ${rows}`);
  }
  yield { kind: "end" };
}

async function* rowsOf(client: pg.Client, table: Table): AsyncGenerator<Part, number> {
  const { name, columns } = sqlOf(table);
  const copy = client.query(to(`copy ${name} (${columns}) to stdout`));
  let held: Buffer[] = [];
  let size = 0;
  for await (const bytes of copy as AsyncIterable<Buffer>) {
    held.push(bytes);
    size += bytes.length;
    if (size < RECORD) continue;
    yield { kind: "rows", bytes: Buffer.concat(held) };
    [held, size] = [[], 0];
  }
  if (size > 0) yield { kind: "rows", bytes: Buffer.concat(held) };
  return copy.rowCount;
}

const migrations = z.array(z.object({ name: z.string(), checksum: z.string() }));
const queue = z.tuple([z.object({ newest: z.number() })]);

async function aboutOf(client: pg.Client) {
  const had = await client.query(
    `select migration_name as name, checksum from _prisma_migrations
     where finished_at is not null and rolled_back_at is null order by migration_name`,
  );
  const newest = await client.query("select max(id) as newest from graphile_worker.migrations");
  return {
    at: now().toISOString(),
    migrations: migrations.parse(had.rows),
    queue: queue.parse(newest.rows)[0].newest,
  };
}

/** Writes and waits until it is on the disk: a backup that is gone with the power was none. */
async function writeFile(file: string, bytes: AsyncIterable<Buffer>): Promise<void> {
  rmSync(file, { force: true });
  const output = createWriteStream(file, { mode: 0o600, flags: "wx" });
  try {
    await once(output, "open");
  } catch {
    throw new CommandError(`${file} cannot be written.`);
  }
  for await (const part of bytes) if (!output.write(part)) await once(output, "drain");
  output.end();
  await once(output, "close");
  const handle = await open(file, "r");
  await handle.sync().finally(() => handle.close());
}
