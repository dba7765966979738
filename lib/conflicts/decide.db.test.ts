import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { decideConflict } from "@/lib/conflicts/decide";
import { namesToCheck } from "@/lib/conflicts/search";
import { database } from "@/lib/db/client";
import { apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";

let attorney: Actor;

beforeAll(async () => {
  await openPractice();
  attorney = await actorFor("attorney");
});

beforeEach(async () => {
  await database().lead.deleteMany();
});

async function lead(accusedName: string, victim: string): Promise<string> {
  // The accused writes, so that nobody else is named.
  const people = { role: "accused", submitterName: accusedName, coDefendants: "none" };
  const allegedVictims = [{ name: victim, avRelation: "spouse" }];
  const submitted = await submitIntake(apiIntake(randomUUID(), { ...people, allegedVictims }));
  if (!("leadId" in submitted)) throw new Error(submitted.outcome);
  return submitted.leadId;
}

async function hitsOf(id: string) {
  const search = await namesToCheck(attorney, id);
  return search?.hits.map(({ name, kind, of, likeness }) => [likeness, name, kind, of.name, of.kind]);
}

it("finds both ways who is the accused here and the victim there, sealed names and declined leads included", async () => {
  const first = await lead("José García-Lopez", "Victoria Kanari");
  await database().lead.update({ where: { id: first }, data: { status: "declined" } });
  const second = await lead("Vicky Kanari", "Garcia Lopez, Jose");
  expect(await hitsOf(second)).toEqual([
    ["order", "José García-Lopez", "accused", "Garcia Lopez, Jose", "allegedVictim"],
    ["nickname", "Victoria Kanari", "allegedVictim", "Vicky Kanari", "accused"],
  ]);
  expect(await hitsOf(first)).toEqual([
    ["order", "Garcia Lopez, Jose", "allegedVictim", "José García-Lopez", "accused"],
    ["nickname", "Vicky Kanari", "accused", "Victoria Kanari", "allegedVictim"],
  ]);
  const third = await lead("Otto Nobody", "Ada Someone");
  expect(await hitsOf(third)).toEqual([]);
});

it("writes an entry for each lead of which a sealed name was shown", async () => {
  const first = await lead("Robert Sample", "Victoria Kanari");
  const second = await lead("Victoria Kanari", "Robert Sample");
  await namesToCheck(attorney, second);
  const entries = await database().auditEntry.findMany({ where: { leadId: { in: [first, second] } } });
  expect(entries.map(({ leadId, data }) => [leadId, data])).toEqual(
    expect.arrayContaining([
      [second, {}],
      [first, { forLeadId: second }],
    ]),
  );
  expect(entries).toHaveLength(2);
});

it("records who decided, when, why and what was found, and refuses to be rewritten", async () => {
  await lead("Robert Sample", "Victoria Kanari");
  const id = await lead("Victoria Kanari", "Robert Sample");
  const search = await namesToCheck(attorney, id);
  const { version = 0, seen = "" } = search ?? {};
  const decision = { version, seen, outcome: "potential", reason: "Kanari is the victim there" } as const;
  expect(await decideConflict(attorney, id, decision)).toBe("decided");
  const [row] = await database().conflictDecision.findMany();
  expect(row).toMatchObject({ leadId: id, outcome: "potential", actorId: attorney.userId });
  expect(row?.hits.toSorted()).toEqual(search?.hits.map(({ partyId }) => partyId).toSorted());
  expect(Buffer.from(row?.reason ?? []).toString("latin1")).not.toContain("Kanari");
  expect(await database().leadEvent.findMany({ where: { leadId: id, kind: "conflict" } })).toMatchObject([
    { data: { from: "unchecked", to: "potential", decisionId: row?.id } },
  ]);
  await expect(database().conflictDecision.updateMany({ data: { outcome: "clear" } })).rejects.toThrow(
    /append-only/,
  );
});

it("is decided by one of two who are at it at once; the other is told what stands now", async () => {
  const id = await lead("Robert Sample", "Victoria Kanari");
  const { version = 0, seen = "" } = (await namesToCheck(attorney, id)) ?? {};
  const both = await Promise.all(
    (["clear", "confirmed"] as const).map((outcome) =>
      decideConflict(attorney, id, { version, seen, outcome, reason: "looked" }),
    ),
  );
  expect(both.filter((one) => one === "decided")).toHaveLength(1);
  const { conflict } = await database().lead.findUniqueOrThrow({ where: { id } });
  expect(both.find((one) => one !== "decided")).toEqual({ changed: { version: 2, status: "new", conflict } });
  expect(await database().conflictDecision.count()).toBe(1);
});

it("is not decided over names that came in meanwhile", async () => {
  const id = await lead("Robert Sample", "Victoria Kanari");
  const { version = 0, seen = "" } = (await namesToCheck(attorney, id)) ?? {};
  await lead("Victoria Kanari", "Robert Sample");
  const decision = { version, seen, outcome: "clear", reason: "looked" } as const;
  expect(await decideConflict(attorney, id, decision)).toBe("otherNames");
  expect(await database().lead.findUniqueOrThrow({ where: { id } })).toMatchObject({
    conflict: "unchecked",
    version,
  });
});

it("is nothing to whoever may not decide", async () => {
  const id = await lead("Robert Sample", "Victoria Kanari");
  const { version = 0, seen = "" } = (await namesToCheck(attorney, id)) ?? {};
  for (const role of ["intake", "auditor"] as const) {
    const decision = { version, seen, outcome: "clear", reason: "looked" } as const;
    expect(await decideConflict(await actorFor(role), id, decision)).toBe("nothingHere");
  }
});
