import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { relatedLeads } from "@/lib/conflicts/related";
import { database } from "@/lib/db/client";
import type { Answers } from "@/lib/intake/answers";
import { apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";
import { readOpenLead } from "@/lib/leads/read";

let actor: Actor;

beforeAll(async () => {
  await openPractice();
  actor = await actorFor("intake");
});

beforeEach(async () => {
  await database().lead.deleteMany();
});

let phones = 0;

/** Another number, name and incident each time, unless it is said otherwise. */
async function lead(changes: Answers): Promise<string> {
  phones += 1;
  const own: Answers = {
    ...{ phone: `+1205555${String(2000 + phones)}`, submitterName: "Pat Example", coDefendants: "none" },
    arrestAt: { value: "2026-11-20", certainty: "exact" },
    charges: [{ chargeText: "Theft of property 3rd" }],
  };
  const submitted = await submitIntake(apiIntake(randomUUID(), { ...own, ...changes }));
  if (!("leadId" in submitted)) throw new Error(submitted.outcome);
  return submitted.leadId;
}

async function related(id: string) {
  const read = await readOpenLead(actor, id);
  if (read === null) throw new Error("The lead of a test is not there.");
  return (await relatedLeads(actor, read)).map((one) => [one.id, one.links]);
}

it("links who is charged together, from both sides", async () => {
  const one = await lead({ accusedName: "Robert Sample", coDefendants: [{ name: "Coe Example" }] });
  const two = await lead({ accusedName: "Coe Example" });
  expect(await related(one)).toEqual([[two, ["coDefendant"]]]);
  expect(await related(two)).toEqual([[one, ["coDefendant"]]]);
});

it("links the same accused of the same day, in another county and over another number", async () => {
  const one = await lead({ accusedName: "Robert Sample" });
  const two = await lead({ accusedName: "Sample, Robert", placeCounty: "baldwin" });
  await lead({
    accusedName: "Robert Sample",
    placeCounty: "dale",
    arrestAt: { value: "2026-11-02", certainty: "exact" },
  });
  expect(await related(one)).toEqual([[two, ["incident"]]]);
});

it("says of a possible duplicate that it is one", async () => {
  const one = await lead({ accusedName: "Robert Sample", phone: "+12055550142" });
  const two = await lead({ accusedName: "Rob Otherwise", phone: "+12055550142" });
  expect(await related(two)).toEqual([[one, ["duplicate"]]]);
});

it("links the same number of a case, however it is written", async () => {
  const one = await lead({
    accusedName: "Ann First",
    charges: [{ chargeText: "Theft", caseNo: "DC-2026-001234" }],
  });
  const two = await lead({
    accusedName: "Ben Second",
    charges: [{ chargeText: "Theft", caseNo: "dc 2026 001234" }],
  });
  expect(await related(one)).toEqual([[two, ["incident"]]]);
});

it("never links by a person named as the victim", async () => {
  const one = await lead({
    accusedName: "Ann First",
    allegedVictims: [{ name: "Vic Kanari", avRelation: "stranger" }],
  });
  await lead({ accusedName: "Vic Kanari" });
  await lead({ accusedName: "Ben Second", allegedVictims: [{ name: "Vic Kanari", avRelation: "stranger" }] });
  expect(await related(one)).toEqual([]);
});
