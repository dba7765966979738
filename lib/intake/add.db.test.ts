import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import fc from "fast-check";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { decideConflict } from "@/lib/conflicts/decide";
import { namesToCheck } from "@/lib/conflicts/search";
import { database } from "@/lib/db/client";
import { addToRequest } from "@/lib/intake/add";
import { addable } from "@/lib/intake/addable";
import type { Answers } from "@/lib/intake/answers";
import { everythingStored, FOR_SON, openPractice } from "@/lib/intake/intake-for-tests";
import { MORE_PAGES, type MorePage } from "@/lib/intake/later-pages";
import { situationOf } from "@/lib/intake/situation";
import { submitIntake } from "@/lib/intake/submit";
import { forgetJobs } from "@/lib/jobs/test-tasks";
import { readLead } from "@/lib/leads/read";
import { openAnswers } from "@/lib/leads/sealed";
import { announceAddition } from "@/lib/notifications/announce";
import { attemptOf } from "@/lib/notifications/attempt";
import { materialOf, writeMail } from "@/lib/notifications/message";

// What somebody adds after Send: once, whole, on top of what was sent, and never in its place.

let attorney: Actor;
beforeAll(async () => {
  await openPractice();
  attorney = await actorFor("attorney");
});
beforeEach(async () => {
  await database().lead.deleteMany();
  await database().$executeRaw`delete from graphile_worker._private_jobs`;
});

const SENT: Answers = {
  ...FOR_SON,
  charges: [{ chargeText: "Assault 2nd" }, { chargeText: "Theft of property 3rd" }],
  hasLawyer: "hired",
};

async function send(changes: Answers = {}): Promise<{ key: string; leadId: string }> {
  const key = randomBytes(32).toString("base64url");
  const situation = situationOf({ form: "intake", door: "family", language: "en" });
  const sent = await submitIntake({
    ...{ scope: "draft", key, situation, answers: { ...SENT, ...changes }, notices: null },
  });
  if (!("leadId" in sent)) throw new Error(sent.outcome);
  return { key, leadId: sent.leadId };
}

async function open(key: string) {
  const found = await addable(key, "en");
  if (found === null) throw new Error("nothing to add to");
  return found;
}

type Pairs = readonly (readonly [string, string])[];
const add = async (key: string, page: MorePage, pairs: Pairs) =>
  (await addToRequest(await open(key), page, pairs)).outcome;

const row = (id: string) => database().lead.findUniqueOrThrow({ where: { id } });
const events = async (leadId: string, kind: string) =>
  (await database().leadEvent.findMany({ where: { leadId, kind }, orderBy: { id: "asc" } })).map(
    ({ data }) => data,
  );
const jobs = async () =>
  z.array(z.object({ task: z.string(), minutes: z.number() })).parse(
    await database()
      .$queryRaw`select task_identifier as task, round(extract(epoch from run_at - created_at) / 60)::int as minutes
      from graphile_worker.jobs where task_identifier = 'lead.added'`,
  );

const NAMES: Pairs = [
  ["allegedVictims[0][name]", "Victoria Canaria"],
  ["allegedVictims[0][avRelation]", "dating"],
  ["coDefendants[0][name]", "Coe Example"],
  ["coDefendantLawyers[0]", "Lawrence Example"],
  ["accusedAka[0]", "Rob Specimen"],
];

it("judges what is added against everything that was sent, as it was sent", async () => {
  const sent = { ...SENT, coDefendants: "none", accusedKnows: "yes" };
  const { key } = await send(sent);
  // Asked only after Send on this path, so the form did not keep them.
  const { coDefendants: _, accusedKnows: __, ...kept } = sent;
  const { answers } = await open(key);
  expect(answers).toMatchObject({
    ...kept,
    ...{ role: "family", language: "en", placeCounty: "mobile" },
    charges: [{ chargeText: "Assault 2nd" }, { chargeText: "Theft of property 3rd" }],
  });
  expect(answers).not.toHaveProperty("coDefendants");
});

