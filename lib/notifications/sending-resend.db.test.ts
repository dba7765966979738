import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { z } from "zod";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";
import { drain } from "@/lib/jobs/drain";
import { forgetJobs } from "@/lib/jobs/test-tasks";
import { deliveryCounts } from "@/lib/notifications/deliveries";
import { PACE } from "@/lib/notifications/resend";
import { API_KEY, type Provider, startProvider } from "@/lib/notifications/resend-for-tests";

// Before anything asks for the environment: it is read once.
const provider: Provider = await startProvider();
process.env.RESEND_API_KEY = API_KEY;
process.env.RESEND_BASE_URL = provider.url;
process.env.MAIL_FROM = "Portal <portal@example.com>";

const NEVER = new AbortController().signal;

beforeAll(async () => {
  await openPractice();
  await actorFor("owner");
});
afterAll(() => provider.stop());
let before = 0;
beforeEach(async () => {
  await forgetJobs();
  await database().lead.deleteMany();
  await submitIntake(apiIntake(randomUUID()));
  before = provider.mails.size;
});

const mails = () => provider.mails.size - before;
const hurry = () => database().$executeRaw`update graphile_worker._private_jobs set run_at = now()`;

async function waits(): Promise<number> {
  const rows = await database().$queryRaw`
    select extract(epoch from run_at - now())::float8 as seconds from graphile_worker._private_jobs`;
  return z.tuple([z.object({ seconds: z.number() })]).parse(rows)[0].seconds;
}

it("waits as long as the provider asks for, which is no failure of the job", async () => {
  provider.next({ status: 429, name: "rate_limit_exceeded", headers: { "retry-after": "200" } });
  expect(await drain(NEVER)).toMatchObject({ failed: 0, left: { waiting: 1, dead: 0 } });
  const seconds = await waits();
  expect(seconds).toBeGreaterThan(180);
  expect(seconds).toBeLessThanOrEqual(200);
  // Not even when somebody hurries it: the provider asked for silence and not for another attempt.
  await hurry();
  expect(await drain(NEVER)).toMatchObject({ left: { waiting: 1 } });
  expect(mails()).toBe(0);
  PACE.lift();
  await hurry();
  await drain(NEVER);
  expect(mails()).toBe(1);
});

it("is one mail under one key after faults of the provider, and the delivery keeps its id there", async () => {
  provider.next({ status: 500 }, { take: "break" }, { status: 503 });
  for (let n = 0; n < 3; n += 1) {
    expect(await drain(NEVER)).toMatchObject({ left: { waiting: 1, dead: 0 } });
    expect(await deliveryCounts()).toMatchObject({ unknown: 1 });
    await hurry();
  }
  await drain(NEVER);
  const [row] = await database().delivery.findMany();
  expect(row).toMatchObject({
    attempts: 4,
    transport: "resend",
    providerId: expect.stringMatching(/^provider-/u),
  });
  expect(mails()).toBe(1);
  expect(provider.mails.has(row?.id ?? "")).toBe(true);
  expect(await deliveryCounts()).toMatchObject({ sent: 1, unknown: 0 });
});

it("is one mail when the provider took it and never answered", async () => {
  const limit = new AbortController();
  provider.next({ take: "silence", when: () => limit.abort() });
  await drain(limit.signal);
  expect(await deliveryCounts()).toMatchObject({ unknown: 1 });
  await hurry();
  await drain(NEVER);
  expect(mails()).toBe(1);
  expect(await deliveryCounts()).toMatchObject({ sent: 1, unknown: 0 });
});

it("goes under another key when the provider has forgotten the first one", async () => {
  provider.next({ take: "break" });
  await drain(NEVER);
  await database().$executeRaw`update deliveries set uncertain_at = uncertain_at - interval '21 hours'`;
  await hurry();
  await drain(NEVER);
  const [row] = await database().delivery.findMany();
  expect([...provider.mails.keys()].slice(before)).toEqual([row?.id, `${row?.id}.1`]);
});
