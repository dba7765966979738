import { randomUUID } from "node:crypto";
import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { listLeads } from "@/lib/leads/list";
import { readLead } from "@/lib/leads/read";
import { findLeads } from "@/lib/leads/search";
import { fillSearch } from "@/lib/leads/search-fill";
import { together } from "@/lib/leads/suspected";
import { trustLead } from "@/lib/leads/write";

let actor: Actor;

beforeAll(async () => {
  await openPractice();
  actor = await actorFor("intake");
});

beforeEach(async () => {
  await database().lead.deleteMany();
});

const submit = (suspected: readonly ("honeypot" | "quick" | "many")[]) =>
  submitIntake({ ...apiIntake(randomUUID()), suspected });

describe("a lead that may be spam", () => {
  it("is stored and announced like every other, with its mark", async () => {
    const [plain, marked] = [await submit([]), await submit(["honeypot", "many"])];
    if (!("leadId" in plain) || !("leadId" in marked)) throw new Error("not stored");
    expect(Object.keys(marked)).toEqual(Object.keys(plain));
    expect(await readLead(actor, plain.leadId)).toMatchObject({ shape: "before", suspected: [] });
    expect(await readLead(actor, marked.leadId)).toMatchObject({
      ...{ shape: "before", suspected: ["honeypot", "many"] },
      events: [{ kind: "received" }],
    });
    const jobs = await database().$queryRaw<{ leadId: string }[]>`
      select payload->>'leadId' as "leadId" from graphile_worker._private_jobs where payload->>'leadId' is not null`;
    expect(jobs.map(({ leadId }) => leadId)).toEqual(expect.arrayContaining([plain.leadId, marked.leadId]));
  });

  it("stands where it stood without the mark", async () => {
    const decideBy = (minute: number) => new Date(Date.UTC(2026, 10, 22, 15, minute));
    const rows = [];
    for (const [minute, suspected] of [
      [3, []],
      [1, ["quick"]],
      [2, ["honeypot", "quick", "many"]],
      [0, []],
    ] as const)
      rows.push(await storeRow({ decideBy: decideBy(minute), suspected: [...suspected] }));
    const order = [rows[3], rows[1], rows[2], rows[0]].map((row) => row?.id);
    const page = await listLeads(actor, { filter: { status: "open" } });
    expect(page?.rows.map(({ id }) => id)).toEqual(order);
    expect(page?.rows.map(({ suspected }) => suspected)).toEqual([
      [],
      ["quick"],
      ["honeypot", "quick", "many"],
      [],
    ]);
    await fillSearch();
    expect(
      (await findLeads(actor, "Pat Sample")).rows.filter((row) => row.suspected.length > 0),
    ).toHaveLength(2);
  });
});

describe("somebody who says that it is no spam", () => {
  it("takes the mark away, with a version and an entry that says what it was", async () => {
    const { id } = await storeRow({ suspected: ["quick"] });
    const both = await Promise.all([trustLead(actor, id), trustLead(actor, id)]);
    expect(both).toEqual(["trusted", "trusted"]);
    expect(await readLead(actor, id)).toMatchObject({
      ...{ suspected: [], version: 2 },
      events: [{ kind: "trusted", actorName: actor.name, data: { suspected: ["quick"] } }],
    });
    expect(await trustLead(actor, id)).toBe("trusted");
    expect(await readLead(actor, id)).toMatchObject({ version: 2, events: { length: 1 } });
  });

  it("is somebody who works on leads of this practice", async () => {
    const { id } = await storeRow({ suspected: ["quick"] });
    expect(await trustLead(await actorFor("auditor"), id)).toBe("nothingHere");
    expect(await trustLead(actor, randomUUID())).toBe("nothingHere");
    expect(await readLead(actor, id)).toMatchObject({ suspected: ["quick"], version: 1, events: [] });
  });
});

it("names each suspicion once and in one order", () => {
  expect(together(["many"], ["quick", "many"], [], ["honeypot"])).toEqual(["honeypot", "quick", "many"]);
});
