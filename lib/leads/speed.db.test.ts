import { beforeAll, beforeEach, describe, expect, it } from "vitest";
import type { Actor } from "@/lib/auth/actor";
import { actorFor } from "@/lib/auth/actor-for-tests";
import { database } from "@/lib/db/client";
import { ConflictState } from "@/lib/db/generated/enums";
import { openPractice } from "@/lib/intake/intake-for-tests";
import { storeRow } from "@/lib/leads/lead-for-tests";
import { responseClock } from "@/lib/leads/response-clock";
import { speedReport } from "@/lib/leads/speed";
import { STATUSES } from "@/lib/leads/status";
import { targetsSchema } from "@/lib/practice/targets";
import { LABELS } from "@/lib/triage/labels";

const ZONE = "America/Chicago";
const MINUTE = 60_000;
let actor: Actor;

beforeAll(async () => {
  await openPractice();
  actor = await actorFor("auditor");
});
beforeEach(() => database().lead.deleteMany());

/** A lead that came in then, and was tried so many minutes later. */
function came(received: string, minutes: number | null, changes: Parameters<typeof storeRow>[0] = {}) {
  const receivedAt = new Date(received);
  const firstAttemptAt = minutes === null ? null : new Date(receivedAt.getTime() + minutes * MINUTE);
  return storeRow({ receivedAt, firstAttemptAt, ...changes });
}

const report = (at: string, zone = ZONE) => speedReport(actor, zone, new Date(at));

it("is empty and not wrong when nothing came", async () => {
  expect(await report("2026-11-20T12:00:00Z")).toEqual({
    since: "2026-08-22",
    overall: { leads: 0, tried: 0, untried: 0, waits: 0, none: 0, median: null, ninetieth: null },
    hours: [],
  });
});

it("says median and 90th percentile of all, and of each hour of the week, of those that were tried", async () => {
  // Three Mondays and a Tuesday, at two in the afternoon.
  for (const [n, day] of ["02", "02", "09", "09", "16"].entries())
    await came(`2026-11-${day}T20:15:00Z`, [10, 20, 30, 40, 1000][n] ?? null);
  await came("2026-11-16T20:59:59.999Z", null);
  await came("2026-11-17T20:00:00Z", 60);
  await came("2026-11-17T21:00:00Z", null);
  const { overall, hours } = await report("2026-11-20T12:00:00Z");
  expect(overall).toMatchObject({ leads: 8, tried: 6, untried: 2 });
  // Between the values where there is none in the middle: of 10, 20, 30, 40, 60, 1000.
  expect(overall.median).toBeCloseTo(35 * 60, 3);
  expect(overall.ninetieth).toBeCloseTo(530 * 60, 3);
  expect(hours.map(({ weekday, hour, leads, tried }) => [weekday, hour, leads, tried])).toEqual([
    [1, 14, 6, 5],
    [2, 14, 1, 1],
    [2, 15, 1, 0],
  ]);
  expect(hours[0]?.median).toBeCloseTo(30 * 60, 3);
  expect(hours[0]?.ninetieth).toBeCloseTo(616 * 60, 3);
  expect([hours[2]?.median, hours[2]?.ninetieth]).toEqual([null, null]);
});

describe("the clock of the practice", () => {
  it("shows one o'clock twice on the night of autumn, and a time to the first attempt that really went by", async () => {
    await came("2026-11-01T05:59:59.999Z", null);
    await came("2026-11-01T06:00:00Z", null);
    await came("2026-11-01T06:30:00Z", 120);
    await came("2026-11-01T07:59:59.999Z", null);
    await came("2026-11-01T08:00:00Z", null);
    const { overall, hours } = await report("2026-11-02T12:00:00Z");
    expect(hours.map(({ weekday, hour, leads }) => [weekday, hour, leads])).toEqual([
      [7, 0, 1],
      [7, 1, 3],
      [7, 2, 1],
    ]);
    expect(overall.median).toBeCloseTo(120 * 60, 3);
  });

  it("leaves two o'clock out on the night of spring", async () => {
    await came("2026-03-08T07:59:59.999Z", 30);
    await came("2026-03-08T08:00:00Z", null);
    const { overall, hours } = await report("2026-03-09T12:00:00Z");
    expect(hours.map(({ weekday, hour }) => [weekday, hour])).toEqual([
      [7, 1],
      [7, 3],
    ]);
    expect(overall.median).toBeCloseTo(30 * 60, 3);
  });

  it("says when the first day begins, and which day of the week it is", async () => {
    await came("2026-08-22T04:59:59.999Z", 1);
    await came("2026-08-22T05:00:00Z", 2);
    const chicago = await report("2026-11-20T12:00:00Z");
    expect(chicago.hours.map(({ weekday, hour }) => [weekday, hour])).toEqual([[6, 0]]);
    const { since, hours } = await report("2026-11-20T05:30:00Z", "America/Los_Angeles");
    expect(since).toBe("2026-08-21");
    expect(hours.map(({ weekday, hour, leads }) => [weekday, hour, leads])).toEqual([
      [5, 21, 1],
      [5, 22, 1],
    ]);
  });
});

it("counts each lead as the response clock of the list shows it, those by hand and what may be spam too", async () => {
  const practice = { targets: targetsSchema.parse({}), hours: null, closedDays: [], timeZone: ZONE };
  const receivedAt = new Date("2026-11-18T16:00:00Z");
  const expected = { runs: 0, answered: 0, waits: 0, none: 0 };
  for (const status of STATUSES)
    for (const conflict of Object.values(ConflictState))
      for (const waitsForCall of [false, true])
        for (const firstAttemptAt of [null, new Date("2026-11-18T17:00:00Z")]) {
          const labels = waitsForCall ? [LABELS.waits.label] : [];
          const marks = waitsForCall ? { source: "desk" } : { suspected: ["quick"] };
          await storeRow({ receivedAt, firstAttemptAt, status, conflict, labels, ...marks });
          const order = { lane: "today" as const, decideBy: receivedAt, reasons: [], pagesAtNight: false };
          const row = { order, receivedAt, firstAttemptAt, waitsForCall, status, conflict };
          expected[responseClock(row, practice).state] += 1;
        }
  const { overall } = await report("2026-11-20T12:00:00Z");
  const { tried, untried, waits, none } = overall;
  expect({ answered: tried, runs: untried, waits, none }).toEqual(expected);
  expect(Object.values(expected).every((amount) => amount > 0)).toBe(true);
  expect(overall.leads).toBe(tried + untried + waits + none);
});

it("shows nobody the figures of another practice", async () => {
  const { id: _, hours: __, ...own } = await database().practice.findFirstOrThrow();
  const other = await database().practice.create({ data: { ...own, hours: {} } });
  await came("2026-11-18T16:00:00Z", 10);
  await came("2026-11-18T18:00:00Z", 90, { practiceId: other.id });
  const at = new Date("2026-11-20T12:00:00Z");
  const [mine, theirs] = [
    await speedReport(actor, ZONE, at),
    await speedReport({ ...actor, practiceId: other.id }, ZONE, at),
  ];
  expect([mine.overall.leads, mine.hours.map(({ hour }) => hour)]).toEqual([1, [10]]);
  expect([theirs.overall.leads, theirs.hours.map(({ hour }) => hour)]).toEqual([1, [12]]);
  await database().lead.deleteMany();
  await database().practice.delete({ where: { id: other.id } });
});
