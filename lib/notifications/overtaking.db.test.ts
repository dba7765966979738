import { afterAll, beforeAll, expect, it } from "vitest";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { drain } from "@/lib/jobs/drain";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { ROAD } from "@/lib/notifications/event";
import { tell } from "@/lib/notifications/recipients";
import { PACE } from "@/lib/notifications/resend";
import { API_KEY, type Provider, startProvider } from "@/lib/notifications/resend-for-tests";
import { sendingKey } from "@/lib/notifications/sending-key";
import { enqueue } from "@/lib/outbox/enqueue";

const provider: Provider = await startProvider();
process.env.RESEND_API_KEY = API_KEY;
process.env.RESEND_BASE_URL = provider.url;
process.env.MAIL_FROM = "Portal <portal@example.com>";

beforeAll(openPractice);
afterAll(() => provider.stop());

const BACKLOG = 1_000;
/** Of a worker: so many are on their way already when the next one is taken. */
const UNDER_WAY = 4;

async function fill(): Promise<void> {
  const rows = Array.from({ length: BACKLOG }, (_, n) => ({
    ...{ id: newId(), event: `${ROAD.test}:${n}`, address: `reader-${n}@example.com` },
    ...{ detail: "minimal", createdAt: now() },
  }));
  await database().delivery.createMany({ data: rows });
  await database().$transaction(
    async (tx) => {
      for (const { id } of rows) {
        await enqueue(tx, { name: "mail.send", payload: { deliveryId: id }, key: sendingKey(id) });
      }
    },
    { timeout: 60_000 },
  );
}

async function tellNow(address: string): Promise<void> {
  const { id: leadId } = await storeRow({ lane: "now" });
  const news = { leadId, event: "lead.received", lane: "now" as const, at: now(), next: null };
  const recipient = {
    userId: null,
    name: "Lee",
    address,
    detail: "minimal",
    standing: "first",
    heldUntil: null,
  } as const;
  await database().$transaction((tx) => tell(tx, news, [recipient]));
}

it("a NOW mail that comes last leaves before a thousand others that wait", async () => {
  await fill();
  await tellNow("first@example.com");
  const done = new AbortController();
  provider.watch((to, sent) => {
    if (to === "second@example.com") done.abort();
    if (sent === 20) return tellNow("second@example.com");
  });
  await drain(done.signal);
  PACE.lift();
  const order = [...provider.mails.values()].map(({ to }) => to[0]);
  expect(order.indexOf("first@example.com")).toBeLessThan(UNDER_WAY);
  expect(order.indexOf("second@example.com")).toBeLessThan(20 + 3 * UNDER_WAY);
  expect(order.indexOf("second@example.com")).toBeGreaterThan(0);
  expect(order.length).toBeLessThan(BACKLOG);
}, 120_000);
