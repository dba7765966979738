import { env } from "@/lib/env";
import { type JobsHealth, jobsHealth } from "@/lib/jobs/read";
import type { TransportName } from "@/lib/notifications/mail";
import { transportName } from "@/lib/notifications/transport";
import { isMailboxOnly, mailTroubles, type Trouble } from "@/lib/notifications/trouble";
import { isOutage } from "@/lib/outage";
import packageJson from "@/package.json" with { type: "json" };

/** How the portal does. `reasons` are codes: why it is not simply ok, and which settings are for checks only. */
export type Health = {
  status: "ok" | "degraded" | "down";
  database: "ok" | "down";
  worker: JobsHealth["worker"];
  jobs: JobsHealth["jobs"];
  mail: { transport: TransportName; failing: boolean };
  reasons: string[];
  version: string;
};

/** The version of the portal, as its package says. */
export const VERSION: string = packageJson.version;

/** A worker beats every few seconds; after this long without one, nobody does the jobs. */
const SILENT_SECONDS = 60;
/** A job that could run and has not for this long means that the worker is stuck or too slow. */
const WAITING_SECONDS = 300;

/** The troubles that are about mail that should be out by now. */
const FAILING: readonly Trouble[] = [
  "mail-failing",
  "mail-refused",
  "mail-unknown",
  "canary-late",
  "tap-late",
];

/** Asks the database; never throws for an outage, because that is what it is asked about. */
export async function readHealth(): Promise<Health> {
  const settings = settingsForChecks();
  const { version } = packageJson;
  const found = await Promise.all([jobsHealth(), mailTroubles()]).catch((error: unknown) => {
    if (isOutage(error)) return null;
    throw error;
  });
  if (found === null) return { ...down(settings), version };
  const [jobs, troubles] = found;
  const mail = { transport: transportName(), failing: troubles.some((trouble) => FAILING.includes(trouble)) };
  const problems = [...jobProblems(jobs), ...troubles];
  const status = problems.length > 0 ? "degraded" : "ok";
  return { status, database: "ok", ...jobs, mail, reasons: [...problems, ...settings], version };
}

/** What can still be said without the database. */
function down(settings: readonly string[]): Omit<Health, "version"> {
  return {
    ...{ status: "down", database: "down" },
    worker: { mode: "none", beatSeconds: null },
    jobs: { oldestSeconds: 0, dead: 0 },
    mail: { transport: transportName(), failing: false },
    reasons: ["database", ...(isMailboxOnly() ? ["mailbox-only"] : []), ...settings],
  };
}

function jobProblems({ worker, jobs }: JobsHealth): string[] {
  const silent = worker.beatSeconds === null || worker.beatSeconds > SILENT_SECONDS;
  return [
    ...(silent && worker.mode !== "off" ? ["worker-silent"] : []),
    ...(jobs.oldestSeconds > WAITING_SECONDS ? ["jobs-waiting"] : []),
    ...(jobs.dead > 0 ? ["jobs-dead"] : []),
  ];
}

function settingsForChecks(): string[] {
  const { CLOCK_OFFSET_SECONDS, RATE_LIMIT_FACTOR, BLOCKS_PAGE, DEMO } = env();
  return [
    ...(CLOCK_OFFSET_SECONDS === 0 ? [] : ["clock-offset"]),
    ...(RATE_LIMIT_FACTOR === 1 ? [] : ["rate-limit-factor"]),
    ...(BLOCKS_PAGE === "off" ? [] : ["blocks-page"]),
    ...(DEMO === "off" ? [] : ["demo"]),
  ];
}
