import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The mails in the mailbox below a data folder, raw. What is still being written has another name. */
export function mailbox(dataDir: string): string[] {
  const folder = join(dataDir, "mailbox");
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names
    .filter((name) => name.endsWith(".eml"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
}
