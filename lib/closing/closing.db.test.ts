import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { declineLead } from "@/lib/closing/decline";
import { previewLetter } from "@/lib/closing/preview";
import { referLead, slipOf } from "@/lib/closing/refer";
import { makeSheet, readSheet } from "@/lib/closing/sheets";
import { database } from "@/lib/db/client";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { recordAttempt } from "@/lib/leads/attempt";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { readLead, readOpenLead } from "@/lib/leads/read";
import { sealAnswers } from "@/lib/leads/sealed";
import { openLeadKey } from "@/lib/privacy/sealing";

let actor: Actor;

beforeAll(async () => {
  await openPractice();
  actor = await actorFor("attorney");
});

beforeEach(async () => {
  await database().lead.deleteMany();
});

async function previewed(id: string, language: "en" | "es" = "en") {
  const preview = await previewLetter(actor, id, language);
  if (preview === null) throw new Error("There is no letter to preview.");
  return preview;
}

async function saySafe(id: string, safeEmail: string): Promise<void> {
  const row = await database().lead.findUniqueOrThrow({ where: { id } });
  const sealed = sealAnswers(openLeadKey(row.sealedKey, id), id, { safeEmail });
  await database().lead.update({ where: { id }, data: { sealed } });
}

describe("a decline", () => {
  it("keeps the letter that was previewed, with the status and the history, or nothing", async () => {
    const { id } = await storeRow();
    const { letter, mark } = await previewed(id);
    const decline = { version: 1, why: "noTime", way: "print", language: "en", mark } as const;
    expect(await declineLead(actor, id, { ...decline, mark: "another" })).toBe("otherLetter");
    expect(await database().leadLetter.count()).toBe(0);
    const done = await declineLead(actor, id, decline);
    expect(done).toMatchObject({ letterId: expect.any(String) });
    const lead = await readOpenLead(actor, id);
    expect(lead).toMatchObject({
      status: "declined",
      letters: [{ channel: "print", language: "en", kind: "nonEngagement", sentAt: null }],
    });
    expect(lead?.events.map(({ kind, data }) => [kind, data])).toEqual(
      expect.arrayContaining([
        ["status", { from: "new", to: "declined", why: "noTime" }],
        ["letter", { letterId: lead?.letters[0]?.id, channel: "print", language: "en" }],
      ]),
    );
    const sheet = await makeSheet(actor, id, { kind: "letter", letterId: lead?.letters[0]?.id ?? "" });
    expect((await readSheet(actor, id, sheet ?? ""))?.letter).toEqual(letter);
  });

  it("is refused while somebody has called since, and both are written down once it was seen", async () => {
    const { id } = await storeRow();
    const { mark } = await previewed(id);
    const followUpAt = new Date(Date.now() + 60_000);
    await recordAttempt(actor, id, {
      attemptId: randomUUID(),
      outcome: "noAnswer",
      channel: "phone",
      followUpAt,
    });
    const decline = { version: 1, why: "notReached", way: "print", language: "en", mark } as const;
    expect(await declineLead(actor, id, decline)).toEqual({
      changed: { version: 2, status: "new", conflict: "unchecked" },
    });
    expect(await database().leadLetter.count()).toBe(0);
    expect(await declineLead(actor, id, { ...decline, version: 2 })).toEqual({
      letterId: expect.any(String),
    });
    expect((await database().lead.findUniqueOrThrow({ where: { id } })).followUpAt).toBeNull();
  });

  it.each([
    ["yes", "clear", true],
    ["neutralOnly", "clear", false],
    ["no", "clear", false],
    ["yes", "unchecked", false],
    ["yes", "potential", false],
  ] as const)("by e-mail, with the answer %s and a check that is %s: %s", async (safe, conflict, goes) => {
    const { id } = await storeRow({ conflict, email: "rosa@example.com" });
    await saySafe(id, safe);
    const { mark, address } = await previewed(id);
    expect(address).toBe(goes ? "rosa@example.com" : null);
    const decline = { version: 1, why: "noTime", way: "email", language: "en", mark } as const;
    expect(await declineLead(actor, id, decline)).toEqual(
      goes ? { letterId: expect.any(String) } : "notSafe",
    );
  });

  it("is nothing to an auditor", async () => {
    const { id } = await storeRow();
    const { mark } = await previewed(id);
    const auditor = await actorFor("auditor");
    const decline = { version: 1, why: "noTime", way: "none", language: "en", mark } as const;
    expect(await declineLead(auditor, id, decline)).toBe("nothingHere");
    expect(await makeSheet(auditor, id, { kind: "summary" })).toBeNull();
  });
});

describe("a referral", () => {
  it("seals to whom, keeps why, and tells no number that is blocked", async () => {
    const { id } = await storeRow({ conflict: "clear" });
    await recordAttempt(actor, id, {
      ...{ attemptId: randomUUID(), outcome: "unsafe", channel: "phone" },
      followUpAt: new Date(Date.now() + 60_000),
    });
    expect(await referLead(actor, id, { version: 2, why: "place", to: "Counsel Kanari" })).toBe("changed");
    const before = await readOpenLead(actor, id);
    expect(before).toMatchObject({ status: "referred", referrals: [{ why: "place" }] });
    expect(JSON.stringify(before)).not.toContain("Kanari");
    expect(before === null ? null : slipOf(before)).toMatchObject({ name: "Pat Sample", phone: null });
    expect(await readLead(actor, id)).toMatchObject({ referrals: [{ to: "Counsel Kanari" }] });
    expect(await referLead(actor, id, { version: 2, why: "place", to: "x" })).toMatchObject({
      changed: { status: "referred" },
    });
  });
});

describe("a sheet", () => {
  it("is there for whoever made it, after an entry in the audit, and for nobody else", async () => {
    const { id } = await storeRow();
    const { id: elsewhere } = await storeRow();
    const sheet = await makeSheet(actor, id, { kind: "arraignment" });
    const [entry] = await database().auditEntry.findMany({ where: { leadId: id, act: "lead.printed" } });
    expect(entry).toMatchObject({ id: sheet, actorId: actor.userId, data: { sheet: "arraignment" } });
    expect(await readSheet(actor, id, sheet ?? "")).toMatchObject({ kind: "arraignment", lead: { id } });
    expect(await readSheet(await actorFor("attorney"), id, sheet ?? "")).toBeNull();
    expect(await readSheet(actor, elsewhere, sheet ?? "")).toBeNull();
    expect(await readSheet(actor, id, randomUUID())).toBeNull();
    expect(await readSheet(actor, id, "x")).toBeNull();
    expect(await makeSheet(actor, id, { kind: "letter", letterId: randomUUID() })).toBeNull();
    expect(await makeSheet(actor, "x", { kind: "summary" })).toBeNull();
  });
});
