import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { CommandError } from "@/lib/command";
import { askEngine } from "@/lib/db/engine";
import { MIGRATIONS_FOLDER, readMigrations } from "@/lib/db/migration-files";

export const SCHEMA_FILE = join(MIGRATIONS_FOLDER, "../schema.prisma");

/**
 * The schema that the migrations of a folder stand for: what schema.prisma was when the newest was authored.
 * Reading it back from a database, as Prisma's own command does, is not possible through the driver adapter,
 * and would drop by the next migration whatever was written by hand (partial indices, triggers).
 */
export const snapshotOf = (folder: string) => join(folder, "schema.snapshot");

/**
 * The SQL from one schema file to another; from nothing when `from` does not exist.
 * @param databaseUrl any Postgres; the engine connects to it and changes nothing
 */
export async function schemaDiff(databaseUrl: string, from: string | null, to: string): Promise<string> {
  const text = from !== null && existsSync(from) ? readFileSync(from, "utf8") : null;
  const sql = await askEngine({ kind: "diff", databaseUrl, from: text, to: readFileSync(to, "utf8") });
  return z.string().parse(sql);
}

export interface Authoring {
  databaseUrl: string;
  /** Lower-case words joined by underscores. */
  name: string;
  at: Date;
  /** For SQL that the schema cannot say (a trigger, a partial index): a folder although nothing changed. */
  byHand?: boolean;
  folder?: string;
  schema?: string;
}

/**
 * Writes the migration that the schema's change asks for, and returns the path of its SQL. Somebody has to
 * read it: a renamed column looks like a dropped and a new one.
 * @throws {CommandError} when the name is not one, nothing changed, or a newer migration is there
 */
export async function authorMigration(authoring: Authoring): Promise<string> {
  const { databaseUrl, at, byHand = false, folder = MIGRATIONS_FOLDER, schema = SCHEMA_FILE } = authoring;
  const name = `${stampOf(at)}_${provenName(authoring.name)}`;
  const newest = readMigrations(folder).at(-1)?.name;
  if (newest !== undefined && newest >= name)
    throw new CommandError(
      `The migration ${newest} is dated later than now: is the clock of this machine right?`,
    );
  const sql = ownStatements(await schemaDiff(databaseUrl, snapshotOf(folder), schema));
  if (sql === "" && !byHand)
    throw new CommandError(
      "The schema has not changed since the newest migration: add --by-hand for SQL that it cannot say.",
    );
  mkdirSync(join(folder, name));
  writeFileSync(join(folder, name, "migration.sql"), sql === "" ? "-- Written by hand: why\n" : sql);
  writeFileSync(snapshotOf(folder), readFileSync(schema, "utf8"));
  return join(folder, name, "migration.sql");
}

/** Checked before a database is started for it. */
export function provenName(name: string | undefined): string {
  if (name !== undefined && /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/.test(name) && name.length <= 60) return name;
  throw new CommandError("Give the migration a name of lower-case words, such as add_court_dates.");
}

const stampOf = (at: Date) => at.toISOString().replace(/\D/g, "").slice(0, 14);

/**
 * Without what the engine adds of itself: an empty result is a comment, and a role that may only make tables
 * is not allowed to say CREATE SCHEMA, not even when the schema exists.
 */
function ownStatements(sql: string): string {
  const text = sql.replace(/^-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS "public";\n+/, "");
  return /^(\s|--[^\n]*)*$/.test(text) ? "" : text;
}
