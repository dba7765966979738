import { afterEach, describe, expect, it } from "vitest";
import { z } from "zod";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { forgetJobs, give } from "@/lib/jobs/test-tasks";
import { enqueue } from "@/lib/outbox/enqueue";

const rows = z.array(
  z.object({
    task: z.string(),
    key: z.string().nullable(),
    priority: z.number(),
    attempts: z.number(),
    max_attempts: z.number(),
    flags: z.record(z.string(), z.boolean()).nullable(),
    payload: z.unknown(),
    minutes: z.number(),
  }),
);

async function jobs() {
  const found = await database().$queryRaw`
    select task_identifier as task, job.key, job.priority, job.attempts, job.max_attempts, job.flags, payload,
           round(extract(epoch from job.run_at - job.created_at) / 60)::int as minutes
      from graphile_worker.jobs as job join graphile_worker._private_jobs using (id) order by id`;
  return rows.parse(found);
}

afterEach(forgetJobs);

describe("enqueue", () => {
  it("writes a job when the transaction is kept and none when it is rolled back", async () => {
    const undone = database().$transaction(async (tx) => {
      await enqueue(tx, { name: "sweep", payload: { of: "sessions" } });
      throw new Error("changed my mind");
    });
    await expect(undone).rejects.toThrow("changed my mind");
    expect(await jobs()).toEqual([]);

    await give();
    expect(await jobs()).toMatchObject([{ task: "sweep", payload: { of: "sessions" }, minutes: 0 }]);
  });

  it("carries priority, time, urgency and more attempts than an outage can use up", async () => {
    const runAt = new Date(now().getTime() + 10 * 60_000);
    await give({ runAt, urgent: true, key: "one" });
    await give();
    const [job, usual] = await jobs();
    // Lower runs first: what is urgent overtakes every kind that is not.
    expect(usual).toMatchObject({ priority: 10, flags: null });
    expect(job).toMatchObject({ priority: -90, minutes: 10, flags: { urgent: true }, key: "one" });
    expect(job?.max_attempts).toBeGreaterThan(10_000);
  });

  it("refuses a payload that is not what its kind says", async () => {
    const more = { of: "sessions", note: "what a person typed" } as { of: "sessions" };
    await expect(give({ payload: more })).rejects.toThrow(z.ZodError);
    expect(await jobs()).toEqual([]);
  });

  it("keeps one job of a key: the newer, or with `keep` the one that is there", async () => {
    const later = new Date(now().getTime() + 60 * 60_000);
    await give({ key: "one", runAt: later });
    await give({ key: "one", ifThere: "keep", payload: { of: "accessTokens" } });
    expect(await jobs()).toMatchObject([{ payload: { of: "sessions" }, minutes: 60 }]);
    await give({ key: "one", payload: { of: "signInTickets" } });
    expect(await jobs()).toMatchObject([{ payload: { of: "signInTickets" }, minutes: 0 }]);
  });

  it("with `keepTime` is made anew at the time of the one that waits, whichever of the two is later", async () => {
    const inMinutes = (count: number) => new Date(now().getTime() + count * 60_000);
    await give({ key: "one" });
    await give({ key: "one", ifThere: "keepTime", runAt: inMinutes(10), payload: { of: "drafts" } });
    expect(await jobs()).toMatchObject([{ payload: { of: "drafts" }, minutes: 0 }]);
    await give({ key: "two", ifThere: "keepTime", runAt: inMinutes(10) });
    await give({ key: "two", ifThere: "keepTime", runAt: inMinutes(20) });
    expect(await jobs()).toMatchObject([{ minutes: 0 }, { minutes: 10 }]);
  });
});
