import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { forgetJobs } from "@/lib/jobs/test-tasks";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { claim, record } from "@/lib/notifications/attempt";
import { deliveryState } from "@/lib/notifications/deliveries";
import { type NewsKind, type ProviderNews, takeNews } from "@/lib/notifications/news";
import { readPlan } from "@/lib/on-call/read";
import { redAddresses } from "@/lib/on-call/red";

let userId: string;
let practiceId: string;
beforeAll(async () => {
  await openPractice();
  practiceId = (await database().practice.findFirstOrThrow()).id;
});
beforeEach(async () => {
  await forgetJobs();
  await database().delivery.deleteMany();
  await database().lead.deleteMany();
  await database().redAddress.deleteMany();
  await database().user.deleteMany();
  await database().providerEvent.deleteMany();
  const email = "lee@example.com";
  const user = await database().user.create({
    data: { practiceId, email, name: "Lee", role: "owner", passwordHash: "none" },
  });
  userId = user.id;
});

const MINUTE = 60_000;
const at = (minute: number) => new Date(Date.UTC(2026, 10, 22, 12) + minute * MINUTE);

/** A mail that was handed over at minute 0, or is still to be. */
async function mail(changes: { providerId?: string | null; address?: string } = {}) {
  const { providerId = "p1", address = "lee@example.com" } = changes;
  const lead = await storeRow();
  const sentAt = providerId === null ? null : at(0);
  return database().delivery.create({
    data: {
      ...{ leadId: lead.id, event: "lead.received", userId, address, detail: "summary", providerId },
      ...{ transport: "resend", sentAt, attemptStartedAt: sentAt, attemptEndedAt: sentAt, createdAt: at(0) },
    },
  });
}

function news(kind: NewsKind, minute: number, changes: Partial<ProviderNews> = {}): ProviderNews {
  return { id: randomUUID(), providerId: "p1", deliveryId: null, kind, at: at(minute), ...changes };
}

const stateOf = async (id: string) => {
  const row = await database().delivery.findUniqueOrThrow({ where: { id } });
  return { state: deliveryState(row, now()), row };
};

const permutations = <T>(all: readonly T[]): T[][] =>
  all.length < 2
    ? [[...all]]
    : all.flatMap((each, n) => permutations(all.filter((_, m) => m !== n)).map((rest) => [each, ...rest]));

describe("news in every order", () => {
  it.each([
    [[news("delivered", 1), news("bounced", 2), news("complained", 3)], "bounced", "complained"],
    [[news("delivered", 1), news("complained", 2)], "delivered", "complained"],
    [[news("failed", 1), news("delivered", 2)], "delivered", null],
    [[news("delivered", 5), news("delivered", 1), news("bounced", 9)], "bounced", "bounced"],
  ] as const)("%#: leave one row and one color of the address", async (told, state, red) => {
    const seen = new Set<string>();
    for (const order of permutations<ProviderNews>(told)) {
      await database().providerEvent.deleteMany();
      await database().redAddress.deleteMany();
      await database().delivery.deleteMany();
      const { id } = await mail();
      for (const each of order) expect(await takeNews(each)).toBe("taken");
      const found = await stateOf(id);
      expect(found.state).toBe(state);
      expect((await redAddresses()).get("lee@example.com") ?? null).toBe(red);
      const { deliveredAt, bouncedAt, complainedAt, failedAt, failure } = found.row;
      seen.add(JSON.stringify({ deliveredAt, bouncedAt, complainedAt, failedAt, failure }));
    }
    expect(seen.size).toBe(1);
  });
});

it("counts once what is told several times, also at once", async () => {
  const { id } = await mail();
  const told = news("delivered", 1);
  const results = await Promise.all([1, 2, 3, 4].map(() => takeNews(told)));
  expect(results.toSorted()).toEqual(["known", "known", "known", "taken"]);
  expect((await stateOf(id)).row.deliveredAt).toEqual(at(1));
});

