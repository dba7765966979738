import { randomUUID } from "node:crypto";
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";
import { drain } from "@/lib/jobs/drain";
import { forgetJobs } from "@/lib/jobs/test-tasks";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { claim, TAKEN_OVER_MS } from "@/lib/notifications/attempt";
import { deliveryCounts } from "@/lib/notifications/deliveries";
import { headerOf, type Relay, startRelay } from "@/lib/notifications/relay-for-tests";
import { sendDelivery } from "@/lib/notifications/send";
import { sendingKey } from "@/lib/notifications/sending-key";
import { hangUp } from "@/lib/notifications/smtp";
import { mailTroubles } from "@/lib/notifications/trouble";
import { redAddresses } from "@/lib/on-call/red";
import { enqueue } from "@/lib/outbox/enqueue";

const relay: Relay = await startRelay();
process.env.SMTP_URL = relay.url;
process.env.MAIL_FROM = "Portal <portal@example.com>";

const NEVER = new AbortController().signal;
const HOUR = 60 * 60 * 1000;

let userId: string;
let email: string;
beforeAll(async () => {
  await openPractice();
  // Not old enough for a check of the road: these tests count mails.
  await database().practice.updateMany({ data: { createdAt: new Date("2100-01-01") } });
});
afterAll(() => relay.stop());
let before = 0;
beforeEach(async () => {
  hangUp();
  relay.calm();
  await forgetJobs();
  await database().delivery.deleteMany();
  await database().redAddress.deleteMany();
  ({ userId } = await actorFor("owner"));
  ({ email } = await database().user.findUniqueOrThrow({ where: { id: userId } }));
  before = relay.heard.length;
});
afterEach(() => {
  vi.useRealTimers();
});

async function waiting(): Promise<string> {
  const { id: leadId } = await storeRow();
  const data = { leadId, event: "lead.received", userId, address: email, detail: "summary" };
  const { id } = await database().delivery.create({ data });
  const job = { name: "mail.send", payload: { deliveryId: id }, key: sendingKey(id) } as const;
  await database().$transaction((tx) => enqueue(tx, job));
  return id;
}

const later = () => database().$executeRaw`update graphile_worker._private_jobs set run_at = now()`;
const heard = () => relay.heard.slice(before);

it("a relay that is down for an hour costs nothing: all waits, is a trouble, and goes out once", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const begun = Date.now();
  for (let n = 0; n < 3; n += 1) await waiting();
  // More often than they can be tried, however slow the machine is.
  relay.next(...Array.from({ length: 500 }, () => ({ at: "greeting", code: 421 }) as const));
  for (let minute = 0; minute <= 60; minute += 20) {
    vi.setSystemTime(begun + minute * 60_000);
    await later();
    expect(await drain(NEVER)).toMatchObject({ left: { waiting: 3, dead: 0 } });
    expect(await mailTroubles()).toContain("mail-failing");
  }
  relay.calm();
  vi.setSystemTime(begun + HOUR + 60_000);
  await later();
  await drain(NEVER);
  expect(heard()).toHaveLength(3);
  expect(await deliveryCounts()).toMatchObject({ sent: 3, queued: 0, unknown: 0 });
  expect(await mailTroubles()).toEqual([]);
});

it("a relay that answers too late is given up, nobody who submits notices, and staff get the same mail again", async () => {
  const id = await waiting();
  // The worker's own limit of 25 seconds, moved: it gives up once the whole mail is there.
  const limit = new AbortController();
  let answered = () => {};
  const late = new Promise<void>((resolve) => {
    answered = resolve;
  });
  relay.next({
    after: async () => {
      limit.abort();
      await late;
    },
  });
  const sending = drain(limit.signal);
  await vi.waitUntil(() => limit.signal.aborted, { timeout: 30_000 });
  // The relay holds its answer back, and the next intake is acknowledged all the same.
  const acknowledged = await submitIntake(apiIntake(randomUUID()));
  expect(acknowledged).toMatchObject({ outcome: "created" });
  await sending;
  // The worker has given up, and not the connection, which still waits for the relay.
  expect(relay.open).toBe(1);
  expect(await deliveryCounts()).toMatchObject({ unknown: 1 });
  expect(await mailTroubles()).toEqual(expect.arrayContaining(["mail-failing", "mail-unknown"]));
  answered();
  await later();
  await drain(NEVER);
  const both = heard().filter(({ raw }) => headerOf(raw, "X-First-Call-Delivery") === id);
  expect(both).toHaveLength(2);
  expect(new Set(both.map(({ raw }) => headerOf(raw, "Message-ID"))).size).toBe(1);
  expect(await deliveryCounts()).toMatchObject({ queued: 0, sending: 0, unknown: 0 });
});

it("two workers at a heap of mail send each once", async () => {
  const ids = [];
  for (let n = 0; n < 12; n += 1) ids.push(await waiting());
  // One of them was silent for so long that its job was given to the other one, and it lives: it is at its mail.
  const free = () => database().$executeRaw`
    select graphile_worker.force_unlock_workers(array_agg(locked_by)) from graphile_worker.jobs where locked_by is not null`;
  relay.next({
    after: () =>
      free()
        .then(() => drain(NEVER))
        .then(() => {}),
  });
  await Promise.all([drain(NEVER), drain(NEVER)]);
  await later();
  await drain(NEVER);
  const sent = heard().map(({ raw }) => headerOf(raw, "X-First-Call-Delivery"));
  expect(sent.toSorted()).toEqual(ids.toSorted());
  expect(await deliveryCounts()).toMatchObject({ sent: 12, queued: 0, unknown: 0 });
});

it("an address that is refused turns red, and its reader is told at the next one", async () => {
  const other = { userId, address: `home-${email}`, kind: "mail", position: 0 };
  await database().userAddress.create({ data: other });
  await waiting();
  relay.next({ at: "address", code: 550 });
  await drain(NEVER);
  await drain(NEVER);
  expect(heard().map(({ to }) => to)).toEqual([[`home-${email}`]]);
  expect(await redAddresses()).toEqual(new Map([[email, "refused"]]));
  expect(await mailTroubles()).toContain("mail-refused");
});

it("a clock that is set back by an hour in the middle of an attempt holds its mail for no hour", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const begun = Date.now();
  const id = await waiting();
  vi.setSystemTime(begun + HOUR);
  // Somebody begins and dies; then the clock is put right.
  expect(await claim(id, "smtp")).not.toBeNull();
  vi.setSystemTime(begun);
  await sendDelivery({ deliveryId: id }, NEVER);
  expect(heard()).toHaveLength(1);
});

it("a clock that jumps ahead in the middle of an attempt repeats a mail to staff under its own id, at most", async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  const id = await waiting();
  relay.next({
    after: async () => {
      vi.setSystemTime(Date.now() + TAKEN_OVER_MS + 1);
      await sendDelivery({ deliveryId: id }, NEVER);
    },
  });
  await sendDelivery({ deliveryId: id }, NEVER);
  const ids = heard().map(({ raw }) => headerOf(raw, "Message-ID"));
  expect(ids).toHaveLength(2);
  expect(new Set(ids).size).toBe(1);
  expect(await deliveryCounts()).toMatchObject({ sent: 1, unknown: 0 });
});

it("a relay that accepts and loses it later is never shown as delivered", async () => {
  await waiting();
  await drain(NEVER);
  expect(await deliveryCounts()).toMatchObject({ sent: 1, delivered: 0 });
});
