import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import type { Answers } from "@/lib/intake/answers";
import { apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";
import { type Court, changeCourt } from "@/lib/leads/court";
import { readLead } from "@/lib/leads/read";

beforeAll(openPractice);
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(new Date("2026-12-01T19:00:00Z"));
  await database().lead.deleteMany();
  return () => vi.useRealTimers();
});

/** Released, a misdemeanor, court in weeks: nothing else moves this lead. */
async function lead(answers: Answers = {}): Promise<string> {
  const submitted = await submitIntake(
    apiIntake(randomUUID(), {
      nextCourtSource: "paper",
      ...{ charges: [{ chargeText: "Speeding" }], allegedVictims: "none", courtName: "Mobile city court" },
      arrestAt: { value: "2026-06-02", certainty: "exact" },
      nextCourtAt: { value: "2026-12-29", certainty: "about" },
      ...answers,
    }),
  );
  if (submitted.outcome !== "created") throw new Error(submitted.outcome);
  return submitted.leadId;
}

const to = (wall: string | null, more: Partial<Court> = {}): Court => ({
  ...{ wall, name: "Mobile city court", source: "lookedUp" },
  ...more,
});
const stored = (id: string) =>
  database().lead.findUniqueOrThrow({ where: { id }, include: { events: { orderBy: { at: "asc" } } } });
const rulesOf = ({ reasons }: { reasons: unknown }) =>
  JSON.stringify(reasons)
    .match(/"T\d\d"/g)
    ?.map((rule) => rule.slice(1, -1)) ?? [];

it("moves the lead by the date of the desk at once, and keeps what the person had said for good", async () => {
  const actor = await actorFor("intake");
  const id = await lead();
  expect(await stored(id)).toMatchObject({ lane: "whenFree", told: null });

  expect(await changeCourt(actor, id, { version: 1, to: to("2026-12-02T09:00") })).toBe("changed");
  const sooner = await stored(id);
  expect(sooner).toMatchObject({ lane: "now", version: 2, courtSequence: 1, nextCourtAtCertainty: "exact" });
  expect(sooner.decideBy.toISOString()).toBe("2026-12-02T15:00:00.000Z");
  expect(sooner.told).toEqual({
    nextCourtAt: { value: "2026-12-29", certainty: "about" },
    nextCourtSource: "paper",
  });
  const event = sooner.events.find(({ kind }) => kind === "court");
  expect(event).toMatchObject({ actorName: actor.name });
  // Codes only: what the answers are stands in the lead, which knows who may read it.
  expect(event?.data).toEqual({ to: "known", keys: ["nextCourtAt", "nextCourtSource"] });
  expect(sooner.events).toContainEqual(expect.objectContaining({ kind: "assessed", actorName: null }));

  await changeCourt(actor, id, { version: 2, to: to("2026-12-11T13:30", { name: "Mobile circuit court" }) });
  const again = await stored(id);
  expect(again).toMatchObject({ lane: "whenFree", courtSequence: 2, courtName: "Mobile circuit court" });
  expect(again.told).toEqual({
    ...(sooner.told as object),
    courtName: "Mobile city court",
  });
  const shown = await readLead(actor, id);
  expect(shown?.answers.nextCourtAt).toEqual({ value: "2026-12-11T13:30", certainty: "exact" });
  expect(shown?.told.nextCourtAt).toEqual({ value: "2026-12-29", certainty: "about" });
});

it("takes a date out that is none any more: somebody has to find the next one", async () => {
  const actor = await actorFor("attorney");
  const id = await lead({ nextCourtAt: { value: "2026-12-02T09:00", certainty: "exact" } });
  expect(await stored(id)).toMatchObject({ lane: "now" });
  expect(await changeCourt(actor, id, { version: 1, to: to(null) })).toBe("changed");
  const gone = await stored(id);
  expect(gone).toMatchObject({ nextCourtAt: null, nextCourtAtCertainty: "unknown", nextCourtSource: null });
  expect(rulesOf(gone)).toContain("T13");
  expect(rulesOf(gone)).not.toContain("T10");
  expect(gone.events).toContainEqual(
    expect.objectContaining({
      kind: "court",
      data: { to: "unknown", keys: ["nextCourtAt", "nextCourtSource"] },
    }),
  );
});

