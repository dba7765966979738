import { z } from "zod";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";

const countsRow = z.object({
  waiting: z.number(),
  running: z.number(),
  dead: z.number(),
  oldestSeconds: z.number(),
});

/** Jobs that are not done: to be run now or later, being run, and those that have used all their attempts. */
export interface JobCounts {
  waiting: number;
  running: number;
  dead: number;
}

/** How the jobs are doing, for the health page. Tells nothing of when anybody wrote. */
export interface JobsHealth {
  worker: {
    /** Of the worker that beat last; `none` when it should run and does not, `off` when WORKER says so and no other runs */
    mode: "inline" | "alone" | "drain" | "off" | "none";
    /** Null without a worker */
    beatSeconds: number | null;
  };
  jobs: {
    /** How long the job that waits longest could have been run already; 0 when none waits */
    oldestSeconds: number;
    dead: number;
  };
}

const workerRow = z.object({ mode: z.enum(["inline", "alone", "drain"]), beatSeconds: z.number() });

/** @throws when the database is away */
export async function jobsHealth(): Promise<JobsHealth> {
  const [counts, workers] = await Promise.all([
    countJobs(),
    // Times are the database's, as those of the beats: unlock.ts says why.
    database().$queryRaw`
      select mode, floor(extract(epoch from now() - beat_at))::int as "beatSeconds"
        from worker_processes where beat_at > now() - interval '60 seconds'
       order by beat_at desc limit 1`,
  ]);
  const [beating] = z.array(workerRow).parse(workers);
  const absent = { mode: env().WORKER === "off" ? ("off" as const) : ("none" as const), beatSeconds: null };
  return {
    worker: beating ?? absent,
    jobs: { oldestSeconds: counts.oldestSeconds, dead: counts.dead },
  };
}

/** @throws when the database is away */
export async function jobCounts(): Promise<JobCounts> {
  const { waiting, running, dead } = await countJobs();
  return { waiting, running, dead };
}

async function countJobs(): Promise<z.output<typeof countsRow>> {
  const rows = await database().$queryRaw`
    select count(*) filter (where locked_at is null and attempts < max_attempts)::int as waiting,
           count(*) filter (where locked_at is not null)::int as running,
           count(*) filter (where locked_at is null and attempts >= max_attempts)::int as dead,
           coalesce(floor(extract(epoch from now() - min(run_at) filter (
             where locked_at is null and attempts < max_attempts and run_at <= now()))), 0)::int as "oldestSeconds"
      from graphile_worker.jobs`;
  return z.tuple([countsRow]).parse(rows)[0];
}
