import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Our migrations, in the layout that Prisma's own tools read as well. */
export const MIGRATIONS_FOLDER = join(import.meta.dirname, "../../prisma/migrations");

export interface MigrationFile {
  /** Name of its folder, `<timestamp>_<name>`; migrations are applied in the order of their names. */
  name: string;
  sql: string;
  /** SHA-256 of the SQL, hex: what stands in `_prisma_migrations`. */
  checksum: string;
}

/**
 * The migrations of a folder, in order. Line ends become LF first: a clone that turns them into CRLF must
 * not look like an edited migration.
 */
export function readMigrations(folder: string): MigrationFile[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(folder, name, "migration.sql"), "utf8").replaceAll("\r\n", "\n");
      return { name, sql, checksum: createHash("sha256").update(sql).digest("hex") };
    });
}
