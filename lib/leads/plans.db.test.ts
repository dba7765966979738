import { beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { seedLeads } from "@/bench/leads";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";
import type { ListFilter } from "@/lib/leads/filter";
import { listLeads, movedQuery, pageQuery } from "@/lib/leads/list";
import { dueQuery } from "@/lib/leads/reassess";
import { leadQuery, numberQuery, wordQuery } from "@/lib/leads/search";
import { speedQuery } from "@/lib/leads/speed";

/** How the database answers the questions of the desk when there are many leads: by which index, and reading how much. */

const AMOUNT = 50_000;
const RARE = "01980000-0000-7000-8000-00000000aaaa";
let actor: Actor;

beforeAll(async () => {
  await openPractice();
  actor = await actorFor("attorney");
  await submitIntake(apiIntake("model", { accusedName: "Robert Sample" }));
  // No question of the desk reads the parties.
  await seedLeads(process.env.DATABASE_URL ?? "", AMOUNT, { named: false });
  // Some of everything that somebody filters by, as rare as it is in life.
  await database().$executeRaw`
    update leads set
      status = case when right(id::text, 2) = 'bb' then 'declined'::lead_status else status end,
      place_county = case when right(id::text, 2) = 'aa' then 'baldwin' else place_county end,
      language = case when right(id::text, 2) = 'ab' then 'es' else language end,
      (lane, lane_rank) = (case when right(id::text, 1) = '1' then 'now'::lane else lane end,
        case when right(id::text, 1) = '1' then 0 else lane_rank end),
      source = case when right(id::text, 2) = 'ac' then 'desk' else source end,
      conflict = case when right(id::text, 2) = 'ad' then 'potential' else conflict end,
      suspected = case when right(id::text, 2) = 'ae' then array['quick'] else suspected end,
      assigned_to_id = case when right(id::text, 2) = 'af' then ${RARE}::uuid else gen_random_uuid() end,
      touched_at = now() - interval '1 day',
      changes_at = case when right(id::text, 2) = 'ba' then now() - interval '1 hour' else now() + interval '1 day' end`;
  // All that grow, at once: the server would do it in its own time, and answer differently before and after.
  await database().$executeRaw`vacuum analyze leads, lead_words, lead_numbers, name_words`;
}, 120_000);

interface Node {
  readonly "Node Type": string;
  readonly "Index Name"?: string | undefined;
  readonly "Relation Name"?: string | undefined;
  readonly "Actual Rows": number;
  readonly "Actual Loops": number;
  readonly Plans?: readonly Node[] | undefined;
}
const node: z.ZodType<Node> = z.lazy(() =>
  z.object({
    ...{
      "Node Type": z.string(),
      "Index Name": z.string().optional(),
      "Relation Name": z.string().optional(),
    },
    ...{ "Actual Rows": z.number(), "Actual Loops": z.number(), Plans: z.array(node).optional() },
  }),
);
const answer = z.tuple([z.object({ "QUERY PLAN": z.tuple([z.object({ Plan: node })]) })]);

function flat(one: Node): Node[] {
  return [one, ...(one.Plans ?? []).flatMap(flat)];
}

/** Every node of the plan of a question, as it was really answered. */
async function planOf(query: Prisma.Sql): Promise<Node[]> {
  const rows = await database().$queryRaw(Prisma.sql`explain (analyze, format json) ${query}`);
  return flat(answer.parse(rows)[0]["QUERY PLAN"][0].Plan);
}

const indexesOf = (nodes: readonly Node[]) => [...new Set(nodes.flatMap((one) => one["Index Name"] ?? []))];
/** Tables that grow with the leads and were read from end to end. */
const GROWING = ["leads", "lead_words", "lead_numbers", "name_words"];
const scans = (nodes: readonly Node[]) =>
  nodes
    .filter((one) => one["Node Type"] === "Seq Scan")
    .flatMap((one) => one["Relation Name"] ?? [])
    .filter((table) => GROWING.includes(table));
/** The most rows that one step gave: a step that reads everything and throws most away shows here or as a scan. */
const widest = (nodes: readonly Node[]) =>
  Math.max(...nodes.map((one) => one["Actual Rows"] * one["Actual Loops"]));

const ORDER = "leads_lane_rank_decide_by_kind_rank_received_at_id_idx";
const TOUCHED = "leads_touched_at_idx";
const STATUS = "leads_status_lane_rank_decide_by_kind_rank_received_at_id_idx";

describe("the list", () => {
  it.each<[string, ListFilter, string]>([
    ["open", {}, STATUS],
    ["all", { status: "all" }, ORDER],
    ["one status", { status: "declined" }, STATUS],
    ["a lane", { lane: "now" }, STATUS],
    ["a county", { county: "baldwin" }, "leads_by_county"],
    ["a county, closed ones too", { county: "baldwin", status: "all" }, "leads_by_county"],
    ["a language", { language: "es" }, "leads_by_language"],
    ["a source", { source: "desk" }, "leads_by_source"],
    ["a state of the conflict check", { conflict: "potential" }, "leads_by_conflict"],
    ["somebody's", { assigned: RARE }, "leads_by_assignee"],
    ["nobody's, when everything is somebody's", { assigned: "none" }, "leads_by_assignee"],
    ["what may be spam", { suspected: "yes" }, "leads_suspected"],
  ])("%s", async (_, filter, index) => {
    const plan = await planOf(pageQuery(actor, filter));
    expect(indexesOf(plan)).toContain(index);
    expect(scans(plan)).toEqual([]);
    expect(widest(plan)).toBeLessThan(1000);
  });

  it("further down and back, however far", async () => {
    let page = await listLeads(actor, { filter: {} });
    for (let n = 0; n < 3; n += 1) page = await listLeads(actor, { filter: {}, after: page.next ?? "" });
    const [last] = page.rows.slice(-1);
    const row = await database().lead.findUniqueOrThrow({ where: { id: last?.id ?? "" } });
    const since = `1@${Date.now()}`;
    const cursor = { place: row, since };
    const queries = [false, true].map(
      (isBackward) => [STATUS, pageQuery(actor, {}, cursor, isBackward)] as const,
    );
    for (const [index, query] of [...queries, [TOUCHED, movedQuery(actor, {}, row, since)] as const]) {
      const plan = await planOf(query);
      expect(indexesOf(plan).filter((each) => each.startsWith("leads_"))).toEqual([index]);
      expect(scans(plan)).toEqual([]);
      expect(widest(plan)).toBeLessThan(1000);
    }
  });
});

describe("the search", () => {
  it("by name", async () => {
    const near = await planOf(wordQuery(["robret", "sample"]));
    expect(indexesOf(near)).toEqual(expect.arrayContaining(["name_words_pkey", "name_words_keys_idx"]));
    expect(scans(near)).toEqual([]);
    const words = [
      [{ n: 0, word: "word17", unlike: 0 }],
      [
        { n: 1, word: "invented", unlike: 0 },
        { n: 1, word: "number", unlike: 3 },
      ],
    ];
    const plan = await planOf(leadQuery(words, 0));
    expect(indexesOf(plan)).toContain("lead_words_word_lead_id_idx");
    expect(scans(plan)).toEqual([]);
    expect(widest(plan)).toBeLessThan(10_000);
  });

  it("of a name that everybody has, by the latest of them", async () => {
    const plan = await planOf(leadQuery([[{ n: 0, word: "invented", unlike: 0 }]], 0));
    expect(scans(plan)).toEqual([]);
    expect(widest(plan)).toBeLessThan(5_000);
  });

  it("by number", async () => {
    const plan = await planOf(numberQuery(["5550142"]));
    expect(indexesOf(plan).toSorted()).toEqual(["lead_numbers_begin", "lead_numbers_end"]);
    expect(scans(plan)).toEqual([]);
    expect(widest(plan)).toBeLessThan(1000);
  });
});

it("what is due to be assessed again", async () => {
  const plan = await planOf(dueQuery(new Date()));
  expect(indexesOf(plan)).toEqual(
    expect.arrayContaining(["leads_status_changes_at_idx", "leads_status_rules_version_idx"]),
  );
  expect(scans(plan)).toEqual([]);
  expect(widest(plan)).toBeLessThan(3000);
});

it("how soon people were tried to reach, of the days that are asked for alone", async () => {
  const [latest] = await database().lead.findMany({ orderBy: { receivedAt: "desc" }, take: 1 });
  const since = new Date((latest?.receivedAt.getTime() ?? 0) - 6 * 3_600_000);
  const plan = await planOf(speedQuery(actor.practiceId, "America/Chicago", since));
  expect(indexesOf(plan)).toEqual(["leads_received_at_idx"]);
  expect(scans(plan)).toEqual([]);
  expect(widest(plan)).toBeLessThan(2000);
});
