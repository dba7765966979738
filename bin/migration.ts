import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { CommandError, command } from "@/lib/command";
import { authorMigration, provenName } from "@/lib/db/author-migration";
import { startEmbedded } from "@/lib/db/embedded";
import { env } from "@/lib/env";

/** `npm run migration -- NAME [--by-hand]`: writes the next migration from the change of prisma/schema.prisma. */
await command(async () => {
  const { name, byHand } = question();
  const path = await withDatabase((databaseUrl) =>
    authorMigration({ databaseUrl, name, byHand, at: new Date() }),
  );
  process.stdout.write(`Wrote ${relative(process.cwd(), path)}: review it before you commit it.\n`);
});

function question(): { name: string; byHand: boolean } {
  try {
    const { positionals, values } = parseArgs({
      allowPositionals: true,
      options: { "by-hand": { type: "boolean", default: false } },
    });
    return { name: provenName(positionals.join(" ")), byHand: values["by-hand"] };
  } catch (error) {
    if (error instanceof CommandError) throw error;
    throw new CommandError("Use: npm run migration -- NAME [--by-hand]");
  }
}

/** The engine wants a live database to compare two texts; without one at hand a throw-away one is started. */
async function withDatabase<T>(work: (databaseUrl: string) => Promise<T>): Promise<T> {
  const { DATABASE_URL, DATABASE_DIRECT_URL } = env();
  const given = DATABASE_DIRECT_URL ?? DATABASE_URL;
  if (given !== undefined) return work(given);
  const folder = mkdtempSync(join(tmpdir(), "first-call-migration-"));
  // As root, Postgres runs as another user, who has to be able to come in.
  chmodSync(folder, 0o755);
  try {
    const postgres = await startEmbedded(folder, { settings: { fsync: "off" } });
    try {
      return await work(postgres.adminUrl);
    } finally {
      await postgres.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
