import { afterEach, beforeAll, beforeEach, expect, it, vi } from "vitest";
import { database } from "@/lib/db/client";
import { apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";
import { storedAnswers } from "@/lib/leads/answers";
import { factsOf } from "@/lib/leads/facts";
import { currentRules, orderOf } from "@/lib/leads/order";
import { reassessDue } from "@/lib/leads/reassess";
import { readClosedDays } from "@/lib/practice/read";

const clock = vi.hoisted(() => ({ at: "" }));
vi.mock("@/lib/clock", () => ({ now: () => new Date(clock.at) }));

/** Tuesday 1 December 2026, 10:00 in Alabama; court on the 15th at 9. */
const RECEIVED = "2026-12-01T16:00:00.000Z";
const COURT = { nextCourtAt: { value: "2026-12-15T09:00", certainty: "exact" } } as const;
const QUIET = {
  charges: [{ chargeText: "Speeding" }],
  allegedVictims: "none",
  accusedBirthYear: 1990,
} as const;

beforeAll(openPractice);
beforeEach(async () => {
  clock.at = RECEIVED;
  await database().lead.deleteMany();
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function store(key = "one", changes = {}): Promise<string> {
  const submitted = await submitIntake(apiIntake(key, { ...QUIET, ...COURT, ...changes }));
  if (submitted.outcome !== "created") throw new Error(submitted.outcome);
  return submitted.leadId;
}

const stored = (id: string) =>
  database().lead.findUniqueOrThrow({
    where: { id },
    include: { charges: true, events: { orderBy: { at: "asc" } } },
  });

it("moves a lead when its time has come, not before, and writes that into its history", async () => {
  const id = await store();
  const before = await stored(id);
  expect(before.lane).toBe("whenFree");
  const changesAt = before.changesAt?.toISOString() ?? "";
  expect(changesAt > RECEIVED).toBe(true);
  clock.at = new Date(Date.parse(changesAt) - 1).toISOString();
  expect(await reassessDue()).toBe(0);
  const lanes = [before.lane];
  for (let turns = 0; turns < 20; turns += 1) {
    const { changesAt: next } = await stored(id);
    if (next === null) break;
    clock.at = next.toISOString();
    expect(await reassessDue()).toBe(1);
    const lead = await stored(id);
    const order = orderOf(storedAnswers(lead), lead.receivedAt, new Date(clock.at), await readClosedDays());
    expect(lead).toMatchObject({ ...order, changesAt: order?.changesAt ?? null });
    if (lead.lane !== lanes.at(-1)) lanes.push(lead.lane);
  }
  // A week before, four days before, at the last noon, and when the day has passed.
  expect(lanes).toEqual(["whenFree", "soon", "today", "now", "soon"]);
  const { events, changesAt: none, version } = await stored(id);
  expect(none).toBeNull();
  expect(events.slice(1).map(({ kind, data }) => ({ kind, data }))).toEqual(
    lanes.slice(1).map((to, i) => ({ kind: "assessed", data: { from: lanes[i], to } })),
  );
  // A form that was opened on the desk before is not out of date because of it.
  expect(version).toBe(1);
});

it("reads of a stored lead what it read of the answers", async () => {
  const { answers } = apiIntake("all", COURT);
  const id = await store("all", {
    ...answers,
    ...{
      custody: "yes",
      jail: "Mobile Metro Jail",
      stage: "released",
      seenJudge: "no",
      healthRiskInJail: "yes",
    },
    arrestAt: { value: null, certainty: "unknown" },
    allegedVictims: [{ name: "Victoria Canaria", avRelation: "spouse" }],
  });
  const lead = await stored(id);
  const rebuilt = factsOf(storedAnswers(lead), lead.receivedAt);
  expect(rebuilt).toMatchObject({
    ...{ role: "family", custody: "yes", seenJudge: "no", healthRiskInJail: "yes", accusedBirthYear: 1990 },
    charges: [{ chargeText: "DUI", duiRelated: true }, { chargeText: "Theft of property 3rd" }],
    ...{
      arrestAt: { certainty: "unknown" },
      nextCourtAt: { certainty: "exact", day: "2026-12-15", time: "09:00" },
    },
    allegedVictims: [{ avRelation: "spouse" }],
  });
  const { reasons, lane, decideBy } = lead;
  expect(
    orderOf(storedAnswers(lead), lead.receivedAt, lead.receivedAt, await readClosedDays()),
  ).toMatchObject({
    reasons,
    lane,
    decideBy,
  });
});

it("assesses again what older rules assessed, and leaves what is over", async () => {
  const [id, over] = [await store("open"), await store("over")];
  await database().lead.updateMany({ data: { rulesVersion: "0 AL 2020-01-01", lane: "now" } });
  await database().lead.update({ where: { id: over }, data: { status: "declined" } });
  expect(await reassessDue()).toBe(1);
  expect(await stored(id)).toMatchObject({ lane: "whenFree", rulesVersion: currentRules() });
  expect(await stored(over)).toMatchObject({ lane: "now", rulesVersion: "0 AL 2020-01-01" });
  expect(await reassessDue()).toBe(0);
});

it("of two workers at once one moves each lead, and tells it once", async () => {
  const ids: string[] = [];
  for (let n = 0; n < 12; n += 1) ids.push(await store(`k${n}`));
  clock.at = "2026-12-14T23:00:00.000Z";
  const claimed = await Promise.all([reassessDue(), reassessDue(), reassessDue()]);
  expect(claimed.reduce((sum, each) => sum + each, 0)).toBe(12);
  for (const id of ids) {
    const { events } = await stored(id);
    expect(events.map(({ kind }) => kind)).toEqual(["received", "assessed"]);
  }
});

it("lets no lead that cannot be read hold up the others", async () => {
  const [broken, sound] = [await store("broken"), await store("sound")];
  await database().lead.update({ where: { id: broken }, data: { sealed: new Uint8Array(40) } });
  clock.at = "2026-12-14T23:00:00.000Z";
  await reassessDue();
  expect((await stored(sound)).lane).toBe("now");
  expect(await stored(broken)).toMatchObject({
    lane: "whenFree",
    changesAt: new Date("2026-12-15T00:00:00Z"),
  });
  expect(await reassessDue()).toBe(0);
});

it("waits for nobody: a lead that somebody holds is left to the next tick, and stands as they left it", async () => {
  const [held, free] = [await store("held"), await store("free")];
  clock.at = "2026-12-14T23:00:00.000Z";
  await database().$transaction(async (tx) => {
    await tx.lead.update({ where: { id: held }, data: { version: { increment: 1 }, tags: ["bilingual"] } });
    expect(await reassessDue()).toBe(1);
  });
  expect((await stored(free)).lane).toBe("now");
  expect(await stored(held)).toMatchObject({ lane: "whenFree", version: 2 });
  expect(await reassessDue()).toBe(1);
  expect(await stored(held)).toMatchObject({ lane: "now", version: 2, tags: ["bilingual"] });
});
