import { parseArgs } from "node:util";
import { CommandError, command } from "@/lib/command";
import { draftCounts } from "@/lib/intake/count";
import { jobCounts } from "@/lib/jobs/read";
import { leadCounts } from "@/lib/leads/count";
import { deliveryCounts } from "@/lib/notifications/deliveries";
import { isOutage } from "@/lib/outage";
import { useDatabaseOfPortal } from "@/lib/supervisor/beside";

type Counts = Readonly<Record<string, number>>;

/** What can be counted, for checks from outside. Each concept counts its own; one line here adds it. */
const COUNTED: Readonly<Record<string, () => Promise<Counts>>> = {
  leads: leadCounts,
  drafts: draftCounts,
  jobs: async () => ({ ...(await jobCounts()) }),
  deliveries: deliveryCounts,
};

/**
 * `npm run state [-- --json]`: counts of what the portal holds and still has to do, from DATABASE_URL or the
 * embedded database of a portal that runs. Numbers only, nothing that anybody wrote.
 */
await command(async () => {
  const json = asksForJson(process.argv.slice(2));
  useDatabaseOfPortal(process.env);
  const state = await count();
  process.stdout.write(json ? `${JSON.stringify(state)}\n` : table(state));
});

function asksForJson(args: string[]): boolean {
  try {
    return parseArgs({ args, options: { json: { type: "boolean", default: false } } }).values.json;
  } catch {
    throw new CommandError("Usage: npm run state [-- --json]");
  }
}

async function count(): Promise<Record<string, Counts>> {
  try {
    const entries = Object.entries(COUNTED).map(async ([name, counts]) => [name, await counts()] as const);
    return Object.fromEntries(await Promise.all(entries));
  } catch (error) {
    if (!isOutage(error)) throw error;
    throw new CommandError("The database does not answer: is the portal running?");
  }
}

function table(state: Readonly<Record<string, Counts>>): string {
  const lines = Object.entries(state).flatMap(([name, counts]) =>
    Object.entries(counts).map(([what, n]) => `${`${name} ${what}`.padEnd(24)}${String(n).padStart(8)}\n`),
  );
  return lines.join("");
}
