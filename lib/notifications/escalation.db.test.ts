import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { due } from "@/lib/jobs/due";
import { forgetJobs } from "@/lib/jobs/test-tasks";
import { recordAttempt } from "@/lib/leads/attempt";
import { recordEvent } from "@/lib/leads/history";
import { climbAnew } from "@/lib/leads/ladder";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { currentRules } from "@/lib/leads/order";
import { takeLead } from "@/lib/leads/take";
import { addNote, changeStatus } from "@/lib/leads/write";
import { announceAddition, announceLead } from "@/lib/notifications/announce";
import { climb, escalateDue } from "@/lib/notifications/escalation";
import { havePath, readHave, sayHave } from "@/lib/notifications/have";
import { outlookOf } from "@/lib/notifications/outlook";
import { releaseHeld } from "@/lib/notifications/recipients";
import { chicago, wall } from "@/lib/on-call/plan-for-tests";
import { USUAL_LADDER } from "@/lib/on-call/schema";
import { saveOnCall } from "@/lib/on-call/write";

// Who is told of a lead and when, in rows: with two workers at once, acts in between, and hours in which nobody ran.

let owner: Actor;
let lee: Actor;
let kim: Actor;

const NIGHT = "2026-12-01T02:00";
const at = (text: string) => vi.setSystemTime(chicago(text));

beforeAll(openPractice);
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  at(NIGHT);
  await forgetJobs();
  await database().lead.deleteMany();
  await database().user.deleteMany();
  await database().onCall.deleteMany();
  [owner, lee, kim] = [await actorFor("owner"), await actorFor("attorney"), await actorFor("attorney")];
  const saved = await saveOnCall(owner, 0, {
    usual: { first: lee.userId, second: kim.userId },
    ...{ weeks: [], ladder: USUAL_LADDER, backup: { name: "Sam Outside", address: "sam@example.org" } },
  });
  expect(saved).toBe("saved");
  return () => vi.useRealTimers();
});

/** A lead that pages at night, with its ladder as an intake writes it. */
async function lead(changes: Parameters<typeof storeRow>[0] = {}): Promise<string> {
  const { id } = await storeRow({
    ...{ lane: "now", pagesAtNight: true, reasons: [{ rule: "T01", label: "Held, no judge yet" }] },
    ...{ escalation: { create: { dueAt: new Date() } }, rulesVersion: currentRules() },
    ...changes,
  });
  return id;
}

const NAMES = () =>
  new Map([
    [owner.userId, "owner"],
    [lee.userId, "lee"],
    [kim.userId, "kim"],
  ]);

/** `02:15 lead.escalated:1 kim`, in the order in which they were told. */
async function told(): Promise<string[]> {
  const rows = await database().delivery.findMany({ orderBy: [{ createdAt: "asc" }, { id: "asc" }] });
  return rows.map(
    ({ createdAt, event, userId }) =>
      `${wall(createdAt).slice(11)} ${event} ${userId === null ? "outside" : NAMES().get(userId)}`,
  );
}

const waitingJobs = async () =>
  (
    await database().$queryRaw<{ amount: number }[]>`
      select count(*)::int as amount from graphile_worker.jobs where task_identifier = 'mail.send'`
  )[0]?.amount;

