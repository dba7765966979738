import { randomBytes } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { decideConflict } from "@/lib/conflicts/decide";
import { namesToCheck } from "@/lib/conflicts/search";
import { database } from "@/lib/db/client";
import { addPapers, heldPapers, holdPapers } from "@/lib/intake/add-papers";
import { addable } from "@/lib/intake/addable";
import { FOR_SON, openPractice } from "@/lib/intake/intake-for-tests";
import { situationOf } from "@/lib/intake/situation";
import { submitIntake } from "@/lib/intake/submit";
import { openPaper } from "@/lib/leads/papers";
import { readLead } from "@/lib/leads/read";
import { announceAddition } from "@/lib/notifications/announce";
import { attemptOf } from "@/lib/notifications/attempt";
import { materialOf, writeMail } from "@/lib/notifications/message";
import { MOST_BYTES } from "@/lib/papers/clean";
import { jpeg, PLACE, pdf, png } from "@/lib/papers/papers-for-tests";
import { BrokenForm, type Upload } from "@/lib/papers/receive";

// Court papers after Send: clean, sealed, ten at most, and opened after clearance only.

let attorney: Actor;
beforeAll(async () => {
  await openPractice();
  attorney = await actorFor("attorney");
});
beforeEach(async () => {
  await database().lead.deleteMany();
  await database().$executeRaw`delete from graphile_worker._private_jobs`;
});

async function send(): Promise<{ key: string; leadId: string }> {
  const key = randomBytes(32).toString("base64url");
  const situation = situationOf({ form: "intake", door: "family", language: "en" });
  const sent = await submitIntake({ scope: "draft", key, situation, answers: FOR_SON, notices: null });
  if (!("leadId" in sent)) throw new Error(sent.outcome);
  return { key, leadId: sent.leadId };
}

async function* uploads(...files: (Buffer | null)[]): AsyncGenerator<Upload> {
  for (const [at, bytes] of files.entries()) yield { position: at + 1, bytes };
}

/** Ten photos and more, each another one. */
const photos = (count: number) => Array.from({ length: count }, (_, at) => jpeg({ size: 64 + at }));

const clear = async (leadId: string) => {
  const { version = 0, seen = "" } = (await namesToCheck(attorney, leadId)) ?? {};
  const decided = await decideConflict(attorney, leadId, {
    version,
    seen,
    outcome: "clear",
    reason: "Nobody",
  });
  expect(decided).toBe("decided");
};

const papers = async (leadId: string) => {
  const lead = await readLead(attorney, leadId);
  return lead?.shape === "after" ? lead.papers : null;
};

const looks = (leadId: string) =>
  database().auditEntry.findMany({ where: { act: "lead.paper.read", leadId } });

