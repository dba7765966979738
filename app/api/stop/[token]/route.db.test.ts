import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import * as page from "@/app/[locale]/stop/[token]/save/route";
import * as machine from "@/app/api/stop/[token]/route";
import { database } from "@/lib/db/client";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { stopTokenOf } from "@/lib/notifications/person-stop";
import { openLeadKey } from "@/lib/privacy/sealing";

// The link of a mail to a person: the page with a button, and the one press in a mail program.

const ORIGIN = "http://localhost:3000";
const UNKNOWN = "A".repeat(43);
let channelId = "";
let token = "";

beforeAll(openPractice);
beforeEach(async () => {
  await database().lead.deleteMany();
  const { id: leadId } = await storeRow({ email: "pat@example.com" });
  const row = { leadId, kind: "email", value: "pat@example.com", safe: true, why: "answer" };
  const channel = await database().leadChannel.create({ data: { ...row, changedAt: new Date() } });
  const { sealedKey } = await database().lead.findUniqueOrThrow({ where: { id: leadId } });
  channelId = channel.id;
  token = await stopTokenOf(channel, openLeadKey(sealedKey, leadId));
});

const isSafe = async () =>
  (await database().leadChannel.findUniqueOrThrow({ where: { id: channelId } })).safe;

function press(locale: string, given: string, origin = ORIGIN): Promise<Response> {
  const address = `${ORIGIN}/stop/${given}/save`;
  const request = new Request(address, { method: "POST", headers: { origin, host: "localhost:3000" } });
  return page.POST(request, { params: Promise.resolve({ locale, token: given }) });
}

it.each([
  ["en", ""],
  ["es", "/es"],
])("in %s a press ends it, and says the same of a link that nobody was given", async (locale, prefix) => {
  const answers = [await press(locale, UNKNOWN), await press(locale, token), await press(locale, token)];
  expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
  const places = answers.map(({ headers }) => headers.get("location"));
  expect(places).toEqual([UNKNOWN, token, token].map((each) => `${prefix}/stop/${each}?done`));
  expect(await isSafe()).toBe(false);
});

it("takes no press of another site, and a look at the address changes nothing", async () => {
  expect((await press("en", token, "https://elsewhere.example.com")).status).toBe(403);
  const params = Promise.resolve({ locale: "en", token });
  const looked = await page.GET(new Request(`${ORIGIN}/stop/${token}/save`), { params });
  expect(looked.headers.get("location")).toBe(`/stop/${token}`);
  const fetched = await machine.GET(new Request(`${ORIGIN}/api/stop/${token}`), { params });
  expect([fetched.status, fetched.headers.get("location")]).toEqual([303, `/stop/${token}`]);
  expect(await isSafe()).toBe(true);
});

it("is pressed by a mail program without an origin, with the same answer for every token", async () => {
  const one = (given: string) => {
    const body = "List-Unsubscribe=One-Click";
    const request = new Request(`${ORIGIN}/api/stop/${given}`, { method: "POST", body });
    return machine.POST(request, { params: Promise.resolve({ token: given }) });
  };
  for (const given of [UNKNOWN, "x", `${token}x`]) expect((await one(given)).status).toBe(204);
  expect(await isSafe()).toBe(true);
  expect((await one(token)).status).toBe(204);
  expect(await isSafe()).toBe(false);
});

it("tells a mail program to try again while the database is away", async () => {
  const away = Object.assign(new Error("connect ECONNREFUSED"), { code: "ECONNREFUSED" });
  const asked = vi.spyOn(database().leadChannel, "findUnique").mockRejectedValueOnce(away);
  const request = new Request(`${ORIGIN}/api/stop/${token}`, { method: "POST" });
  const answer = await machine.POST(request, { params: Promise.resolve({ token }) });
  asked.mockRestore();
  expect([answer.status, answer.headers.get("retry-after")]).toEqual([503, "10"]);
});
