import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { POST } from "@/app/api/v1/intakes/route";
import { listApiKeys } from "@/lib/api-keys/read";
import { makeApiKey, revokeApiKey } from "@/lib/api-keys/write";
import { type Actor, actorOf } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { countByKey } from "@/lib/intake/limits";

const INTAKE = {
  role: "accused",
  custody: "no",
  placeState: "AL",
  stage: "released",
  placeCounty: "mobile",
  submitterName: "Pat Sample",
  phone: "205-555-0142",
  safeVoicemail: "neutralOnly",
  nextCourtAt: "2027-12-15T09:00",
  nextCourtSource: "paper",
  hasLawyer: "none",
  charges: [{ chargeText: "Theft of property, third degree" }, { chargeText: "Trespass" }],
  courtName: "unknown",
  arrestAt: { value: "2026-11-21", certainty: "about" },
  bondConditions: ["noContact"],
  allegedVictims: "none",
  coDefendants: [{ name: "Robin Example" }, { name: "Kim Example" }],
  accusedBirthYear: 1990,
};

let actor: Actor;
let key: string;

beforeEach(async () => {
  await database().$executeRaw`truncate practices, leads, api_keys cascade`;
  const practice = await database().practice.create({
    data: {
      name: "Invented Law",
      phone: "+12055550100",
      addressLine: "1 Main Street",
      addressCity: "Mobile",
      addressState: "AL",
      addressPostalCode: "36602",
      hours: {},
      counties: ["mobile"],
      responsibleLawyer: "Lee Counsel",
      neutralExitUrl: "https://www.weather.gov/",
    },
  });
  const user = {
    practiceId: practice.id,
    email: "owner@example.com",
    name: "Lee Counsel",
    role: "owner" as const,
    passwordHash: "-",
  };
  const { id: userId } = await database().user.create({ data: user });
  const expiresAt = new Date(now().getTime() + 60_000);
  const session = await database().session.create({
    data: { userId, authVersion: 1, seenAt: now(), expiresAt },
  });
  const found = await actorOf(session.id);
  if (found === null) throw new Error("the session is good");
  actor = found;
  key = (await makeApiKey(actor, "Website")) ?? "";
});

afterEach(() => {
  vi.useRealTimers();
});

type Sent = { body?: unknown; text?: string; headers?: Record<string, string | undefined> };

function post({ body = INTAKE, text, headers = {} }: Sent = {}): Promise<Response> {
  const all = {
    authorization: `Bearer ${key}`,
    "idempotency-key": "one",
    "content-type": "application/json",
    ...headers,
  };
  const given = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as [string, string]],
  );
  return POST(
    new Request("http://localhost/api/v1/intakes", {
      method: "POST",
      headers: given,
      body: text ?? JSON.stringify(body),
    }),
  );
}

async function problemOf(answer: Response): Promise<{ status: number; type: string }> {
  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  const { type } = await answer.json();
  return { status: answer.status, type: String(type).replace("/api/v1/problems#", "") };
}

