import { beforeEach, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { jobCounts, jobsHealth } from "@/lib/jobs/read";
import { forgetJobs, give } from "@/lib/jobs/test-tasks";

beforeEach(async () => {
  await forgetJobs();
  await database().workerProcess.deleteMany();
});

const beat = (poolId: string, mode: string, secondsAgo: number) => database().$executeRaw`
  insert into worker_processes values (${poolId}, ${mode}, now(), now() - make_interval(secs => ${secondsAgo}))`;

it("names the worker that beat last, and none when the last beat is a minute old", async () => {
  expect((await jobsHealth()).worker).toEqual({ mode: "none", beatSeconds: null });
  await beat("pool-1", "inline", 61);
  expect((await jobsHealth()).worker).toEqual({ mode: "none", beatSeconds: null });
  await beat("pool-2", "inline", 40);
  await beat("pool-3", "alone", 20);
  expect((await jobsHealth()).worker).toMatchObject({ mode: "alone" });
  expect((await jobsHealth()).worker.beatSeconds).toBeGreaterThanOrEqual(20);
});

it("tells how long what could run has waited, and counts every state of a job", async () => {
  expect(await jobsHealth()).toMatchObject({ jobs: { oldestSeconds: 0, dead: 0 } });
  await give({ runAt: new Date("2999-01-01T00:00:00Z") });
  expect((await jobsHealth()).jobs.oldestSeconds).toBe(0);
  for (let n = 0; n < 4; n += 1) await give();
  const change = (sql: string, at: number) =>
    database().$executeRawUnsafe(
      `update graphile_worker._private_jobs set ${sql}
        where id = (select id from graphile_worker._private_jobs order by id offset ${at} limit 1)`,
    );
  await change("run_at = now() - interval '90 seconds'", 1);
  await change("run_at = now() - interval '1 day', attempts = max_attempts", 2);
  await change("run_at = now() - interval '1 day', locked_at = now(), locked_by = 'pool-1'", 3);
  expect(await jobCounts()).toEqual({ waiting: 3, running: 1, dead: 1 });
  const { oldestSeconds, dead } = (await jobsHealth()).jobs;
  expect(dead).toBe(1);
  expect(oldestSeconds).toBeGreaterThanOrEqual(90);
  expect(oldestSeconds).toBeLessThan(3_600);
});
