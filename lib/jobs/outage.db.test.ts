import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it, vi } from "vitest";
import { type EmbeddedPostgres, startEmbedded } from "@/lib/db/embedded";
import { migrate } from "@/lib/db/migrate";
import { jobCounts } from "@/lib/jobs/read";
import { give } from "@/lib/jobs/test-tasks";
import { startWorker } from "@/lib/jobs/worker";
import type { Payload } from "@/lib/outbox/schema";

// A database of its own, because it is stopped under the worker.
const folder = mkdtempSync(join(tmpdir(), "first-call-outage-"));
let postgres: EmbeddedPostgres;

const begun: string[] = [];
let tell = () => {};
let heard = new Promise<void>((resolve) => {
  tell = resolve;
});
let hold: Promise<void> | undefined;

/** Resolves at the next beginning of a job; none may be missed between two calls. */
async function nextBegun(): Promise<string> {
  while (begun.length === 0) {
    await heard;
    heard = new Promise((resolve) => {
      tell = resolve;
    });
  }
  return begun.shift() ?? "";
}

const tasks = {
  sweep: async ({ of }: Payload<"sweep">) => {
    begun.push(of);
    tell();
    await hold;
  },
};

const NONE = { waiting: 0, running: 0, dead: 0 };
/** The queue tells nobody when it has written that a job is done. */
const allDone = () => expect.poll(jobCounts, { timeout: 30_000 }).toEqual(NONE);

const up = async () => {
  postgres = await startEmbedded(folder, { settings: { fsync: "off" } });
};

beforeAll(async () => {
  // The queue traces a fetch that broke while it was stopping; nothing else may be said.
  vi.spyOn(console, "trace").mockImplementation(() => {});
  await up();
  process.env.DATABASE_URL = postgres.url;
  await migrate(postgres.url);
});

afterAll(async () => {
  await postgres.stop();
  rmSync(folder, { recursive: true, force: true });
});

it("waits for a database that is away, works again after it was, and repeats what it could not report", async () => {
  await give({ payload: { of: "sessions" } });
  await postgres.stop();
  const worker = startWorker({ mode: "inline", tasks });
  await up();
  expect(await nextBegun()).toBe("sessions");
  await allDone();

  await postgres.stop();
  await up();
  await give({ payload: { of: "signInTickets" } });
  expect(await nextBegun()).toBe("signInTickets");
  await allDone();

  let letGo = () => {};
  hold = new Promise((resolve) => {
    letGo = resolve;
  });
  await give({ payload: { of: "accessTokens" } });
  expect(await nextBegun()).toBe("accessTokens");
  await postgres.stop();
  hold = undefined;
  letGo();
  await up();
  // Nobody could be told that it was done.
  expect(await nextBegun()).toBe("accessTokens");
  await worker.stop();
  expect(await jobCounts()).toEqual(NONE);
  expect(begun).toEqual([]);
});

it("stops at once while the database is away", async () => {
  const worker = startWorker({ mode: "inline", tasks });
  await give({ payload: { of: "sessions" } });
  expect(await nextBegun()).toBe("sessions");
  await allDone();
  await postgres.stop();
  await worker.stop();
  await startWorker({ mode: "inline", tasks }).stop();
  await up();
  expect(begun).toEqual([]);
});
