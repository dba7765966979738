import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { looksAt } from "@/lib/audit/read";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { now } from "@/lib/clock";
import { previewLetter } from "@/lib/closing/preview";
import { slipOf } from "@/lib/closing/refer";
import { makeSheet, readSheet } from "@/lib/closing/sheets";
import { decideConflict } from "@/lib/conflicts/decide";
import { relatedLeads } from "@/lib/conflicts/related";
import { namesToCheck } from "@/lib/conflicts/search";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { ANSWERS, apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import { QUESTIONS } from "@/lib/intake/questions";
import { submitIntake } from "@/lib/intake/submit";
import { dueWork } from "@/lib/leads/due-work";
import { isOpenField } from "@/lib/leads/fields";
import { sealLetter } from "@/lib/leads/letter";
import { listLeads } from "@/lib/leads/list";
import { keepPaper, openPaper } from "@/lib/leads/papers";
import { readLead, readOpenLead } from "@/lib/leads/read";
import { openAnswers, sealAnswers } from "@/lib/leads/sealed";
import { referralPlace, taskPlace } from "@/lib/leads/sealed-places";
import { sealText } from "@/lib/leads/sealed-text";
import { findLeads } from "@/lib/leads/search";
import { deliveriesOf } from "@/lib/notifications/read";
import { type LeadKey, openLeadKey } from "@/lib/privacy/sealing";

// A canary in every sealed value: no road but the two that write into the audit may show one.

let attorney: Actor;
let leadId: string;
const CANARY = "canary-";
const FEE = 7_654_321;
const PAPER_LENGTH = 43_217;

/** Every question whose answer may not be seen before clearance, and an answer that nobody else gives. */
const SEALED = QUESTIONS.filter(
  ({ key, group, stored, type }) => stored && type !== "file" && group === undefined && !isOpenField(key),
).map(({ key }) => key);

beforeAll(async () => {
  await openPractice();
  attorney = await actorFor("attorney");
});

beforeEach(async () => {
  await database().lead.deleteMany();
  const submitted = await submitIntake(
    apiIntake(randomUUID(), { ...ANSWERS, seenJudge: "no", talkLanguage: "ar" }),
  );
  if (!("leadId" in submitted)) throw new Error(submitted.outcome);
  leadId = submitted.leadId;
  const row = await database().lead.findUniqueOrThrow({ where: { id: leadId } });
  const planted = Object.fromEntries(SEALED.map((key) => [key, `${CANARY}${key}`]));
  const victims = [{ name: `${CANARY}victim Kanari`, avRelation: `${CANARY}relation` }];
  const all = { ...openAnswers(row), ...planted, allegedVictims: victims };
  const key = openLeadKey(row.sealedKey, leadId);
  await database().lead.update({ where: { id: leadId }, data: { sealed: sealAnswers(key, leadId, all) } });
  await plantWork(key);
  await plantPaper();
});

/** A picture that says the word, and its length, which nothing else has. */
async function plantPaper(): Promise<void> {
  const bytes = Buffer.concat([Buffer.from(`${CANARY}paper`), Buffer.alloc(PAPER_LENGTH)]).subarray(
    0,
    PAPER_LENGTH,
  );
  await database().$transaction(async (tx) => {
    const lead = await tx.lead.findUniqueOrThrow({ where: { id: leadId } });
    await keepPaper(tx, lead, { kind: "png", bytes, at: now() }, async () => newId());
  });
}

/** What somebody at the desk wrote while the check was clear: sealed again when it is not. */
async function plantWork(key: LeadKey): Promise<void> {
  const [taskId, referralId, letterId] = [newId(), newId(), newId()];
  const by = { leadId, at: now(), sealed: Buffer.alloc(0) };
  const author = { authorId: attorney.userId, authorName: attorney.name };
  const actor = { actorId: attorney.userId, actorName: attorney.name };
  await database().leadTask.create({
    data: {
      ...by,
      ...author,
      id: taskId,
      dueAt: now(),
      sealed: sealText(key, `${CANARY}task`, taskPlace(taskId)),
    },
  });
  const to = sealText(key, `${CANARY}to`, referralPlace(referralId));
  await database().leadReferral.create({
    data: { ...by, ...actor, id: referralId, why: "place", sealed: to },
  });
  const words = { kind: "nonEngagement", language: "en", channel: "print" };
  const none = { paragraphs: [], days: [], closing: [], daysIntro: null };
  const letter = { ...none, language: "en" as const, title: `${CANARY}letter` };
  const sealed = sealLetter(key, letter, letterId);
  await database().leadLetter.create({ data: { ...by, ...actor, ...words, id: letterId, sealed } });
  await database().consultation.create({ data: { leadId, feeQuoted: true, feeDollars: FEE } });
}

const entries = () => database().auditEntry.count();

async function relatedOf(actor: Actor) {
  const lead = await readOpenLead(actor, leadId);
  return lead === null ? [] : relatedLeads(actor, lead);
}

async function everyRoad(actor: Actor): Promise<string> {
  const roads = [
    await listLeads(actor, { filter: { status: "open" } }),
    await listLeads(actor, { filter: { status: "all" } }),
    await findLeads(actor, "robert"),
    await findLeads(actor, CANARY),
    await readLead(actor, leadId),
    await relatedOf(actor),
    await readOpenLead(actor, leadId),
    await dueWork(actor),
    await looksAt(actor, leadId, 100),
    await deliveriesOf(actor, leadId),
    await slipRoad(actor),
    await paperRoad(actor),
    await database().leadEvent.findMany(),
    await database().auditEntry.findMany(),
  ];
  const text = JSON.stringify(roads);
  // A number has no room for the word.
  return [FEE, PAPER_LENGTH].some((number) => text.includes(String(number)))
    ? `${text} ${CANARY}number`
    : text;
}

async function slipRoad(actor: Actor) {
  const lead = await readOpenLead(actor, leadId);
  return lead === null ? null : slipOf(lead);
}

/** What somebody gets who knows the id of a paper, and where it can be seen that there is one. */
async function paperRoad(actor: Actor) {
  const { id } = await database().leadPaper.findFirstOrThrow({ where: { leadId } });
  const paper = await openPaper(actor, leadId, id);
  return {
    id: JSON.stringify(await readLead(actor, leadId)).includes(id),
    paper: paper?.bytes.toString("latin1"),
  };
}

async function decide(outcome: "clear" | "potential" | "confirmed") {
  const search = await namesToCheck(attorney, leadId);
  const { version = 0, seen = "" } = search ?? {};
  return decideConflict(attorney, leadId, { version, seen, outcome, reason: `${CANARY}reason` });
}

it("has canaries in all the questions that matter", () => {
  expect(SEALED).toEqual(
    expect.arrayContaining(["safeEmail", "isNamedVictim", "doNotContactVia", "accessNeeds"]),
  );
  expect(SEALED.length).toBeGreaterThan(10);
});

it("shows no sealed value before clearance, on no road and to nobody, and writes no entry", async () => {
  const before = await entries();
  for (const role of ["owner", "attorney", "intake", "auditor"] as const) {
    expect(await everyRoad(await actorFor(role)), role).not.toContain(CANARY);
  }
  expect(await entries()).toBe(before);
  const lead = await readLead(attorney, leadId);
  expect(lead).toMatchObject({
    shape: "before",
    // Kept sealed because they have no column, and open all the same: their class is not the highest.
    answers: { accusedName: "Robert Sample", talkLanguage: "ar", email: "pat@example.com" },
  });
  expect(Object.keys(lead?.answers ?? {}).filter((key) => !isOpenField(key))).toEqual([]);
});

it("hands out a paper after a clear check, with one entry for every look, and never to an auditor", async () => {
  expect(await decide("clear")).toBe("decided");
  const { id } = await database().leadPaper.findFirstOrThrow({ where: { leadId } });
  const before = await entries();
  expect((await openPaper(attorney, leadId, id))?.bytes.includes(`${CANARY}paper`)).toBe(true);
  expect(await entries()).toBe(before + 1);
  expect(await openPaper(await actorFor("auditor"), leadId, id)).toBeNull();
  expect(await entries()).toBe(before + 1);
});

it("opens after a clear check, with one entry for every look", async () => {
  expect(await decide("clear")).toBe("decided");
  const before = await entries();
  const lead = await readLead(attorney, leadId);
  expect(lead).toMatchObject({
    tasks: [{ text: `${CANARY}task` }],
    referrals: [{ to: `${CANARY}to` }],
    agreed: { feeDollars: FEE },
    papers: [{ number: 1, kind: "png", length: PAPER_LENGTH }],
  });
  expect(lead).toMatchObject({ shape: "after", sealed: { doNotContactVia: `${CANARY}doNotContactVia` } });
  expect(lead?.decisions).toMatchObject([{ outcome: "clear", reason: `${CANARY}reason` }]);
  expect(await entries()).toBe(before + 1);
  await readLead(await actorFor("intake"), leadId);
  expect(await entries()).toBe(before + 2);
  expect(await looksAt(attorney, leadId, 10)).toMatchObject([
    { act: "lead.sealed.read", actorName: "Pat intake" },
    { act: "lead.sealed.read", actorName: "Pat attorney" },
    { act: "lead.names.read", actorName: "Pat attorney" },
  ]);
  // An auditor reads what may be read before, and that is no act.
  expect(await everyRoad(await actorFor("auditor"))).not.toContain(CANARY);
  expect(JSON.stringify(await listLeads(attorney, { filter: { status: "all" } }))).not.toContain(CANARY);
  expect(await entries()).toBe(before + 2);
});

it.each(["potential", "confirmed"] as const)(
  "closes again when the conflict is %s, and hides the lane",
  async (outcome) => {
    await decide("clear");
    expect(await decide(outcome)).toBe("decided");
    for (const role of ["attorney", "intake"] as const) {
      expect(await everyRoad(await actorFor(role)), role).not.toContain(CANARY);
    }
    expect((await readLead(attorney, leadId))?.order).not.toBeNull();
    const hidden = await readLead(await actorFor("intake"), leadId);
    expect(hidden).toMatchObject({ order: null, labels: [] });
    expect((await findLeads(await actorFor("intake"), "Robert Sample")).rows[0]?.order).toBeNull();
  },
);

it.each(["unchecked", "clear"] as const)(
  "prints no sealed value of a lead that is %s, and each sheet after an entry",
  async (conflict) => {
    await database().lead.update({ where: { id: leadId }, data: { conflict } });
    for (const role of ["owner", "attorney", "intake"] as const) {
      const actor = await actorFor(role);
      for (const kind of ["arraignment", "summary", "referral"] as const) {
        const before = await entries();
        const sheet = await readSheet(actor, leadId, (await makeSheet(actor, leadId, { kind })) ?? "");
        expect(sheet, kind).toMatchObject({ kind });
        expect(JSON.stringify(sheet), kind).not.toMatch(new RegExp(`${CANARY}|${FEE}`));
        expect(await entries()).toBe(before + 1);
      }
    }
    // A letter is fixed words, made from what may be seen before.
    expect(JSON.stringify((await previewLetter(attorney, leadId, "en"))?.letter)).not.toContain(CANARY);
  },
);

it("opens a letter that was kept to whoever prints it, after an entry", async () => {
  const { id: letterId } = await database().leadLetter.findFirstOrThrow();
  const before = await entries();
  const sheet = await makeSheet(attorney, leadId, { kind: "letter", letterId });
  expect(await entries()).toBe(before + 1);
  expect(JSON.stringify(await readSheet(attorney, leadId, sheet ?? ""))).toContain(`${CANARY}letter`);
  expect(await readSheet(await actorFor("owner"), leadId, sheet ?? "")).toBeNull();
});

it("shows the names to check to whoever decides, with an entry, and to nobody else", async () => {
  const before = await entries();
  expect(await namesToCheck(await actorFor("intake"), leadId)).toBeNull();
  expect(await namesToCheck(await actorFor("auditor"), leadId)).toBeNull();
  expect(await entries()).toBe(before);
  const search = await namesToCheck(attorney, leadId);
  expect(search?.names.map(({ name }) => name)).toContain(`${CANARY}victim Kanari`);
  expect(JSON.stringify(search)).not.toContain(`${CANARY}relation`);
  expect(await entries()).toBe(before + 1);
});

it("lets no audit entry be rewritten or removed", async () => {
  await namesToCheck(attorney, leadId);
  await expect(database().auditEntry.deleteMany()).rejects.toThrow(/append-only/);
  await expect(database().auditEntry.updateMany({ data: { actorName: "Nobody" } })).rejects.toThrow(
    /append-only/,
  );
});

it("knows no lead for an id that is none or belongs to another practice", async () => {
  for (const id of ["", "x", "7K2M-4XQP", randomUUID(), `${leadId}' or 1=1`]) {
    expect(await readLead(attorney, id), id).toBeNull();
  }
});
