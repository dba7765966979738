import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { bulkOrderOf, changeMany, MOST_AT_ONCE, readBulk, undoMany } from "@/lib/leads/bulk";
import { type NewEvent, recordEvent } from "@/lib/leads/history";
import { storeRow } from "@/lib/leads/lead-for-tests";

let actor: Actor;

beforeAll(async () => {
  await openPractice();
  actor = await actorFor("attorney");
});

beforeEach(async () => {
  await database().lead.deleteMany();
  await database().bulkChange.deleteMany();
});

type Row = { id: string; version: number };

async function told(changes: Parameters<typeof storeRow>[0] = {}): Promise<Row> {
  const lead = await storeRow(changes);
  await database().escalation.create({ data: { leadId: lead.id, told: 1, rung: 1, dueAt: new Date() } });
  return lead;
}

const stored = (id: string) =>
  database().lead.findUniqueOrThrow({
    where: { id },
    include: { escalation: true, events: { orderBy: { id: "asc" } } },
  });
/** Somebody does something for the person. */
const act = (event: NewEvent) => database().$transaction((tx) => recordEvent(tx, event));
const assign = (leads: readonly Row[], to: string | null) =>
  changeMany(actor, { leads: [...leads], act: { kind: "assign", to } });
const move = (leads: readonly Row[], to: "conflictCheck" | "contact" | "declined") =>
  changeMany(actor, { leads: [...leads], act: { kind: "status", to } });
const linesOf = async (id: string | null) =>
  Object.fromEntries(
    ((await readBulk(actor, id ?? ""))?.lines ?? []).map(({ leadId, skipped, undo }) => [
      leadId,
      skipped ?? undo,
    ]),
  );

describe("many at once", () => {
  it("are assigned, and each gets an entry in its history", async () => {
    const leads = [await told(), await told()];
    const change = await assign(leads, actor.userId);
    for (const { id } of leads) {
      const lead = await stored(id);
      expect(lead).toMatchObject({ assignedToId: actor.userId, version: 2 });
      expect(lead.events).toMatchObject([{ kind: "assigned", actorId: actor.userId }]);
      expect(lead.escalation?.stoppedBy).toBe("assigned");
    }
    expect(await readBulk(actor, change ?? "")).toMatchObject({
      kind: "assign",
      toName: actor.name,
      isUndone: false,
    });
  });

  it("are moved as far as each may be; the others stay, each with its reason", async () => {
    const [fine, changed] = [await storeRow({ conflict: "clear" }), await storeRow({ conflict: "clear" })];
    const [unchecked, frozen] = [await storeRow(), await storeRow({ conflict: "potential" })];
    const [there, closed] = [
      await storeRow({ status: "contact" }),
      await storeRow({ status: "declined", conflict: "clear" }),
    ];
    await database().lead.update({ where: { id: changed.id }, data: { version: 2 } });
    const missing = { id: randomUUID(), version: 1 };
    const change = await move([fine, changed, unchecked, frozen, there, closed, missing], "contact");
    expect(await linesOf(change)).toEqual({
      [fine.id]: null,
      [changed.id]: "changed",
      [unchecked.id]: "conflictFirst",
      [frozen.id]: "frozen",
      [there.id]: "same",
      [closed.id]: "notAllowed",
    });
    expect(await stored(fine.id)).toMatchObject({ status: "contact", version: 2 });
    expect(await stored(changed.id)).toMatchObject({ status: "new", version: 2 });
  });

  it("by two people at once: each lead is changed by one of them, and the other hears of it", async () => {
    const leads = [await storeRow(), await storeRow(), await storeRow()];
    const other = await actorFor("owner");
    const changes = await Promise.all([
      assign(leads, actor.userId),
      changeMany(other, { leads, act: { kind: "assign", to: other.userId } }),
    ]);
    const lines = await Promise.all(changes.map(linesOf));
    for (const { id } of leads) {
      expect([lines[0]?.[id], lines[1]?.[id]].toSorted()).toEqual(["changed", null].toSorted());
      const { events, version } = await stored(id);
      expect(events).toHaveLength(1);
      expect(version).toBe(2);
    }
  });

  it("are nothing for whoever may not, and nobody who takes care of no leads gets any", async () => {
    const lead = await storeRow();
    const auditor = await actorFor("auditor");
    expect(await changeMany(auditor, { leads: [lead], act: { kind: "assign", to: null } })).toBeNull();
    expect(await assign([lead], auditor.userId)).toBeNull();
    expect(await assign([lead], randomUUID())).toBeNull();
    expect((await stored(lead.id)).version).toBe(1);
    const change = (await assign([lead], actor.userId)) ?? "";
    expect(await readBulk(auditor, change)).toBeNull();
    expect(await undoMany(auditor, change)).toBe("nothingHere");
    expect(await undoMany(actor, randomUUID())).toBe("nothingHere");
  });
});

