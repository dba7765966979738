import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { bothAtOnce } from "@/lib/db/both-at-once-for-tests";
import { database } from "@/lib/db/client";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { assignable, assignLead } from "@/lib/leads/assign";
import { recordAttempt } from "@/lib/leads/attempt";
import { allowChannel, callOf, mailOf } from "@/lib/leads/channels";
import { keepConsultation } from "@/lib/leads/consultation";
import { dueWork } from "@/lib/leads/due-work";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { readLead, readOpenLead } from "@/lib/leads/read";
import { setTags } from "@/lib/leads/tags";
import { addTask, finishTask } from "@/lib/leads/tasks";
import { changeStatus } from "@/lib/leads/write";

// What people do about a lead, one after the other and at once.

let actor: Actor;
let other: Actor;
const SOON = new Date(Date.now() + 60 * 60 * 1000);
const LATER = new Date(Date.now() + 20 * 24 * 60 * 60 * 1000);
const NOTHING = {
  at: null,
  kept: null,
  feeQuoted: false,
  feeDollars: null,
  agreementSignedOn: null,
} as const;

beforeAll(async () => {
  await openPractice();
  actor = await actorFor("attorney");
  other = await actorFor("intake");
});

beforeEach(async () => {
  await database().lead.deleteMany();
});

const rowOf = (id: string) => database().lead.findUniqueOrThrow({ where: { id } });
const kinds = async (id: string) =>
  (await database().leadEvent.findMany({ where: { leadId: id } })).map((one) => one.kind);

function attempt(outcome: "reached" | "noAnswer" | "messageLeft" | "unsafe", followUpAt: Date | null) {
  return { attemptId: randomUUID(), outcome, channel: "phone", followUpAt } as const;
}

async function open(id: string) {
  const lead = await readLead(actor, id);
  if (lead === null) throw new Error("The lead of a test is not there.");
  return lead;
}

describe("an attempt", () => {
  it("leaves when to try again until somebody reaches the person, and is due then", async () => {
    const { id } = await storeRow();
    await recordAttempt(actor, id, attempt("noAnswer", SOON));
    expect((await rowOf(id)).followUpAt).toEqual(SOON);
    expect(await dueWork(actor)).toMatchObject([
      { leadId: id, what: "followUp", at: SOON, assignedTo: null },
    ]);
    await recordAttempt(actor, id, attempt("messageLeft", LATER));
    expect(await dueWork(actor)).toEqual([]);
    await recordAttempt(actor, id, attempt("reached", null));
    expect(await rowOf(id)).toMatchObject({ followUpAt: null, version: 4 });
    expect((await open(id)).attempts.map(({ followUpAt }) => followUpAt)).toEqual([null, LATER, SOON]);
  });

  it("that was unsafe blocks the number, once, until somebody says that it is safe again", async () => {
    const { id } = await storeRow({ conflict: "clear" });
    expect(callOf(await open(id))).toEqual({ open: true, to: "+12055550142" });
    await recordAttempt(actor, id, attempt("unsafe", SOON));
    await recordAttempt(other, id, attempt("unsafe", SOON));
    const lead = await open(id);
    expect(callOf(lead)).toEqual({ open: false, why: "unsafe" });
    const [channel, ...more] = lead.channels;
    expect(more).toEqual([]);
    expect(channel).toMatchObject({ kind: "phone", value: "+12055550142", safe: false, version: 1 });
    const allow = { channelId: channel?.id ?? "", version: 1 };
    expect(await allowChannel(actor, id, allow)).toBe("changed");
    expect(await allowChannel(other, id, allow)).toEqual({ now: "safe" });
    expect(callOf(await open(id)).open).toBe(true);
    await recordAttempt(actor, id, attempt("unsafe", SOON));
    expect(callOf(await open(id))).toEqual({ open: false, why: "unsafe" });
    expect(await kinds(id)).toEqual(["attempt", "attempt", "channel", "attempt"]);
  });

  it("and a status at the same instant: the call is kept, and the status sees it or was first", async () => {
    const { id } = await storeRow();
    const [called, declined] = await bothAtOnce<unknown>(id, [
      () => recordAttempt(actor, id, attempt("noAnswer", SOON)),
      () => changeStatus(other, id, { version: 1, to: "declined", reason: "" }),
    ]);
    const { status } = await rowOf(id);
    expect(await database().contactAttempt.count({ where: { leadId: id } })).toBe(1);
    if (declined === "changed") expect([status, called]).toEqual(["declined", { status: "declined" }]);
    else expect([status, declined]).toMatchObject(["new", { changed: { status: "new", version: 2 } }]);
  });
});

describe("who may be called and written to", () => {
  it.each([
    [{ conflict: "clear" }, true],
    [{ conflict: "unchecked", lane: "now" }, true],
    [{ conflict: "unchecked", lane: "today" }, "conflictFirst"],
    [{ conflict: "potential", lane: "now" }, "frozen"],
    [{ conflict: "clear", phone: null }, "none"],
  ] as const)("%j: %s", async (changes, expected) => {
    const { id } = await storeRow(changes);
    const way = callOf(await open(id));
    expect(way.open ? true : way.why).toBe(expected);
  });

  it("says the same of every address before clearance", async () => {
    const { id } = await storeRow({ email: "rosa@example.com" });
    expect(mailOf(await open(id))).toEqual({ open: false, why: "afterClearance" });
    await database().lead.update({ where: { id }, data: { conflict: "clear" } });
    expect(mailOf(await open(id))).toEqual({ open: false, why: "notAsked" });
  });
});

