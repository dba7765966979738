import { beforeAll, beforeEach, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { inDatabase } from "@/lib/db/test-database";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { sequence, storeRow } from "@/lib/leads/lead-for-tests";
import { type Filter, type LeadPage, listLeads } from "@/lib/leads/list";
import { STATUSES } from "@/lib/leads/status";
import { comparePlaces } from "@/lib/triage/order";
import { LANES } from "@/lib/triage/terms";

let actor: Actor;
const BASE = Date.parse("2026-12-01T16:00:00Z");

beforeAll(async () => {
  await openPractice();
  actor = await actorFor("attorney");
});

beforeEach(async () => {
  await database().lead.deleteMany();
});

/** Few different instants, so that every part of the order decides somewhere. */
function randomPlace(next: () => number) {
  const lane = LANES[Math.floor(next() * LANES.length)] ?? "now";
  return {
    ...{ lane, laneRank: LANES.indexOf(lane), kindRank: Math.floor(next() * 4) },
    decideBy: new Date(BASE + Math.floor(next() * 4)),
    receivedAt: new Date(BASE + Math.floor(next() * 5) * 1000),
  };
}

async function storeMany(amount: number, next: () => number): Promise<void> {
  for (let n = 0; n < amount; n++) {
    const status = STATUSES[Math.floor(next() * STATUSES.length)] ?? "new";
    await storeRow({ ...randomPlace(next), status });
  }
}

async function walk(filter: Filter, between: (page: LeadPage) => Promise<void> = async () => {}) {
  const pages: LeadPage[] = [];
  for (let after: string | undefined; ; ) {
    const page = await listLeads(actor, { filter, after });
    pages.push(page);
    await between(page);
    if (page.next === null) return pages;
    after = page.next;
  }
}

const idsOf = (pages: readonly LeadPage[]) => pages.flatMap(({ rows }) => rows.map(({ id }) => id));
const seenIn = (pages: readonly LeadPage[]) =>
  new Set(pages.flatMap(({ rows, moved }) => [...rows, ...moved].map(({ id }) => id)));

it("stands in the order of the triage, whatever the filter, page by page and back again", async () => {
  await storeMany(110, sequence(1));
  const stored = await database().lead.findMany();
  const expected = (filter: Filter) =>
    stored
      .filter(({ status }) =>
        filter === "all"
          ? true
          : filter === "open"
            ? !["retained", "declined", "referred"].includes(status)
            : status === filter,
      )
      .sort((a, b) => comparePlaces(a, b) || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  for (const filter of ["open", "all", "new", "declined"] as const) {
    const pages = await walk(filter);
    expect(idsOf(pages), filter).toEqual(expected(filter));
    expect(pages.every(({ moved }) => moved.length === 0)).toBe(true);
  }
  const pages = await walk("all");
  expect(pages).toHaveLength(5);
  const back: LeadPage[] = [];
  for (let before = pages.at(-1)?.previous ?? null; before !== null; ) {
    const page = await listLeads(actor, { filter: "all", before });
    back.unshift(page);
    before = page.previous;
  }
  expect(idsOf(back)).toEqual(idsOf(pages.slice(0, 4)));
  expect(back[0]?.next).not.toBeNull();
});

it("takes a cursor that was tampered with, or is of another filter, for the first page", async () => {
  await storeMany(60, sequence(2));
  const first = await listLeads(actor, { filter: "all" });
  const cursor = first.next ?? "";
  const [text = "", signature = ""] = cursor.split(".");
  const other = Buffer.from(Buffer.from(text, "base64url").toString().replace("[", "[1")).toString(
    "base64url",
  );
  for (const after of [`${other}.${signature}`, `${text}.`, text, "", `${cursor}x`, "a.b.c", "%00"]) {
    expect(idsOf([await listLeads(actor, { filter: "all", after })]), after).toEqual(idsOf([first]));
  }
  const open = await listLeads(actor, { filter: "open" });
  expect(idsOf([await listLeads(actor, { filter: "open", after: cursor })])).toEqual(idsOf([open]));
  expect(idsOf([await listLeads(actor, { filter: "all", after: cursor })])).not.toEqual(idsOf([first]));
});

it("loses nobody while leads move: some are seen twice, none by nobody", async () => {
  const next = sequence(3);
  await storeMany(120, next);
  const all = (await database().lead.findMany({ select: { id: true } })).map(({ id }) => id);
  for (let round = 0; round < 6; round++) {
    const pages = await walk("all", async () => {
      for (let n = 0; n < 8; n++) {
        const id = all[Math.floor(next() * all.length)] ?? "";
        await database().lead.update({ where: { id }, data: randomPlace(next) });
      }
    });
    const seen = seenIn(pages);
    expect(all.filter((id) => !seen.has(id))).toEqual([]);
    expect(pages.some(({ moved }) => moved.length > 0)).toBe(true);
  }
});

it("does not lose a lead whose move was written before the first page was read and committed after it", async () => {
  await storeMany(60, sequence(4));
  const last = idsOf(await walk("all")).at(-1) ?? "";
  const pages: LeadPage[] = [];
  await inDatabase(process.env.DATABASE_URL ?? "", async (client) => {
    await client.query("begin");
    await client.query(
      "update leads set lane = 'now', lane_rank = 0, decide_by = '2020-01-01' where id = $1",
      [last],
    );
    // Others write and commit meanwhile: "later than whatever was committed last" would not find the move.
    await storeRow();
    pages.push(await listLeads(actor, { filter: "all" }));
    await client.query("commit");
  });
  for (let after = pages[0]?.next ?? null; after !== null; ) {
    const page = await listLeads(actor, { filter: "all", after });
    pages.push(page);
    after = page.next;
  }
  expect(seenIn(pages).has(last)).toBe(true);
  expect(idsOf(pages)).not.toContain(last);
});

it("leaves frozen leads out for whoever may not decide, and says how many", async () => {
  await storeRow({ conflict: "potential" });
  await storeRow({ conflict: "confirmed", status: "declined" });
  await storeRow({ conflict: "clear" });
  const intake = await actorFor("intake");
  const page = await listLeads(intake, { filter: "open" });
  expect(page.rows).toHaveLength(1);
  expect(page.frozen).toBe(1);
  expect((await listLeads(actor, { filter: "all" })).rows).toHaveLength(3);
});

it("shows nobody the leads of another practice", async () => {
  const other = await database().practice.create({
    data: { ...(await database().practice.findFirstOrThrow({ omit: { id: true, hours: true } })), hours: {} },
  });
  await storeRow({ practiceId: other.id });
  expect((await listLeads(actor, { filter: "all" })).rows).toEqual([]);
  await database().lead.deleteMany();
  await database().practice.delete({ where: { id: other.id } });
});
