import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { inDatabase } from "@/lib/db/connection";
import { env } from "@/lib/env";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { forgetJobs } from "@/lib/jobs/test-tasks";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { currentRules } from "@/lib/leads/order";
import { USUAL_LADDER } from "@/lib/on-call/schema";
import { saveOnCall } from "@/lib/on-call/write";

// A process that takes a step is killed before, in and after it. Another one then does what it left: one step.

const folder = mkdtempSync(join(tmpdir(), "first-call-ladder-"));
const running = new Set<ChildProcess>();
const GATE = 7_413;
let leadId: string;
let second: string;

beforeAll(async () => {
  await openPractice();
  const [owner, kim] = [await actorFor("owner"), await actorFor("attorney")];
  second = kim.userId;
  await saveOnCall(owner, 0, {
    usual: { first: owner.userId, second },
    ...{ weeks: [], ladder: USUAL_LADDER, backup: null },
  });
  await database().$executeRawUnsafe(`
    create function test_gate() returns trigger language plpgsql as
      $$ begin perform pg_advisory_xact_lock_shared(${GATE}); return new; end $$`);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
beforeEach(async () => {
  await forgetJobs();
  await database().lead.deleteMany();
  const told = { rung: 1, told: 1, dueAt: new Date(Date.now() - 3 * 60 * 60 * 1000) };
  const lead = { lane: "now", pagesAtNight: true, reasons: [{ rule: "T01", label: "Held" }] } as const;
  ({ id: leadId } = await storeRow({
    ...{ ...lead, reasons: [...lead.reasons], rulesVersion: currentRules(), escalation: { create: told } },
  }));
});
afterEach(async () => {
  for (const child of running) await kill(child);
  await database().$executeRawUnsafe(
    "drop trigger if exists test_gate on escalations; drop trigger if exists test_gate on deliveries",
  );
});

function start(): ChildProcess {
  const child = spawn(process.execPath, ["--import", "tsx", "lib/jobs/drain-for-tests.ts"], {
    stdio: ["ignore", "ignore", "inherit"],
    env: { ...process.env, DATABASE_URL: env().DATABASE_URL, DATA_DIR: folder },
  });
  running.add(child);
  return child;
}

async function kill(child: ChildProcess): Promise<void> {
  running.delete(child);
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = once(child, "exit");
  child.kill("SIGKILL");
  await gone;
}

/** Closes a gate in front of a statement, and kills the process that comes to it. */
async function killAt(when: string): Promise<void> {
  await database().$executeRawUnsafe(
    `create trigger test_gate ${when} for each row execute function test_gate()`,
  );
  await inDatabase(env().DATABASE_URL ?? "", async (client) => {
    await client.query("select pg_advisory_lock($1)", [GATE]);
    const child = start();
    const waiting = `select pid from pg_locks join pg_database on pg_database.oid = pg_locks.database
      where datname = current_database() and locktype = 'advisory' and objid = $1 and not granted`;
    const blocked = expect.poll(async () => (await client.query(waiting, [GATE])).rowCount, {
      timeout: 30_000,
    });
    await blocked.toBe(1);
    await kill(child);
    // The server does not notice by itself that nobody waits for the answer, and would still go on.
    await client.query(`select pg_terminate_backend(pid) from (${waiting}) as waiting`, [GATE]);
    await expect.poll(async () => (await client.query(waiting, [GATE])).rowCount).toBe(0);
  });
}

/** Another process, and a third at the same time, do whatever is due. */
async function finish(): Promise<void> {
  await database().$executeRaw`
    update deliveries set attempt_started_at = attempt_started_at - interval '31 seconds'`;
  await database().$executeRaw`update graphile_worker._private_jobs set run_at = now()`;
  const ends = await Promise.all([start(), start()].map((child) => once(child, "exit")));
  expect(ends).toEqual([
    [0, null],
    [0, null],
  ]);
}

async function expectOneStep(): Promise<void> {
  const rows = await database().delivery.findMany();
  expect(rows).toMatchObject([
    { leadId, userId: second, event: "lead.escalated:1", sentAt: expect.any(Date) },
  ]);
  expect(await database().escalation.findUniqueOrThrow({ where: { leadId } })).toMatchObject({
    ...{ told: 2, dueAt: null, stoppedAt: null },
  });
  expect(
    readdirSync(join(folder, "mailbox")).filter((name) => name.startsWith(rows[0]?.id ?? "-")),
  ).toHaveLength(1);
}

describe("a process that takes a step is killed", () => {
  it.each([
    ["before the row moved", "before update on escalations", []],
    ["when the row moved and nobody was told", "before insert on deliveries", []],
    ["when somebody was told and nothing is sent", "after insert on deliveries", []],
    ["after the step, before the mail is out", "before update on deliveries", [{ told: 2 }]],
  ])("%s: one step, one mail", async (_, when, after) => {
    await killAt(when);
    const moved = await database().escalation.findMany({ where: { told: 2 } });
    expect(moved).toMatchObject(after);
    await database().$executeRawUnsafe(
      "drop trigger if exists test_gate on escalations; drop trigger if exists test_gate on deliveries",
    );
    await finish();
    await expectOneStep();
  });

  it("by two at once without any harm: one step, one mail", async () => {
    await finish();
    await expectOneStep();
  });
});
