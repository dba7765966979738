import { beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { database } from "@/lib/db/client";
import { createDraft, openDraft, saveDraft } from "@/lib/intake/draft";
import { ANSWERS, apiIntake, CANARIES, everythingStored, openPractice } from "@/lib/intake/intake-for-tests";
import { situationOf } from "@/lib/intake/situation";
import { type Intake, submitIntake, submittedReference } from "@/lib/intake/submit";
import { openAnswers } from "@/lib/leads/sealed";
import { lookupHash } from "@/lib/privacy/keys";

const SITUATION = situationOf({ form: "intake", door: "family", language: "en" });

beforeAll(openPractice);
beforeEach(async () => {
  await database().lead.deleteMany();
  await database().draft.deleteMany();
  await database().nameWord.deleteMany();
  await database().$executeRaw`delete from graphile_worker._private_jobs`;
});

async function draftToSend(): Promise<{ key: string; intake: Intake }> {
  const { key, draft } = await createDraft({ form: "intake", door: "family", language: "en" });
  const change = { page: "names", typed: { submitterName: "Pat Sample" }, answers: ANSWERS };
  const saved = await saveDraft(draft, change, SITUATION);
  if (saved.outcome !== "saved") throw new Error(saved.outcome);
  const { id, version, answers } = saved.draft;
  const notices = { version: "1", at: new Date("2026-11-22T08:00:00Z") };
  const sent = { scope: "draft", key, draftId: id, draftVersion: version, answers, notices } as const;
  return { key, intake: { ...sent, situation: SITUATION } };
}

const counts = async () => ({
  leads: await database().lead.count(),
  events: await database().leadEvent.count(),
  submissions: await database().submission.count(),
  drafts: await database().draft.count(),
  jobs: Number((await jobs()).length),
});
const jobs = () =>
  database().$queryRaw<{ payload: unknown; flags: unknown }[]>`
    select payload, flags from graphile_worker._private_jobs`;
const ONE = { leads: 1, events: 1, submissions: 1, drafts: 0, jobs: 1 };

describe("an intake", () => {
  it("is stored as columns, charges, parties, history, a job and its sealed answers", async () => {
    const { intake } = await draftToSend();
    const submitted = await submitIntake(intake);
    expect(submitted).toEqual({
      outcome: "created",
      reference: expect.stringMatching(/^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/),
      leadId: expect.any(String),
    });
    const [lead] = await database().lead.findMany({
      include: {
        charges: { orderBy: { position: "asc" } },
        parties: { orderBy: [{ kind: "asc" }, { position: "asc" }] },
        events: true,
      },
    });
    expect(lead).toMatchObject({
      ...{ source: "form", status: "new", conflict: "unchecked", version: 1, duplicateOfId: null },
      ...{ noticesVersion: "1", noticesAt: intake.notices?.at },
      ...{ role: "family", language: "en", phone: "+12055550142", email: "pat@example.com" },
      ...{ accusedName: "Robert Sample", accusedBirthYear: "1990", placeCounty: "mobile" },
      ...{ arrestAt: "2026-11-20", arrestAtCertainty: "about" },
      ...{ nextCourtAt: "2030-12-24T09:00", nextCourtAtCertainty: "exact", courtName: "unknown" },
      ...{ lane: expect.any(String), rulesVersion: expect.stringMatching(/^\d+ AL \d{4}-/) },
      charges: [
        { chargeText: "DUI", duiRelated: true, chargeClass: null },
        { chargeText: "Theft of property 3rd", duiRelated: false, suggestedClass: "felonyD" },
      ],
      parties: [
        { kind: "accused", position: 0, name: "Robert Sample" },
        { kind: "allegedVictim", position: 0, name: null },
        { kind: "allegedVictim", position: 1, name: null },
        { kind: "coDefendant", position: 0, name: "Coe Example" },
        { kind: "coDefendant", position: 1, name: "Dee Example" },
        { kind: "submitter", position: 0, name: "Pat Sample" },
      ],
      events: [{ kind: "received", data: { source: "form" }, actorId: null }],
    });
    expect(lead && openAnswers(lead)).toEqual({
      ...{ isNamedVictim: "unknown", safeEmail: "no", allegedVictims: ANSWERS.allegedVictims },
    });
    expect(await jobs()).toEqual([{ payload: { leadId: lead?.id }, flags: null }]);
    expect(await counts()).toEqual(ONE);
  });

  it("leaves no sealed answer readable anywhere in the database", async () => {
    const { intake } = await draftToSend();
    const before = await everythingStored();
    await submitIntake(intake);
    await submitIntake(apiIntake("canary"));
    const stored = before + (await everythingStored());
    expect(stored).toContain("Robert Sample");
    for (const canary of CANARIES) expect(stored).not.toContain(canary);
  });

  it("leaves the draft's answers readable nowhere while it is a draft", async () => {
    await draftToSend();
    const stored = await everythingStored();
    expect(stored).toContain('"key_hash"');
    for (const typed of ["Pat Sample", "Robert Sample", "2055550142", "names"])
      expect(stored).not.toContain(typed);
  });

  it("of the accused names the accused by the submitter, and of the callback page asks for no role", async () => {
    const own = { ...ANSWERS, role: "accused" };
    await submitIntake({ ...apiIntake("own"), answers: own });
    const callback = situationOf({ form: "callback", door: null, language: "es" });
    const { submitterName = "", phone = "", safeVoicemail = "" } = ANSWERS;
    const asked = { submitterName, phone, safeVoicemail, custody: "unknown" };
    await submitIntake({ ...apiIntake("callback"), scope: "draft", situation: callback, answers: asked });
    const leads = await database().lead.findMany({ orderBy: { id: "asc" }, include: { parties: true } });
    expect(leads).toMatchObject([
      { role: "accused", accusedName: "Pat Sample", submitterRelation: null, source: "api" },
      { role: "unknown", accusedName: null, language: "es", lane: "now", source: "form" },
    ]);
    expect(leads.map(({ parties }) => parties.map(({ kind }) => kind))).toEqual([
      expect.not.arrayContaining(["submitter"]),
      ["submitter"],
    ]);
    expect((await jobs()).map(({ flags }) => flags)).toContainEqual({ urgent: true });
  });

  it("keeps what is asked after Send sealed, and leaves out what can no longer be reached", async () => {
    const more = {
      bookingNo: "B-1",
      bondAmount: "5000",
      charges: [{ chargeText: "DUI", caseNo: "CC-2026-1" }],
    };
    await submitIntake(apiIntake("more", { ...more, custody: "yes", jail: "unknown", stage: "released" }));
    const lead = await database().lead.findFirstOrThrow();
    expect(lead).toMatchObject({ custody: "yes", stage: null });
    expect(openAnswers(lead)).toMatchObject({ bookingNo: "B-1", charges: [{ caseNo: "CC-2026-1" }] });
    expect(await everythingStored()).not.toContain("CC-2026-1");
  });

  it("that leads out of the form is refused, and nothing is stored", async () => {
    const named = { ...ANSWERS, isNamedVictim: "yes" };
    await expect(submitIntake({ ...apiIntake("named"), answers: named })).rejects.toThrow(
      "lead out of the form",
    );
    expect(await counts()).toMatchObject({ leads: 0, submissions: 0, jobs: 0 });
  });

  it("of a second person with the same number or the same accused points to the first, within 30 days", async () => {
    const day = (n: number) => new Date(Date.UTC(2026, 10, n, 12));
    const send = async (key: string, receivedAt: Date, changes = {}) => {
      const submitted = await submitIntake({ ...apiIntake(key, changes), receivedAt });
      if (submitted.outcome !== "created") throw new Error(submitted.outcome);
      return submitted.leadId;
    };
    const first = await send("a", day(1));
    const others = { phone: "+12055550199", accusedName: "Dee Other" };
    const sameNumber = await send("b", day(2), { accusedName: "Dee Other" });
    const sameName = await send("c", day(3), { phone: "+12055550198", accusedName: "SAMPLE, Róbert" });
    const otherCounty = await send("d", day(3), { phone: "+12055550197", placeCounty: "baldwin" });
    const late = await send("e", day(32));
    const none = await send("f", day(3), { ...others, accusedName: "Ann Different" });
    const leads = await database().lead.findMany({ select: { id: true, duplicateOfId: true } });
    expect(Object.fromEntries(leads.map(({ id, duplicateOfId }) => [id, duplicateOfId]))).toEqual({
      ...{ [first]: null, [sameNumber]: first, [sameName]: first, [otherCounty]: null, [none]: null },
      // The first two are too old by then.
      [late]: sameName,
    });
  });
});

describe("the same submission", () => {
  it("of one draft twice at once is one lead, one reference and one job", async () => {
    for (let round = 0; round < 10; round += 1) {
      await database().lead.deleteMany();
      await database().$executeRaw`delete from graphile_worker._private_jobs`;
      const { key, intake } = await draftToSend();
      const both = await Promise.all(Array.from({ length: 6 }, () => submitIntake(intake)));
      expect(both.map(({ outcome }) => outcome).sort()).toEqual(["created", ...Array(5).fill("replayed")]);
      expect(new Set(both.map((each) => "reference" in each && each.reference)).size).toBe(1);
      expect(await counts()).toEqual(ONE);
      const [first] = both;
      expect(await submittedReference(key)).toMatchObject({
        leadId: first !== undefined && "leadId" in first && first.leadId,
      });
    }
  });

  it("of two drafts at once is two leads", async () => {
    const [a, b] = [await draftToSend(), await draftToSend()];
    const both = await Promise.all([submitIntake(a.intake), submitIntake(b.intake)]);
    expect(both.map(({ outcome }) => outcome)).toEqual(["created", "created"]);
    expect(await counts()).toMatchObject({ leads: 2, jobs: 2 });
  });

  it("of a draft that was discarded or saved meanwhile stores nothing", async () => {
    const { key, intake } = await draftToSend();
    const open = await openDraft(key);
    if (open === null) throw new Error("no draft");
    await saveDraft(open, { notices: "1" }, SITUATION);
    expect(await submitIntake(intake)).toEqual({ outcome: "gone" });
    await database().draft.deleteMany();
    const { draftVersion: _, ...anyVersion } = intake;
    expect(await submitIntake(anyVersion)).toEqual({ outcome: "gone" });
    expect(await counts()).toMatchObject({ leads: 0, submissions: 0, jobs: 0 });
    expect(await submittedReference(key)).toBeNull();
    expect(await submittedReference(undefined)).toBeNull();
  });

  it("of the API is a replay under its key, a conflict with another body, and another lead under another key", async () => {
    const first = await submitIntake(apiIntake("one"));
    expect(await submitIntake(apiIntake("one"))).toEqual({ ...first, outcome: "replayed" });
    expect(await submitIntake({ ...apiIntake("one"), bodyHash: "other" })).toEqual({ outcome: "conflict" });
    expect(await submitIntake(apiIntake("two"))).toMatchObject({ outcome: "created" });
    const otherKey = { ...apiIntake("one"), scope: "api:0190a000-0000-7000-8000-000000000002" } as const;
    expect(await submitIntake(otherKey)).toMatchObject({ outcome: "created" });
    expect(await counts()).toMatchObject({ leads: 3, jobs: 3 });
  });

  it("of the API is in flight while it is being stored, and a replay when it is", async () => {
    const other = await submitIntake(apiIntake("other"));
    const leadId = "leadId" in other ? other.leadId : "";
    const [arrived, leave] = [deferred(), deferred()];
    // Holds the first one up in the middle: its key is being written by somebody who then takes it back.
    const keyHash = lookupHash(`${apiIntake("held").scope}:held`);
    const blocker = database()
      .$transaction(
        async (tx) => {
          await tx.submission.create({ data: { keyHash, bodyHash: "", leadId } });
          arrived.resolve();
          await leave.promise;
          throw new Error("taken back");
        },
        { timeout: 30_000 },
      )
      .catch(() => {});
    await arrived.promise;
    const first = submitIntake(apiIntake("held"));
    await vi.waitUntil(async () => (await locksWaiting()) > 0);
    expect(await submitIntake(apiIntake("held"))).toEqual({ outcome: "inFlight" });
    leave.resolve();
    await blocker;
    const stored = await first;
    expect(stored).toMatchObject({ outcome: "created" });
    expect(await submitIntake(apiIntake("held"))).toEqual({ ...stored, outcome: "replayed" });
  });

  it("of the API is in flight while another process stores it", async () => {
    const held = apiIntake("elsewhere");
    const keyHash = lookupHash(`${held.scope}:elsewhere`);
    const lock = BigInt.asIntN(64, BigInt(`0x${keyHash.slice(0, 16)}`));
    await database().$transaction(async (tx) => {
      await tx.$executeRaw`select pg_advisory_xact_lock(${lock}::bigint)`;
      expect(await submitIntake(held)).toEqual({ outcome: "inFlight" });
    });
    expect(await submitIntake(held)).toMatchObject({ outcome: "created" });
  });

  it("is the same after the secret was rotated", async () => {
    const { key, intake } = await draftToSend();
    const api = await submitIntake(apiIntake("rotated"));
    const form = await submitIntake(intake);
    vi.stubEnv("APP_SECRET_PREVIOUS", process.env.APP_SECRET ?? "");
    vi.stubEnv("APP_SECRET", "another invented secret for tests, 0123456789");
    vi.resetModules();
    const rotated = await import("@/lib/intake/submit");
    expect(await rotated.submitIntake(apiIntake("rotated"))).toEqual({ ...api, outcome: "replayed" });
    expect(await rotated.submittedReference(key)).toMatchObject({
      reference: "reference" in form && form.reference,
    });
    const sealed = await import("@/lib/leads/sealed");
    const lead = await database().lead.findFirstOrThrow();
    expect(sealed.openAnswers(lead)).toMatchObject({ isNamedVictim: "unknown" });
    vi.unstubAllEnvs();
  });
});

describe("intakes that programs send at once", () => {
  const people = Array.from({ length: 12 }, (_, n) => `${"abcdefghijkl"[n]}ugust`);
  const own = (name: string) =>
    apiIntake(name, {
      ...{
        accusedName: `${name} Specimen`,
        phone: `+120555502${String(people.indexOf(name)).padStart(2, "0")}`,
      },
      charges: [{ chargeText: `Theft of a ${name}` }],
    });

  it("share statements, and each is stored with what is its own", async () => {
    const stored = await Promise.all(people.map((name) => submitIntake(own(name))));
    expect(new Set(stored.map(({ outcome }) => outcome))).toEqual(new Set(["created"]));
    for (const [at, name] of people.entries()) {
      const submitted = stored[at];
      if (submitted === undefined || !("leadId" in submitted)) throw new Error("not stored");
      const lead = await database().lead.findUniqueOrThrow({
        where: { id: submitted.leadId },
        include: {
          charges: true,
          parties: true,
          events: true,
          channels: true,
          words: true,
          submissions: true,
        },
      });
      expect(lead).toMatchObject({ reference: submitted.reference, accusedName: `${name} Specimen` });
      expect(lead.charges.map(({ chargeText }) => chargeText)).toEqual([`Theft of a ${name}`]);
      expect(lead.parties.filter(({ kind }) => kind === "accused").map((each) => each.name)).toEqual([
        `${name} Specimen`,
      ]);
      expect(lead.words.map(({ word }) => word)).toContain(name);
      expect([lead.events, lead.channels, lead.submissions].map(({ length }) => length)).toEqual([1, 2, 1]);
      expect(openAnswers(lead)).toMatchObject({ isNamedVictim: "unknown" });
    }
    const payloads = (await jobs()).map(({ payload }) => JSON.stringify(payload));
    for (const each of stored) expect(payloads.join()).toContain("leadId" in each ? each.leadId : "nothing");
    const [{ transactions } = { transactions: 0n }] = await database().$queryRaw<{ transactions: bigint }[]>`
      select count(distinct xmin::text) as transactions from leads`;
    expect(Number(transactions)).toBeLessThan(people.length);
  });

  it("do not fail for one of them that the database refuses", async () => {
    const refused = { ...own("august"), sourceNote: "\u0000" };
    const sent = [own("bugust"), refused, own("cugust")].map(submitIntake);
    const settled = await Promise.allSettled(sent);
    expect(settled.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
    expect(await counts()).toMatchObject({ leads: 2, submissions: 2, jobs: 2 });
  });

  it("store nothing of one whose key has another body, not even a word of a name", async () => {
    await submitIntake(own("august"));
    const other = { ...own("bugust"), key: "august", bodyHash: "another body" };
    const [conflict, stored] = await Promise.all(
      [own("cugust"), other, own("dugust")].map(submitIntake),
    ).then(([, second, third]) => [second, third]);
    expect(conflict).toEqual({ outcome: "conflict" });
    expect(stored).toMatchObject({ outcome: "created" });
    expect(await counts()).toMatchObject({ leads: 3, events: 3, submissions: 3, jobs: 3 });
    expect(await database().nameWord.count({ where: { word: "bugust" } })).toBe(0);
    expect(await database().nameWord.count({ where: { word: "dugust" } })).toBe(1);
  });
});

const locksWaiting = async () =>
  (await database().$queryRaw<unknown[]>`select 1 from pg_locks where not granted`).length;

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