describe("an addition", () => {
  it("is stored plain, sealed and as parties, as it would have been at Send", async () => {
    const { key, leadId } = await send();
    expect(await add(key, "names", NAMES)).toBe("added");
    expect(await add(key, "court", [["lawyerName", "Laura Example"]])).toBe("added");
    expect(await add(key, "charges", [["charges[1][caseNo]", "CC-2026-77"]])).toBe("added");
    expect(await add(key, "charges", [["charges[0][caseNo]", "CC-2026-78"]])).toBe("added");
    const lead = await row(leadId);
    expect(lead.lawyerName).toBe("Laura Example");
    expect(openAnswers(lead)).toMatchObject({
      ...{ isNamedVictim: "no", accusedAka: ["Rob Specimen"] },
      allegedVictims: [{ name: "Victoria Canaria", avRelation: "dating" }],
      charges: [{ caseNo: "CC-2026-78" }, { caseNo: "CC-2026-77" }],
    });
    const parties = await database().party.findMany({
      where: { leadId },
      orderBy: [{ kind: "asc" }, { position: "asc" }],
    });
    expect(parties.map(({ kind, position, name }) => [kind, position, name])).toEqual([
      ["accused", 0, "Robin Specimen"],
      ["accused", 1, "Rob Specimen"],
      ["allegedVictim", 0, null],
      ["coDefendant", 0, "Coe Example"],
      ["lawyer", 0, "Lawrence Example"],
      ["lawyer", 1, "Laura Example"],
      ["submitter", 0, "Pat Specimen"],
    ]);
    expect((await namesToCheck(attorney, leadId))?.names.map(({ name }) => name)).toContain(
      "Victoria Canaria",
    );
    expect(await everythingStored()).not.toContain("Canaria");
  });

  it("leaves an entry with the questions and no answer, and the desk shows it with its time", async () => {
    const { key, leadId } = await send();
    await add(key, "names", NAMES);
    await add(key, "jail", [
      ["bookingNo", "B-77"],
      ["healthRiskInJail", "yes"],
    ]);
    expect(await events(leadId, "added")).toEqual([
      {
        page: "names",
        keys: ["allegedVictims", "avRelation", "coDefendants", "accusedAka", "coDefendantLawyers"],
      },
      { page: "jail", keys: ["bookingNo", "healthRiskInJail"] },
    ]);
    const lead = await readLead(attorney, leadId);
    expect(lead).toMatchObject({
      shape: "before",
      answers: { bookingNo: "B-77", accusedAka: ["Rob Specimen"], coDefendants: ["Coe Example"] },
    });
    expect(lead?.added.bookingNo).toBeInstanceOf(Date);
    expect(lead?.added).not.toHaveProperty("jail");
    expect(JSON.stringify(lead)).not.toContain("Canaria");
    expect(lead?.answers).not.toHaveProperty("healthRiskInJail");
  });

  it("never overwrites what was sent or added, nor shows a page that has nothing left to ask", async () => {
    const { key, leadId } = await send({ hasLawyer: "none" });
    const jail: Pairs = [
      ["bookingNo", "B-77"],
      ["seenJudge", "no"],
      ["holds", "none"],
      ["healthRiskInJail", "no"],
    ];
    expect(await add(key, "jail", jail)).toBe("added");
    const before = await row(leadId);
    const other: Pairs = [
      ["bookingNo", "X-1"],
      ["seenJudge", "yes"],
      ["custody", "no"],
      ["jail", "Elsewhere"],
    ];
    expect(await add(key, "jail", other)).toBe("already");
    expect(await add(key, "jail", jail)).toBe("already");
    expect(await row(leadId)).toEqual(before);
    expect(await events(leadId, "added")).toHaveLength(1);
    const { open: pages, sent } = await open(key);
    expect(pages.map(({ page }) => page)).not.toContain("jail");
    expect([...sent.keys()]).toEqual(["jail"]);
  });

  it("says what is wrong and stores nothing of the page", async () => {
    const { key, leadId } = await send();
    const before = await row(leadId);
    const answer = await addToRequest(await open(key), "contact", [
      ["altContactName", "Al Example"],
      ["contactMethod", "call"],
    ]);
    expect(answer).toMatchObject({
      outcome: "refused",
      errors: [{ control: "altContactPhone", code: "required" }],
    });
    expect(await row(leadId)).toEqual(before);
  });

  it("keeps nothing of a page that says that the writer is named as the victim", async () => {
    const { key, leadId } = await send();
    const own: Pairs = [
      ["allegedVictims[0][name]", "pat  specimen"],
      ["allegedVictims[0][avRelation]", "parentOrChild"],
      ["coDefendantsAnswer", "none"],
    ];
    expect(await addToRequest(await open(key), "names", own)).toMatchObject({
      outcome: "refused",
      errors: [{ code: "isThisYou" }],
    });
    expect(await add(key, "names", [...own, ["isNamedVictim", "yes"]])).toBe("namedAsVictim");
    expect(openAnswers(await row(leadId))).not.toHaveProperty("allegedVictims");
    expect(await add(key, "names", [...own, ["isNamedVictim", "no"]])).toBe("added");
    expect(openAnswers(await row(leadId))).toMatchObject({ isNamedVictim: "no" });
  });
});

