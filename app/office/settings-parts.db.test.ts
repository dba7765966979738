import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { POST } from "@/app/office/(desk)/settings/[part]/save/route";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { forgetPractice, practice } from "@/lib/practice/read";
import { readRefused } from "@/lib/practice/refused";

// Who asks is told by a cookie that next-auth reads; everything behind it is real.
const signedIn = vi.hoisted(() => ({ actor: null as unknown }));
vi.mock("@/lib/auth/session", () => ({ currentActor: async () => signedIn.actor }));

const ORIGIN = "http://localhost:3000";
let owner: Actor;

beforeAll(openPractice);
beforeEach(async () => {
  await database().practiceSetting.deleteMany();
  await database().practiceChange.deleteMany();
  forgetPractice();
  owner = await actorFor("owner");
  signedIn.actor = owner;
});

function save(
  part: string,
  pairs: readonly (readonly [string, string])[],
  origin = ORIGIN,
): Promise<Response> {
  const headers = { origin, host: "localhost:3000", "x-nonce": "n" };
  const body = new URLSearchParams(pairs.map(([name, value]) => [name, value]));
  const request = new Request(`${ORIGIN}/office/settings/${part}/save`, { method: "POST", headers, body });
  return POST(request, { params: Promise.resolve({ part }) });
}

const TAKING = [
  ["version", "0"],
  ["juvenile", "yes"],
  ["notKinds", "traffic"],
  ["notKinds", "appeal"],
  ["trialUntil", ""],
] as const;

it("saves a part, leads back to it, and the next page follows it", async () => {
  expect(await practice()).toMatchObject({ settings: { taking: { notKinds: [] } } });
  const answer = await save("taking", TAKING);
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/office/settings/taking?saved=taking");
  expect(await practice()).toMatchObject({
    settings: { taking: { notKinds: ["traffic", "appeal"], federal: false, juvenile: true } },
  });
});

it("refuses with the sentences kept beside everything that was typed, and writes nothing", async () => {
  const answer = await save("words", [
    ["version", "0"],
    ["cost", "fee"],
    ["dollars", "a little"],
    ["noticeEn", "We are here"],
  ]);
  expect(answer.status).toBe(303);
  expect(answer.headers.get("location")).toBe("/office/settings/words?again=words#error-summary");
  const kept = await readRefused(`words ${owner.sessionId}`);
  expect(kept?.typed).toMatchObject({ dollars: ["a little"], noticeEn: ["We are here"] });
  expect(kept?.faults.map(([control]) => control)).toEqual(["dollars", "noticeEs"]);
  expect(await database().practiceSetting.count()).toBe(0);
});

it("takes no line of the practice's own that promises an end or tells somebody to stay away, in either language", async () => {
  const answer = await save("words", [
    ["version", "0"],
    ["cost", "ask"],
    ["noticeEn", "We will get your case dismissed."],
    ["noticeEs", "No vaya a la corte."],
  ]);
  expect(answer.headers.get("location")).toBe("/office/settings/words?again=words#error-summary");
  const kept = await readRefused(`words ${owner.sessionId}`);
  expect(kept?.faults).toEqual([
    ["noticeEn", expect.stringContaining("promises how a case ends")],
    ["noticeEs", expect.stringContaining("tells somebody to stay away from court")],
  ]);
  expect(await database().practiceSetting.count()).toBe(0);
});

it("answers 409 with both values to the second of two, who may save over it", async () => {
  await save("taking", TAKING);
  const late = TAKING.map(([name, value]) =>
    name === "trialUntil" ? (["federal", "yes"] as const) : ([name, value] as const),
  );
  const answer = await save("taking", late);
  expect(answer.status).toBe(409);
  const page = await answer.text();
  expect(page).toMatch(/We take federal cases<\/dt><dd>Saved now: nothing<\/dd><dd>Yours: yes/);
  expect(page).toContain('name="version" value="1"');
  expect(await practice()).toMatchObject({ settings: { taking: { federal: false } } });
  const over = await save(
    "taking",
    late.map(([name, value]) => [name, name === "version" ? "1" : value]),
  );
  expect(over.status).toBe(303);
  expect(await practice()).toMatchObject({ settings: { taking: { federal: true } } });
});

it("is for the owner only, and from our own page only", async () => {
  for (const role of ["attorney", "intake", "auditor"] as const) {
    signedIn.actor = await actorFor(role);
    expect((await save("taking", TAKING)).status).toBe(404);
  }
  signedIn.actor = null;
  expect((await save("taking", TAKING)).status).toBe(401);
  expect((await save("no-such", TAKING)).status).toBe(401);
  signedIn.actor = owner;
  expect((await save("no-such", TAKING)).status).toBe(404);
  expect((await save("taking", TAKING, "https://elsewhere.example")).status).toBe(403);
  expect(await database().practiceSetting.count()).toBe(0);
});

it("takes the links of one county and refuses one that is not https", async () => {
  const links = (roster: string) =>
    save("links", [
      ["version", "0"],
      ["county", "mobile"],
      ["roster", roster],
    ]);
  expect((await links("http://jail.example.com/")).headers.get("location")).toContain("again=links");
  const answer = await links("https://jail.example.com/");
  expect(answer.headers.get("location")).toBe("/office/settings/links?county=mobile&saved=links");
  expect(await practice()).toMatchObject({
    settings: { links: { mobile: { roster: "https://jail.example.com/", docket: null } } },
  });
});
