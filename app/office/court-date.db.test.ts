import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { POST } from "@/app/office/(desk)/leads/[id]/court/save/route";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { storeRow } from "@/lib/leads/lead-for-tests";
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

const DATE = { month: "feb", day: "12", year: "2031", time: "9 am" };

function save(id: string, fields: Record<string, string>, date = DATE, origin = ORIGIN): Promise<Response> {
  const parts = Object.entries(date).map(([part, text]) => [`nextCourtAt[${part}]`, text]);
  const body = new URLSearchParams([...Object.entries(fields), ...parts]);
  const headers = { origin, host: "localhost:3000", "x-nonce": "n" };
  const request = new Request(`${ORIGIN}/office/leads/${id}/court/save`, { method: "POST", headers, body });
  return POST(request, { params: Promise.resolve({ id }) });
}

const stored = (id: string) => database().lead.findUniqueOrThrow({ where: { id } });

it("saves what was typed, and takes it out again by the other button whatever stands in the fields", async () => {
  const { id } = await storeRow();
  const saved = await save(id, {
    version: "1",
    act: "set",
    courtName: "Shelby County",
    nextCourtSource: "paper",
  });
  expect([saved.status, saved.headers.get("location")]).toEqual([303, `/office/leads/${id}?saved=court`]);
  const after = { nextCourtAt: "2031-02-12T09:00", courtName: "Shelby County", nextCourtSource: "paper" };
  expect(await stored(id)).toMatchObject(after);
  const gone = await save(id, { version: "2", act: "withdraw", courtName: "Shelby County" });
  expect(gone.headers.get("location")).toBe(`/office/leads/${id}?saved=courtGone`);
  expect(await stored(id)).toMatchObject({ nextCourtAt: null, nextCourtAtCertainty: "unknown", version: 3 });
});

it("answers 409 with both values to the second of two, and saves theirs over it at a press", async () => {
  const { id } = await storeRow();
  await save(id, { version: "1", courtName: "First court" });
  const late = await save(id, { version: "1", courtName: "Second court" }, { ...DATE, day: "13" });
  expect(late.status).toBe(409);
  const page = await late.text();
  expect(page).toContain("Saved now: Wed, Feb 12, 2031, 9:00 AM, First court");
  expect(page).toContain("Yours: Thu, Feb 13, 2031, 9:00 AM, Second court");
  expect(await stored(id)).toMatchObject({ courtName: "First court", version: 2 });
  const version = /name="version" value="(\d+)"/u.exec(page)?.[1] ?? "";
  expect((await save(id, { version, courtName: "Second court" }, { ...DATE, day: "13" })).status).toBe(303);
  expect(await stored(id)).toMatchObject({ courtName: "Second court", nextCourtAt: "2031-02-13T09:00" });
});

it("keeps what cannot be read beside its sentence, and writes nothing", async () => {
  const { id } = await storeRow();
  const answer = await save(id, { version: "1", courtName: "x" }, { ...DATE, day: "31" });
  expect(answer.headers.get("location")).toBe(`/office/leads/${id}?again=court#error-summary`);
  const kept = await readRefused(`lead ${id} ${actor.sessionId}`);
  expect(kept?.typed).toMatchObject({ "nextCourtAt[day]": ["31"], courtName: ["x"] });
  expect(kept?.faults.map(([control]) => control.split("[")[0])).toEqual(["nextCourtAt", "courtName"]);
  expect(await stored(id)).toMatchObject({ nextCourtAt: null, version: 1 });
});

it("is nothing to a stranger, another origin, an auditor and at an id that is none", async () => {
  const { id } = await storeRow();
  expect((await save(id, { version: "1" }, DATE, "https://elsewhere.example")).status).toBe(403);
  for (const other of [randomUUID(), "none", "1'--"]) {
    expect((await save(other, { version: "1" })).status, other).toBe(404);
    expect((await save(other, { version: "1" }, { ...DATE, day: "31" })).status, other).toBe(404);
  }
  for (const version of ["", "-1", "9".repeat(40), "two"]) {
    expect((await save(id, { version })).status, version).toBe(409);
  }
  signedIn.actor = await actorFor("auditor");
  expect((await save(id, { version: "1" })).status).toBe(404);
  expect((await save(id, { version: "1" }, { ...DATE, day: "31" })).status).toBe(404);
  signedIn.actor = null;
  expect((await save(id, { version: "1" })).status).toBe(401);
  expect(await stored(id)).toMatchObject({ nextCourtAt: null, version: 1 });
});