describe("the ladder of a lead", () => {
  it("is walked by the tick, a job for each mail", async () => {
    const id = await lead();
    await announceLead({ leadId: id });
    await announceLead({ leadId: id });
    for (const time of ["02:14", "02:15", "02:29", "02:30", "02:45", "03:00", "12:00"]) {
      at(`2026-12-01T${time}`);
      await due();
    }
    expect(await told()).toEqual([
      "02:00 lead.received lee",
      "02:15 lead.escalated:1 kim",
      "02:30 lead.escalated:2 owner",
      "02:45 lead.escalated:3 outside",
    ]);
    expect(await waitingJobs()).toBe(4);
    expect(await outlookOf(owner, id)).toEqual({ kind: "over" });
    const outside = await database().delivery.findFirstOrThrow({ where: { userId: null } });
    expect(outside).toMatchObject({ address: "sam@example.org", detail: "minimal", rung: "backup" });
    expect(await readHave(havePath(outside.id).slice("/have/".length))).toBeNull();
  });

  it("does one step after hours in which nobody ran, and waits for the next as long as ever", async () => {
    await announceLead({ leadId: await lead() });
    at("2026-12-01T08:10");
    for (let tick = 0; tick < 3; tick += 1) await due();
    expect(await told()).toEqual(["02:00 lead.received lee", "08:10 lead.escalated:1 kim"]);
    at("2026-12-01T08:24");
    await due();
    expect(await told()).toHaveLength(2);
    at("2026-12-01T08:25");
    await due();
    expect((await told()).at(-1)).toBe("08:25 lead.escalated:2 owner");
  });

  it("does nothing twice when the clock goes back", async () => {
    await announceLead({ leadId: await lead() });
    at("2026-12-01T02:15");
    await due();
    at("2026-12-01T01:00");
    await due();
    expect(await told()).toEqual(["02:00 lead.received lee", "02:15 lead.escalated:1 kim"]);
  });

  it("taken by several workers at once is one step", async () => {
    const id = await lead();
    await Promise.all([
      announceLead({ leadId: id }),
      announceLead({ leadId: id }),
      escalateDue(),
      escalateDue(),
    ]);
    at("2026-12-01T02:15");
    const taken = await Promise.all([climb(id), climb(id), climb(id), climb(id), climb(id)]);
    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await told()).toEqual(["02:00 lead.received lee", "02:15 lead.escalated:1 kim"]);
    expect(await waitingJobs()).toBe(2);
  });

  it("waits for the morning with what may, and tells then", async () => {
    const id = await lead({ pagesAtNight: false, reasons: [{ rule: "T03", label: "Held, seen a judge" }] });
    await announceLead({ leadId: id });
    expect(await told()).toEqual([]);
    expect(await outlookOf(owner, id)).toMatchObject({ kind: "next", at: chicago("2026-12-01T06:30") });
    for (const time of ["06:29", "06:30"]) {
      at(`2026-12-01T${time}`);
      await due();
    }
    expect(await told()).toEqual(["06:30 lead.received lee"]);
  });

  it.each([
    ["forward", "2027-03-14T01:50", "2027-03-14T06:00", 190],
    ["back", "2026-11-01T01:50", "2026-11-01T06:00", 310],
  ])(
    "keeps to the clock of the practice in the night on which it goes %s",
    async (_, from, morning, minutes) => {
      // Lee sleeps until six; what is about a health need passes, the rest is held until then.
      await database().user.update({
        where: { id: lee.userId },
        data: { quietFrom: "22:00", quietUntil: "06:00" },
      });
      const begun = chicago(from);
      vi.setSystemTime(begun);
      const urgent = await lead();
      await announceLead({ leadId: urgent });
      const held = await lead({ lane: "soon", pagesAtNight: false, reasons: [] });
      await announceLead({ leadId: held });
      const row = await database().delivery.findFirstOrThrow({ where: { leadId: held } });
      expect(row.notBefore).toEqual(chicago(morning));
      expect(((row.notBefore?.getTime() ?? 0) - begun.getTime()) / 60_000).toBe(minutes);
      // A quarter of an hour is one in both nights, whatever the clock on the wall says after it.
      for (const [after, rungs] of [
        [14, 1],
        [15, 2],
        [29, 2],
        [30, 3],
      ] as const) {
        vi.setSystemTime(begun.getTime() + after * 60_000);
        await due();
        expect(
          await database().delivery.count({ where: { leadId: urgent, event: { startsWith: "lead." } } }),
        ).toBe(rungs);
      }
      const jobs = await waitingJobs();
      for (const [after, freed] of [
        [minutes - 1, 0],
        [minutes, 1],
      ] as const) {
        vi.setSystemTime(begun.getTime() + after * 60_000);
        expect(await releaseHeld()).toBe(freed);
      }
      expect(await waitingJobs()).toBe((jobs ?? 0) + 1);
    },
  );

  it("tells a lead that is not NOW at once and by one mail, at every hour", async () => {
    await database().userAddress.create({
      data: { userId: lee.userId, address: "lee.home@example.com", kind: "mail", position: 0 },
    });
    await announceLead({ leadId: await lead({ lane: "soon", pagesAtNight: false, reasons: [] }) });
    expect(await told()).toEqual(["02:00 lead.received lee"]);
    await announceLead({ leadId: await lead() });
    expect((await database().delivery.findMany()).map(({ address }) => address)).toContain(
      "lee.home@example.com",
    );
  });

  it("begins anew when the lead becomes more urgent and nobody has acted", async () => {
    const id = await lead({ lane: "soon", pagesAtNight: false, reasons: [] });
    await announceLead({ leadId: id });
    expect(await outlookOf(owner, id)).toEqual({ kind: "over" });
    at("2026-12-01T10:00");
    await database().lead.update({ where: { id }, data: { lane: "now", laneRank: 0 } });
    await database().escalation.update({ where: { leadId: id }, data: { rung: 0, dueAt: new Date() } });
    await due();
    expect(await told()).toEqual(["02:00 lead.received lee", "10:00 lead.escalated:1 lee"]);
  });

  it("of a lead from before there were ladders begins with its announcement", async () => {
    const { id } = await storeRow({ lane: "now", pagesAtNight: true });
    await announceLead({ leadId: id });
    await announceLead({ leadId: id });
    await announceLead({ leadId: randomUUID() });
    expect(await told()).toEqual(["02:00 lead.received lee"]);
  });

  it("with nobody to tell stays due, and holds up no other", async () => {
    const id = await lead();
    await database().user.updateMany({ data: { disabledAt: new Date() } });
    await database().onCall.deleteMany();
    await expect(announceLead({ leadId: id })).rejects.toMatchObject({ code: "no-recipient" });
    expect(await escalateDue()).toBe(0);
    await database().user.updateMany({ data: { disabledAt: null } });
    expect(await escalateDue()).toBe(1);
    expect(await told()).toHaveLength(3);
  });

  it("tells of an addition whoever is first, once, by one mail and no page", async () => {
    await database().userAddress.create({
      data: { userId: lee.userId, address: "lee.home@example.com", kind: "mail", position: 0 },
    });
    const id = await lead();
    const eventId = newId();
    for (const _ of [1, 2]) await announceAddition({ leadId: id, eventId });
    expect(await told()).toEqual([`02:00 lead.added:${eventId} lee`]);
  });
});