it("says of a missed date that it was missed until there is another one ahead", async () => {
  const actor = await actorFor("attorney");
  const id = await lead({ nextCourtAt: { value: "2026-11-20", certainty: "exact" }, didYouGo: "no" });
  expect(rulesOf(await stored(id))).toContain("T11");
  await changeCourt(actor, id, { version: 1, to: to("2026-11-23") });
  expect(rulesOf(await stored(id))).toContain("T11");
  await changeCourt(actor, id, { version: 2, to: to("2026-12-15T09:00") });
  const ahead = await stored(id);
  expect(ahead).toMatchObject({ didYouGo: null, told: { didYouGo: "no" } });
  expect(rulesOf(ahead)).toEqual(["T10"]);

  const other = await lead({ nextCourtAt: { value: null, certainty: "missed" } });
  await changeCourt(actor, other, { version: 1, to: to(null, { name: "Another court" }) });
  expect(await stored(other)).toMatchObject({ nextCourtAtCertainty: "missed" });
  await changeCourt(actor, other, { version: 2, to: to("2026-12-15") });
  expect(await stored(other)).toMatchObject({ nextCourtAtCertainty: "exact" });
});

it("gives the second of two what stands there now, and writes nothing of theirs", async () => {
  const actor = await actorFor("attorney");
  const id = await lead();
  const both = await Promise.all([
    changeCourt(actor, id, { version: 1, to: to("2026-12-03") }),
    changeCourt(actor, id, { version: 1, to: to("2026-12-04") }),
  ]);
  const { version, nextCourtAt: wall } = await stored(id);
  expect(both).toContain("changed");
  expect(version).toBe(2);
  const court = { wall, name: "Mobile city court", source: "lookedUp", isSure: true };
  expect(both.find((one) => typeof one === "object")).toEqual({ changed: { version: 2, court } });
  expect(await changeCourt(actor, id, { version: 2, to: to(wall) })).toBe("same");
  expect((await stored(id)).version).toBe(2);

  // Only the court: how the date is known was said of this date, and stands.
  expect(await changeCourt(actor, id, { version: 2, to: { wall, name: "Other", source: null } })).toBe(
    "changed",
  );
  expect(await stored(id)).toMatchObject({ courtName: "Other", nextCourtSource: "lookedUp" });
  await changeCourt(actor, id, { version: 3, to: { wall: "2026-12-08", name: "Other", source: null } });
  expect((await stored(id)).nextCourtSource).toBeNull();

  const unknown = await lead({ courtName: "unknown", nextCourtSource: "unknown" });
  await changeCourt(actor, unknown, { version: 1, to: { wall: "2026-12-29", name: null, source: null } });
  expect((await stored(unknown)).told).toEqual({
    nextCourtAt: { value: "2026-12-29", certainty: "about" },
  });
});

it("changes nothing for whoever may not, and leaves what is over where it stands", async () => {
  const id = await lead();
  const change = { version: 1, to: to("2026-12-02") };
  expect(await changeCourt(await actorFor("auditor"), id, change)).toBe("nothingHere");
  expect(await changeCourt(await actorFor("owner"), randomUUID(), change)).toBe("nothingHere");
  expect(await stored(id)).toMatchObject({ version: 1, told: null });
  await database().lead.update({ where: { id }, data: { status: "declined" } });
  expect(await changeCourt(await actorFor("owner"), id, change)).toBe("changed");
  expect(await stored(id)).toMatchObject({ lane: "whenFree", nextCourtAt: "2026-12-02" });
});
