import { execFile } from "node:child_process";
import { randomBytes } from "node:crypto";
import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { promisify } from "node:util";
import { z } from "zod";
import { test as base, expect } from "./fixtures";
import { giveApiKey, sendIntake } from "./intakes";
import { freePort, type Portal, portalEnvironment } from "./portal";

// What was acknowledged is stored once, whole and announced once, whatever is killed: through the front door of the
// production build, and counted by the command that is for checks from outside.

const CONNECTIONS = 8;
const INTAKES_A_KILL = 60;
/** A caller that hears nothing tries again; so does whatever waits here for a condition. */
const AGAIN_MS = 50;
const RECOVERED = { timeout: 60_000, intervals: [AGAIN_MS] };
/** A delivery whose sender was killed is taken over after half a minute. */
const ANNOUNCED = { timeout: 150_000, intervals: [500] };

type Place = { readonly DATA_DIR: string; readonly PORT: string; readonly APP_SECRET: string };

/** What a second portal needs to go on where a killed one stopped. Asked for before `ownPortal`, so that it outlives it. */
const test = base.extend<{ place: Place }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixtures that are needed from this pattern
  place: async ({}, use) => {
    const scratch = mkdtempSync(join(tmpdir(), "first-call-durable-"));
    chmodSync(scratch, 0o755); // as root the database runs as another user
    const secret = randomBytes(32).toString("base64url");
    await use({ DATA_DIR: join(scratch, "data"), PORT: String(await freePort()), APP_SECRET: secret });
    rmSync(scratch, { recursive: true, force: true });
  },
});

/** Sends intakes like a program that wants each of them stored: the same again under the same key, until it is. */
function caller(url: string, apiKey: string) {
  const acknowledged = new Map<string, string>();
  const odd: string[] = [];
  const until201 = async (key: string): Promise<void> => {
    for (;;) {
      const answer = await sendIntake(url, apiKey, key).catch(() => undefined);
      if (answer?.status === 201) {
        const { reference } = z.object({ reference: z.string() }).parse(await answer.json());
        const before = acknowledged.get(key);
        if (before !== undefined && before !== reference) odd.push(`${key}: ${before} and ${reference}`);
        acknowledged.set(key, reference);
        return;
      }
      // No connection, the database away, or the first try still being stored: anything else is not to happen.
      if (answer !== undefined && ![503, 409].includes(answer.status)) odd.push(`${key}: ${answer.status}`);
      await pause(AGAIN_MS);
    }
  };
  const send = async (batch: string, amount: number): Promise<void> => {
    const keys = Array.from({ length: amount }, (_, index) => `${batch}-${index}`);
    const work = async () => {
      for (let key = keys.shift(); key !== undefined; key = keys.shift()) await until201(key);
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, work));
  };
  return { acknowledged, odd, send, until201 };
}

const pidOf = (portal: Portal, name: string) => portal.processes().find((one) => one.name === name)?.pid ?? 0;

/** Kills one of the portal's processes and waits for the one in its place. */
async function kill(portal: Portal, name: "web" | "postgres"): Promise<void> {
  const before = pidOf(portal, name);
  process.kill(before, "SIGKILL");
  await expect.poll(() => pidOf(portal, name), RECOVERED).not.toBe(before);
}

const stateShape = z.object({
  leads: z.object({ all: z.number(), withoutHistory: z.number(), unannounced: z.number() }),
  jobs: z.object({ waiting: z.number(), running: z.number(), dead: z.number() }),
  deliveries: z.record(z.string(), z.number()),
});

async function stateOf(portal: Portal): Promise<z.output<typeof stateShape>> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ["--import", "tsx", "bin/state.ts", "--json"],
    {
      cwd: join(import.meta.dirname, ".."),
      env: portalEnvironment({
        DATABASE_URL: portal.databaseUrl,
        APP_SECRET: portal.secret,
      }) as NodeJS.ProcessEnv,
    },
  );
  return stateShape.parse(JSON.parse(stdout));
}

