import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it, vi } from "vitest";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import type { Answers } from "@/lib/intake/answers";
import { apiIntake, FOR_SON, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";
import { isOpenField } from "@/lib/leads/fields";
import { changeLearned, LEARNED } from "@/lib/leads/learned";
import { readLead } from "@/lib/leads/read";
import { openAnswers } from "@/lib/leads/sealed";

beforeAll(openPractice);
beforeEach(async () => {
  vi.useFakeTimers({ toFake: ["Date"] });
  vi.setSystemTime(new Date("2026-12-01T19:00:00Z"));
  await database().lead.deleteMany();
  return () => vi.useRealTimers();
});

/** Arrested eighty hours ago, in jail, and nobody has said that a judge was seen. */
async function lead(answers: Answers = {}): Promise<string> {
  const submitted = await submitIntake(
    apiIntake(randomUUID(), {
      ...FOR_SON,
      arrestAt: { value: "2026-11-28T05:00", certainty: "exact" },
      ...{ seenJudge: "no", allegedVictims: "none" },
      ...answers,
    }),
  );
  if (submitted.outcome !== "created") throw new Error(submitted.outcome);
  return submitted.leadId;
}

const stored = (id: string) =>
  database().lead.findUniqueOrThrow({ where: { id }, include: { events: { orderBy: { at: "asc" } } } });
const rulesOf = ({ reasons }: { reasons: unknown }) =>
  JSON.stringify(reasons)
    .match(/"T\d\d"/g)
    ?.map((rule) => rule.slice(1, -1)) ?? [];

it("takes a limit that has passed off the top once a judge was seen, and keeps what was said for good", async () => {
  const actor = await actorFor("intake");
  const id = await lead();
  const before = await stored(id);
  expect(before).toMatchObject({ lane: "now", told: null });
  expect(rulesOf(before)).toContain("T02");

  expect(await changeLearned(actor, id, { version: 1, to: { custody: "yes", seenJudge: "yes" } })).toBe(
    "changed",
  );
  const after = await stored(id);
  expect(after).toMatchObject({ lane: "today", version: 2, custody: "yes" });
  expect(rulesOf(after)).toContain("T03");
  expect(rulesOf(after)).not.toContain("T02");
  const event = after.events.find(({ kind }) => kind === "learned");
  // Codes only: what the answers are stands in the lead, which knows who may read it.
  expect(event).toMatchObject({ actorName: actor.name, data: { keys: ["seenJudge"] } });
  expect(after.events).toContainEqual(expect.objectContaining({ kind: "assessed", actorName: null }));

  await changeLearned(actor, id, { version: 2, to: { seenJudge: "unknown" } });
  expect(rulesOf(await stored(id))).toContain("T02");
  const shown = await readLead(actor, id);
  expect(shown?.answers.seenJudge).toBe("unknown");
  expect(shown?.told).toEqual({ seenJudge: "no" });
});

it("leaves sealed what was sealed, the earlier answer too, and everything beside it as it was", async () => {
  const actor = await actorFor("attorney");
  const id = await lead({ allegedVictims: [{ name: "Victoria Canaria", avRelation: "stranger" }] });
  const was = openAnswers(await stored(id));
  await changeLearned(actor, id, { version: 1, to: { seenJudge: "yes", arrestBasis: "warrant" } });
  const first = await stored(id);
  expect(first.told).toBeNull();
  const told = { seenJudge: "no", arrestBasis: null };
  expect(openAnswers(first)).toEqual({ ...was, seenJudge: "yes", arrestBasis: "warrant", told });

  await changeLearned(actor, id, { version: 2, to: { custody: "no", arrestBasis: "noWarrant" } });
  const second = await stored(id);
  expect([second.custody, second.told]).toEqual(["no", { custody: "yes" }]);
  expect(openAnswers(second).told).toEqual(told);
  expect((await readLead(actor, id))?.told).toEqual({ custody: "yes", ...told });
  expect(LEARNED.filter((key) => !isOpenField(key))).toEqual([]);
  expect(JSON.stringify(second.events)).not.toMatch(/noWarrant|Canaria/u);
});

it("ends what stands for somebody in jail once they are out, and starts it for somebody who is in", async () => {
  const actor = await actorFor("attorney");
  const id = await lead();
  await changeLearned(actor, id, { version: 1, to: { custody: "no" } });
  const out = await stored(id);
  expect(rulesOf(out)).not.toContain("T02");
  expect(out.lane).not.toBe("now");
  await changeLearned(actor, id, { version: 2, to: { custody: "yes" } });
  const again = await stored(id);
  expect(again).toMatchObject({ lane: "now", told: { custody: "yes" } });
  expect(rulesOf(again)).toContain("T02");
});

it("moves the limit by what the arrest was based on", async () => {
  const actor = await actorFor("attorney");
  const id = await lead({ arrestAt: { value: "2026-11-29T05:00", certainty: "exact" } });
  expect(rulesOf(await stored(id))).toContain("T02");
  await changeLearned(actor, id, { version: 1, to: { arrestBasis: "warrant" } });
  expect(rulesOf(await stored(id))).toContain("T01");
});

it("gives the second of two what stands there now, and writes nothing of theirs", async () => {
  const actor = await actorFor("attorney");
  const id = await lead();
  const both = await Promise.all([
    changeLearned(actor, id, { version: 1, to: { seenJudge: "yes" } }),
    changeLearned(actor, id, { version: 1, to: { custody: "no" } }),
  ]);
  const row = await stored(id);
  expect(both).toContain("changed");
  expect(row.version).toBe(2);
  const facts = { custody: row.custody, seenJudge: openAnswers(row).seenJudge };
  expect([facts.custody === "no", facts.seenJudge === "yes"].filter(Boolean)).toHaveLength(1);
  expect(both.find((one) => typeof one === "object")).toEqual({ changed: { version: 2, facts } });
  const same = { custody: row.custody };
  expect(await changeLearned(actor, id, { version: 2, to: same })).toBe("same");
  expect(await changeLearned(actor, id, { version: 2, to: {} })).toBe("same");
  expect((await stored(id)).version).toBe(2);
});

it("changes nothing for whoever may not, and leaves what is over where it stands", async () => {
  const id = await lead();
  const change = { version: 1, to: { seenJudge: "yes" } };
  const owner = await actorFor("owner");
  expect(await changeLearned(await actorFor("auditor"), id, change)).toBe("nothingHere");
  expect(await changeLearned(owner, randomUUID(), change)).toBe("nothingHere");
  expect(await changeLearned({ ...owner, practiceId: randomUUID() }, id, change)).toBe("nothingHere");
  expect(await stored(id)).toMatchObject({ version: 1, told: null });
  await database().lead.update({ where: { id }, data: { status: "declined" } });
  expect(await changeLearned(owner, id, change)).toBe("changed");
  expect(await stored(id)).toMatchObject({ lane: "now", version: 2 });
});
