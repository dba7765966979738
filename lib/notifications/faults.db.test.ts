import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { openPractice } from "@/lib/intake/intake-for-tests";
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
