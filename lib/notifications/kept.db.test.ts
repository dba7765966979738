import { mkdtempSync } from "node:fs";
import { readdir, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { sweep, sweepsDue } from "@/lib/jobs/sweep";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { listKept, openKept } from "@/lib/notifications/kept";
import { mailbox, mailboxFolder } from "@/lib/notifications/mailbox";

process.env.DATA_DIR = mkdtempSync(join(tmpdir(), "first-call-kept-"));

const NEVER = new AbortController().signal;
const DAY_MS = 24 * 60 * 60 * 1000;

let owner: Actor;
beforeAll(async () => {
  await openPractice();
  owner = await actorFor("owner");
});
let leadId: string;
let id: string;
beforeEach(async () => {
  leadId = (await storeRow()).id;
  const row = { leadId, event: "lead.received", address: "lee@example.com", detail: "summary" };
  ({ id } = await database().delivery.create({ data: row }));
  await keep(id);
});

async function keep(delivery: string): Promise<void> {
  const sent = await mailbox.send(
    {
      ...{ id: delivery, idempotencyKey: delivery, from: "Portal <p@example.com>", to: "lee@example.com" },
      ...{
        subject: "NOW · Mobile",
        text: "“I have it”: https://x.example.com/have/a=b",
        html: "<b>José</b>",
      },
      messageId: `<${delivery}@example.com>`,
      headers: { "X-First-Call-Reference": "7K2M-4XQP" },
    },
    NEVER,
  );
  expect(sent.kind).toBe("sent");
}

const looks = () =>
  database().auditEntry.findMany({
    where: { act: "mail.opened", leadId },
    select: { actorId: true, data: true },
  });

it("is listed for the owner, the newest first, without what stands in it", async () => {
  const newer = newId();
  await keep(newer);
  const [first, second] = (await listKept(owner)) ?? [];
  expect(first).toEqual({
    ...{ id: newer, at: expect.any(Date), to: "lee@example.com", subject: "NOW · Mobile" },
    reference: "7K2M-4XQP",
  });
  expect(second?.id).toBe(id);
  expect(await looks()).toEqual([]);
});

it("opens for the owner as it was written, and each opening is in the audit", async () => {
  for (const _ of [1, 2]) {
    const mail = await openKept(owner, id);
    expect(mail?.text.trim()).toBe("“I have it”: https://x.example.com/have/a=b");
    expect(mail?.html.trim()).toBe("<b>José</b>");
  }
  const look = { actorId: owner.userId, data: { deliveryId: id } };
  expect(await looks()).toEqual([look, look]);
});

it.each(["attorney", "intake", "auditor"] as const)("is nothing for the role %s", async (role) => {
  const actor = await actorFor(role);
  expect(await listKept(actor)).toBeNull();
  expect(await openKept(actor, id)).toBeNull();
  expect(await looks()).toEqual([]);
});

it("opens nothing but its own files", async () => {
  await writeFile(join(mailboxFolder(), "..", "secret.eml"), "Subject: no\r\n\r\nno");
  for (const name of ["../secret", newId(), "", "%2e%2e%2fsecret", `${id}.eml`])
    expect(await openKept(owner, name), name).toBeNull();
});

it("is hidden before clearance when it is to the person, and there after it", async () => {
  const address = "pat@example.com";
  const data = { leadId, kind: "email", value: address, safe: true, why: "answer", changedAt: new Date() };
  const channel = await database().leadChannel.create({ data });
  const row = { leadId, event: "person.receipt", address, detail: "minimal", channelId: channel.id };
  const { id: toPerson } = await database().delivery.create({ data: row });
  await keep(toPerson);
  const ids = async () => (await listKept(owner))?.map((mail) => mail.id);
  expect(await ids()).not.toContain(toPerson);
  expect(await openKept(owner, toPerson)).toBeNull();
  expect(await looks()).toEqual([]);
  await database().lead.update({ where: { id: leadId }, data: { conflict: "clear" } });
  expect(await ids()).toContain(toPerson);
  expect(await openKept(owner, toPerson)).toMatchObject({ id: toPerson });
});

describe("a mail of more than 30 days", () => {
  const age = (name: string, days: number) => {
    const at = new Date(Date.now() - days * DAY_MS);
    return utimes(join(mailboxFolder(), name), at, at);
  };

  it("is deleted by the sweep, with what was never finished, and no other is", async () => {
    expect(await sweepsDue()).not.toContain("mailbox");
    const young = newId();
    await keep(young);
    await age(`${young}.eml`, 29);
    await age(`${id}.eml`, 31);
    const half = `.${newId()}.${newId()}`;
    await writeFile(join(mailboxFolder(), half), "half");
    await age(half, 31);
    expect(await sweepsDue()).toContain("mailbox");
    expect(await sweep("mailbox", NEVER)).toBe(2);
    const left = await readdir(mailboxFolder());
    expect(left).toContain(`${young}.eml`);
    expect(left).not.toContain(`${id}.eml`);
    expect(left).not.toContain(half);
    expect(await sweepsDue()).not.toContain("mailbox");
  });
});
