import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { POST } from "@/app/office/(desk)/leads/[id]/learned/save/route";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { openAnswers } from "@/lib/leads/sealed";
import { readRefused } from "@/lib/practice/refused";

// Who asks is told by a cookie that next-auth reads; everything behind it is real.
const signedIn = vi.hoisted(() => ({ actor: null as unknown }));
vi.mock("@/lib/auth/session", () => ({ currentActor: async () => signedIn.actor }));

const ORIGIN = "http://localhost:3000";
let actor: Actor;

beforeAll(openPractice);
beforeEach(async () => {
  actor = await actorFor("intake");
  signedIn.actor = actor;
});

function save(id: string, fields: Record<string, string>, origin = ORIGIN): Promise<Response> {
  const headers = { origin, host: "localhost:3000", "x-nonce": "n" };
  const body = new URLSearchParams(fields);
  const request = new Request(`${ORIGIN}/office/leads/${id}/learned/save`, { method: "POST", headers, body });
  return POST(request, { params: Promise.resolve({ id }) });
}

async function stored(id: string) {
  const row = await database().lead.findUniqueOrThrow({ where: { id } });
  const { seenJudge, arrestBasis } = openAnswers(row);
  return { version: row.version, custody: row.custody, seenJudge, arrestBasis };
}

it("saves what was chosen, and leaves what was left empty", async () => {
  const { id } = await storeRow();
  const saved = await save(id, { version: "1", custody: "yes", seenJudge: "no", arrestBasis: "" });
  expect([saved.status, saved.headers.get("location")]).toEqual([303, `/office/leads/${id}?saved=learned`]);
  expect(await stored(id)).toEqual({ version: 2, custody: "yes", seenJudge: "no", arrestBasis: undefined });
  const same = await save(id, { version: "2", custody: "yes", seenJudge: "", arrestBasis: "" });
  expect(same.headers.get("location")).toBe(`/office/leads/${id}?saved=learnedSame`);
  expect(await stored(id)).toMatchObject({ version: 2, seenJudge: "no" });
});

it("answers 409 with both values to the second of two, and saves theirs over it at a press", async () => {
  const { id } = await storeRow();
  await save(id, { version: "1", custody: "yes", seenJudge: "no" });
  const late = await save(id, { version: "1", custody: "yes", seenJudge: "yes" });
  expect(late.status).toBe(409);
  const page = await late.text();
  expect(page).toContain("<dt>Has seen a judge</dt><dd>Saved now: No</dd><dd>Yours: Yes</dd>");
  expect(page).not.toContain("In jail");
  expect(await stored(id)).toMatchObject({ seenJudge: "no", version: 2 });
  const version = /name="version" value="(\d+)"/u.exec(page)?.[1] ?? "";
  expect((await save(id, { version, custody: "yes", seenJudge: "yes" })).status).toBe(303);
  expect(await stored(id)).toMatchObject({ seenJudge: "yes", version: 3 });
});

it("keeps what is no answer beside its sentence, and writes nothing", async () => {
  const { id } = await storeRow();
  const answer = await save(id, { version: "1", custody: "yes", seenJudge: "perhaps" });
  expect(answer.headers.get("location")).toBe(`/office/leads/${id}?again=learned#error-summary`);
  const kept = await readRefused(`lead ${id} ${actor.sessionId}`);
  expect(kept?.typed).toMatchObject({ custody: ["yes"], seenJudge: ["perhaps"] });
  expect(kept?.faults.map(([control]) => control)).toEqual(["seenJudge"]);
  expect(await stored(id)).toMatchObject({ custody: "no", version: 1 });
});

it("is nothing to a stranger, another origin, an auditor and at an id that is none", async () => {
  const { id } = await storeRow();
  const form = { version: "1", custody: "yes" };
  expect((await save(id, form, "https://elsewhere.example")).status).toBe(403);
  for (const other of [randomUUID(), "none", "1'--"]) {
    expect((await save(other, form)).status, other).toBe(404);
    expect((await save(other, { version: "1", custody: "perhaps" })).status, other).toBe(404);
  }
  for (const version of ["", "-1", "9".repeat(40), "two"]) {
    expect((await save(id, { ...form, version })).status, version).toBe(409);
  }
  signedIn.actor = await actorFor("auditor");
  expect((await save(id, form)).status).toBe(404);
  expect((await save(id, { version: "1", custody: "perhaps" })).status).toBe(404);
  expect(await readRefused(`lead ${id} ${(signedIn.actor as Actor).sessionId}`)).toBeUndefined();
  signedIn.actor = null;
  expect((await save(id, form)).status).toBe(401);
  expect(await stored(id)).toMatchObject({ custody: "no", version: 1 });
});
