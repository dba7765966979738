import { afterEach, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { deadJobs, retryDead } from "@/lib/jobs/dead";
import { jobCounts } from "@/lib/jobs/read";
import { forgetJobs, give } from "@/lib/jobs/test-tasks";

beforeAll(openPractice);
afterEach(forgetJobs);

async function die(): Promise<string> {
  await give();
  const rows = await database().$queryRaw`
    update graphile_worker._private_jobs set attempts = max_attempts, last_error = 'what a relay said'
    returning id::text as id`;
  return z.tuple([z.object({ id: z.string() })]).parse(rows)[0].id;
}

it("lists a job that was given up, without what it failed at, and none that waits", async () => {
  const id = await die();
  await give({ key: "waits" });
  expect(await deadJobs()).toEqual([{ id, task: "sweep", at: expect.any(Date) }]);
});

it("runs again at a press of the owner, once", async () => {
  const owner = await actorFor("owner");
  const id = await die();
  expect(await retryDead(owner, id)).toBe("retried");
  expect(await retryDead(owner, id)).toBe("nothingHere");
  expect(await deadJobs()).toEqual([]);
  expect(await jobCounts()).toMatchObject({ waiting: 1, dead: 0 });
});

it.each(["attorney", "intake", "auditor"] as const)("is nothing for the role %s", async (role) => {
  const id = await die();
  expect(await retryDead(await actorFor(role), id)).toBe("nothingHere");
  expect(await deadJobs()).toHaveLength(1);
});

it("has nothing at an id that is none", async () => {
  await die();
  const owner = await actorFor("owner");
  for (const id of ["", "x", "0", "9".repeat(18), "9".repeat(40), "1 or true"])
    expect(await retryDead(owner, id), id).toBe("nothingHere");
  expect(await deadJobs()).toHaveLength(1);
});
