import { existsSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { restoreBackup } from "@/lib/backup/restore";
import { CommandError, command } from "@/lib/command";
import { startEmbedded } from "@/lib/db/embedded";
import { clusterFolder } from "@/lib/db/postgres-cluster";
import { parseEnvironment } from "@/lib/env";
import { isOutage } from "@/lib/outage";
import { own, prepareDataFolder } from "@/lib/supervisor/data-folder.mjs";
import { secretOf } from "@/lib/supervisor/secret";

const say = (line: string) => void process.stdout.write(`${line}\n`);

/**
 * `npm run restore -- FILE`: puts what `npm run backup` wrote into an empty database: that of DATABASE_URL, or a new
 * embedded one in DATA_DIR, which then only has to be started.
 */
await command(async () => {
  const file = fileOf(process.argv.slice(2));
  const { DATABASE_URL, DATABASE_DIRECT_URL, DATA_DIR, APP_SECRET } = parseEnvironment(process.env);
  if (DATABASE_URL === undefined) await restoreEmbedded(DATA_DIR, APP_SECRET, file);
  else if (APP_SECRET === undefined) throw new CommandError("APP_SECRET is not set: a backup opens with it.");
  else await restore(DATABASE_DIRECT_URL ?? DATABASE_URL, file);
  say("Restored. Everybody signs in anew; start the portal with npm start.");
});

async function restore(databaseUrl: string, file: string): Promise<void> {
  try {
    await restoreBackup(databaseUrl, file, say);
  } catch (error) {
    if (!isOutage(error)) throw error;
    throw new CommandError("The database does not answer.");
  }
}

async function restoreEmbedded(dataDir: string, secret: string | undefined, file: string): Promise<void> {
  prepareDataFolder(dataDir);
  const claim = own(dataDir, "a terminal: npm run restore");
  try {
    // Never a new one: nothing in the backup opens with it.
    if (secret === undefined && !existsSync(join(dataDir, "secret")))
      throw new CommandError(
        `A backup opens only with the secret of its portal: set APP_SECRET, or put the file secret of its data folder into ${dataDir}.`,
      );
    process.env.APP_SECRET = secret ?? secretOf(dataDir);
    const isNew = !existsSync(clusterFolder(dataDir));
    const postgres = await startEmbedded(dataDir, { onCreate: () => say("Creating the database.") });
    let isDone = false;
    try {
      await restore(postgres.url, file);
      isDone = true;
    } finally {
      await postgres.stop();
      // The next try may be with another backup, whose tables are older than those that this one made.
      if (isNew && !isDone) rmSync(clusterFolder(dataDir), { recursive: true, force: true });
    }
  } finally {
    claim.release();
  }
}

function fileOf(args: string[]): string {
  const { positionals } = parseArgs({ args, allowPositionals: true, strict: false });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new CommandError("Usage: npm run restore -- FILE");
  return file;
}