describe("a person's act", () => {
  const noteOf = () => ({ noteId: newId(), text: "Invented" });
  const acts: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
    acknowledged: async () => {
      const { id } = await database().delivery.findFirstOrThrow({ where: { userId: { not: null } } });
      return sayHave(havePath(id).slice("/have/".length));
    },
    "acknowledged at the desk": (id) => takeLead(kim, id),
    attempt: (id) =>
      recordAttempt(kim, id, {
        ...{ attemptId: newId(), outcome: "noAnswer", channel: "phone" },
        followUpAt: new Date("2030-01-01T15:00:00Z"),
      }),
    status: (id) => changeStatus(kim, id, { version: 1, to: "contact", reason: "" }),
    note: async (id) => {
      await database().lead.update({ where: { id }, data: { conflict: "clear" } });
      return addNote(kim, id, noteOf());
    },
    assigned: (id) =>
      database().$transaction((tx) =>
        recordEvent(tx, { leadId: id, kind: "assigned", data: { userId: kim.userId }, actor: kim }),
      ),
    "conflict found": (id) =>
      database().$transaction((tx) =>
        recordEvent(tx, {
          ...{ leadId: id, kind: "conflict", actor: owner },
          data: { from: "unchecked", to: "potential", decisionId: newId() },
        }),
      ),
  };

  it.each(Object.entries(acts))("ends the ladder: %s", async (kind, act) => {
    const id = await lead();
    await announceLead({ leadId: id });
    at("2026-12-01T02:10");
    await act(id);
    at("2026-12-01T04:00");
    await due();
    expect(await told()).toEqual(["02:00 lead.received lee"]);
    expect(await outlookOf(owner, id)).toMatchObject({
      ...{ kind: "stopped", by: kind.split(" ")[0], at: chicago("2026-12-01T02:10") },
    });
  });

  const others: Readonly<Record<string, (id: string) => Promise<unknown>>> = {
    "opening the link of the mail": async () => {
      const { id } = await database().delivery.findFirstOrThrow();
      return readHave(havePath(id).slice("/have/".length));
    },
    "a clear conflict check": (id) =>
      database().$transaction((tx) =>
        recordEvent(tx, {
          ...{ leadId: id, kind: "conflict", actor: owner },
          data: { from: "unchecked", to: "clear", decisionId: newId() },
        }),
      ),
    "time going by": (id) =>
      database().$transaction((tx) =>
        recordEvent(tx, { leadId: id, kind: "assessed", data: { from: "today", to: "now" } }),
      ),
    "a status that nobody set": (id) =>
      database().$transaction((tx) =>
        recordEvent(tx, { leadId: id, kind: "status", data: { from: "new", to: "contact" } }),
      ),
    "an act that was refused": (id) => changeStatus(kim, id, { version: 7, to: "contact", reason: "" }),
    "an act of somebody who may not act": async (id) => takeLead(await actorFor("auditor"), id),
  };

  it.each(Object.entries(others))("is not: %s", async (_, act) => {
    const id = await lead();
    await announceLead({ leadId: id });
    await act(id);
    at("2026-12-01T02:15");
    await due();
    expect(await told()).toEqual(["02:00 lead.received lee", "02:15 lead.escalated:1 kim"]);
  });

  it("that is rolled back ends nothing", async () => {
    const id = await lead();
    await announceLead({ leadId: id });
    const undone = database().$transaction(async (tx) => {
      await recordEvent(tx, { leadId: id, kind: "assigned", data: { userId: kim.userId }, actor: kim });
      throw new Error("changed my mind");
    });
    await expect(undone).rejects.toThrow("changed my mind");
    expect(await outlookOf(owner, id)).toMatchObject({ kind: "next" });
  });

  it("before anybody was told leaves the announcement, and nothing after it", async () => {
    const id = await lead();
    await takeLead(kim, id);
    await announceLead({ leadId: id });
    at("2026-12-01T04:00");
    await due();
    expect(await told()).toEqual(["02:00 lead.received lee"]);
    expect((await database().delivery.findFirstOrThrow()).nextNames).toEqual([]);
  });

  it("at the desk twice is once", async () => {
    const id = await lead();
    expect(await Promise.all([1, 2, 3].map(() => takeLead(kim, id)))).toEqual(["taken", "taken", "taken"]);
    expect(await takeLead(kim, randomUUID())).toBe("nothingHere");
    expect(await database().leadEvent.count({ where: { kind: "acknowledged" } })).toBe(1);
  });

  it("at the instant of a step: one of the two wins, whichever it is", async () => {
    for (let round = 0; round < 12; round += 1) {
      at(NIGHT);
      await database().lead.deleteMany();
      const id = await lead();
      await announceLead({ leadId: id });
      at("2026-12-01T02:15");
      // Each begins first in half of the rounds.
      const both = [() => climb(id), () => takeLead(kim, id)];
      if (round % 2 === 1) both.reverse();
      await Promise.all(both.map((work) => work()));
      const stepTaken = (await told()).length === 2;
      expect(await outlookOf(owner, id)).toMatchObject({ kind: "stopped", by: "acknowledged" });
      expect(await database().escalation.findUniqueOrThrow({ where: { leadId: id } })).toMatchObject({
        ...{ told: stepTaken ? 2 : 1, dueAt: null },
      });
      at("2026-12-01T05:00");
      await due();
      expect(await told()).toHaveLength(stepTaken ? 2 : 1);
    }
  });

  it("that holds the row first ends the step that waits for it", async () => {
    const id = await lead();
    await announceLead({ leadId: id });
    at("2026-12-01T02:15");
    let step: Promise<boolean> | undefined;
    await database().$transaction(async (tx) => {
      await recordEvent(tx, { leadId: id, kind: "assigned", data: { userId: kim.userId }, actor: kim });
      step = climb(id);
      await waitingForLock();
    });
    expect(await step).toBe(false);
    expect(await told()).toEqual(["02:00 lead.received lee"]);
  });
});

