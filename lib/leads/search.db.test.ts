import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import type { Answers } from "@/lib/intake/answers";
import { apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { findLeads, MOST_FOUND } from "@/lib/leads/search";
import { fillSearch } from "@/lib/leads/search-fill";

let actor: Actor;

beforeAll(async () => {
  await openPractice();
  actor = await actorFor("attorney");
});

beforeEach(async () => {
  await database().lead.deleteMany();
  await database().nameWord.deleteMany();
});

async function store(changes: Answers): Promise<string> {
  const submitted = await submitIntake(apiIntake(randomUUID(), changes));
  if (submitted.outcome !== "created") throw new Error(submitted.outcome);
  return submitted.leadId;
}

const idsFor = async (typed: string) => (await findLeads(actor, typed)).rows.map(({ id }) => id);

describe("a name", () => {
  it.each([
    "María Hernández",
    "hernandez maria",
    "HERNÁNDEZ",
    "hern",
    "Maria Hernandes",
    "Marai Hernandez",
    "mary ernandez",
    "hernadez",
    "Hernández Sample",
    "sampel",
  ])("is found as %s", async (typed) => {
    const id = await store({ accusedName: "María Hernández", submitterName: "Pat Sample" });
    await store({ accusedName: "Lee Counsel", submitterName: "Kim Example" });
    expect(await idsFor(typed)).toEqual([id]);
  });

  it("stands before those that are less like it, and the later before the earlier", async () => {
    const others = { submitterName: "Kim Example" };
    const smyth = await store({ ...others, accusedName: "Ann Smyth" });
    const first = await store({ ...others, accusedName: "Ann Smith" });
    await database().lead.update({ where: { id: first }, data: { receivedAt: new Date("2026-01-01") } });
    const second = await store({ ...others, accusedName: "Ann Smith" });
    expect(await idsFor("ann smith")).toEqual([second, first, smyth]);
  });

  it("of a person named as the victim finds nobody", async () => {
    await store({ allegedVictims: [{ name: "Victoria Canaria", avRelation: "spouse" }] });
    expect(await idsFor("Canaria")).toEqual([]);
    expect(await database().nameWord.findUnique({ where: { word: "canaria" } })).toBeNull();
  });

  it("that very many share is cut, and says so", async () => {
    for (let n = 0; n <= MOST_FOUND; n += 1) await storeRow({ accusedName: "Pat Common" });
    await fillSearch();
    const found = await findLeads(actor, "common");
    expect(found.rows).toHaveLength(MOST_FOUND);
    expect(found.isCut).toBe(true);
    expect((await findLeads(actor, "nobody")).isCut).toBe(false);
  });
});

describe("a number", () => {
  const papers: Answers = {
    ...{ phone: "+12055550177", custody: "yes", jail: "Mobile Metro Jail", stage: "released" },
    arrestAt: { value: "2026-11-20", certainty: "exact" },
    bookingNo: "B-77120",
    charges: [
      { chargeText: "Theft", caseNo: "CC-2026-001234.00", warrantNo: "WR 2026 55", citationNo: "X9Y8Z7" },
    ],
  };

  it.each([
    "555-0177",
    "(205) 555-0177",
    "+1 205 555 0177",
    "0177",
    "cc-2026-0012",
    "123400",
    "wr202655",
    "y8z7",
    "77120",
    "b77",
  ])("is found by its beginning or its end: %s", async (typed) => {
    const id = await store(papers);
    await store({ phone: "+12055550188", charges: [{ chargeText: "Theft", caseNo: "DC-2025-000001" }] });
    expect(await idsFor(typed)).toEqual(typed === "b77" ? [] : [id]);
  });

  it("or by the reference, however it is typed", async () => {
    const id = await store({});
    const { reference } = await database().lead.findUniqueOrThrow({ where: { id } });
    expect(await idsFor(reference.toLowerCase().replace("-", " "))).toEqual([id]);
  });
});

describe("whatever is typed", () => {
  it.each([
    ["nothing", ""],
    ["spaces", "   "],
    ["ten thousand letters", "a".repeat(10_000)],
    ["ten thousand words", "ab ".repeat(10_000)],
    ["ten thousand digits", "7".repeat(10_000)],
    ["what SQL reads", "'; drop table leads; --%_\\"],
    ["no letters", "👩‍⚖️🔥 !!! …"],
    ["another script", "محمد علي"],
  ])("gives an answer: %s", async (_, typed) => {
    await store({});
    expect((await findLeads(actor, typed)).rows).toEqual([]);
  });
});

it("knows what was there before it, also when a sealed part does not open", async () => {
  const sound = await store({
    accusedName: "Olga Earlier",
    charges: [{ chargeText: "Theft", caseNo: "CC-77" }],
  });
  const broken = await storeRow({ accusedName: "Olga Broken", sealed: new Uint8Array(40) });
  await database().leadWord.deleteMany();
  await database().leadNumber.deleteMany();
  await database().lead.updateMany({ data: { searchVersion: 0 } });
  expect(await findLeads(actor, "olga")).toMatchObject({ rows: [], isFilling: true });
  // Two workers at once do each lead once.
  const filled = await Promise.all([fillSearch(), fillSearch()]);
  expect(filled.reduce((sum, each) => sum + each, 0)).toBe(2);
  expect(await fillSearch()).toBe(0);
  const found = await findLeads(actor, "olga");
  expect(found.isFilling).toBe(false);
  expect(found.rows.map(({ id }) => id).sort()).toEqual([sound, broken.id].sort());
  expect(await idsFor("CC77")).toEqual([sound]);
});

it("stores the same new words for many who come at once", async () => {
  const names = ["Zed Yankee", "Yankee Zed", "Xray Zed Yankee", "Yankee Xray"];
  const ids = await Promise.all(names.map((accusedName) => store({ accusedName })));
  expect((await idsFor("zed yankee")).toSorted()).toEqual(ids.slice(0, 3).toSorted());
});

it("shows a frozen lead without its place to whoever may not decide", async () => {
  const id = await store({ accusedName: "Frieda Frozen" });
  await database().lead.update({ where: { id }, data: { conflict: "potential" } });
  const found = await findLeads(await actorFor("intake"), "frieda");
  expect(found.rows).toMatchObject([{ id, order: null, waitsForCall: false }]);
});
