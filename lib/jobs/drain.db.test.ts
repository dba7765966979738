import { beforeEach, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";
import { drain } from "@/lib/jobs/drain";
import { jobCounts } from "@/lib/jobs/read";
import { forgetJobs, gatedTasks, give, watchGate } from "@/lib/jobs/test-tasks";

const url = () => env().DATABASE_URL ?? "";
const NEVER = new AbortController().signal;

beforeEach(forgetJobs);

it("runs what may run now, also what that writes, and leaves what is planned or failed", async () => {
  let more = true;
  await give({ payload: { of: "sessions" } });
  await give({ payload: { of: "accessTokens" } });
  await give({ runAt: new Date("2999-01-01T00:00:00Z") });
  const { done, failed, left } = await drain(NEVER, {
    sweep: async ({ of }) => {
      if (of === "accessTokens") throw new Error("no");
      if (!more) return;
      // First: what is given may be begun beside this before the line after it runs.
      more = false;
      await give({ payload: { of: "signInTickets" } });
    },
  });
  expect({ done, failed, left }).toEqual({ done: 2, failed: 1, left: { waiting: 2, running: 0, dead: 0 } });
  expect(await database().workerProcess.count()).toBe(0);
});

it("begins nothing more when its time is spent, and lets what runs finish", async () => {
  const gate = await watchGate(url());
  for (let n = 0; n < 6; n += 1) await give();
  const spent = new AbortController();
  const draining = drain(spent.signal, gatedTasks(url()));
  for (let n = 0; n < 4; n += 1) expect(await gate.next()).toMatch(/^begun/);
  spent.abort();
  await gate.open();
  const { done, left } = await draining;
  expect({ done, left }).toEqual({ done: 4, left: { waiting: 2, running: 0, dead: 0 } });
  await gate.end();

  expect(await drain(AbortSignal.abort())).toMatchObject({ done: 0, left: { waiting: 2 } });
});

it("leaves a job that another worker holds", async () => {
  await give();
  await database().$executeRaw`
    insert into worker_processes values ('pool-other', 'alone', now(), now())`;
  await database().$executeRaw`
    update graphile_worker._private_jobs set locked_by = 'pool-other', locked_at = now()`;
  const other = await watchGate(`${url()}?application_name=${encodeURIComponent("first-call pool-other")}`);
  expect(await drain(NEVER)).toMatchObject({ done: 0, left: { running: 1 } });
  await other.end();
  // The other one is gone now, and its connection with it.
  expect(await drain(NEVER)).toMatchObject({ done: 1, left: { running: 0 } });
  expect(await jobCounts()).toEqual({ waiting: 0, running: 0, dead: 0 });
});