it("an addition that holds the lead and moves its ladder is not waited for in a circle", async () => {
  const id = await lead();
  await announceLead({ leadId: id });
  at("2026-12-01T02:15");
  let step: Promise<boolean> | undefined;
  await database().$transaction(async (tx) => {
    await tx.$queryRaw`select id from leads where id = ${id}::uuid for update`;
    step = climb(id);
    await waitingForLock();
    await climbAnew(tx, id, new Date());
  });
  expect(await step).toBe(true);
  expect(await told()).toEqual(["02:00 lead.received lee", "02:15 lead.escalated:1 lee"]);
});

/** Resolves when somebody in this database waits for a row that another one holds. */
async function waitingForLock(): Promise<void> {
  const blocked = async () =>
    (
      await database().$queryRaw<{ amount: number }[]>`
        select count(*)::int as amount from pg_stat_activity
         where datname = current_database() and wait_event_type = 'Lock'`
    )[0]?.amount;
  await vi.waitFor(async () => expect(await blocked()).toBeGreaterThan(0), { timeout: 5_000, interval: 10 });
}

describe("quiet hours", () => {
  it("hold a mail as a row, let it go once, and let custody through", async () => {
    await database().user.update({
      where: { id: lee.userId },
      data: { quietFrom: "21:00", quietUntil: "07:00" },
    });
    const court = [{ rule: "T10", label: "Court" }];
    await announceLead({ leadId: await lead({ reasons: court }) });
    expect(await waitingJobs()).toBe(0);
    const [row] = await database().delivery.findMany();
    expect(row?.notBefore).toEqual(chicago("2026-12-01T07:00"));
    at("2026-12-01T06:59");
    expect(await releaseHeld()).toBe(0);
    at("2026-12-01T07:00");
    expect((await Promise.all([releaseHeld(), releaseHeld(), releaseHeld()])).reduce((a, b) => a + b)).toBe(
      1,
    );
    expect(await waitingJobs()).toBe(1);
    at("2026-12-02T02:00");
    await announceLead({ leadId: await lead() });
    expect(await waitingJobs()).toBe(2);
  });
});