describe("tags", () => {
  it("are set by one of two at once; the other is told", async () => {
    const { id } = await storeRow();
    const both = await bothAtOnce(id, [
      () => setTags(actor, id, { version: 1, tags: ["interpreter"] }),
      () => setTags(other, id, { version: 1, tags: ["familyPays"] }),
    ]);
    expect(both.filter((one) => one === "changed")).toHaveLength(1);
    expect(both.find((one) => one !== "changed")).toMatchObject({ changed: { version: 2 } });
    expect((await rowOf(id)).tags).toHaveLength(1);
    expect(await kinds(id)).toEqual(["tags"]);
  });
});

describe("the assignment", () => {
  it("goes to one of two who take it at once", async () => {
    const { id } = await storeRow();
    const both = await bothAtOnce(id, [
      () => assignLead(actor, id, { from: null, to: actor.userId }),
      () => assignLead(other, id, { from: null, to: other.userId }),
    ]);
    const { assignedToId } = await rowOf(id);
    const holder = assignedToId === actor.userId ? actor : other;
    expect(both.filter((one) => one === "changed")).toHaveLength(1);
    expect(both.find((one) => one !== "changed")).toEqual({ now: holder.name });
    expect((await open(id)).assignedTo).toBe(holder.name);
    expect(await assignLead(actor, id, { from: assignedToId, to: randomUUID() })).toBe("nothingHere");
  });

  it("is open to nobody who does not work on leads", async () => {
    const auditor = await actorFor("auditor");
    const { id } = await storeRow();
    expect(await assignLead(auditor, id, { from: null, to: actor.userId })).toBe("nothingHere");
    expect((await assignable(actor)).map((one) => one.id)).not.toContain(auditor.userId);
  });
});

describe("a task", () => {
  it("is sealed, counts once, waits for a clear check, and is done by one of two", async () => {
    const { id } = await storeRow();
    const task = { taskId: randomUUID(), text: "Ask Kanari for the paper", dueAt: SOON };
    expect(await addTask(actor, id, task)).toBe("notCleared");
    await database().lead.update({ where: { id }, data: { conflict: "clear" } });
    expect(await addTask(actor, id, task)).toBe("added");
    expect(await addTask(actor, id, task)).toBe("added");
    expect((await open(id)).tasks).toMatchObject([{ text: task.text, authorName: actor.name, doneAt: null }]);
    expect(JSON.stringify(await readOpenLead(actor, id))).not.toContain("Kanari");
    expect(await dueWork(actor)).toMatchObject([{ what: "task" }]);
    const both = await Promise.all([finishTask(actor, id, task.taskId), finishTask(other, id, task.taskId)]);
    expect(both.filter((one) => one === "done")).toHaveLength(1);
    expect(both.find((one) => one !== "done")).toMatchObject({ doneBy: expect.stringMatching(/^Pat /) });
    expect(await dueWork(actor)).toEqual([]);
    expect(await kinds(id)).toEqual(["task", "taskDone"]);
    const stored = await database().leadTask.findFirstOrThrow();
    expect(Buffer.from(stored.sealed).toString("latin1")).not.toContain("Kanari");
  });
});

describe("the consultation", () => {
  it("waits for a clear check, and the second of two sees what the first has kept", async () => {
    const { id } = await storeRow();
    const mine = { ...NOTHING, feeQuoted: true, feeDollars: 2500, agreementSignedOn: "2026-12-01" };
    expect(await keepConsultation(actor, id, { version: 1, agreed: mine })).toBe("notCleared");
    await database().lead.update({ where: { id }, data: { conflict: "clear" } });
    expect(await keepConsultation(actor, id, { version: 1, agreed: mine })).toBe("changed");
    expect(await keepConsultation(other, id, { version: 1, agreed: NOTHING })).toMatchObject({
      changed: { version: 2 },
      agreed: mine,
    });
    expect(await open(id)).toMatchObject({ agreed: mine });
    expect(JSON.stringify(await readOpenLead(actor, id))).not.toMatch(/(?<![\w-])2500(?![\w-])/u);
    await database().lead.update({ where: { id }, data: { conflict: "potential" } });
    // A conflict closes what was agreed, to whoever saves over it as well.
    expect(await keepConsultation(other, id, { version: 1, agreed: NOTHING })).toMatchObject({
      agreed: NOTHING,
    });
  });
});

it("knows no lead of anybody who only looks", async () => {
  const auditor = await actorFor("auditor");
  const { id } = await storeRow({ conflict: "clear" });
  expect(await setTags(auditor, id, { version: 1, tags: [] })).toBe("nothingHere");
  expect(await addTask(auditor, id, { taskId: randomUUID(), text: "x", dueAt: SOON })).toBe("nothingHere");
  expect(await keepConsultation(auditor, id, { version: 1, agreed: NOTHING })).toBe("nothingHere");
});
