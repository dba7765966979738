import { randomBytes } from "node:crypto";
import { existsSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "@/lib/command";
import { type Environment, isLoopback } from "@/lib/env";

/** What a start with `--demo` does differently: what it refuses, whose it is, and that it never meets real data. */

const OWNER_EMAIL = "demo@example.com";

const REFUSED = {
  DATABASE_URL: "keeps a database of its own",
  DATABASE_DIRECT_URL: "keeps a database of its own",
  RESEND_API_KEY: "sends no mail",
  SMTP_URL: "sends no mail",
} as const;

/**
 * Refuses whatever could show invented people to strangers, write to them, or put them beside real ones. Looks at the
 * variables before they are parsed: what else a refused one would need must not be the first thing that is said.
 * @throws {CommandError} one sentence about the first of them
 */
export function refuseForDemo(variables: Readonly<Record<string, string | undefined>>): void {
  for (const [name, why] of Object.entries(REFUSED))
    if (variables[name]) throw new CommandError(`A demonstration ${why}: start it without ${name}.`);
  if (variables.HOST && !isLoopback(variables.HOST))
    throw new CommandError("A demonstration is for this machine alone: start it without HOST.");
}

/**
 * The variables of the demonstration's owner. They replace those of a real one, who does not belong here; the password
 * is new at each start, because only its hash is kept and it could not be printed again.
 */
export function demoOwner(): Record<string, string> {
  return {
    OWNER_EMAIL,
    OWNER_PASSWORD: randomBytes(15).toString("base64url"),
    OWNER_PASSWORD_FILE: "",
  };
}

/**
 * Marks a new data folder as a demonstration's, and refuses one of the other kind: invented leads among real ones
 * could cost somebody a day in jail, and so could a real one under the banner of invented people.
 * @throws {CommandError} one sentence
 */
export function claimKind(dataDir: string, demo: boolean): void {
  const mark = join(dataDir, "demonstration");
  if (existsSync(mark)) {
    if (demo) return;
    throw new CommandError(
      `${dataDir} holds a demonstration: start it with --demo, or set DATA_DIR to another folder.`,
    );
  }
  if (!demo) return;
  // The claim of this very start is there already.
  if (readdirSync(dataDir).some((name) => name !== "owner"))
    throw new CommandError(
      `${dataDir} holds something other than a demonstration: start it without DATA_DIR, or name a new folder.`,
    );
  writeFileSync(mark, "All people here are invented.\n", { mode: 0o600 });
}

/**
 * Fills the demonstration once, and gives its owner the password of this start.
 * @returns e-mail address and password, as they are printed
 */
export async function openDemo(
  { OWNER_EMAIL: email = "", OWNER_PASSWORD: password = "" }: Environment,
  say: (line: string) => void,
): Promise<string> {
  // Loaded here and not above: no other start needs any of it.
  const { fillDemo } = await import("@/lib/demo/fill");
  await fillDemo({ email, password, onFill: () => say("Making the invented leads (once).") });
  return `${email} ${password}`;
}
