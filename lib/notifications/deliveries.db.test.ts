import { beforeAll, expect, it } from "vitest";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { TAKEN_OVER_MS } from "@/lib/notifications/attempt";
import { DELIVERY_STATES, deliveryCounts, deliveryState } from "@/lib/notifications/deliveries";

let leadId: string;
beforeAll(async () => {
  await openPractice();
  leadId = (await storeRow()).id;
});

const NONE = {
  attemptStartedAt: null,
  attemptEndedAt: null,
  uncertainAt: null,
  sentAt: null,
  deliveredAt: null,
  bouncedAt: null,
  complainedAt: null,
  failedAt: null,
};
const ago = (ms: number) => new Date(now().getTime() - ms);

it.each([
  ["queued", {}],
  ["sending", { attemptStartedAt: ago(1_000) }],
  ["sending", { attemptStartedAt: ago(1_000), attemptEndedAt: ago(60_000) }],
  ["queued", { attemptStartedAt: ago(60_000), attemptEndedAt: ago(1_000) }],
  ["unknown", { attemptStartedAt: ago(TAKEN_OVER_MS + 1_000) }],
  ["unknown", { attemptStartedAt: ago(60_000), attemptEndedAt: ago(1_000), uncertainAt: ago(60_000) }],
  ["sending", { attemptStartedAt: ago(1_000), attemptEndedAt: ago(60_000), uncertainAt: ago(90_000) }],
  ["sent", { attemptStartedAt: ago(60_000), sentAt: ago(1_000), uncertainAt: ago(90_000) }],
  ["failed", { attemptStartedAt: ago(60_000), attemptEndedAt: ago(1_000), failedAt: ago(1_000) }],
  ["delivered", { sentAt: ago(60_000), deliveredAt: ago(1_000) }],
  // News comes in any order.
  ["delivered", { deliveredAt: ago(1_000) }],
  ["delivered", { sentAt: ago(60_000), complainedAt: ago(1_000) }],
  ["bounced", { sentAt: ago(60_000), complainedAt: ago(9_000), bouncedAt: ago(1_000) }],
  // The provider took it and could not send it on.
  ["failed", { sentAt: ago(60_000), failedAt: ago(1_000) }],
  ["delivered", { sentAt: ago(60_000), failedAt: ago(9_000), deliveredAt: ago(1_000) }],
  ["bounced", { sentAt: ago(60_000), bouncedAt: ago(30_000), deliveredAt: ago(1_000) }],
] as const)("is %s by its times, in the program and in the count: %o", async (state, times) => {
  const row = { ...NONE, ...times };
  expect(deliveryState(row, now())).toBe(state);
  await database().delivery.deleteMany();
  await database().delivery.create({
    data: { leadId, event: "lead.received", address: "lee@example.com", detail: "summary", ...row },
  });
  const none = Object.fromEntries(DELIVERY_STATES.map((each) => [each, 0]));
  expect(await deliveryCounts()).toEqual({ ...none, [state]: 1 });
});

it("counts what is planned for a person only from the moment at which it may go", async () => {
  await database().delivery.deleteMany();
  const address = "pat@example.com";
  const channel = await database().leadChannel.create({
    data: { leadId, kind: "email", value: address, safe: true, why: "desk", changedAt: now() },
  });
  const planned = (event: string, notBefore: Date) =>
    database().delivery.create({
      data: { leadId, channelId: channel.id, event, address, detail: "person", notBefore },
    });
  await planned("person.invented-tomorrow", ago(-24 * 60 * 60 * 1000));
  expect((await deliveryCounts()).queued).toBe(0);
  await planned("person.invented-now", ago(1_000));
  expect((await deliveryCounts()).queued).toBe(1);
});
