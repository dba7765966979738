import { randomUUID } from "node:crypto";
import { afterAll, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { database } from "@/lib/db/client";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { drain } from "@/lib/jobs/drain";
import { forgetJobs } from "@/lib/jobs/test-tasks";
import { takeNews } from "@/lib/notifications/news";
import { type Relay, startRelay } from "@/lib/notifications/relay-for-tests";
import { API_KEY, type Provider, startProvider } from "@/lib/notifications/resend-for-tests";
import { checkRoads } from "@/lib/notifications/road-check";
import { mailTroubles } from "@/lib/notifications/trouble";
import { instantOf } from "@/lib/triage/calendar";

// By Resend, which tells what it delivered, with SMTP as the other road.
const provider: Provider = await startProvider();
const relay: Relay = await startRelay();
process.env.RESEND_API_KEY = API_KEY;
process.env.RESEND_BASE_URL = provider.url;
process.env.RESEND_WEBHOOK_SECRET = "whsec_aW52ZW50ZWQgaW52ZW50ZWQgaW52ZW50ZWQ=";
process.env.SMTP_URL = relay.url;
process.env.MAIL_FROM = "Portal <portal@example.com>";

const NEVER = new AbortController().signal;
const ZONE = "America/Chicago";
const at = (day: string, time: string) => vi.setSystemTime(instantOf(day, time, ZONE));

beforeAll(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  at("2026-03-01", "12:00");
  await openPractice();
});
afterAll(async () => {
  vi.useRealTimers();
  await Promise.all([relay.stop(), provider.stop()]);
});
let before = 0;
beforeEach(async () => {
  await forgetJobs();
  await database().delivery.deleteMany();
  await database().redAddress.deleteMany();
  await database().user.deleteMany();
  const practice = await database().practice.findFirstOrThrow();
  await database().practice.updateMany({ data: { createdAt: instantOf("2026-03-01", "12:00", ZONE) } });
  const person = { practiceId: practice.id, role: "owner", passwordHash: "none" } as const;
  await database().user.create({ data: { ...person, name: "Lee", email: "lee@example.com" } });
  before = relay.taken.length;
});

const last = () =>
  database().roadCheck.findFirstOrThrow({ orderBy: { day: "desc" }, include: { delivery: true } });

async function news(kind: "delivered" | "bounced"): Promise<void> {
  const { delivery } = await last();
  await takeNews({
    ...{ id: randomUUID(), providerId: delivery.providerId ?? "", deliveryId: null, kind, at: new Date() },
  });
}

it("goes out every morning at seven of the practice, over both nights on which the clock changes", async () => {
  for (const [day, utc] of [
    ["2026-03-07", "13:00"],
    ["2026-03-08", "12:00"],
    ["2026-03-09", "12:00"],
    ["2026-10-31", "12:00"],
    ["2026-11-01", "13:00"],
    ["2026-11-02", "13:00"],
  ] as const) {
    const seven = new Date(`${day}T${utc}:00Z`);
    vi.setSystemTime(seven.getTime() - 1);
    await checkRoads();
    expect(await database().roadCheck.count({ where: { day: new Date(`${day}T00:00:00Z`) } }), day).toBe(0);
    vi.setSystemTime(seven);
    await checkRoads();
    expect((await last()).day.toISOString().slice(0, 10)).toBe(day);
    expect((await last()).createdAt).toEqual(seven);
    expect(await checkRoads()).toBe(0);
  }
});

it("is proved by the delivered event alone: that it was sent is not enough", async () => {
  at("2026-04-01", "07:00");
  await drain(NEVER);
  expect((await last()).delivery).toMatchObject({ sentAt: expect.any(Date), deliveredAt: null });
  at("2026-04-01", "08:59");
  expect(await mailTroubles()).toEqual([]);
  at("2026-04-01", "09:00");
  expect(await mailTroubles()).toEqual(["canary-late"]);
  // Late is proof all the same.
  await news("delivered");
  expect(await mailTroubles()).toEqual([]);
});

it("that is late is told by the other road, once", async () => {
  at("2026-04-02", "07:00");
  await drain(NEVER);
  const mails = provider.mails.size;
  at("2026-04-02", "09:00");
  await Promise.all([checkRoads(), checkRoads(), drain(NEVER)]);
  await drain(NEVER);
  await drain(NEVER);
  const told = relay.taken.slice(before);
  expect(told.map(({ to }) => to)).toEqual([["lee@example.com"]]);
  expect(told[0]?.raw).toContain("X-First-Call-Event: road.alarm");
  expect(provider.mails.size).toBe(mails);
});

it("that came back is not proved, and its address is red", async () => {
  at("2026-04-03", "07:00");
  await drain(NEVER);
  await news("delivered");
  await news("bounced");
  at("2026-04-03", "09:00");
  expect(await mailTroubles()).toEqual(["mail-refused", "canary-late"]);
});

it("that never left, because the provider is down, is late too", async () => {
  at("2026-04-04", "07:00");
  provider.next({ status: 500 });
  await drain(NEVER);
  at("2026-04-04", "09:00");
  expect(await mailTroubles()).toEqual(expect.arrayContaining(["mail-failing", "canary-late"]));
});
