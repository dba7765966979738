import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { z } from "zod";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { assess } from "./assess";
import { addDays, type Calendar, instantOf } from "./calendar";
import { factsSchema } from "./facts";
import { Watch } from "./watch";

const calendar: Calendar = { pack: alabama(), holidays: ["2026-11-26", "2026-12-25"] };
// Around both nights on which the clocks change, and around the turn of the year.
const START = instantOf("2026-10-20", "00:00", "America/Chicago").getTime();
const SPAN = 150 * 24 * 60;

const far = fc.integer({ min: -40, max: 190 }).map((n) => addDays("2026-10-20", n));
const time = fc.constantFrom("00:00", "02:30", "09:00", "11:59", "12:00", "13:30", "17:00", "21:00");
/** Most turns stand within some days of an event: a day drawn from half a year would hardly ever meet them. */
const dayNear = (minutes: number) =>
  fc.oneof(
    far,
    fc.integer({ min: -16, max: 9 }).map((n) => addDays("2026-10-20", Math.floor(minutes / 1440) + n)),
  );
const dateNear = (day: fc.Arbitrary<string>) =>
  fc.oneof(
    fc.constantFrom("unknown" as const, "none" as const, "missed" as const),
    day,
    fc.tuple(day, time).map(([d, t]) => `${d}T${t}`),
    fc
      .tuple(day, fc.constantFrom("about" as const, "missed" as const))
      .map(([value, certainty]) => ({ value, certainty })),
  );
const choice = fc.constantFrom("yes" as const, "no" as const, "unknown" as const);
const texts = ["Speeding", "DUI", "Murder", "DV 3rd", "Theft", "failure to appear", "xyz", "Burglary 3rd"];
const chargeNear = (date: ReturnType<typeof dateNear>) =>
  fc.record(
    {
      chargeText: fc.constantFrom(...texts),
      chargeClass: fc.constantFrom("felonyA" as const, "felonyC" as const, "misdemeanorA" as const),
      eventDate: date,
    },
    { requiredKeys: [] },
  );
const factsAround = (minutes: number) => {
  const date = dateNear(dayNear(minutes));
  return fc.record(
    {
      receivedAt: fc.integer({ min: 0, max: SPAN }).map((n) => new Date(START + n * 60_000)),
      custody: choice,
      seenJudge: choice,
      stage: fc.constantFrom("investigated", "warrant", "released", "indicted", "convicted", "unknown"),
      arrestAt: date,
      arrestBasis: fc.constantFrom("warrant" as const, "noWarrant" as const),
      accusedBirthYear: fc.integer({ min: 2006, max: 2011 }),
      holds: fc.constantFrom(["otherState"], ["none"]),
      healthRiskInJail: choice,
      policeContact: choice,
      policeContactAt: date,
      charges: fc.array(chargeNear(date), { maxLength: 3 }),
      convictionDate: date,
      courtType: fc.constantFrom("municipal" as const, "circuit" as const, "unknown" as const),
      nextCourtAt: date,
      didYouGo: choice,
      hasLawyer: fc.constantFrom("hired" as const, "none" as const),
      duiNoticeDate: date,
      poExists: fc.constantFrom("served" as const, "no" as const, "unknown" as const),
      poHearingAt: date,
      poServedOn: date,
      targetLetter: choice,
      targetLetterAt: date,
      otherDeadlineAt: date,
      videoExpiring: choice,
      supervision: fc.constantFrom(["probation"], ["none"]),
    },
    { requiredKeys: ["receivedAt"] },
  ) as fc.Arbitrary<z.input<typeof factsSchema>>;
};
/** A lead, and the minutes after the start at which it is looked at. */
const looked = fc.integer({ min: 0, max: SPAN }).chain((n) => fc.tuple(factsAround(n), fc.constant(n)));

describe("changesAt", () => {
  it("names a moment before which nothing differs", () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(looked, fc.array(share, { minLength: 4, maxLength: 4 }), ([input, n], shares) => {
        const lead = factsSchema.parse(input);
        const now = new Date(START + n * 60_000);
        const first = assess(lead, now, calendar);
        // Without a next change: any later moment at all.
        const end = first.changesAt?.getTime() ?? now.getTime() + 400 * 24 * 3_600_000;
        expect(end).toBeGreaterThan(now.getTime());
        const last = end - 1;
        for (const part of [...shares, 1]) {
          const between = new Date(now.getTime() + Math.floor((last - now.getTime()) * part));
          const { changesAt: _first, ...expected } = first;
          const { changesAt: _later, ...got } = assess(lead, between, calendar);
          expect(got).toEqual(expected);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it("is near: a change that happens is announced, minute by minute over a week", () => {
    const lead = factsSchema.parse({
      receivedAt: new Date(START),
      custody: "no",
      stage: "released",
      arrestAt: "2026-10-20",
      nextCourtAt: "2026-10-27T09:00",
      charges: [{ chargeText: "DUI" }],
    });
    const announced = new Set<number>();
    for (let now = new Date(START), left = 50; left > 0; left -= 1) {
      const { changesAt } = assess(lead, now, calendar);
      if (!changesAt) break;
      announced.add(changesAt.getTime());
      now = changesAt;
    }
    // Monday noon before the hearing: from then on it is NOW.
    expect(announced).toContain(instantOf("2026-10-26", "12:00", "America/Chicago").getTime());
    // 96 hours before it: TODAY.
    expect(announced).toContain(instantOf("2026-10-23", "09:00", "America/Chicago").getTime());
  });
});

describe("Watch", () => {
  const t = new Date(1_000);
  it.each([
    [999, false, false, 1_000],
    [1_000, true, false, 1_001],
    [1_001, true, true, null],
  ])("at %i", (now, reached, passed, next) => {
    const watch = new Watch(new Date(now));
    expect([watch.reached(t), watch.passed(t), watch.changesAt?.getTime() ?? null]).toEqual([
      reached,
      passed,
      next,
    ]);
  });
});
