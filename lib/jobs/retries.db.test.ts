import { afterAll, beforeEach, expect, it } from "vitest";
import { z } from "zod";
import { database } from "@/lib/db/client";
import { workerPool } from "@/lib/jobs/connection";
import { drain } from "@/lib/jobs/drain";
import { capRetries } from "@/lib/jobs/retries";
import { forgetJobs, give } from "@/lib/jobs/test-tasks";
import type { Tasks } from "@/lib/outbox/schema";

const NEVER = new AbortController().signal;

const pool = workerPool(1);
afterAll(() => pool.end());

const failing: Tasks = { sweep: () => Promise.reject(new Error("no")) };

/** Seconds until the job may run again. */
async function waits(): Promise<number> {
  const rows = await database().$queryRaw`
    select extract(epoch from run_at - now())::int as seconds from graphile_worker.jobs`;
  return z.tuple([z.object({ seconds: z.number() })]).parse(rows)[0].seconds;
}

/** The queue's own wait after the twelfth failure: e^10 seconds. */
async function failFor(urgent: boolean): Promise<void> {
  await give({ urgent });
  await database().$executeRaw`update graphile_worker._private_jobs set attempts = 11`;
}

beforeEach(forgetJobs);

it.each([
  { urgent: true, cap: 60 },
  { urgent: false, cap: 300 },
])(
  "a job that failed twelve times is tried again within $cap s (urgent: $urgent)",
  async ({ urgent, cap }) => {
    await failFor(urgent);
    const { failed } = await drain(NEVER, failing);
    expect(failed).toBe(1);
    const seconds = await waits();
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(cap);
  },
);

it("is what the queue itself does not do, and a second look does not put it off", async () => {
  await failFor(false);
  await database().$executeRaw`
    update graphile_worker._private_jobs set last_error = 'no', run_at = now() + interval '6 hours'`;
  await capRetries(pool);
  const before = await waits();
  expect(before).toBeLessThanOrEqual(300);
  await database()
    .$executeRaw`update graphile_worker._private_jobs set run_at = run_at - interval '100 seconds'`;
  await capRetries(pool);
  expect(await waits()).toBeLessThanOrEqual(before - 100);
});

it("leaves alone what is planned for later, what runs and what is dead", async () => {
  await give();
  const kept = async (change: string) => {
    await database().$executeRawUnsafe(
      `update graphile_worker._private_jobs
          set run_at = now() + interval '6 hours', last_error = 'no', attempts = 5, locked_at = null, locked_by = null`,
    );
    await database().$executeRawUnsafe(`update graphile_worker._private_jobs set ${change}`);
    await capRetries(pool);
    return (await waits()) > 20_000;
  };
  expect(await kept("attempts = 0, last_error = null")).toBe(true);
  expect(await kept("locked_at = now(), locked_by = 'pool-other'")).toBe(true);
  expect(await kept("attempts = max_attempts")).toBe(true);
  expect(await kept("attempts = 5")).toBe(false);
});
