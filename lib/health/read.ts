import { env } from "@/lib/env";
import { type JobsHealth, jobsHealth } from "@/lib/jobs/read";
import type { TransportName } from "@/lib/notifications/mail";
import { transportName } from "@/lib/notifications/transport";
import { isMailboxOnly, mailTroubles, type Trouble } from "@/lib/notifications/trouble";
import { isOutage } from "@/lib/outage";
import packageJson from "@/package.json" with { type: "json" };

/** Why the portal is not simply ok, and which settings are for checks only. A new code needs words on the health page. */
export type Reason =
  | Trouble
  | "database"
  | "worker-silent"
  | "jobs-waiting"
  | "jobs-dead"
  | "clock-offset"
  | "rate-limit-factor"
  | "blocks-page"
  | "demo";

/** How the portal does. `reasons` are codes: why it is not simply ok, and which settings are for checks only. */
export type Health = {
  status: "ok" | "degraded" | "down";
  database: "ok" | "down";
  worker: JobsHealth["worker"];
  jobs: JobsHealth["jobs"];
  mail: { transport: TransportName; failing: boolean };
  reasons: Reason[];
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
function down(settings: readonly Reason[]): Omit<Health, "version"> {
  return {
    ...{ status: "down", database: "down" },
    worker: { mode: "none", beatSeconds: null },
    jobs: { oldestSeconds: 0, dead: 0 },
    mail: { transport: transportName(), failing: false },
    reasons: ["database", ...only("mailbox-only", isMailboxOnly()), ...settings],
  };
}

function jobProblems({ worker, jobs }: JobsHealth): Reason[] {
  const silent = worker.beatSeconds === null || worker.beatSeconds > SILENT_SECONDS;
  return [
    ...only("worker-silent", silent && worker.mode !== "off"),
    ...only("jobs-waiting", jobs.oldestSeconds > WAITING_SECONDS),
    ...only("jobs-dead", jobs.dead > 0),
  ];
}

function only(reason: Reason, isSo: boolean): Reason[] {
  return isSo ? [reason] : [];
}

function settingsForChecks(): Reason[] {
  const { CLOCK_OFFSET_SECONDS, RATE_LIMIT_FACTOR, BLOCKS_PAGE, DEMO } = env();
  return [
    ...only("clock-offset", CLOCK_OFFSET_SECONDS !== 0),
    ...only("rate-limit-factor", RATE_LIMIT_FACTOR !== 1),
    ...only("blocks-page", BLOCKS_PAGE !== "off"),
    ...only("demo", DEMO !== "off"),
  ];
}
