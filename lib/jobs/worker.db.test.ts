import { afterEach, beforeEach, expect, it } from "vitest";
import { z } from "zod";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";
import { jobCounts, jobsHealth } from "@/lib/jobs/read";
import { forgetJobs, gatedTasks, give, watchGate } from "@/lib/jobs/test-tasks";
import { startWorker, type Worker } from "@/lib/jobs/worker";
import type { Tasks } from "@/lib/outbox/schema";

const url = () => env().DATABASE_URL ?? "";
let gate: Awaited<ReturnType<typeof watchGate>>;
const workers: Worker[] = [];

function start(tasks: Tasks = gatedTasks(url())): Worker {
  const worker = startWorker({ mode: "inline", tasks });
  workers.push(worker);
  return worker;
}

beforeEach(async () => {
  await forgetJobs();
  gate = await watchGate(url());
});

afterEach(async () => {
  await gate.end();
  await Promise.all(workers.splice(0).map((worker) => worker.stop()));
});

it("runs a job that was there before and one that comes later, and is seen", async () => {
  await gate.open();
  await give();
  start();
  expect([await gate.next(), await gate.next()]).toEqual([
    `begun ${process.pid} sessions`,
    `done ${process.pid} sessions`,
  ]);
  await give({ payload: { of: "accessTokens" } });
  expect(await gate.next()).toBe(`begun ${process.pid} accessTokens`);
  const { worker } = await jobsHealth();
  expect(worker.mode).toBe("inline");
  expect(worker.beatSeconds).not.toBeNull();
});

it("lets a running job finish when it is stopped, takes no other, and leaves no trace of itself", async () => {
  const worker = start();
  // As many as it runs at once: with a free hand it may have a fifth on the way when it is stopped.
  for (let n = 0; n < 5; n += 1) await give();
  for (let n = 0; n < 4; n += 1) expect(await gate.next()).toMatch(/^begun/);
  const stopped = worker.stop();
  await gate.open();
  await stopped;
  expect(await gate.rest()).toEqual(new Array(4).fill(`done ${process.pid} sessions`));
  expect(await jobCounts()).toEqual({ waiting: 1, running: 0, dead: 0 });
  expect(await database().workerProcess.count()).toBe(0);
});

it("repeats a failed job without keeping what the fault said, and counts one that has used its attempts", async () => {
  let hasFailed = () => {};
  const failed = new Promise<void>((resolve) => {
    hasFailed = resolve;
  });
  const worker = start({
    sweep: async () => {
      hasFailed();
      throw Object.assign(new Error("Key (phone)=(555-0100) exists"), { code: "23505" });
    },
  });
  await give();
  await failed;
  await worker.stop();
  expect(await jobCounts()).toEqual({ waiting: 1, running: 0, dead: 0 });
  const rows = await database().$queryRaw`select last_error from graphile_worker.jobs`;
  expect(z.array(z.object({ last_error: z.string() })).parse(rows)).toEqual([{ last_error: "Error 23505" }]);

  await database().$executeRaw`update graphile_worker._private_jobs set attempts = max_attempts`;
  expect(await jobCounts()).toEqual({ waiting: 0, running: 0, dead: 1 });
  expect((await jobsHealth()).jobs.dead).toBe(1);
});
