import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { database } from "@/lib/db/client";
import { apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";
import { lookupHash } from "@/lib/privacy/keys";

beforeAll(openPractice);
beforeEach(async () => {
  await database().lead.deleteMany();
  await database().$executeRaw`delete from graphile_worker._private_jobs`;
});
const running = new Set<ReturnType<typeof spawn>>();
afterEach(async () => {
  for (const child of running) await kill(child);
});

function startSubmitter(name: string) {
  const args = ["--import", "tsx", "lib/intake/submitter-for-tests.ts", name];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  running.add(child);
  return child;
}

async function kill(child: ReturnType<typeof spawn>) {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

/** Rows that belong to no lead that is whole. Each of them would be half an intake. */
const halves = async () => {
  const leads = await database().lead.findMany({
    include: { _count: { select: { events: true, charges: true, parties: true, submissions: true } } },
  });
  const jobs = await database().$queryRaw<{ lead: string }[]>`
    select payload->>'leadId' as lead from graphile_worker._private_jobs order by 1`;
  const whole = { events: 1, charges: 2, parties: 6, submissions: 1 };
  expect(leads.map(({ _count }) => _count)).toEqual(leads.map(() => whole));
  expect(jobs.map(({ lead }) => lead)).toEqual(leads.map(({ id }) => id).toSorted());
  return leads.map(({ reference }) => reference);
};

it("keeps every intake that was acknowledged, whole, when the process is killed at any moment", async () => {
  const acknowledged: string[] = [];
  for (let round = 0; round < 5; round += 1) {
    const child = startSubmitter(`round${round}`);
    for await (const line of createInterface({ input: child.stdout })) {
      acknowledged.push(line);
      if (acknowledged.length % 7 === 6) child.kill("SIGKILL");
    }
    await kill(child);
  }
  expect(acknowledged.length).toBeGreaterThan(20);
  expect(await halves()).toEqual(expect.arrayContaining(acknowledged));
});

it("keeps nothing of an intake whose process is killed before it was stored, and takes it when it comes again", async () => {
  const other = await submitIntake(apiIntake("other"));
  const leadId = "leadId" in other ? other.leadId : "";
  const keyHash = lookupHash(`${apiIntake("held-0").scope}:held-0`);
  // The key is being written by somebody else, who takes it back when the child is dead: so it dies in the middle.
  await database()
    .$transaction(
      async (tx) => {
        await tx.submission.create({ data: { keyHash, bodyHash: "", leadId } });
        const child = startSubmitter("held");
        await vi.waitUntil(async () => (await waiting()).length > 0, { timeout: 30_000 });
        await kill(child);
        // Its connection ends when Postgres notices; until then its statement waits.
        for (const { pid } of await waiting())
          await database().$queryRaw`select pg_terminate_backend(${pid}::int)`;
        await vi.waitUntil(async () => (await waiting()).length === 0, { timeout: 30_000 });
        throw new Error("taken back");
      },
      { timeout: 60_000 },
    )
    .catch((error: Error) => expect(error.message).toBe("taken back"));
  expect(await halves()).toHaveLength(1);
  expect(await submitIntake(apiIntake("held-0"))).toMatchObject({ outcome: "created" });
  expect(await halves()).toHaveLength(2);
});

const waiting = () =>
  database().$queryRaw<{ pid: number }[]>`
    select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;
