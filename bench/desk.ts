import { type Figure, quantile } from "@/bench/figures";
import { seedLeads } from "@/bench/leads";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";
import type { ListFilter } from "@/lib/leads/filter";
import { type LeadPage, listLeads } from "@/lib/leads/list";
import { readLead } from "@/lib/leads/read";
import { reassessDue } from "@/lib/leads/reassess";
import { openAnswers, sealAnswers } from "@/lib/leads/sealed";
import { findLeads } from "@/lib/leads/search";
import { newLeadKey } from "@/lib/privacy/sealing";

/**
 * What the desk asks of the database beside many leads: the time on the server, from the call to the rows, without the
 * page around them. The model of all leads is one intake, of which the filters find one in some hundred.
 */

const SAMPLES = 40;
const WARM_UP = 5;
const PAGE_200 = 200;
const LIST_GOAL = 40;
const SEARCH_GOAL = 100;
const DUE = 1_000;

/** Each filter of the list with a value that is rare. `me` is whoever measures. */
const FILTERS: Readonly<Record<string, ListFilter>> = {
  "all statuses": { status: "all" },
  "one status": { status: "declined" },
  lane: { lane: "now" },
  county: { county: "baldwin" },
  language: { language: "es" },
  source: { source: "desk" },
  conflict: { conflict: "potential" },
  suspected: { suspected: "yes" },
  assigned: { assigned: "me" },
};

const SEARCHES: Readonly<Record<string, string>> = {
  "a name": "invented word1717",
  "a name with a slip": "word1771 invetned",
  "a name that all have": "invented number",
  "a beginning": "word17",
  "a phone": "555-0142",
  "a case number": "CC-2026-0001717",
};

/** Makes the practice, whoever measures, and the one lead that all others are made like. */
export async function openDesk(): Promise<Actor> {
  await openPractice();
  await submitIntake(apiIntake("model", { accusedName: "Invented Number" }));
  return actorFor("attorney");
}

/**
 * Fills the database of this process up and measures.
 * @param superuserUrl of the same database
 * @param amount of leads that there are then, `behind`: that were there before
 */
export async function deskFigures(
  actor: Actor,
  superuserUrl: string,
  { amount, behind }: { amount: number; behind: number },
): Promise<Figure[]> {
  const started = performance.now();
  await seedLeads(superuserUrl, amount - behind, { lean: { holder: actor.userId }, behind });
  await database().$executeRaw`vacuum analyze leads`;
  const seeded = performance.now() - started;
  const beside = `beside ${amount.toLocaleString("en-US")}`;
  const list = async (name: string, work: () => Promise<unknown>) =>
    figures(`${name} ${beside}`, LIST_GOAL, work);
  const readable = await sealAnew();
  const after = await place200(actor);
  const found: Figure[] = [
    { name: `seeding up to ${amount.toLocaleString("en-US")} leads`, value: seeded, unit: "ms" },
  ];
  found.push(...(await list("first page", () => listLeads(actor, { filter: {} }))));
  found.push(...(await list("page 200", () => listLeads(actor, { filter: {}, after }))));
  for (const [name, filter] of Object.entries(FILTERS)) {
    found.push(...(await list(`filter by ${name}`, () => listLeads(actor, { filter }))));
  }
  found.push(...(await list("one lead", () => readLead(actor, readable[0] ?? ""))));
  for (const [name, typed] of Object.entries(SEARCHES)) {
    found.push(
      ...(await figures(`search for ${name} ${beside}`, SEARCH_GOAL, () => findLeads(actor, typed))),
    );
  }
  found.push(await reassessment(readable, beside));
  return found;
}

async function place200(actor: Actor): Promise<string> {
  let page: LeadPage = await listLeads(actor, { filter: {} });
  for (let n = 1; n < PAGE_200 && page.next !== null; n += 1) {
    page = await listLeads(actor, { filter: {}, after: page.next });
  }
  return page.next ?? "";
}

/** The sealed part of a copied row opens for no other lead. As many as are read and assessed get one of their own. */
async function sealAnew(): Promise<string[]> {
  const model = await database().lead.findFirstOrThrow({ orderBy: { receivedAt: "desc" } });
  const answers = openAnswers(model);
  const leads = await database().lead.findMany({
    where: { status: "new", id: { not: model.id } },
    take: DUE,
    select: { id: true },
  });
  const sealed = leads.map(({ id }) => {
    const { key, wrapped } = newLeadKey(id);
    return { id, sealed: hex(sealAnswers(key, id, answers)), key: hex(wrapped) };
  });
  await database().$executeRaw`
    update leads set sealed = decode(own.sealed, 'hex'), sealed_key = decode(own.key, 'hex'), guided = null
      from jsonb_to_recordset(${JSON.stringify(sealed)}::jsonb) own (id uuid, sealed text, key text)
     where leads.id = own.id`;
  return leads.map(({ id }) => id);
}

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString("hex");

async function figures(name: string, goal: number, work: () => Promise<unknown>): Promise<Figure[]> {
  const samples: number[] = [];
  for (let n = 0; n < WARM_UP + SAMPLES; n += 1) {
    const started = performance.now();
    await work();
    samples.push(performance.now() - started);
  }
  const measured = samples.slice(WARM_UP);
  return [
    { name: `${name}, p50`, value: quantile(measured, 0.5), unit: "ms", goal },
    { name: `${name}, p95`, value: quantile(measured, 0.95), unit: "ms", against: `${name}, p50` },
  ];
}

/** All of them together, as the tick does it: what one takes is a thousandth. */
async function reassessment(ids: readonly string[], beside: string): Promise<Figure> {
  await database().$executeRaw`
    update leads set changes_at = now() - interval '1 minute' where id = any (${[...ids]}::uuid[])`;
  const started = performance.now();
  const changed = await reassessDue();
  return {
    name: `re-assessment of ${changed.toLocaleString("en-US")} ${beside}`,
    value: performance.now() - started,
    unit: "ms",
  };
}