describe("a whole intake", () => {
  it.each(["en", "es"])("keeps that its sender speaks %s", async (language) => {
    const { reference } = await (await post({ body: { ...INTAKE, language } })).json();
    expect(await database().lead.findUniqueOrThrow({ where: { reference } })).toMatchObject({ language });
  });

  it("is stored with everything that belongs to it, and answered with its reference", async () => {
    const answer = await post();
    expect(answer.status).toBe(201);
    const { reference } = await answer.json();
    expect(reference).toMatch(/^[2-9A-HJ-NP-Z]{4}-[2-9A-HJ-NP-Z]{4}$/);
    const lead = await database().lead.findUniqueOrThrow({
      where: { reference },
      include: { charges: true, parties: true, events: true },
    });
    expect(lead).toMatchObject({
      source: "api",
      submitterName: "Pat Sample",
      phone: "+12055550142",
      accusedName: "Pat Sample",
    });
    expect(lead.charges).toHaveLength(2);
    expect(lead.parties.map((party) => party.kind).sort()).toEqual(["accused", "coDefendant", "coDefendant"]);
    expect(lead.events).toHaveLength(1);
  });

  it("sent again under its key is the same lead and says so", async () => {
    const first = await (await post()).json();
    const again = await post({ body: Object.fromEntries(Object.entries(INTAKE).reverse()) });
    expect(again.status).toBe(201);
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(await again.json()).toEqual(first);
    expect(await database().lead.count()).toBe(1);
  });

  it("sent again when a day that it names has passed is still the same lead", async () => {
    const { nextCourtAt, nextCourtSource, charges, courtName, arrestAt, bondConditions, ...rest } = INTAKE;
    const at = (day: number) => new Date(now().getTime() + day * 86_400_000);
    const body = {
      ...{ ...rest, stage: "investigated", policeContact: "yes" },
      policeContactAt: at(2).toISOString().slice(0, 10),
    };
    const first = await (await post({ body })).json();
    vi.useFakeTimers({ toFake: ["Date"], now: at(5) });
    const again = await post({ body });
    expect(again.headers.get("idempotency-replayed")).toBe("true");
    expect(await again.json()).toEqual(first);
    expect(await problemOf(await post({ body: { ...body, accusedBirthYear: 1991 } }))).toEqual({
      status: 422,
      type: "idempotency-key-reused",
    });
    expect(await problemOf(await post({ body, headers: { "idempotency-key": "two" } }))).toEqual({
      status: 422,
      type: "invalid",
    });
    expect(await database().lead.count()).toBe(1);
  });

  it("with another body under the same key is refused", async () => {
    await post();
    expect(await problemOf(await post({ body: { ...INTAKE, submitterName: "Kit Sample" } }))).toEqual({
      status: 422,
      type: "idempotency-key-reused",
    });
    expect(await database().lead.count()).toBe(1);
  });

  it("sent at the same moment under one key is one lead", async () => {
    const answers = await Promise.all([post(), post(), post(), post()]);
    for (const answer of answers) expect([201, 409]).toContain(answer.status);
    const stored = answers.filter((answer) => answer.status === 201);
    const references = await Promise.all(stored.map(async (answer) => (await answer.json()).reference));
    expect(new Set(references).size).toBe(1);
    expect(await database().lead.count()).toBe(1);
  });

  it("under another key is another lead, and nothing tells the caller that it looks like the first", async () => {
    const first = await post();
    const second = await post({ headers: { "idempotency-key": "two" } });
    expect([...second.headers]).toEqual([...first.headers]);
    expect(second.status).toBe(first.status);
    expect(Object.keys(await second.json())).toEqual(["reference"]);
    expect(await database().lead.count({ where: { duplicateOfId: { not: null } } })).toBe(1);
  });

  it("of another program under the same Idempotency-Key is another lead", async () => {
    await post();
    const other = (await makeApiKey(actor, "Phone service")) ?? "";
    const answer = await post({ headers: { authorization: `Bearer ${other}` } });
    expect(answer.headers.get("idempotency-replayed")).toBeNull();
    expect(await database().lead.count()).toBe(2);
  });
});

