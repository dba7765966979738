import { randomUUID } from "node:crypto";
import { beforeAll, expect, it, vi } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { apiIntake, openPractice } from "@/lib/intake/intake-for-tests";
import { submitIntake } from "@/lib/intake/submit";
import { reasonsOf } from "@/lib/leads/list-row";
import { reassessDue } from "@/lib/leads/reassess";
import { settleDay } from "@/lib/leads/settle";

const clock = vi.hoisted(() => ({ at: "2026-12-02T16:00:00.000Z" }));
vi.mock("@/lib/clock", () => ({ now: () => new Date(clock.at) }));

let actor: Actor;

beforeAll(async () => {
  await openPractice();
  actor = await actorFor("intake");
});

/** The last day to ask for a license hearing was yesterday. */
async function store(): Promise<string> {
  const answers = {
    ...{ charges: [{ chargeText: "DUI", duiRelated: true }], coDefendants: "none", allegedVictims: "none" },
    accusedBirthYear: 1990,
    arrestAt: { value: "2026-11-21", certainty: "exact" },
    nextCourtAt: { value: "2027-03-01T09:00", certainty: "exact" },
  } as const;
  const submitted = await submitIntake(apiIntake(randomUUID(), answers));
  if (!("leadId" in submitted)) throw new Error(submitted.outcome);
  return submitted.leadId;
}

const stored = (id: string) =>
  database().lead.findUniqueOrThrow({ where: { id }, include: { events: { orderBy: { at: "asc" } } } });
const rulesOf = (lead: { reasons: unknown }) => reasonsOf(lead.reasons).map(({ rule }) => rule);

it("keeps a passed last day in the order until somebody records what came of it, and puts it back", async () => {
  const id = await store();
  const before = await stored(id);
  expect([before.lane, rulesOf(before)]).toEqual(["today", expect.arrayContaining(["T14"])]);
  const missed = { what: "license", outcome: "missed" } as const;
  expect(await settleDay(actor, id, { ...missed, version: before.version })).toBe("settled");
  const after = await stored(id);
  expect(rulesOf(after)).not.toContain("T14");
  expect(after.lane).toBe("soon");
  expect(after.events.map(({ kind, data }) => [kind, data])).toContainEqual([
    "settled",
    { what: "license", from: "open", to: "missed" },
  ]);
  // The next tick does not bring it back.
  clock.at = "2026-12-20T16:00:00.000Z";
  await reassessDue();
  expect(rulesOf(await stored(id))).not.toContain("T14");
  clock.at = "2026-12-02T16:00:01.000Z";
  const { version } = await stored(id);
  expect(await settleDay(actor, id, { what: "license", outcome: "open", version })).toBe("settled");
  expect(await stored(id)).toMatchObject({ lane: "today", settled: [] });
});

it("is recorded by one of two at once; the other is told what stands", async () => {
  const id = await store();
  const { version } = await stored(id);
  const both = await Promise.all(
    (["done", "missed"] as const).map((outcome) =>
      settleDay(actor, id, { what: "license", outcome, version }),
    ),
  );
  expect(both.filter((one) => one === "settled")).toHaveLength(1);
  const { events, settled } = await stored(id);
  const [event] = events.filter(({ kind }) => kind === "settled");
  const { to } = Object(event?.data);
  expect(both.find((one) => one !== "settled")).toEqual({ changed: { version: version + 1, outcome: to } });
  expect(settled).toEqual(["T14"]);
});

it("is nothing to whoever only reads", async () => {
  const id = await store();
  const change = { what: "license", outcome: "done", version: 1 } as const;
  expect(await settleDay(await actorFor("auditor"), id, change)).toBe("nothingHere");
  expect(await settleDay(actor, randomUUID(), change)).toBe("nothingHere");
  expect((await stored(id)).settled).toEqual([]);
});