it("keeps news of a mail that is not known here, without effect, until its id is", async () => {
  const { id } = await mail({ providerId: null });
  await takeNews(news("delivered", 1));
  expect((await stateOf(id)).state).toBe("queued");
  const attempt = await claim(id, "resend");
  if (attempt === null) throw new Error("not ours");
  await record(attempt, { kind: "sent", providerId: "p1" });
  expect((await stateOf(id)).state).toBe("delivered");
});

it("news and the answer to the sending at the same moment lose nothing", async () => {
  for (let n = 0; n < 5; n += 1) {
    const { id } = await mail({ providerId: null });
    const attempt = await claim(id, "resend");
    if (attempt === null) throw new Error("not ours");
    const providerId = `race-${n}`;
    await Promise.all([
      record(attempt, { kind: "sent", providerId }),
      takeNews(news("delivered", 1, { providerId })),
    ]);
    expect((await stateOf(id)).state).toBe("delivered");
  }
});

it("a mail whose sending was never answered was sent when its news say so, and is not sent again", async () => {
  const { id } = await mail({ providerId: null });
  const attempt = await claim(id, "resend");
  if (attempt === null) throw new Error("not ours");
  await record(attempt, { kind: "failed", code: "relay-silent", uncertain: true });
  await takeNews(news("delivered", 1, { deliveryId: id }));
  const { state, row } = await stateOf(id);
  expect(state).toBe("delivered");
  expect(row).toMatchObject({ providerId: "p1", failure: null });
  expect(await claim(id, "resend")).toBeNull();
});

describe("an address that bounced", () => {
  const people = async () => (await readPlan(practiceId)).people.map(({ addresses }) => addresses);

  beforeEach(async () => {
    await database().userAddress.createMany({
      data: [
        { userId, address: "pager@example.com", kind: "pager", position: 0 },
        { userId, address: "lee@home.example.com", kind: "mail", position: 1 },
      ],
    });
  });

  it("is red, and its reader is told at the next address, once, whatever else is told", async () => {
    const { leadId } = await mail();
    await takeNews(news("bounced", 1));
    await takeNews(news("bounced", 2));
    await takeNews(news("failed", 3));
    const told = await database().delivery.findMany({ where: { leadId }, orderBy: { createdAt: "asc" } });
    expect(told.map(({ address, event }) => [address, event])).toEqual([
      ["lee@example.com", "lead.received"],
      [expect.stringMatching(/home|pager/u), "lead.received"],
    ]);
    expect(await redAddresses()).toEqual(new Map([["lee@example.com", "bounced"]]));
  });

  it("is replaced for what comes later, and is used again after a mail that arrived there", async () => {
    await mail();
    const usual = await people();
    await takeNews(news("bounced", 1));
    expect(await people()).toEqual(
      usual.map((each) => each.filter(({ address }) => address !== "lee@example.com")),
    );
    await mail({ providerId: "p2" });
    await takeNews(news("delivered", 9, { providerId: "p2" }));
    expect(await people()).toEqual(usual);
    // Told late, and it happened before the mail that arrived.
    await mail({ providerId: "p3" });
    await takeNews(news("bounced", 5, { providerId: "p3" }));
    expect(await people()).toEqual(usual);
  });

  it("stays in use where there is no other one for mail", async () => {
    await database().userAddress.deleteMany({ where: { kind: "mail" } });
    const { leadId } = await mail();
    await takeNews(news("bounced", 1));
    expect((await people())[0]?.[0]).toEqual({ address: "lee@example.com", kind: "mail" });
    expect(await redAddresses()).toEqual(new Map([["lee@example.com", "bounced"]]));
    const elsewhere = await database().delivery.count({ where: { leadId, address: "lee@example.com" } });
    expect(elsewhere).toBe(1);
  });

  it("of somebody who is gone is told nobody else", async () => {
    const { leadId } = await mail();
    await database().user.update({ where: { id: userId }, data: { disabledAt: now() } });
    await takeNews(news("bounced", 1));
    expect(await database().delivery.count({ where: { leadId } })).toBe(1);
  });
});