describe("what is refused", () => {
  const cases: [string, Sent, number, string][] = [
    ["no key", { headers: { authorization: undefined } }, 401, "key-needed"],
    ["an unknown key", { headers: { authorization: `Bearer fc_${"x".repeat(43)}` } }, 401, "key-needed"],
    ["no Idempotency-Key", { headers: { "idempotency-key": undefined } }, 400, "idempotency-key-needed"],
    [
      "a long Idempotency-Key",
      { headers: { "idempotency-key": "k".repeat(256) } },
      400,
      "idempotency-key-needed",
    ],
    ["a form", { headers: { "content-type": "application/x-www-form-urlencoded" } }, 415, "json-needed"],
    ["no JSON", { text: "{" }, 400, "not-json"],
    ["a key twice", { text: `{"role":"accused","role":"family"}` }, 422, "malformed"],
    ["an unknown key in the body", { body: { ...INTAKE, story: "CANARY" } }, 422, "invalid"],
    ["a missing answer", { body: { ...INTAKE, stage: undefined } }, 422, "invalid"],
    ["a list", { body: [] }, 422, "invalid"],
    ["a null character", { body: { ...INTAKE, submitterName: "Pat\u0000 CANARY" } }, 422, "invalid"],
    ["somebody named as the victim", { body: { ...INTAKE, role: "allegedVictim" } }, 422, "not-taken"],
    ["another state", { body: { ...INTAKE, placeState: "other", placeStateOther: "GA" } }, 422, "not-taken"],
    ["a megabyte", { body: { ...INTAKE, courtName: "x".repeat(1_000_000) } }, 413, "too-large"],
  ];

  it.each(cases)("%s", async (_what, sent, status, type) => {
    const answer = await post(sent);
    const text = await answer.clone().text();
    expect(text).not.toContain("CANARY");
    expect(await problemOf(answer)).toEqual({ status, type });
    expect(await database().lead.count()).toBe(0);
  });

  it("a key that was ended, from that moment on", async () => {
    const [line] = await listApiKeys(actor);
    expect(line?.lastUsedAt).toBeNull();
    expect((await post()).status).toBe(201);
    expect(await revokeApiKey(actor, line?.id ?? "")).toBe("revoked");
    expect(await problemOf(await post())).toEqual({ status: 401, type: "key-needed" });
    expect(await revokeApiKey(actor, line?.id ?? "")).toBe("notThere");
    expect(await listApiKeys(actor)).toEqual([]);
  });
});

describe("a key", () => {
  it("is not stored in clear, and making and ending it is in the audit", async () => {
    const [line] = await listApiKeys(actor);
    const rows = JSON.stringify([await database().apiKey.findMany(), await database().auditEntry.findMany()]);
    expect(rows).not.toContain(key.slice(8));
    await revokeApiKey(actor, line?.id ?? "");
    const acts = (await database().auditEntry.findMany({ orderBy: { at: "asc" } })).map((entry) => entry.act);
    expect(acts.slice(-2)).toEqual(["apiKey.made", "apiKey.revoked"]);
  });

  it("is the owner's to make", async () => {
    const attorney = { ...actor, role: "attorney" } as Actor;
    expect(await makeApiKey(attorney, "Mine")).toBeNull();
    expect(await listApiKeys(attorney)).toEqual([]);
    const [line] = await listApiKeys(actor);
    expect(await revokeApiKey(attorney, line?.id ?? "")).toBe("notThere");
  });
});

describe("many intakes with one key", () => {
  const apiKeyId = async () => (await database().apiKey.findFirstOrThrow()).id;
  const counted = async (times: number) => {
    const id = await apiKeyId();
    for (let time = 0; time < times; time += 1) await countByKey(id);
  };
  const seen = async (answer: Response) => [answer.status, [...answer.headers], (await answer.text()).length];

  it("are marked and taken with the same answer", async () => {
    await counted(59);
    const [last, first] = [await post(), await post({ headers: { "idempotency-key": "two" } })];
    expect(await seen(first)).toEqual(await seen(last));
    const leads = await database().lead.findMany({ orderBy: { receivedAt: "asc" } });
    expect(leads.map(({ suspected }) => suspected)).toEqual([[], ["many"]]);
  });

  it("wait far above that, and hear for how long", async () => {
    await counted(1_000);
    const answer = await post();
    expect(answer.status).toBe(429);
    expect(Number(answer.headers.get("retry-after"))).toBeGreaterThan(0);
    expect(await answer.json()).toMatchObject({ type: "/api/v1/problems#too-many", status: 429 });
    expect(await database().lead.count()).toBe(0);
  });
});
