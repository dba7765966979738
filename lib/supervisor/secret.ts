import { randomBytes } from "node:crypto";
import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "@/lib/command";
import { clusterFolder } from "@/lib/db/postgres-cluster";

const LEAST_BYTES = 32;

/**
 * The secret of an installation with an embedded database: `DATA_DIR/secret` (0600), generated before there is
 * any data. Never beside data: what was sealed with the old one would be lost without a word.
 * @throws {CommandError} when it is missing beside data, or damaged
 */
export function secretOf(dataDir: string): string {
  const path = join(dataDir, "secret");
  if (existsSync(path)) {
    const secret = readFileSync(path, "utf8").trim();
    if (Buffer.byteLength(secret) >= LEAST_BYTES) return secret;
    throw new CommandError(`${path} is damaged: put it back from a copy, or set APP_SECRET to the secret.`);
  }
  if (existsSync(clusterFolder(dataDir)))
    throw new CommandError(
      `${path} is missing beside existing data: put it back from a copy, or set APP_SECRET to the secret.`,
    );
  const secret = randomBytes(48).toString("base64url");
  rmSync(`${path}.tmp`, { force: true });
  writeFileSync(`${path}.tmp`, `${secret}\n`, { mode: 0o600 });
  renameSync(`${path}.tmp`, path);
  return secret;
}
