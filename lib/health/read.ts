import { env, isLoopback } from "@/lib/env";
import { type JobsHealth, jobsHealth } from "@/lib/jobs/read";
import { isOutage } from "@/lib/outage";
import packageJson from "@/package.json" with { type: "json" };

/** How the portal does. `reasons` are codes: why it is not simply ok, and which settings are for checks only. */
export type Health = {
  status: "ok" | "degraded" | "down";
  database: "ok" | "down";
  worker: JobsHealth["worker"];
  jobs: JobsHealth["jobs"];
  mail: { transport: "resend" | "smtp" | "mailbox"; failing: boolean };
  reasons: string[];
  version: string;
};

/** The version of the portal, as its package says. */
export const VERSION: string = packageJson.version;

/** A worker beats every few seconds; after this long without one, nobody does the jobs. */
const SILENT_SECONDS = 60;
/** A job that could run and has not for this long means that the worker is stuck or too slow. */
const WAITING_SECONDS = 300;

/** Asks the database; never throws for an outage, because that is what it is asked about. */
export async function readHealth(): Promise<Health> {
  const settings = settingsForChecks();
  const mail = mailHealth();
  const found = await jobsHealth().catch((error: unknown) => {
    if (isOutage(error)) return null;
    throw error;
  });
  const version = VERSION;
  if (found === null) {
    const worker = { mode: "none" as const, beatSeconds: null };
    const jobs = { oldestSeconds: 0, dead: 0 };
    return {
      status: "down",
      database: "down",
      worker,
      jobs,
      mail,
      reasons: ["database", ...settings],
      version,
    };
  }
  const problems = [...jobProblems(found), ...mailProblems(mail)];
  const status = problems.length > 0 ? "degraded" : "ok";
  return { status, database: "ok", ...found, mail, reasons: [...problems, ...settings], version };
}

function jobProblems({ worker, jobs }: JobsHealth): string[] {
  const silent = worker.beatSeconds === null || worker.beatSeconds > SILENT_SECONDS;
  return [
    ...(silent && worker.mode !== "off" ? ["worker-silent"] : []),
    ...(jobs.oldestSeconds > WAITING_SECONDS ? ["jobs-waiting"] : []),
    ...(jobs.dead > 0 ? ["jobs-dead"] : []),
  ];
}

function mailHealth(): Health["mail"] {
  const { RESEND_API_KEY, SMTP_URL } = env();
  const transport = RESEND_API_KEY !== undefined ? "resend" : SMTP_URL !== undefined ? "smtp" : "mailbox";
  return { transport, failing: false };
}

/** Mail that stays in a folder is right on one's own machine and a silent loss anywhere else. */
function mailProblems({ transport }: Health["mail"]): string[] {
  const open = !isLoopback(new URL(env().APP_URL).hostname);
  return transport === "mailbox" && open ? ["mailbox-only"] : [];
}

function settingsForChecks(): string[] {
  const { CLOCK_OFFSET_SECONDS, RATE_LIMIT_FACTOR, BLOCKS_PAGE } = env();
  return [
    ...(CLOCK_OFFSET_SECONDS === 0 ? [] : ["clock-offset"]),
    ...(RATE_LIMIT_FACTOR === 1 ? [] : ["rate-limit-factor"]),
    ...(BLOCKS_PAGE === "off" ? [] : ["blocks-page"]),
  ];
}
