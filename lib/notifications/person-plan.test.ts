import { describe, expect, it } from "vitest";
import { type PlanFacts, planOf } from "@/lib/notifications/person-plan";
import { decentTime, reminderTimes } from "@/lib/notifications/reminder-times";
import { chicago, wall } from "@/lib/on-call/plan-for-tests";

const ZONE = "America/Chicago";
const FACTS: PlanFacts = {
  ...{ at: chicago("2026-12-01T10:00"), receivedAt: chicago("2026-12-01T10:00"), byHand: false },
  ...{ over: false, acted: false, reachBy: chicago("2026-12-01T17:00"), court: "2026-12-15T09:00" },
  ...{ sequence: 0, zone: ZONE, begun: [], waiting: new Set() },
};

/** `2026-12-08T10:00 person.reminder:week:…`; `now` for what goes at once. */
const planned = (changes: Partial<PlanFacts> = {}) =>
  planOf({ ...FACTS, ...changes }).map(
    ({ event, notBefore }) => `${notBefore === null ? "now" : wall(notBefore)} ${event}`,
  );

const REMINDERS = [
  "2026-12-08T10:00 person.reminder:week:2026-12-15T09:00",
  "2026-12-14T10:00 person.reminder:day:2026-12-15T09:00",
  "2026-12-15T07:00 person.reminder:morning:2026-12-15T09:00",
];

describe("the plan of mails to a person", () => {
  it("is a receipt, a word when nobody reached them, and three reminders", () => {
    expect(planned()).toEqual(["now person.receipt", "2026-12-01T17:00 person.followUp", ...REMINDERS]);
  });

  it("is reminders only for whoever was spoken with, and nothing for whoever is not acted for", () => {
    expect(planned({ byHand: true })).toEqual(REMINDERS);
    expect(planned({ over: true })).toEqual([]);
    expect(planned({ acted: true, reachBy: null })).toEqual(["now person.receipt", ...REMINDERS]);
  });

  it("leaves out reminders whose time has passed, and all of a date that nobody is sure of", () => {
    expect(planned({ at: chicago("2026-12-14T11:00"), byHand: true })).toEqual(REMINDERS.slice(2));
    const waits = { at: chicago("2026-12-14T11:00"), waiting: new Set([REMINDERS[1]?.slice(17) ?? ""]) };
    expect(planned({ byHand: true, ...waits })).toEqual(REMINDERS.slice(1));
    expect(planned({ court: null, byHand: true })).toEqual([]);
  });

  it("tells of another date, and of one that is gone, whoever has the earlier one in their calendar", () => {
    const receipt = { event: "person.receipt", courtWall: "2026-12-10T09:00", courtSequence: 0 };
    const begun = [receipt];
    expect(planned({ byHand: true, sequence: 1, begun })).toEqual(["now person.moved:1", ...REMINDERS]);
    expect(planned({ byHand: true, sequence: 1, begun, court: null })).toEqual(["now person.withdrawn:1"]);
    const told = [...begun, { event: "person.withdrawn:1", courtWall: "2026-12-10T09:00", courtSequence: 1 }];
    expect(planned({ byHand: true, sequence: 1, begun: told, court: null })).toEqual([]);
    const again = { byHand: true, sequence: 2, begun: told, court: "2026-12-10T09:00" };
    expect(planned(again)[0]).toBe("now person.moved:2");
    // Moved and moved back before anybody was told.
    expect(planned({ byHand: true, sequence: 2, begun, court: "2026-12-10T09:00" })[0]).toMatch(/reminder/u);
    expect(planned({ byHand: true, sequence: 1, court: null })).toEqual([]);
  });
});

describe("the times of reminders", () => {
  it("are on the clock of the court in both nights on which it changes", () => {
    const spring = reminderTimes("2027-03-15T09:00", ZONE).map(({ at }) => at.toISOString());
    expect(spring).toEqual([
      "2027-03-08T16:00:00.000Z",
      "2027-03-14T15:00:00.000Z",
      "2027-03-15T12:00:00.000Z",
    ]);
    const autumn = reminderTimes("2027-11-08T09:00", ZONE).map(({ at }) => at.toISOString());
    expect(autumn).toEqual([
      "2027-11-01T15:00:00.000Z",
      "2027-11-07T16:00:00.000Z",
      "2027-11-08T13:00:00.000Z",
    ]);
    expect(reminderTimes("2027-03-15T09:00", "America/New_York")[2]?.at.toISOString()).toBe(
      "2027-03-15T11:00:00.000Z",
    );
  });

  it("are no morning for whoever has to be there by then, and one until noon without a time", () => {
    expect(reminderTimes("2026-12-15T07:00", ZONE).map(({ name }) => name)).toEqual(["week", "day"]);
    expect(wall(reminderTimes("2026-12-15", ZONE)[2]?.until ?? new Date(0))).toBe("2026-12-15T12:00");
  });

  it.each([
    ["2026-12-01T06:59", "2026-12-01T07:00"],
    ["2026-12-01T07:00", "2026-12-01T07:00"],
    ["2026-12-01T20:59", "2026-12-01T20:59"],
    ["2026-12-01T21:00", "2026-12-02T07:00"],
    ["2027-03-13T23:00", "2027-03-14T07:00"],
  ])("wait for the morning at night: %s", (from, to) => {
    expect(wall(decentTime(chicago(from), ZONE))).toBe(to);
  });
});
