import pg from "pg";
import { database } from "@/lib/db/client";
import { enqueue, type Job } from "@/lib/outbox/enqueue";
import type { Tasks } from "@/lib/outbox/schema";

/** For tests: jobs that say when they begin and wait until the test lets them go, in this process or another. */

const CHANNEL = "test_jobs";
const GATE = 7_411;

/** Each job says `begun PID OF`, waits at the gate, and says `done PID OF`. */
export function gatedTasks(url: string): Tasks {
  return {
    sweep: async ({ of }) => {
      const client = new pg.Client({ connectionString: url, application_name: "test job" });
      client.on("error", () => {});
      await client.connect();
      const say = (word: string) =>
        client.query("select pg_notify($1, $2)", [CHANNEL, `${word} ${process.pid} ${of}`]);
      try {
        await say("begun");
        // Shared: what a killed job left waiting in the server takes nothing from the next one.
        await client.query("select pg_advisory_lock_shared($1)", [GATE]);
        await say("done");
      } finally {
        await client.end();
      }
    },
  };
}

/** The test's side: the gate, closed at first, and what the jobs say. */
export async function watchGate(url: string) {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  await client.connect();
  const heard: string[] = [];
  const waiting: ((line: string) => void)[] = [];
  client.on("notification", ({ payload = "" }) => {
    const next = waiting.shift();
    if (next === undefined) heard.push(payload);
    else next(payload);
  });
  await client.query(`listen ${CHANNEL}`);
  await client.query("select pg_advisory_lock($1)", [GATE]);
  return {
    /** The next thing that a job says. */
    next: () =>
      new Promise<string>((resolve) => resolve(heard.shift() ?? new Promise((go) => waiting.push(go)))),
    /** What was said and not yet taken by `next`, after everything that was sent before this call has arrived. */
    rest: async () => {
      await client.query("select 1");
      return heard.splice(0);
    },
    open: () => client.query("select pg_advisory_unlock($1)", [GATE]),
    end: () => client.end(),
  };
}

/** Writes one job in a transaction of its own. */
export async function give(job: Partial<Extract<Job, { name: "sweep" }>> = {}): Promise<void> {
  await database().$transaction((tx) => enqueue(tx, { name: "sweep", payload: { of: "sessions" }, ...job }));
}

/** Empties the queue, dead and running jobs too. */
export async function forgetJobs(): Promise<void> {
  await database().$executeRaw`delete from graphile_worker._private_jobs`;
}
