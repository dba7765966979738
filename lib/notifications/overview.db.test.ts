import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { forgetJobs } from "@/lib/jobs/test-tasks";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { sendAgain } from "@/lib/notifications/again";
import { mailOverview } from "@/lib/notifications/overview";

let kim: Actor;
let lead: { id: string; reference: string };
beforeAll(openPractice);
beforeEach(async () => {
  await forgetJobs();
  await database().delivery.deleteMany();
  await database().redAddress.deleteMany();
  kim = await actorFor("attorney");
  const { id } = await storeRow();
  lead = await database().lead.findUniqueOrThrow({ where: { id }, select: { id: true, reference: true } });
});

const delivery = (changes: object = {}) =>
  database().delivery.create({
    data: {
      ...{ leadId: lead.id, userId: kim.userId, event: "lead.received", detail: "summary" },
      ...{ address: `${randomUUID()}@example.com`, createdAt: now(), ...changes },
    },
  });
const seen = async () => {
  const { waiting, failed } = await mailOverview(kim);
  const of = ({ rows }: typeof waiting) => rows.map(({ told }) => told.id);
  return { waiting: of(waiting), failed: of(failed) };
};
const ago = (days: number) => new Date(now().getTime() - days * 24 * 60 * 60 * 1000);

it("shows nothing where everything went out", async () => {
  await delivery({ sentAt: now(), deliveredAt: now() });
  expect(await mailOverview(kim)).toEqual({
    ...{ waiting: { rows: [], amount: 0 }, failed: { rows: [], amount: 0 } },
    red: new Map(),
  });
});

it("shows what waits, the longest first, with its lead and why", async () => {
  const failing = await delivery({ failure: "relay-unreachable", attempts: 3, createdAt: ago(1) });
  const unknown = await delivery({ attempts: 1, uncertainAt: ago(1) });
  const held = await delivery({ notBefore: new Date(now().getTime() + 60_000), createdAt: ago(2) });
  expect((await seen()).waiting).toEqual([held.id, failing.id, unknown.id]);
  const { rows, amount } = (await mailOverview(kim)).waiting;
  expect(amount).toBe(3);
  expect(rows[1]).toMatchObject({
    ...{ lead, kind: "lead.received", times: 0 },
    told: { state: "queued", failure: "the mail server cannot be reached", attempts: 3 },
  });
  expect(rows.map(({ told }) => told.state)).toEqual(["queued", "queued", "unknown"]);
});

it("shows what was refused, came back or was called spam, the newest first, for 30 days", async () => {
  const refused = await delivery({ failedAt: now(), failure: "address-refused", createdAt: ago(3) });
  const bounced = await delivery({ sentAt: now(), bouncedAt: now(), createdAt: ago(2) });
  const spam = await delivery({ sentAt: now(), complainedAt: now(), createdAt: ago(1) });
  await delivery({ failedAt: ago(31), createdAt: ago(31) });
  expect(await seen()).toEqual({ waiting: [], failed: [spam.id, bounced.id, refused.id] });
});

it("knows how often one was sent again, so that the next press is a new one", async () => {
  const { id: deliveryId } = await delivery({ sentAt: now(), bouncedAt: now() });
  await sendAgain(kim, lead.id, { deliveryId, times: 0 });
  const [row] = (await mailOverview(kim)).failed.rows;
  expect(row).toMatchObject({ told: { id: deliveryId }, times: 1 });
});

it("counts what it does not list", async () => {
  for (let n = 0; n < 52; n += 1) await delivery();
  const { waiting } = await mailOverview(kim);
  expect([waiting.rows.length, waiting.amount]).toEqual([50, 52]);
});

it("does not show mail to the person, which says what they answered about their address", async () => {
  const address = "pat@example.com";
  const data = {
    leadId: lead.id,
    kind: "email",
    value: address,
    safe: true,
    why: "answer",
    changedAt: now(),
  };
  const channel = await database().leadChannel.create({ data });
  await delivery({ userId: null, event: "person.receipt", address, channelId: channel.id });
  expect(await seen()).toEqual({ waiting: [], failed: [] });
});

it("shows mail about mail itself to its own practice, and no other practice's", async () => {
  const mine = await delivery({ leadId: null, event: "road.tap" });
  await delivery({ leadId: null, event: "road.tap", userId: null });
  expect((await seen()).waiting).toEqual([mine.id]);
});
