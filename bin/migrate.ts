import { CommandError, command } from "@/lib/command";
import { migrate } from "@/lib/db/migrate";
import { env } from "@/lib/env";
import { prepare } from "@/lib/practice/prepare";

/** `npm run migrate`: brings the database of DATABASE_URL up to date and prepares the first use. */
await command(async () => {
  const { DATABASE_URL, DATABASE_DIRECT_URL } = env();
  const databaseUrl = DATABASE_DIRECT_URL ?? DATABASE_URL;
  if (databaseUrl === undefined)
    throw new CommandError("DATABASE_URL is not set: with its own database, npm start migrates by itself.");
  const { applied } = await migrate(databaseUrl);
  for (const name of applied) process.stdout.write(`Applied ${name}\n`);
  if (applied.length === 0) process.stdout.write("Nothing to apply.\n");
  const { setupUrl } = await prepare();
  if (setupUrl !== null) process.stdout.write(`Set-up: ${setupUrl}\n`);
});