describe("taken back", () => {
  it("is what was before, where nothing was done since; the rest is named", async () => {
    const other = await actorFor("intake");
    const mine = await told({ assignedToId: other.userId });
    const moved = await told();
    const change = (await assign([mine, moved], actor.userId)) ?? "";
    await database().lead.update({ where: { id: moved.id }, data: { version: { increment: 1 } } });
    expect(await undoMany(actor, change)).toBe("undone");
    expect(await linesOf(change)).toEqual({ [mine.id]: "undone", [moved.id]: "changed" });
    expect(await stored(mine.id)).toMatchObject({ assignedToId: other.userId, version: 3 });
    expect(await stored(moved.id)).toMatchObject({ assignedToId: actor.userId, version: 3 });
    // Twice is once.
    expect(await undoMany(actor, change)).toBe("undone");
    expect((await stored(mine.id)).events.map(({ kind }) => kind)).toEqual(["assigned", "assigned"]);
  });

  it("of a status goes back to where no status leads by itself", async () => {
    const lead = await told({ status: "consultation", conflict: "clear" });
    const change = (await move([lead], "declined")) ?? "";
    await Promise.all([undoMany(actor, change), undoMany(actor, change)]);
    await undoMany(actor, change);
    const after = await stored(lead.id);
    expect(after).toMatchObject({ status: "consultation", version: 3 });
    expect(after.events.map(({ data }) => data)).toEqual([
      { from: "consultation", to: "declined" },
      { from: "declined", to: "consultation" },
    ]);
  });

  it("lets the ladder go on that it had stopped, and no other", async () => {
    const [silent, noted, called] = [await told(), await told(), await told()];
    await act({ leadId: noted.id, kind: "note", data: { noteId: randomUUID() }, actor });
    const change = (await assign([silent, noted, called], actor.userId)) ?? "";
    const data = { attemptId: randomUUID(), outcome: "reached" };
    await act({ leadId: called.id, kind: "attempt", data, actor });
    await undoMany(actor, change);
    expect((await stored(silent.id)).escalation).toMatchObject({ stoppedAt: null, stoppedBy: null, rung: 0 });
    expect((await stored(noted.id)).escalation?.stoppedBy).toBe("note");
    expect((await stored(called.id)).escalation?.stoppedAt).not.toBeNull();
  });
});

describe("what a form says", () => {
  const id = "01980000-0000-7000-8000-000000000001";
  it("is read", () => {
    expect(bulkOrderOf({ leads: [`${id}.3`, `${id}.3`], kind: "assign", to: "none" })).toEqual({
      leads: [{ id, version: 3 }],
      act: { kind: "assign", to: null },
    });
    expect(bulkOrderOf({ leads: [`${id}.1`], kind: "status", to: "declined" })?.act).toEqual({
      ...{ kind: "status", to: "declined" },
    });
  });

  it.each([
    ["no lead", { leads: [], kind: "assign", to: "none" }],
    ["no id", { leads: ["x.1"], kind: "assign", to: "none" }],
    ["no version", { leads: [id], kind: "assign", to: "none" }],
    ["another status", { leads: [`${id}.1`], kind: "status", to: "retained" }],
    ["another kind", { leads: [`${id}.1`], kind: "delete", to: "none" }],
    [
      "too many",
      {
        leads: Array.from({ length: MOST_AT_ONCE + 1 }, (_, n) => `${id}.${n + 1}`),
        kind: "assign",
        to: "none",
      },
    ],
  ])("or refused: %s", (_, form) => {
    expect(bulkOrderOf(form)).toBeNull();
  });
});