describe("two at once", () => {
  it("are one addition when they are the same, and both when they say different things", async () => {
    const { key, leadId } = await send();
    const found = await open(key);
    const same = await Promise.all([1, 2, 3, 4].map(() => addToRequest(found, "names", NAMES)));
    expect(same.map(({ outcome }) => outcome).toSorted()).toEqual(["added", "already", "already", "already"]);
    const both = await Promise.all([
      addToRequest(found, "jail", [["bookingNo", "B-77"]]),
      addToRequest(found, "jail", [["seenJudge", "no"]]),
      addToRequest(found, "deadlines", [["videoExpiring", "no"]]),
    ]);
    expect(both.map(({ outcome }) => outcome)).toEqual(["added", "added", "added"]);
    expect(openAnswers(await row(leadId))).toMatchObject({
      ...{ bookingNo: "B-77", seenJudge: "no", videoExpiring: "no" },
    });
    expect(await events(leadId, "added")).toHaveLength(4);
    expect(await database().party.count({ where: { leadId, kind: "coDefendant" } })).toBe(1);
  });

  it("makes a decision that was begun before new names look at them first", async () => {
    const { key, leadId } = await send();
    const { version = 0, seen = "" } = (await namesToCheck(attorney, leadId)) ?? {};
    await add(key, "names", NAMES);
    const decided = await decideConflict(attorney, leadId, { version, seen, outcome: "clear", reason: "x" });
    expect(decided).toMatchObject({ changed: { conflict: "unchecked" } });
  });
});

