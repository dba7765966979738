import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { inDatabase } from "@/lib/db/connection";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { filterQuery, type ListFilter, readFilter } from "@/lib/leads/filter";
import { sequence, storeRow } from "@/lib/leads/lead-for-tests";
import { type LeadPage, listLeads } from "@/lib/leads/list";
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

async function walk(filter: ListFilter, between: (page: LeadPage) => Promise<void> = async () => {}) {
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
  const expected = (asked: string) =>
    stored
      .filter(({ status }) =>
        asked === "all"
          ? true
          : asked === "open"
            ? !["retained", "declined", "referred"].includes(status)
            : status === asked,
      )
      .sort((a, b) => comparePlaces(a, b) || (a.id < b.id ? -1 : 1))
      .map(({ id }) => id);
  for (const status of ["open", "all", "new", "declined"] as const) {
    const pages = await walk({ status });
    expect(idsOf(pages), status).toEqual(expected(status));
    expect(pages.every(({ moved }) => moved.length === 0)).toBe(true);
  }
  const pages = await walk({ status: "all" });
  expect(pages).toHaveLength(5);
  const back: LeadPage[] = [];
  for (let before = pages.at(-1)?.previous ?? null; before !== null; ) {
    const page = await listLeads(actor, { filter: { status: "all" }, before });
    back.unshift(page);
    before = page.previous;
  }
  expect(idsOf(back)).toEqual(idsOf(pages.slice(0, 4)));
  expect(back[0]?.next).not.toBeNull();
});

it("takes a cursor that was tampered with, or is of another filter, for the first page", async () => {
  await storeMany(60, sequence(2));
  const first = await listLeads(actor, { filter: { status: "all" } });
  const cursor = first.next ?? "";
  const [text = "", signature = ""] = cursor.split(".");
  const other = Buffer.from(Buffer.from(text, "base64url").toString().replace("[", "[1")).toString(
    "base64url",
  );
  for (const after of [`${other}.${signature}`, `${text}.`, text, "", `${cursor}x`, "a.b.c", "%00"]) {
    expect(idsOf([await listLeads(actor, { filter: { status: "all" }, after })]), after).toEqual(
      idsOf([first]),
    );
  }
  const open = await listLeads(actor, { filter: { status: "open" } });
  expect(idsOf([await listLeads(actor, { filter: { status: "open" }, after: cursor })])).toEqual(
    idsOf([open]),
  );
  expect(idsOf([await listLeads(actor, { filter: { status: "all" }, after: cursor })])).not.toEqual(
    idsOf([first]),
  );
});