/** The references of the mails in the mailbox, one for each file. */
function mailed({ dataDir }: Portal): string[] {
  const folder = join(dataDir, "mailbox");
  return readdirSync(folder)
    .filter((name) => name.endsWith(".eml"))
    .map(
      (name) =>
        /^X-First-Call-Reference: (\S+)/im.exec(readFileSync(join(folder, name), "utf8"))?.[1] ?? name,
    );
}

test("every acknowledged intake exists once and is announced once, whatever is killed under load", async ({
  place,
  ownPortal,
}) => {
  test.setTimeout(420_000);
  const first = await ownPortal({ env: place });
  const { acknowledged, odd, send } = caller(first.url, await giveApiKey(first.databaseUrl));
  const underLoad = async (batch: string, harm: () => Promise<void>) => {
    const enough = acknowledged.size + INTAKES_A_KILL / 4;
    const sent = send(batch, INTAKES_A_KILL);
    await expect.poll(() => acknowledged.size, RECOVERED).toBeGreaterThan(enough);
    expect(acknowledged.size, "killed while intakes are on their way").toBeLessThan(
      enough + INTAKES_A_KILL / 2,
    );
    await harm();
    await sent;
  };

  await underLoad("database", () => kill(first, "postgres"));
  await underLoad("web", () => kill(first, "web"));
  let portal = first;
  await underLoad("supervisor", async () => {
    await first.crash();
    portal = await ownPortal({ env: place });
  });
  expect(odd).toEqual([]);

  const references = [...acknowledged.values()].sort();
  expect(new Set(references).size).toBe(3 * INTAKES_A_KILL);
  expect((await stateOf(portal)).leads).toMatchObject({ all: 3 * INTAKES_A_KILL, withoutHistory: 0 });
  await expect.poll(async () => (await stateOf(portal)).leads.unannounced, ANNOUNCED).toBe(0);
  expect(mailed(portal).sort()).toEqual(references);
  const { deliveries, jobs } = await stateOf(portal);
  expect(deliveries).toMatchObject({ sent: 3 * INTAKES_A_KILL, queued: 0, failed: 0, unknown: 0 });
  expect(jobs.dead).toBe(0);
});

test("a web process that is killed between the acknowledgement and the mail: one mail", async ({
  place,
  ownPortal,
}) => {
  test.setTimeout(240_000);
  const portal = await ownPortal({ env: place });
  // In the place of the folder: no mail can be written until it is taken away.
  const obstacle = join(portal.dataDir, "mailbox");
  writeFileSync(obstacle, "");
  const { acknowledged, until201 } = caller(portal.url, await giveApiKey(portal.databaseUrl));
  await until201("one");
  expect((await stateOf(portal)).leads).toEqual({ all: 1, withoutHistory: 0, unannounced: 1 });
  await kill(portal, "web");
  rmSync(obstacle);
  await expect.poll(async () => (await stateOf(portal)).leads.unannounced, ANNOUNCED).toBe(0);
  expect(mailed(portal)).toEqual([...acknowledged.values()]);
  expect((await stateOf(portal)).deliveries).toMatchObject({ sent: 1, queued: 0, unknown: 0 });
});

test("the same intake sent eight times at once is one lead, one reference and one mail", async ({
  place,
  ownPortal,
}) => {
  test.setTimeout(240_000);
  const portal = await ownPortal({ env: place });
  const { acknowledged, odd, until201 } = caller(portal.url, await giveApiKey(portal.databaseUrl));
  await Promise.all(Array.from({ length: CONNECTIONS }, () => until201("one")));
  expect(odd).toEqual([]);
  await expect.poll(async () => (await stateOf(portal)).leads.unannounced, ANNOUNCED).toBe(0);
  expect((await stateOf(portal)).leads).toEqual({ all: 1, withoutHistory: 0, unannounced: 0 });
  expect(mailed(portal)).toEqual([...acknowledged.values()]);
});