describe("what an addition changes", () => {
  const clear = async (leadId: string, outcome: "clear" | "potential") => {
    const { version = 0, seen = "" } = (await namesToCheck(attorney, leadId)) ?? {};
    expect(await decideConflict(attorney, leadId, { version, seen, outcome, reason: "Nobody" })).toBe(
      "decided",
    );
  };

  it("opens a clear conflict check again for new names, and only for names", async () => {
    const { key, leadId } = await send();
    await clear(leadId, "clear");
    expect(await add(key, "jail", [["bookingNo", "B-77"]])).toBe("added");
    expect((await row(leadId)).conflict).toBe("clear");
    expect(await add(key, "names", NAMES)).toBe("added");
    expect((await row(leadId)).conflict).toBe("unchecked");
    expect(await events(leadId, "conflictReopened")).toEqual([{ why: "namesAdded" }]);
    expect((await readLead(attorney, leadId))?.shape).toBe("before");
  });

  it("leaves a lead frozen that is frozen, and takes what is added to one that was declined", async () => {
    const { key, leadId } = await send();
    await clear(leadId, "potential");
    expect(await add(key, "names", NAMES)).toBe("added");
    expect((await row(leadId)).conflict).toBe("potential");
    await database().$executeRaw`delete from graphile_worker._private_jobs`;
    await database().lead.update({ where: { id: leadId }, data: { status: "declined", lane: "today" } });
    const before = await row(leadId);
    expect(await add(key, "jail", [["healthRiskInJail", "yes"]])).toBe("added");
    const { lane, reasons, status } = await row(leadId);
    expect({ lane, reasons, status }).toEqual({
      ...{ lane: before.lane, reasons: before.reasons, status: "declined" },
    });
    // It stands in no list that somebody works through, so they are told.
    expect(await jobs()).toHaveLength(1);
  });

  it("moves the lead in the list, and tells the practice at once when it became more urgent", async () => {
    const { key, leadId } = await send({
      ...{ custody: "unknown", arrestAt: { value: "2026-01-05", certainty: "exact" } },
      charges: [{ chargeText: "Harassment" }],
    });
    expect((await row(leadId)).lane).toBe("today");
    expect(await add(key, "contact", [["heardFrom", "court"]])).toBe("added");
    expect(await jobs()).toEqual([]);
    expect(await add(key, "jail", [["healthRiskInJail", "yes"]])).toBe("added");
    expect(await row(leadId)).toMatchObject({ lane: "now", laneRank: 0 });
    expect(await events(leadId, "assessed")).toEqual([{ from: "today", to: "now" }]);
    expect(await jobs()).toEqual([{ task: "lead.added", minutes: 0 }]);
    const [entry] = await database().leadEvent.findMany({
      where: { leadId, kind: "added" },
      orderBy: { id: "desc" },
    });
    const eventId = entry?.id ?? "";
    for (const _ of [1, 2]) await announceAddition({ leadId, eventId });
    const told = await database().delivery.findMany({ where: { leadId } });
    expect(told.map(({ event }) => event)).toEqual([`lead.added:${eventId}`]);
    const material = await materialOf(told[0]?.id ?? "");
    if (material === null) throw new Error("no material");
    const mail = await writeMail(material, attemptOf(material.delivery.id, new Date(), null));
    expect(mail.headers["X-First-Call-Event"]).toBe("lead.added");
    expect(mail.subject).toBe(`NOW · added to ${(await row(leadId)).reference}`);
    expect(mail.text + mail.html).not.toMatch(/Specimen|Harassment|health|555.?01/u);
    // A page that may wait does not hold up what is told at once.
    await add(key, "jail", [["seenJudge", "no"]]);
    expect(await jobs()).toEqual([{ task: "lead.added", minutes: 0 }]);
    // For a minute further pages are one mail, and the minute is that of the first.
    await forgetJobs();
    await add(key, "jail", [["bookingNo", "B-77"]]);
    expect(await jobs()).toEqual([{ task: "lead.added", minutes: 1 }]);
    await database().$executeRaw`
      update graphile_worker._private_jobs set run_at = run_at - interval '50 seconds'`;
    expect(await add(key, "jail", [["holds", "none"]])).toBe("added");
    expect(await jobs()).toEqual([{ task: "lead.added", minutes: 0 }]);
  });
});

describe("who may add", () => {
  it("is the browser that sent it, for 72 hours", async () => {
    const { key, leadId } = await send();
    expect(await addable(undefined, "en")).toBeNull();
    expect(await addable(randomBytes(32).toString("base64url"), "en")).toBeNull();
    expect(await addable((await row(leadId)).reference, "en")).toBeNull();
    const hours = (count: number) => new Date(Date.now() - count * 60 * 60 * 1000);
    await database().lead.update({ where: { id: leadId }, data: { receivedAt: hours(71) } });
    expect(await addable(key, "en")).not.toBeNull();
    await database().lead.update({ where: { id: leadId }, data: { receivedAt: hours(73) } });
    expect(await addable(key, "en")).toBeNull();
  });
});