it("loses nobody while leads move: some are seen twice, none by nobody", async () => {
  const next = sequence(3);
  await storeMany(120, next);
  const all = (await database().lead.findMany({ select: { id: true } })).map(({ id }) => id);
  for (let round = 0; round < 6; round++) {
    const pages = await walk({ status: "all" }, async () => {
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
  const last = idsOf(await walk({ status: "all" })).at(-1) ?? "";
  const pages: LeadPage[] = [];
  await inDatabase(process.env.DATABASE_URL ?? "", async (client) => {
    await client.query("begin");
    await client.query(
      "update leads set lane = 'now', lane_rank = 0, decide_by = '2020-01-01' where id = $1",
      [last],
    );
    // Others write and commit meanwhile: "later than whatever was committed last" would not find the move.
    await storeRow();
    pages.push(await listLeads(actor, { filter: { status: "all" } }));
    await client.query("commit");
  });
  for (let after = pages[0]?.next ?? null; after !== null; ) {
    const page = await listLeads(actor, { filter: { status: "all" }, after });
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
  const page = await listLeads(intake, { filter: { status: "open" } });
  expect(page.rows).toHaveLength(1);
  expect(page.frozen).toBe(1);
  expect((await listLeads(actor, { filter: { status: "all" } })).rows).toHaveLength(3);
});

it("shows nobody the leads of another practice", async () => {
  const other = await database().practice.create({
    data: {
      ...(await database().practice.findFirstOrThrow({
        omit: { id: true, hours: true },
      })),
      hours: {},
    },
  });
  await storeRow({ practiceId: other.id });
  expect((await listLeads(actor, { filter: { status: "all" } })).rows).toEqual([]);
  await database().lead.deleteMany();
  await database().practice.delete({ where: { id: other.id } });
});

describe("a filter", () => {
  it("shows what it asks for and nothing else, page by page, with every status", async () => {
    const next = sequence(7);
    const me = await actorFor("attorney");
    const pick = <T>(values: readonly T[]) => values[Math.floor(next() * values.length)] as T;
    for (let n = 0; n < 150; n++) {
      await storeRow({
        ...{ ...randomPlace(next), status: pick(STATUSES), placeCounty: pick(["mobile", "baldwin"]) },
        ...{ language: pick(["en", "es"]), source: pick(["form", "api", "desk"]) },
        ...{ conflict: pick(["unchecked", "clear", "potential", "confirmed"] as const) },
        ...{ suspected: pick([[], ["quick"]]), assignedToId: pick([null, me.userId, actor.userId]) },
      });
    }
    const stored = (await database().lead.findMany()).sort(
      (a, b) => comparePlaces(a, b) || (a.id < b.id ? -1 : 1),
    );
    const isOpen = (lead: (typeof stored)[number]) =>
      !["retained", "declined", "referred"].includes(lead.status);
    const cases: [ListFilter, (lead: (typeof stored)[number]) => boolean][] = [
      [{ lane: "now" }, (lead) => isOpen(lead) && lead.lane === "now"],
      [{ status: "all", county: "mobile" }, (lead) => lead.placeCounty === "mobile"],
      [{ language: "es" }, (lead) => isOpen(lead) && lead.language === "es"],
      [{ status: "all", source: "desk" }, (lead) => lead.source === "desk"],
      [{ status: "all", conflict: "potential" }, (lead) => lead.conflict === "potential"],
      [{ status: "all", suspected: "yes" }, (lead) => lead.suspected.length > 0],
      [{ suspected: "no" }, (lead) => isOpen(lead) && lead.suspected.length === 0],
      [{ status: "all", assigned: "me" }, (lead) => lead.assignedToId === actor.userId],
      [{ status: "all", assigned: me.userId }, (lead) => lead.assignedToId === me.userId],
      [{ assigned: "none" }, (lead) => isOpen(lead) && lead.assignedToId === null],
      [
        { status: "new", county: "baldwin", language: "en" },
        (lead) => lead.status === "new" && lead.placeCounty === "baldwin" && lead.language === "en",
      ],
    ];
    for (const [filter, isMeant] of cases) {
      const expected = stored.filter(isMeant).map(({ id }) => id);
      expect(expected.length, JSON.stringify(filter)).toBeGreaterThan(2);
      expect(idsOf(await walk(filter)), JSON.stringify(filter)).toEqual(expected);
    }
  });

  it("is read from an address; what nobody understands is named and left out", () => {
    const id = "01980000-0000-7000-8000-000000000001";
    const good = { ...{ status: "all", lane: "soon", conflict: "clear", assigned: id, county: "mobile" } };
    const rest = { language: "es", source: "api", suspected: "no" };
    expect(readFilter({ ...good, ...rest, other: "x" })).toEqual({
      filter: { ...good, ...rest },
      ignored: [],
    });
    expect(readFilter({ status: "", lane: undefined })).toEqual({ filter: {}, ignored: [] });
    const wrong = {
      status: "gone",
      lane: "NOW",
      conflict: "x",
      assigned: "you",
      county: "paris",
      language: "fr",
    };
    expect(readFilter({ ...wrong, source: ["api", "form"], suspected: "a".repeat(10_000) })).toEqual({
      filter: {},
      ignored: ["status", "lane", "conflict", "assigned", "county", "language", "source", "suspected"],
    });
    expect(filterQuery({ county: "mobile", status: "open", lane: "now" })).toBe("lane=now&county=mobile");
  });

  it("does not tell the lane of a frozen lead to whoever may not decide", async () => {
    await storeRow({ conflict: "potential", lane: "now" });
    const intake = await actorFor("intake");
    for (const lane of ["now", "today"] as const) {
      const page = await listLeads(intake, { filter: { lane } });
      expect([page.rows.length, page.frozen]).toEqual([0, 1]);
    }
    expect((await listLeads(intake, { filter: { conflict: "potential" } })).rows).toEqual([]);
  });
});

it("says of a cursor that leads nowhere that it is lost, of another practice and another secret too", async () => {
  await storeMany(60, sequence(8));
  const filter = { status: "all" } as const;
  const { next, isLost } = await listLeads(actor, { filter });
  expect(isLost).toBe(false);
  expect((await listLeads(actor, { filter, after: next ?? "" })).isLost).toBe(false);
  for (const wrong of [{ after: "x".repeat(10_000) }, { before: "a.b" }, { after: "" }]) {
    expect((await listLeads(actor, { filter, ...wrong })).isLost).toBe(true);
  }
  const foreign = { ...actor, practiceId: "01980000-0000-7000-8000-000000000001" };
  const elsewhere = await listLeads(foreign, { filter, after: next ?? "" });
  expect([elsewhere.rows.length, elsewhere.isLost]).toEqual([0, true]);
});

it("gives of a row what the list shows of it", async () => {
  const holder = await actorFor("intake");
  const { id } = await storeRow({
    ...{ assignedToId: holder.userId, labels: ["waits for their call"], safeVoicemail: "neutralOnly" },
  });
  const row = async () => (await listLeads(actor, { filter: {} })).rows[0];
  const about = { waitsForCall: true, phone: "given", safeVoicemail: "neutralOnly", version: 1 };
  expect(await row()).toMatchObject({ id, assignedTo: holder.name, ...about });
  const channel = { leadId: id, kind: "phone", value: "+12055550142", why: "attempt", changedAt: new Date() };
  await database().leadChannel.create({ data: { ...channel, safe: false } });
  expect(await row()).toMatchObject({ phone: "unsafe" });
  await database().lead.update({ where: { id }, data: { phone: null } });
  expect(await row()).toMatchObject({ phone: "none" });
});
