import { parseArgs } from "node:util";
import { writeBackup } from "@/lib/backup/write";
import { CommandError, command } from "@/lib/command";
import { env } from "@/lib/env";
import { isOutage } from "@/lib/outage";
import { useDatabaseOfPortal } from "@/lib/supervisor/beside";

/**
 * `npm run backup -- FILE`: everything that the portal holds, sealed under APP_SECRET into one file, from DATABASE_URL
 * or the embedded database of a portal that runs.
 */
await command(async () => {
  const file = fileOf(process.argv.slice(2));
  useDatabaseOfPortal(process.env);
  const { DATABASE_DIRECT_URL, DATABASE_URL, APP_SECRET } = env();
  if (APP_SECRET === undefined) throw new CommandError("APP_SECRET is not set: a backup is sealed under it.");
  try {
    await writeBackup(DATABASE_DIRECT_URL ?? DATABASE_URL ?? "", file, (line) =>
      process.stdout.write(`${line}\n`),
    );
  } catch (error) {
    if (!isOutage(error)) throw error;
    throw new CommandError("The database does not answer: is the portal running?");
  }
  process.stdout.write(
    `Wrote ${file}. It opens only with this portal's APP_SECRET: keep that apart from it.\n`,
  );
});

function fileOf(args: string[]): string {
  const { positionals } = parseArgs({ args, allowPositionals: true, strict: false });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new CommandError("Usage: npm run backup -- FILE");
  return file;
}
