import { readFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { CommandError, command } from "@/lib/command";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { assess } from "@/lib/triage/assess";
import { instantOf } from "@/lib/triage/calendar";
import { type Facts, factsSchema } from "@/lib/triage/facts";

const USAGE = "Usage: npm run assess -- FACTS.json --now ISO [--holidays 2026-12-25,2026-12-31]";
const INSTANT = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(:\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2})?$/;

/**
 * Prints what `assess` says of one lead as JSON, instants in UTC. FACTS.json holds keys of the question
 * list; `receivedAt` is the given time unless the file says another. An instant without an offset is on the
 * clock of the state.
 */
await command(async () => {
  const { file, now, holidays } = argumentsOf(process.argv.slice(2));
  const facts = await readFacts(file, now);
  const answer = assess(facts, now, { pack: alabama(), holidays });
  process.stdout.write(`${JSON.stringify(answer, null, 2)}\n`);
});

function argumentsOf(args: string[]): { file: string; now: Date; holidays: string[] } {
  const { values, positionals } = parsed(args);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0 || values.now === undefined) throw new CommandError(USAGE);
  const now = instant(values.now);
  if (!now) throw new CommandError(`--now must be an instant such as 2026-12-01T10:00:00-06:00. ${USAGE}`);
  const holidays = z.array(z.iso.date()).safeParse(values.holidays?.split(",") ?? []);
  if (!holidays.success) throw new CommandError(`--holidays must be days such as 2026-12-25. ${USAGE}`);
  return { file, now, holidays: holidays.data };
}

function parsed(args: string[]) {
  try {
    const options = { now: { type: "string" }, holidays: { type: "string" } } as const;
    return parseArgs({ args, allowPositionals: true, options });
  } catch {
    throw new CommandError(USAGE);
  }
}

async function readFacts(file: string, now: Date): Promise<Facts> {
  const text = await readFile(file, "utf8").catch(() => {
    throw new CommandError("The file with the facts cannot be read.");
  });
  const raw = z.record(z.string(), z.unknown()).safeParse(json(text));
  if (!raw.success) throw new CommandError("The file with the facts must hold one JSON object.");
  const { receivedAt } = raw.data;
  const received = typeof receivedAt === "string" ? (instant(receivedAt) ?? receivedAt) : (receivedAt ?? now);
  const facts = factsSchema.safeParse({ ...raw.data, receivedAt: received });
  if (facts.success) return facts.data;
  // The path only: the message of a parser may repeat an answer.
  throw new CommandError(`The facts are wrong at ${facts.error.issues[0]?.path.join(".") ?? "the top"}.`);
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new CommandError("The file with the facts is not JSON.");
  }
}

function instant(text: string): Date | null {
  const [, day = "", time = "", seconds = ":00", offset] = INSTANT.exec(text) ?? [];
  if (!z.iso.date().safeParse(day).success || !z.iso.time().safeParse(`${time}:00`).success) return null;
  if (offset === undefined) return instantOf(day, time, alabama().zone);
  const at = new Date(`${day}T${time}${seconds}${offset}`);
  return Number.isNaN(at.getTime()) ? null : at;
}
