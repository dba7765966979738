import { beforeAll, describe, expect, it } from "vitest";
import { actorOf } from "@/lib/auth/actor";
import { signIn } from "@/lib/auth/sign-in";
import { database } from "@/lib/db/client";
import { demoLeads, fillDemo } from "@/lib/demo/fill";
import { datesAround } from "@/lib/demo/lead";
import { storedAnswers } from "@/lib/leads/answers";
import { STATUSES } from "@/lib/leads/status";
import { prepare } from "@/lib/practice/prepare";
import { readPractice } from "@/lib/practice/read";
import { RULE_IDS } from "@/lib/triage/rules";
import { LANES } from "@/lib/triage/terms";

// As the supervisor sets them. Read at the first call, and nothing of this file has called anything yet.
const EMAIL = "demo@example.com";
const FIRST = "an invented phrase 555";
Object.assign(process.env, { DEMO: "on", OWNER_EMAIL: EMAIL, OWNER_PASSWORD: FIRST });

const SECOND = "another invented phrase 555";
const LEADS = demoLeads(datesAround(new Date()));

let filled = 0;
const open = (password: string) =>
  fillDemo({
    ...{ email: EMAIL, password },
    onFill: () => {
      filled += 1;
    },
  });
const signedIn = async (password: string) =>
  (await signIn({ email: EMAIL, password, address: "127.0.0.1" })).kind;
const leads = () => database().lead.findMany({ include: { charges: true }, orderBy: { id: "asc" } });
const counts = async () => ({
  leads: await database().lead.count(),
  events: await database().leadEvent.count(),
  parties: await database().party.count(),
  decisions: await database().conflictDecision.count(),
  attempts: await database().contactAttempt.count(),
  notes: await database().leadNote.count(),
  submissions: await database().submission.count(),
  people: await database().user.count(),
});

/** A start that ends halfway, as after `kill -9`: everything is stored, hardly anybody has been walked on. */
async function killedHalfway(): Promise<void> {
  await database().$executeRaw`alter table conflict_decisions rename to away`;
  await expect(open(FIRST)).rejects.toThrow();
  await database().$executeRaw`alter table away rename to conflict_decisions`;
}

beforeAll(async () => {
  expect(await prepare()).toEqual({ setupUrl: null });
  await killedHalfway();
  await open(FIRST);
});

describe("a demonstration", () => {
  it("takes up what a killed start has left, and stores every lead once", async () => {
    expect(filled).toBe(2);
    expect(LEADS.length).toBeGreaterThanOrEqual(40);
    expect(await counts()).toMatchObject({ leads: LEADS.length, submissions: LEADS.length, people: 1 });
    expect((await readPractice())?.complete).toBe(true);
  });

  it("shows every rule, each by the leads that are there for it", async () => {
    const rows = await leads();
    const rulesOf = (reasons: unknown) =>
      Array.isArray(reasons) ? reasons.map(({ rule }: { rule: string }) => rule) : [];
    const missed = LEADS.filter(({ from, shows }) => {
      const row = rows.find((one) => one.submitterName === from);
      return !rulesOf(row?.reasons).includes(shows);
    });
    expect(missed.map(({ from, shows }) => `${from} ${shows}`)).toEqual([]);
    expect([...new Set(LEADS.map(({ shows }) => shows))].sort()).toEqual([...RULE_IDS]);
  });

  it("has every lane, status, conflict, language, role and way in, and a request that came twice", async () => {
    const rows = await leads();
    const all = (key: "status" | "conflict" | "language" | "role" | "source" | "lane") =>
      [...new Set(rows.map((row) => row[key]))].sort();
    expect(all("lane")).toEqual([...LANES].sort());
    expect(all("status")).toEqual([...STATUSES].sort());
    expect(all("conflict")).toEqual(["clear", "confirmed", "potential", "unchecked"]);
    expect(all("language")).toEqual(["en", "es"]);
    expect(all("role")).toEqual(["accused", "family", "unknown"]);
    expect(all("source")).toEqual(["desk", "form"]);
    expect(rows.filter(({ duplicateOfId }) => duplicateOfId !== null)).toHaveLength(1);
  });

  it("has each lead where its way ends", async () => {
    const rows = await leads();
    const wrong = LEADS.filter(({ from, way = [], conflict = "unchecked" }) => {
      const row = rows.find((one) => one.submitterName === from);
      return row?.status !== (way.at(-1) ?? "new") || row.conflict !== conflict;
    });
    expect(wrong.map(({ from }) => from)).toEqual([]);
  });

  it("names no number and no address that somebody could have", async () => {
    const all = JSON.stringify([await readPractice(), (await leads()).map(storedAnswers)]);
    const phones = all.match(/\+\d{8,}/g) ?? [];
    expect(phones.length).toBeGreaterThan(LEADS.length);
    expect(phones.filter((phone) => !/^\+1\d{3}55501\d\d$/.test(phone))).toEqual([]);
    const addresses = all.match(/[\w.+-]+@[\w.-]+|https?:\/\/[\w.-]+/g) ?? [];
    expect(addresses.length).toBeGreaterThan(1);
    expect(addresses.filter((address) => !/[@/.]example\.com$/.test(address))).toEqual([]);
  });

  it("ends the session that it was filled with", async () => {
    const sessions = await database().session.findMany();
    expect(sessions.length).toBeGreaterThan(0);
    for (const { id } of sessions) expect(await actorOf(id)).toBeNull();
  });

  it("adds nothing the second time and takes the password of the last start alone", async () => {
    const before = await counts();
    expect(await signedIn(FIRST)).toBe("signedIn");
    await open(SECOND);
    expect(filled).toBe(2);
    expect(await counts()).toEqual(before);
    expect(await signedIn(FIRST)).toBe("wrong");
    expect(await signedIn(SECOND)).toBe("signedIn");
  });
});
