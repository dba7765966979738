import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { bothAtOnce } from "@/lib/db/both-at-once-for-tests";
import { database } from "@/lib/db/client";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { recordAttempt } from "@/lib/leads/attempt";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { readLead } from "@/lib/leads/read";
import { type LeadStatus, STATUSES } from "@/lib/leads/status";
import { addNote, changeStatus } from "@/lib/leads/write";

let actor: Actor;

beforeAll(async () => {
  await openPractice();
  actor = await actorFor("attorney");
});

beforeEach(async () => {
  await database().lead.deleteMany();
});

const LATER = new Date("2030-01-01T15:00:00Z");

const statusOf = async (id: string) => (await database().lead.findUniqueOrThrow({ where: { id } })).status;

/** As the contract words it, written out a second time on purpose. */
const ALLOWED = new Set(
  `new>conflictCheck new>contact new>declined new>referred
   conflictCheck>contact conflictCheck>declined conflictCheck>referred
   contact>conflictCheck contact>consultation contact>declined contact>referred
   consultation>retained consultation>declined consultation>referred
   declined>contact referred>contact`.split(/\s+/),
);

describe("the status", () => {
  const pairs = STATUSES.flatMap((from) => STATUSES.map((to) => [from, to] as const));

  it.each(pairs)("from %s to %s", async (from: LeadStatus, to: LeadStatus) => {
    const { id } = await storeRow({ status: from, conflict: "clear" });
    const change = await changeStatus(actor, id, { version: 1, to, reason: "She called again." });
    const isAllowed = ALLOWED.has(`${from}>${to}`);
    expect(change).toBe(isAllowed ? "changed" : "notAllowed");
    expect(await statusOf(id)).toBe(isAllowed ? to : from);
    const events = await database().leadEvent.findMany({ where: { leadId: id, kind: "status" } });
    expect(events.map(({ data }) => data)).toEqual(isAllowed ? [{ from, to }] : []);
  });

  it.each([
    ["now", "unchecked", "changed"],
    ["today", "unchecked", "conflictFirst"],
    ["today", "clear", "changed"],
    ["now", "potential", "conflictFirst"],
    ["now", "confirmed", "conflictFirst"],
  ] as const)("of a lead that is %s and %s: contact is %s", async (lane, conflict, expected) => {
    const { id } = await storeRow({ lane, conflict });
    expect(await changeStatus(actor, id, { version: 1, to: "contact", reason: "" })).toBe(expected);
  });

  it("needs a reason to come back, and keeps it sealed", async () => {
    const { id } = await storeRow({ status: "declined", conflict: "clear" });
    expect(await changeStatus(actor, id, { version: 1, to: "contact", reason: "" })).toBe("reasonMissing");
    expect(await statusOf(id)).toBe("declined");
    expect(await changeStatus(actor, id, { version: 1, to: "contact", reason: "Kanari is back" })).toBe(
      "changed",
    );
    const rows = await database().$queryRaw<{ row: string }[]>`
      select to_jsonb(e)::text as row from lead_events e union all select to_jsonb(n)::text from lead_notes n`;
    expect(JSON.stringify(rows)).not.toContain("Kanari");
    expect(await readLead(actor, id)).toMatchObject({ shape: "after", notes: [{ text: "Kanari is back" }] });
  });

  it("is changed by one of two who are at it at once; the other is told both values", async () => {
    const { id } = await storeRow({ conflict: "clear" });
    const both = await bothAtOnce(
      id,
      (["contact", "declined"] as const).map(
        (to) => () => changeStatus(actor, id, { version: 1, to, reason: "" }),
      ),
    );
    expect(both.filter((one) => one === "changed")).toHaveLength(1);
    const status = await statusOf(id);
    expect(both.find((one) => one !== "changed")).toEqual({
      changed: { version: 2, status, conflict: "clear" },
    });
    expect(await database().leadEvent.count({ where: { leadId: id } })).toBe(1);
  });

  it("is nothing to an auditor and in another practice", async () => {
    const { id } = await storeRow({ conflict: "clear" });
    const auditor = await actorFor("auditor");
    const change = { version: 1, to: "contact", reason: "" } as const;
    expect(await changeStatus(auditor, id, change)).toBe("nothingHere");
    expect(await changeStatus(actor, randomUUID(), change)).toBe("nothingHere");
    expect(
      await recordAttempt(auditor, id, {
        ...{ attemptId: randomUUID(), outcome: "reached", channel: "phone", followUpAt: null },
      }),
    ).toBe("nothingHere");
    expect(await addNote(auditor, id, { noteId: randomUUID(), text: "x" })).toBe("nothingHere");
  });
});

describe("an attempt", () => {
  it("stops the clock the first time, and counts once however often the form is sent", async () => {
    const { id } = await storeRow();
    const attemptId = randomUUID();
    const attempt = { attemptId, outcome: "noAnswer", channel: "phone", followUpAt: LATER } as const;
    await Promise.all([recordAttempt(actor, id, attempt), recordAttempt(actor, id, attempt)]);
    const first = (await database().lead.findUniqueOrThrow({ where: { id } })).firstAttemptAt;
    expect(first).not.toBeNull();
    await recordAttempt(actor, id, {
      ...{ attemptId: randomUUID(), outcome: "unsafe", channel: "phone", followUpAt: LATER },
    });
    expect((await database().lead.findUniqueOrThrow({ where: { id } })).firstAttemptAt).toEqual(first);
    const events = await database().leadEvent.findMany({ where: { leadId: id }, orderBy: { at: "asc" } });
    expect(events.map(({ kind, data }) => [kind, data])).toEqual([
      ["attempt", { attemptId, outcome: "noAnswer" }],
      ["attempt", { attemptId: expect.any(String), outcome: "unsafe" }],
    ]);
  });
});

describe("a note", () => {
  it("is sealed, counts once, and waits for a clear check", async () => {
    const { id } = await storeRow();
    const note = { noteId: randomUUID(), text: "Kanari <b>said</b>\nhello" };
    expect(await addNote(actor, id, note)).toBe("notCleared");
    await database().lead.update({ where: { id }, data: { conflict: "clear" } });
    expect(await addNote(actor, id, note)).toBe("added");
    expect(await addNote(actor, id, note)).toBe("added");
    const [row, ...more] = await database().leadNote.findMany();
    expect(more).toEqual([]);
    expect(Buffer.from(row?.sealed ?? []).toString("latin1")).not.toContain("Kanari");
    expect(await readLead(actor, id)).toMatchObject({ notes: [{ text: note.text, authorName: actor.name }] });
    await database().lead.update({ where: { id }, data: { conflict: "potential" } });
    expect(JSON.stringify(await readLead(actor, id))).not.toContain("Kanari");
  });
});