describe("whatever is posted, in any order", () => {
  const posts: readonly (readonly [MorePage, Pairs])[] = [
    ["names", NAMES],
    ["names", [["coDefendantsAnswer", "none"]]],
    ["names", [["allegedVictims[0][name]", "Somebody Else"]]],
    ["jail", [["bookingNo", "B-77"]]],
    [
      "jail",
      [
        ["bookingNo", "B-78"],
        ["holds", "federal"],
      ],
    ],
    ["charges", [["charges[0][caseNo]", "CC-1"]]],
    [
      "charges",
      [
        ["charges[0][caseNo]", "CC-2"],
        ["charges[1][caseNo]", "CC-3"],
      ],
    ],
    [
      "court",
      [
        ["lawyerName", "Laura Example"],
        ["courtName", "District court"],
      ],
    ],
    ["court", [["lawyerName", "Lee Other"]]],
    [
      "orders",
      [
        ["poExists", "served"],
        ["poServedOn[certainty]", "unknown"],
      ],
    ],
    ["orders", [["poExists", "no"]]],
    ["person", [["accusedKnows", "yes"]]],
  ];

  it("the first answer to a question stands and none is lost", async () => {
    const single = fc.array(fc.nat(posts.length - 1), { minLength: 2, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(single, async (order) => {
        const { key, leadId } = await send();
        let before: Answers = (await open(key)).answers;
        for (const at of order) {
          const [page, pairs] = posts[at] ?? ["jail", []];
          const outcome = await add(key, page, pairs);
          const after = (await open(key)).answers;
          expect(after).toMatchObject(before);
          expect(
            Object.keys(after).length > Object.keys(before).length ||
              outcome !== "added" ||
              JSON.stringify(after) !== JSON.stringify(before),
          ).toBe(true);
          before = after;
        }
        expect(await row(leadId)).toMatchObject({ accusedName: "Robin Specimen", custody: "yes" });
        const names = (await namesToCheck(attorney, leadId))?.names ?? [];
        expect(new Set(names.map(({ kind, name }) => `${kind} ${name}`)).size).toBe(names.length);
      }),
      { numRuns: 15 },
    );
  });
});

describe("a process that dies", () => {
  const running = new Set<ReturnType<typeof spawn>>();
  const kill = async (child: ReturnType<typeof spawn>) => {
    running.delete(child);
    if (child.exitCode !== null || child.signalCode !== null) return;
    const gone = once(child, "exit");
    child.kill("SIGKILL");
    await gone;
  };
  afterEach(async () => {
    for (const child of running) await kill(child);
  });
  const waiting = () =>
    database().$queryRaw<{ pid: number }[]>`
      select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`;

  it("in the middle leaves nothing of the page, and the same post is taken when it comes again", async () => {
    const { key, leadId } = await send();
    const before = await row(leadId);
    // The history is locked by somebody else, so the lead was changed already when the process dies.
    await database().$transaction(
      async (tx) => {
        await tx.$executeRaw`lock table lead_events in access exclusive mode`;
        const child = spawn(process.execPath, ["--import", "tsx", "lib/intake/adder-for-tests.ts", leadId], {
          stdio: ["ignore", "ignore", "inherit"],
        });
        running.add(child);
        await vi.waitUntil(async () => (await waiting()).length > 0, { timeout: 30_000 });
        await kill(child);
        for (const { pid } of await waiting())
          await database().$queryRaw`select pg_terminate_backend(${pid}::int)`;
        await vi.waitUntil(async () => (await waiting()).length === 0, { timeout: 30_000 });
      },
      { timeout: 60_000 },
    );
    expect(await row(leadId)).toEqual(before);
    expect(await database().party.count({ where: { leadId, kind: "coDefendant" } })).toBe(0);
    expect(await jobs()).toEqual([]);
    expect(await add(key, "names", NAMES)).toBe("added");
  });
});

it("knows every page of the phase and no other", () => {
  expect(new Set(MORE_PAGES).size).toBe(MORE_PAGES.length);
});
