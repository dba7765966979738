import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { database } from "@/lib/db/client";
import { articleBySlug } from "@/lib/guidance/catalog";
import { versionOf } from "@/lib/guidance/version";
import { ANSWERS, openPractice } from "@/lib/intake/intake-for-tests";
import { sentBy } from "@/lib/intake/sent";
import { situationOf } from "@/lib/intake/situation";
import { submitIntake } from "@/lib/intake/submit";
import { openGuided } from "@/lib/leads/guided";

const KEY = "an invented key of a draft";
const SITUATION = situationOf({ form: "intake", door: "family", language: "en" });

const PROMISED = { text: "Read on Monday.\nCalled by Tuesday.", by: new Date("2026-11-24T23:00:00Z") };

let reference: string;

/** The dates that the page tells of, as `court 2030-12-24T09:00`. */
async function told(): Promise<string[]> {
  return ((await sentBy(KEY, reference))?.dates ?? []).map(({ what, wall }) => `${what} ${wall}`);
}

beforeAll(openPractice);
beforeEach(async () => {
  await database().lead.deleteMany();
  const sent = { scope: "draft", key: KEY, answers: ANSWERS, situation: SITUATION, notices: null } as const;
  const submitted = await submitIntake({ ...sent, promised: PROMISED });
  if (submitted.outcome !== "created") throw new Error(submitted.outcome);
  reference = submitted.reference;
});
afterEach(() => vi.useRealTimers());

it("says what was sent to the browser that sent it", async () => {
  expect(await sentBy(KEY, reference)).toMatchObject({
    ...{ reference, family: true, papers: true, zone: "America/Chicago", promise: PROMISED.text },
  });
  const lead = await database().lead.findUniqueOrThrow({ where: { reference } });
  expect(lead.promisedBy).toEqual(PROMISED.by);
});

it("offers no page for papers to whoever only asked for a call, as there is none", async () => {
  await database().lead.updateMany({ data: { role: "unknown" } });
  expect(await sentBy(KEY, reference)).toMatchObject({ papers: false });
});

it("says nothing to anybody else, for another reference, and after half an hour", async () => {
  expect(await sentBy(undefined, reference)).toBeNull();
  expect(await sentBy("another key", reference)).toBeNull();
  expect(await sentBy(KEY, "2222-2222")).toBeNull();
  vi.useFakeTimers({ now: Date.now() + 30 * 60_000 + 1_000, toFake: ["Date"] });
  expect(await sentBy(KEY, reference)).toBeNull();
});

it("tells of court and of the last days that run, each with an appointment of its own", async () => {
  vi.useFakeTimers({ now: new Date("2026-11-22T18:00:00Z"), toFake: ["Date"] });
  await database().lead.updateMany({ data: { receivedAt: new Date() } });
  expect(await told()).toEqual([
    ...["license 2026-11-30", "preliminary 2026-12-20", "court 2030-12-24T09:00"],
  ]);
  const before = (await sentBy(KEY, reference))?.dates.map(({ uid }) => uid) ?? [];
  expect(new Set(before).size).toBe(3);
  expect(before.join()).toMatch(/^([0-9a-f]{32}@appointment,?){3}$/u);
  vi.setSystemTime(new Date("2026-12-01T18:00:00Z"));
  await database().lead.updateMany({ data: { receivedAt: new Date() } });
  // The same appointment keeps its name; a day that has passed is told and cannot be put down.
  expect((await sentBy(KEY, reference))?.dates.map(({ uid }) => uid)).toEqual([null, ...before.slice(1)]);
});

it.each([
  ["2020-01-02T09:00", "exact"],
  ["2030-12-24", "about"],
  [null, "missed"],
])("reminds of no court on %s, %s", async (nextCourtAt, nextCourtAtCertainty) => {
  await database().lead.updateMany({ data: { nextCourtAt, nextCourtAtCertainty } });
  expect((await told()).filter((date) => date.startsWith("court"))).toEqual([]);
});

it("knows when something that was typed speaks of suicide", async () => {
  expect((await sentBy(KEY, reference))?.crisis).toBe(false);
  await database().charge.updateMany({ data: { chargeText: "Harassment; she talks of suicide" } });
  expect((await sentBy(KEY, reference))?.crisis).toBe(true);
});

it("keeps with the lead what was given to read, and shows the same again", async () => {
  const lead = await database().lead.findUniqueOrThrow({ where: { reference } });
  const guided = openGuided(lead);
  // Sealed: "spouses" would tell whom the person named as the victim is to them.
  expect(Buffer.from(lead.guided ?? []).toString("latin1")).not.toContain("no-contact");
  const sent = await sentBy(KEY, reference);
  expect(sent?.guided).toEqual(guided);
  expect(sent?.guided.language).toBe("en");
  expect(sent?.guided.articles.length).toBeGreaterThanOrEqual(2);
  for (const { slug, version } of sent?.guided.articles ?? []) {
    const article = articleBySlug(slug);
    if (article === undefined) throw new Error(`no article ${slug}`);
    expect(version).toBe(versionOf(article, "en"));
  }
  expect(sent?.guided.donts).toEqual(["contact", "link", "post", "pay", "familyTold"]);
  // What somebody adds later changes nothing of what was said.
  await database().lead.updateMany({ data: { custody: "no", stage: "closed" } });
  expect((await sentBy(KEY, reference))?.guided).toEqual(guided);
});
