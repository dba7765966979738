import { type ChildProcess, spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { inDatabase } from "@/lib/db/connection";
import { env } from "@/lib/env";
import { apiIntake, CANARIES, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";
import { forgetJobs } from "@/lib/jobs/test-tasks";
import { deliveryCounts } from "@/lib/notifications/deliveries";
import { decoded, headerOf, type Relay, startRelay } from "@/lib/notifications/relay-for-tests";
import { API_KEY, type Provider, startProvider } from "@/lib/notifications/resend-for-tests";

// A process that sends is killed before, while and after the mail is taken. Another one then does what it left.

let relay: Relay;
let provider: Provider;
const folder = mkdtempSync(join(tmpdir(), "first-call-mailbox-"));
const running = new Set<ChildProcess>();
let printed = "";

beforeAll(async () => {
  await openPractice();
  await actorFor("owner");
  [relay, provider] = await Promise.all([startRelay(), startProvider()]);
});
afterAll(async () => {
  await Promise.all([relay.stop(), provider.stop()]);
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  printed = "";
  await forgetJobs();
  await database().lead.deleteMany();
  await submitIntake(apiIntake(randomUUID()));
});
afterEach(async () => {
  for (const child of running) await kill(child);
});

/** Variables of each way that mail can leave. */
const way = {
  smtp: () => ({ SMTP_URL: relay.url, MAIL_FROM: "Portal <portal@example.com>" }),
  resend: () => ({
    ...{ RESEND_API_KEY: API_KEY, RESEND_BASE_URL: provider.url, MAIL_FROM: "Portal <portal@example.com>" },
  }),
  mailbox: () => ({ DATA_DIR: folder }),
};

function start(
  variables: Readonly<Record<string, string>>,
  program = "lib/jobs/drain-for-tests.ts",
): ChildProcess {
  const child = spawn(process.execPath, ["--import", "tsx", program], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, DATABASE_URL: env().DATABASE_URL, LOG_LEVEL: "info", ...variables },
  });
  child.stdout?.on("data", (part) => {
    printed += String(part);
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

/** The attempt was begun so long ago that nobody is at it any more. */
async function longAgo(): Promise<void> {
  await database().$executeRaw`
    update deliveries set attempt_started_at = attempt_started_at - interval '31 seconds'`;
}

/** What is left is done by a new process, after the time has gone by in which the first could still be at it. */
async function finish(variables: Readonly<Record<string, string>>): Promise<void> {
  await longAgo();
  await database().$executeRaw`update graphile_worker._private_jobs set run_at = now()`;
  const child = start(variables);
  expect(await once(child, "exit")).toEqual([0, null]);
  running.delete(child);
  const sent = { queued: 0, sending: 0, sent: 1, delivered: 0, bounced: 0, failed: 0, unknown: 0 };
  expect(await deliveryCounts()).toEqual(sent);
}

const GATE = 7_412;

/** Lets nobody write down that a mail was sent, and kills the process that wants to. */
async function killBeforeRecord(child: ChildProcess): Promise<void> {
  await inDatabase(env().DATABASE_URL ?? "", async (client) => {
    const waiting = `select pid from pg_locks join pg_database on pg_database.oid = pg_locks.database
      where datname = current_database() and locktype = 'advisory' and objid = $1 and not granted`;
    const blocked = expect.poll(async () => (await client.query(waiting, [GATE])).rowCount, {
      timeout: 30_000,
    });
    await blocked.toBe(1);
    await kill(child);
    // The server does not notice by itself that nobody waits for the answer, and would still write it.
    await client.query(`select pg_terminate_backend(pid) from (${waiting}) as waiting`, [GATE]);
    await expect.poll(async () => (await client.query(waiting, [GATE])).rowCount).toBe(0);
  });
}

/** Runs the work while the gate is closed at which {@link killBeforeRecord} waits. */
async function gated(work: () => Promise<void>): Promise<void> {
  await inDatabase(env().DATABASE_URL ?? "", async (client) => {
    await client.query("select pg_advisory_lock($1)", [GATE]);
    await work();
  });
}

beforeAll(async () => {
  await database().$executeRawUnsafe(`
    create function test_gate() returns trigger language plpgsql as
      $$ begin perform pg_advisory_xact_lock_shared(${GATE}); return new; end $$`);
  await database().$executeRawUnsafe(`
    create trigger test_gate before update of sent_at on deliveries
       for each row when (new.sent_at is not null) execute function test_gate()`);
});

describe("by SMTP", () => {
  const heard = () => relay.heard.slice(before);
  let before = 0;
  beforeEach(() => {
    before = relay.heard.length;
  });

  it("killed before the relay heard of the mail: one mail", async () => {
    let child: ChildProcess | undefined;
    const dead = new Promise<void>((resolve) => {
      relay.next({
        greets: async () => {
          if (child !== undefined) await kill(child);
          resolve();
        },
      });
    });
    child = start(way.smtp());
    await dead;
    expect(await deliveryCounts()).toMatchObject({ sending: 1 });
    await finish(way.smtp());
    expect(heard()).toHaveLength(1);
  });

  it("killed while the relay thinks: the same mail again, under the same Message-ID", async () => {
    let child: ChildProcess | undefined;
    const dead = new Promise<void>((resolve) => {
      relay.next({
        after: async () => {
          if (child !== undefined) await kill(child);
          resolve();
        },
      });
    });
    child = start(way.smtp());
    await dead;
    expect(await deliveryCounts()).toMatchObject({ sending: 1 });
    await finish(way.smtp());
    expectTheSame();
  });

  it("a worker killed while the relay thinks leaves its job to the next one, which sends the same mail", async () => {
    let worker: ChildProcess | undefined;
    const dead = new Promise<void>((resolve) => {
      relay.next({
        after: async () => {
          if (worker !== undefined) await kill(worker);
          resolve();
        },
      });
    });
    worker = start(way.smtp(), "bin/worker.ts");
    await dead;
    await longAgo();
    // Its lock stays behind: the next worker frees it by itself, at its start.
    const next = start(way.smtp(), "bin/worker.ts");
    await expect.poll(async () => (await deliveryCounts()).sent, { timeout: 30_000 }).toBe(1);
    const gone = once(next, "exit");
    next.kill("SIGTERM");
    expect(await gone).toEqual([0, null]);
    running.delete(next);
    expectTheSame();
  });

  it("killed after the relay took it and before that was written down: the same", async () => {
    await gated(() => killBeforeRecord(start(way.smtp())));
    await finish(way.smtp());
    expectTheSame();
  });

  function expectTheSame() {
    expect(heard()).toHaveLength(2);
    const [first, second] = heard().map(({ raw }) => ({
      id: headerOf(raw, "Message-ID"),
      subject: headerOf(raw, "Subject"),
      words: decoded(raw).replaceAll(/--+_NmP[^\r\n]*|^Date:.*$|boundary="[^"]*"/gmu, ""),
    }));
    expect(second).toEqual(first);
  }
});

describe("by Resend", () => {
  it("killed while the provider thinks: one mail", async () => {
    const before = provider.mails.size;
    let child: ChildProcess | undefined;
    const dead = new Promise<void>((resolve) => {
      provider.next({
        after: async () => {
          if (child !== undefined) await kill(child);
          resolve();
        },
      });
    });
    child = start(way.resend());
    await dead;
    await finish(way.resend());
    await expectOne(before);
  });

  it("killed after the provider took it and before that was written down: one mail", async () => {
    const before = provider.mails.size;
    await gated(() => killBeforeRecord(start(way.resend())));
    await finish(way.resend());
    await expectOne(before);
  });

  async function expectOne(before: number) {
    expect(provider.mails.size).toBe(before + 1);
    const [row] = await database().delivery.findMany();
    expect(row).toMatchObject({ transport: "resend", attempts: 2, providerId: expect.any(String) });
    expect(provider.mails.has(row?.id ?? "")).toBe(true);
  }
});

describe("into the mailbox", () => {
  it("killed after the file was written: one file, for its owner only, text first", async () => {
    const box = join(folder, "mailbox");
    await gated(() => killBeforeRecord(start(way.mailbox())));
    expect(readdirSync(box)).toHaveLength(1);
    await finish(way.mailbox());
    const [row] = await database().delivery.findMany();
    expect(readdirSync(box)).toEqual([`${row?.id}.eml`]);
    const path = join(box, `${row?.id}.eml`);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(statSync(box).mode & 0o777).toBe(0o700);
    const raw = readFileSync(path, "utf8");
    expect(headerOf(raw, "X-First-Call-Delivery")).toBe(row?.id);
    expect(headerOf(raw, "X-First-Call-Event")).toBe("lead.received");
    expect(headerOf(raw, "X-First-Call-Reference")).toMatch(/^.{4}-.{4}$/u);
    expect(raw.indexOf("text/plain")).toBeLessThan(raw.indexOf("text/html"));
  });
});

it("says nothing of a lead or of a relay in its log", async () => {
  relay.next({ at: "message", code: 451 });
  const child = start(way.smtp());
  await once(child, "exit");
  running.delete(child);
  expect(printed).toContain("relay-busy");
  for (const words of [
    ...CANARIES,
    "Sample",
    "5550142",
    "example.com",
    "DUI",
    "Theft",
    "secret-relay-words",
  ]) {
    expect(printed, words).not.toContain(words);
  }
});