describe("a post of papers", () => {
  it("keeps the good ones, names the others by their place, and is one entry in the history", async () => {
    const { leadId } = await send();
    const answer = await addPapers(
      { leadId },
      uploads(
        jpeg(),
        Buffer.alloc(0),
        null,
        Buffer.from("<html>"),
        png(),
        jpeg().subarray(0, 90),
        pdf(),
        null,
      ),
    );
    expect(answer).toEqual({
      stored: 3,
      faults: [
        { why: "empty", files: [2] },
        { why: "tooBig", files: [3, 8] },
        { why: "wrongType", files: [4] },
        { why: "broken", files: [6] },
      ],
    });
    const events = await database().leadEvent.findMany({ where: { leadId, kind: "added" } });
    expect(events.map(({ data }) => data)).toEqual([{ page: "papers", keys: ["courtPapers"] }]);
    const rows = await database().leadPaper.findMany({ where: { leadId } });
    expect(rows.map(({ eventId }) => eventId)).toEqual(Array(3).fill(events[0]?.id));
  });

  it("leaves no place, no name and no picture in any table as it came", async () => {
    const { leadId } = await send();
    await addPapers({ leadId }, uploads(jpeg(), png(), pdf()));
    const stored = Buffer.concat([
      ...(await database().leadPaperPart.findMany()).map(({ sealed }) => Buffer.from(sealed)),
      ...(await database().leadPaper.findMany()).map(({ sealed }) => Buffer.from(sealed)),
    ]);
    expect(stored.length).toBeGreaterThan(1000);
    for (const open of [PLACE, "JFIF", "IHDR", "%PDF", "jpeg"])
      expect(stored.includes(open), open).toBe(false);
    await clear(leadId);
    for (const { id } of (await papers(leadId)) ?? [])
      expect((await openPaper(attorney, leadId, id))?.bytes.includes(PLACE)).toBe(false);
  });

  it("twice, or two at once, is the same papers", async () => {
    const { leadId } = await send();
    const [first, second] = photos(2);
    const files = [first ?? null, second ?? null];
    const all = await Promise.all([1, 2, 3].map(() => addPapers({ leadId }, uploads(...files))));
    expect(all).toEqual(Array(3).fill({ stored: 2, faults: [] }));
    expect(await addPapers({ leadId }, uploads(...files))).toEqual({ stored: 2, faults: [] });
    expect(await database().leadPaper.count({ where: { leadId } })).toBe(2);
  });

  it("never makes more than ten of a lead, also when two come at once", async () => {
    const { key, leadId } = await send();
    const many = photos(16);
    const [one, other] = await Promise.all([
      addPapers({ leadId }, uploads(...many.slice(0, 8))),
      addPapers({ leadId }, uploads(...many.slice(8))),
    ]);
    expect(one.stored + other.stored).toBe(10);
    expect([...one.faults, ...other.faults].map(({ why }) => why)).toContain("tooMany");
    const rows = await database().leadPaper.findMany({ where: { leadId }, orderBy: { position: "asc" } });
    expect(rows.map(({ position }) => position)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    const open = await addable(key, "en");
    expect(open?.open.map(({ page }) => page)).not.toContain("papers");
    expect(await addPapers({ leadId }, uploads(jpeg({ size: 500 })))).toMatchObject({
      faults: [{ why: "tooMany" }],
    });
    await expect(
      database().leadPaper.create({
        data: { ...(rows[0] ?? fail()), id: "01980000-0000-7000-8000-000000000001", fingerprint: "another" },
      }),
    ).rejects.toThrow();
  });

  it("that breaks off keeps what had come", async () => {
    const { leadId } = await send();
    const broken = (async function* () {
      yield* uploads(jpeg());
      throw new BrokenForm("invented");
    })();
    expect(await addPapers({ leadId }, broken)).toEqual({ stored: 1, faults: [{ why: "lost", files: [] }] });
    expect(await database().leadPaper.count({ where: { leadId } })).toBe(1);
  });

  it("is refused while four others are being read and twelve wait, and has room again after them", async () => {
    const { leadId } = await send();
    let end = () => {};
    const waits = new Promise<void>((resolve) => {
      end = resolve;
    });
    async function* slow(): AsyncGenerator<Upload> {
      await waits;
      yield* uploads();
    }
    const others = Array.from({ length: 16 }, () => addPapers({ leadId }, slow()));
    const busy = { stored: 0, faults: [{ why: "busy", files: [] }] };
    expect(await addPapers({ leadId }, uploads(jpeg()))).toEqual(busy);
    end();
    await Promise.all(others);
    expect(await addPapers({ leadId }, uploads(jpeg()))).toEqual({ stored: 1, faults: [] });
  });

  it("is told in one mail without a word of it, as other additions to such a lead are", async () => {
    const { leadId } = await send();
    await database().$executeRaw`delete from graphile_worker._private_jobs`;
    await addPapers({ leadId }, uploads(...photos(3)));
    const jobs = await database().$queryRaw<{ payload: { eventId: string } }[]>`
      select payload from graphile_worker._private_jobs as jobs
        join graphile_worker._private_tasks as tasks on tasks.id = jobs.task_id where identifier = 'lead.added'`;
    expect(jobs).toHaveLength(1);
    await announceAddition({ leadId, eventId: jobs[0]?.payload.eventId ?? "" });
    const [told] = await database().delivery.findMany({ where: { leadId } });
    const material = await materialOf(told?.id ?? "");
    if (material === null) throw new Error("no material");
    const mail = await writeMail(material, attemptOf(material.delivery.id, new Date(), null));
    expect(mail.text + mail.html).not.toMatch(/Specimen|paper|JPEG|photo/iu);
  });

  it("is held for the page that is drawn next, without a name", async () => {
    const { key } = await send();
    expect(await heldPapers(key)).toBeNull();
    const answer = { stored: 1, faults: [{ why: "empty" as const, files: [2, 3] }] };
    await holdPapers(key, answer);
    expect(await heldPapers(key)).toEqual(answer);
  });
});

function fail(): never {
  throw new Error("no row");
}

describe("a paper", () => {
  it("of ten MB comes back as it was stored, in parts", async () => {
    const { leadId } = await send();
    const large = jpeg({ orientation: 1, size: MOST_BYTES - 2000 });
    expect(await addPapers({ leadId }, uploads(large))).toEqual({ stored: 1, faults: [] });
    expect(await database().leadPaperPart.count()).toBeGreaterThan(15);
    await clear(leadId);
    const [paper] = (await papers(leadId)) ?? [];
    const opened = await openPaper(attorney, leadId, paper?.id ?? "");
    expect(opened?.bytes.length).toBe(paper?.length);
    expect(opened?.bytes.subarray(-2)).toEqual(Buffer.of(0xff, 0xd9));
  });

  it("is not there before clearance, for nobody, and leaves no count", async () => {
    const { leadId } = await send();
    await addPapers({ leadId }, uploads(...photos(3)));
    const { id = "" } = (await database().leadPaper.findFirst({ where: { leadId } })) ?? {};
    for (const role of ["owner", "attorney", "intake", "auditor"] as const) {
      const actor = await actorFor(role);
      expect(await openPaper(actor, leadId, id), role).toBeNull();
      const lead = await readLead(actor, leadId);
      expect(lead).not.toHaveProperty("papers");
      expect(JSON.stringify(lead)).not.toContain(id);
      expect(lead?.events.filter(({ kind }) => kind === "added")).toHaveLength(1);
    }
    expect(await looks(leadId)).toEqual([]);
    await clear(leadId);
    expect(await papers(leadId)).toHaveLength(3);
    // An auditor reads what may be read before, and nothing else.
    expect(await openPaper(await actorFor("auditor"), leadId, id)).toBeNull();
    await database().lead.update({ where: { id: leadId }, data: { conflict: "potential" } });
    expect(await openPaper(attorney, leadId, id)).toBeNull();
    expect(await looks(leadId)).toEqual([]);
  });

  it("is opened with an entry in the audit, and not at all without", async () => {
    const { leadId } = await send();
    const other = await send();
    await addPapers({ leadId }, uploads(jpeg()));
    await clear(leadId);
    await clear(other.leadId);
    const [paper] = (await papers(leadId)) ?? [];
    const paperId = paper?.id ?? "";
    expect(await openPaper(attorney, leadId, paperId)).toMatchObject({ kind: "jpeg", number: 1 });
    const [entry, ...more] = await looks(leadId);
    expect(entry).toMatchObject({ actorName: "Pat attorney", leadId, data: { paperId } });
    expect(more).toEqual([]);
    for (const [lead, id] of [
      [other.leadId, paperId],
      [leadId, leadId],
      [leadId, "x"],
      ["' or 1=1", paperId],
    ] as const)
      expect(await openPaper(attorney, lead, id)).toBeNull();
    expect(await looks(leadId)).toHaveLength(1);
  });

  it("that was moved, changed or cut does not open, and writes no entry", async () => {
    const { leadId } = await send();
    await addPapers({ leadId }, uploads(jpeg({ size: 700_000 }), jpeg({ size: 700_001 })));
    await clear(leadId);
    const [one, two] = (await papers(leadId)) ?? [];
    const [oneId, twoId] = [one?.id ?? "", two?.id ?? ""];
    const part = (paperId: string, position: number) =>
      database().leadPaperPart.findUniqueOrThrow({ where: { paperId_position: { paperId, position } } });
    const put = (paperId: string, position: number, sealed: Uint8Array<ArrayBuffer>) =>
      database().leadPaperPart.update({
        where: { paperId_position: { paperId, position } },
        data: { sealed },
      });
    const { sealed } = await part(oneId, 0);
    await put(oneId, 0, (await part(twoId, 0)).sealed);
    await expect(openPaper(attorney, leadId, oneId)).rejects.toThrow(/does not open/);
    await put(oneId, 0, (await part(oneId, 1)).sealed);
    await expect(openPaper(attorney, leadId, oneId)).rejects.toThrow(/does not open/);
    await put(oneId, 0, sealed);
    await database().leadPaperPart.delete({ where: { paperId_position: { paperId: oneId, position: 1 } } });
    await expect(openPaper(attorney, leadId, oneId)).rejects.toThrow(/not whole/);
    expect(await looks(leadId)).toEqual([]);
  });

  it("goes with its lead", async () => {
    const { leadId } = await send();
    await addPapers({ leadId }, uploads(jpeg()));
    await database().lead.delete({ where: { id: leadId } });
    expect(await database().leadPaper.count()).toBe(0);
    expect(await database().leadPaperPart.count()).toBe(0);
  });
});
