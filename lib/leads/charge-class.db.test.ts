import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";
import { chargeClassOf, setChargeClass } from "@/lib/leads/charge-class";

beforeAll(openPractice);
beforeEach(async () => {
  await database().lead.deleteMany();
});

/** Released, court in years, and a charge that no row of the pack knows: felony-like until somebody has read the paper. */
async function unclearLead(): Promise<string> {
  const submitted = await submitIntake(
    apiIntake(randomUUID(), {
      ...{ charges: [{ chargeText: "Xyzzy of the lake" }], allegedVictims: "none" },
      arrestAt: { value: "2026-01-02", certainty: "exact" },
    }),
  );
  if (submitted.outcome !== "created") throw new Error(submitted.outcome);
  return submitted.leadId;
}

const stored = (id: string) =>
  database().lead.findUniqueOrThrow({
    where: { id },
    include: { charges: true, events: { orderBy: { at: "asc" } } },
  });
const rulesOf = ({ reasons }: { reasons: unknown }) => JSON.stringify(reasons).match(/T\d\d/g) ?? [];

it("moves the lead by the class that a person set, in the same transaction, and writes both down", async () => {
  const actor = await actorFor("intake");
  const id = await unclearLead();
  const before = await stored(id);
  expect(before).toMatchObject({ lane: "soon", charges: [{ chargeClass: null }] });
  expect(rulesOf(before)).toContain("T22");

  expect(await setChargeClass(actor, id, { position: 0, version: 1, to: "violation" })).toBe("changed");
  const below = await stored(id);
  expect(below).toMatchObject({ lane: "whenFree", version: 2, charges: [{ chargeClass: "violation" }] });
  expect(rulesOf(below)).not.toContain("T22");
  const events = below.events.map(({ kind, data, actorName }) => ({ kind, data, actorName }));
  expect(events).toContainEqual({
    ...{ kind: "chargeClass", actorName: actor.name },
    data: { position: 0, from: "unknown", to: "violation" },
  });
  expect(events).toContainEqual({
    ...{ kind: "assessed", actorName: null, data: { from: "soon", to: "whenFree" } },
  });

  await setChargeClass(actor, id, { position: 0, version: 2, to: "felonyA" });
  expect(await stored(id)).toMatchObject({ lane: "today", charges: [{ chargeClass: "felonyA" }] });
  await setChargeClass(actor, id, { position: 0, version: 3, to: "unknown" });
  expect(await stored(id)).toMatchObject({ lane: "soon", charges: [{ chargeClass: null }] });
});

it("gives the second of two what stands there now, and writes nothing of theirs", async () => {
  const actor = await actorFor("attorney");
  const id = await unclearLead();
  const both = await Promise.all([
    setChargeClass(actor, id, { position: 0, version: 1, to: "felonyB" }),
    setChargeClass(actor, id, { position: 0, version: 1, to: "traffic" }),
  ]);
  const late = both.find((one) => typeof one === "object");
  const { version, charges } = await stored(id);
  expect(both).toContain("changed");
  expect(version).toBe(2);
  expect(late).toEqual({ changed: { version: 2, classes: { 0: charges[0]?.chargeClass } } });
});

it("leaves a lead that is over where it stands, and changes nothing for whoever may not", async () => {
  const id = await unclearLead();
  await database().lead.update({ where: { id }, data: { status: "declined" } });
  const actor = await actorFor("owner");
  expect(await setChargeClass(actor, id, { position: 0, version: 1, to: "felonyA" })).toBe("changed");
  expect(await stored(id)).toMatchObject({ lane: "soon", version: 2 });
  expect(await setChargeClass(actor, id, { position: 7, version: 2, to: "felonyA" })).toBe("nothingHere");
  expect(await setChargeClass(actor, randomUUID(), { position: 0, version: 2, to: "felonyA" })).toBe(
    "nothingHere",
  );
  const auditor = await actorFor("auditor");
  expect(await setChargeClass(auditor, id, { position: 0, version: 2, to: "felonyB" })).toBe("nothingHere");
  expect((await stored(id)).version).toBe(2);
});

it("knows its classes and no other word", () => {
  expect(chargeClassOf("felonyD")).toBe("felonyD");
  expect(chargeClassOf("Felony D")).toBeUndefined();
});
