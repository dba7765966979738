import { describe, expect, it } from "vitest";
import { type ClockPractice, responseClock } from "@/lib/leads/response-clock";
import { targetsSchema } from "@/lib/practice/targets";
import { instantOf } from "@/lib/triage/calendar";
import type { Lane } from "@/lib/triage/terms";

const ZONE = "America/Chicago";
const at = (text: string) => instantOf(text.slice(0, 10), text.slice(11), ZONE);
const PRACTICE: ClockPractice = {
  ...{
    targets: targetsSchema.parse({}),
    hours: null,
    closedDays: ["2026-11-26", "2026-12-25"],
    timeZone: ZONE,
  },
};

function row(lane: Lane, received: string, changes: Partial<Parameters<typeof responseClock>[0]> = {}) {
  return {
    order: { lane, decideBy: at(received), reasons: [], pagesAtNight: false },
    ...{ receivedAt: at(received), firstAttemptAt: null, waitsForCall: false },
    ...{ status: "new" as const, conflict: "unchecked" as const },
    ...changes,
  };
}

const due = (lane: Lane, received: string, practice = PRACTICE) => {
  const clock = responseClock(row(lane, received), practice);
  return clock.state === "runs" ? clock.by : clock.state;
};

describe("the time in which somebody has to try", () => {
  it.each([
    // NOW: half an hour from the page, which waits for 06:30 when a lawyer could do nothing at night.
    ["now", "2026-12-01T10:00", "2026-12-01T10:30"],
    ["now", "2026-12-01T20:59", "2026-12-01T21:29"],
    ["now", "2026-12-01T21:00", "2026-12-02T07:00"],
    ["now", "2026-12-02T06:29", "2026-12-02T07:00"],
    ["now", "2026-12-02T06:30", "2026-12-02T07:00"],
    // TODAY: the end of the working day on which it is read.
    ["today", "2026-12-01T10:00", "2026-12-01T17:00"],
    ["today", "2026-12-01T15:00", "2026-12-01T17:00"],
    ["today", "2026-12-01T15:01", "2026-12-02T17:00"],
    ["today", "2026-12-04T16:00", "2026-12-07T17:00"],
    ["today", "2026-11-25T16:00", "2026-11-27T17:00"],
    // SOON the next, WHEN FREE the third after it; weekends and holidays are none.
    ["soon", "2026-12-01T10:00", "2026-12-02T17:00"],
    ["soon", "2026-12-04T10:00", "2026-12-07T17:00"],
    ["soon", "2026-11-25T10:00", "2026-11-27T17:00"],
    ["whenFree", "2026-12-01T10:00", "2026-12-04T17:00"],
    ["whenFree", "2026-12-03T10:00", "2026-12-08T17:00"],
    ["whenFree", "2026-12-23T10:00", "2026-12-29T17:00"],
  ] as const)("%s, received %s: by %s", (lane, received, by) => {
    expect(due(lane, received)).toEqual(at(by));
  });

  it("is not moved by daylight saving, and pages of the night run at once", () => {
    expect(due("today", "2026-03-06T16:00")).toEqual(at("2026-03-09T17:00"));
    const night = row("now", "2026-12-01T23:00");
    const order = { lane: "now" as const, decideBy: night.receivedAt, reasons: [], pagesAtNight: true };
    const paged = { ...night, order };
    expect(responseClock(paged, PRACTICE)).toEqual({ state: "runs", by: at("2026-12-01T23:30") });
  });

  it("is the practice's own", () => {
    const targets = targetsSchema.parse({ now: 10, soon: 0 });
    expect(due("now", "2026-12-01T10:00", { ...PRACTICE, targets })).toEqual(at("2026-12-01T10:10"));
    expect(due("soon", "2026-12-01T10:00", { ...PRACTICE, targets })).toEqual(at("2026-12-01T17:00"));
    expect(targets.whenFree).toBe(3);
    expect(() => targetsSchema.parse({ now: 0 })).toThrow();
  });
});

describe("the clock", () => {
  it("stops at the first attempt, and says whether that was late", () => {
    const tried = (time: string) =>
      responseClock(row("now", "2026-12-01T10:00", { firstAttemptAt: at(time) }), PRACTICE);
    expect(tried("2026-12-01T10:30")).toMatchObject({ state: "answered", late: false });
    expect(tried("2026-12-01T10:31")).toMatchObject({ state: "answered", late: true });
  });

  it.each([
    ["waits", { waitsForCall: true }],
    ["none", { status: "declined" }],
    ["none", { conflict: "potential" }],
    ["none", { order: null }],
  ] as const)("%s: %j", (state, changes) => {
    expect(responseClock(row("today", "2026-12-01T10:00", changes), PRACTICE).state).toBe(state);
  });
});
