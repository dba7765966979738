import { randomUUID } from "node:crypto";
import ICAL from "ical.js";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { z } from "zod";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";
import { drain } from "@/lib/jobs/drain";
import { forgetJobs } from "@/lib/jobs/test-tasks";
import { deliveryCounts } from "@/lib/notifications/deliveries";
import { planForPerson } from "@/lib/notifications/person-queue";
import { PACE } from "@/lib/notifications/resend";
import { API_KEY, type Provider, startProvider } from "@/lib/notifications/resend-for-tests";
import { sendDelivery } from "@/lib/notifications/send";

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

it("is one mail to a person after a connection that broke, the same to the byte, with the date to put down", async () => {
  const nextCourtAt = { value: "2099-12-15T09:00", certainty: "exact" } as const;
  const address = { email: `${randomUUID()}@example.com`, safeEmail: "yes" };
  const submitted = await submitIntake(apiIntake(randomUUID(), { ...address, nextCourtAt }));
  if (!("leadId" in submitted)) throw new Error(submitted.outcome);
  const { leadId } = submitted;
  await planForPerson({ leadId });
  const { id } = await database().delivery.findFirstOrThrow({ where: { leadId, event: "person.receipt" } });
  provider.next({ take: "break" });
  const { requests } = provider;
  await expect(sendDelivery({ deliveryId: id }, NEVER)).rejects.toMatchObject({ code: "relay-silent" });
  const begun = await database().delivery.findUniqueOrThrow({ where: { id } });
  expect(begun).toMatchObject({ sentAt: null, uncertainAt: expect.any(Date) });
  // The provider refuses another content under the same key, so the second attempt has to be the first one again.
  await sendDelivery({ deliveryId: id }, NEVER);
  expect([provider.requests - requests, mails()]).toEqual([2, 1]);
  const mail = provider.mails.get(id);
  expect(mail?.headers).toMatchObject({
    "List-Unsubscribe": expect.stringMatching(/\/api\/stop\/[\w-]{43}>$/u),
  });
  const [file] = mail?.attachments ?? [];
  expect(file).toMatchObject({
    filename: "appointment.ics",
    content_type: expect.stringContaining("text/calendar"),
  });
  const calendar = new ICAL.Component(ICAL.parse(Buffer.from(file?.content ?? "", "base64").toString()));
  expect(`${calendar.getFirstSubcomponent("vevent")?.getFirstPropertyValue("dtstart")}`).toBe(
    "2099-12-15T09:00:00",
  );
});
