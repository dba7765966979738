import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { deskFigures, openDesk } from "@/bench/desk";
import { type Figure, table } from "@/bench/figures";
import { CommandError, command } from "@/lib/command";
import { database } from "@/lib/db/client";
import { startEmbedded } from "@/lib/db/embedded";
import { migrate } from "@/lib/db/migrate";

/**
 * `npm run bench:desk [-- AMOUNT …]`: fills a throw-away database with leads, by default 20,000 and then 1,000,000, and
 * measures what the desk asks of it. Apart from `npm run bench`, because a million leads take minutes and gigabytes.
 */
await command(async () => {
  const amounts = process.argv.slice(2).map(Number);
  if (amounts.some((amount) => !Number.isInteger(amount) || amount < 1)) {
    throw new CommandError("Use: npm run bench:desk [-- AMOUNT …], each more than the one before.");
  }
  const folder = mkdtempSync(join(tmpdir(), "first-call-desk-"));
  // As root, Postgres runs as another user, who has to be able to come in.
  chmodSync(folder, 0o755);
  try {
    const postgres = await startEmbedded(folder);
    try {
      const secret = { APP_SECRET: randomBytes(32).toString("base64url"), LOG_LEVEL: "error" };
      Object.assign(process.env, secret, { DATABASE_URL: postgres.url });
      await migrate(postgres.url);
      const found = await measured(amounts.length > 0 ? amounts : [20_000, 1_000_000], postgres);
      process.stdout.write(`\n${table(found)}\n`);
      await database().$disconnect();
    } finally {
      await postgres.stop();
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

async function measured(
  amounts: readonly number[],
  { url, adminUrl }: { url: string; adminUrl: string },
): Promise<Figure[]> {
  const superuser = new URL(adminUrl);
  superuser.pathname = new URL(url).pathname;
  const actor = await openDesk();
  const found: Figure[] = [];
  let behind = 0;
  for (const amount of amounts) {
    process.stdout.write(`${amount.toLocaleString("en-US")} leads …\n`);
    found.push(...(await deskFigures(actor, superuser.href, { amount, behind })));
    behind = amount;
  }
  return found;
}
