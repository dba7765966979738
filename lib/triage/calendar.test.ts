import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import {
  addDays,
  addHours,
  businessDayAfter,
  type Calendar,
  dayOf,
  instantOf,
  isBefore,
  lastNoonBefore,
  nextNoon,
} from "./calendar";

const ZONE = "America/Chicago";
const at = (text: string) => instantOf(text.slice(0, 10), text.slice(11), ZONE);
const plain: Calendar = { pack: alabama(), holidays: [] };
const closed = (...holidays: string[]): Calendar => ({ pack: alabama(), holidays });

describe("instantOf", () => {
  it.each([
    ["2026-12-01", "10:00", "2026-12-01T16:00:00.000Z"],
    ["2026-07-01", "10:00", "2026-07-01T15:00:00.000Z"],
    // The night the clocks go forward: 02:30 does not exist, 01:59 and 03:00 do.
    ["2026-03-08", "01:59", "2026-03-08T07:59:00.000Z"],
    ["2026-03-08", "02:30", "2026-03-08T08:30:00.000Z"],
    ["2026-03-08", "03:00", "2026-03-08T08:00:00.000Z"],
    ["2026-03-08", "17:00", "2026-03-08T22:00:00.000Z"],
    // The night they go back: 01:30 comes twice, and the first one counts.
    ["2026-11-01", "00:59", "2026-11-01T05:59:00.000Z"],
    ["2026-11-01", "01:30", "2026-11-01T06:30:00.000Z"],
    ["2026-11-01", "02:00", "2026-11-01T08:00:00.000Z"],
    ["2026-11-01", "17:00", "2026-11-01T23:00:00.000Z"],
  ])("%s %s in Chicago", (day, time, utc) => {
    expect(instantOf(day, time, ZONE).toISOString()).toBe(utc);
  });

  it("reads zones east and west of Greenwich", () => {
    expect(instantOf("2026-12-01", "09:00", "America/New_York").toISOString()).toBe(
      "2026-12-01T14:00:00.000Z",
    );
    expect(instantOf("2026-12-01", "09:00", "Pacific/Auckland").toISOString()).toBe(
      "2026-11-30T20:00:00.000Z",
    );
  });

  it("comes back to the same day and time wherever the wall clock shows it", () => {
    const minutes = fc.integer({ min: Date.UTC(2000, 0) / 60_000, max: Date.UTC(2040, 0) / 60_000 });
    fc.assert(
      fc.property(minutes, (minute) => {
        const instant = new Date(minute * 60_000);
        const day = dayOf(instant, ZONE);
        const wall = new Intl.DateTimeFormat("en-GB", { timeZone: ZONE, timeStyle: "short" }).format(instant);
        const back = instantOf(day, wall, ZONE);
        // Equal, or an hour earlier in the hour that comes twice.
        expect([0, 3_600_000]).toContain(instant.getTime() - back.getTime());
      }),
    );
  });
});

describe("days", () => {
  it("counts over months, leap days and years", () => {
    expect(addDays("2026-11-21", 10)).toBe("2026-12-01");
    expect(addDays("2028-02-28", 1)).toBe("2028-02-29");
    expect(addDays("2027-01-01", -1)).toBe("2026-12-31");
  });

  it("takes the day of the zone, not of UTC", () => {
    expect(dayOf(new Date("2026-12-01T05:59:59Z"), ZONE)).toBe("2026-11-30");
    expect(dayOf(new Date("2026-12-01T06:00:00Z"), ZONE)).toBe("2026-12-01");
  });

  it("keeps hours elapsed while the clock jumps", () => {
    expect(addHours(at("2026-03-07T12:00"), 24)).toEqual(at("2026-03-08T13:00"));
    expect(addHours(at("2026-10-31T12:00"), 24)).toEqual(at("2026-11-01T11:00"));
  });

  it("skips weekends and holidays", () => {
    expect(businessDayAfter("2026-12-01", 3, plain)).toBe("2026-12-04");
    expect(businessDayAfter("2026-12-03", 3, plain)).toBe("2026-12-08");
    expect(businessDayAfter("2026-12-23", 1, closed("2026-12-24", "2026-12-25"))).toBe("2026-12-28");
  });

  it("compares a wall-clock time", () => {
    expect(isBefore(at("2026-12-01T11:59"), "12:00", ZONE)).toBe(true);
    expect(isBefore(at("2026-12-01T12:00"), "12:00", ZONE)).toBe(false);
  });
});

describe("the next noon", () => {
  it.each([
    ["Tuesday morning", "2026-12-01T10:00", "2026-12-01T12:00"],
    ["Tuesday noon itself", "2026-12-01T12:00", "2026-12-01T12:00"],
    ["Tuesday afternoon", "2026-12-01T13:00", "2026-12-02T12:00"],
    ["Friday afternoon", "2026-12-04T15:00", "2026-12-07T12:00"],
    ["Saturday", "2026-12-05T09:00", "2026-12-07T12:00"],
    ["the Friday before the clocks go forward", "2026-03-06T13:00", "2026-03-09T12:00"],
    ["the Friday before they go back", "2026-10-30T13:00", "2026-11-02T12:00"],
  ])("%s", (_name, t, noon) => {
    expect(nextNoon(at(t), ZONE, plain)).toEqual(at(noon));
  });

  it("skips a holiday and a holiday beside a weekend", () => {
    expect(nextNoon(at("2026-12-24T13:00"), ZONE, closed("2026-12-25"))).toEqual(at("2026-12-28T12:00"));
    expect(nextNoon(at("2026-12-01T10:00"), ZONE, closed("2026-12-01"))).toEqual(at("2026-12-02T12:00"));
  });

  it("refuses a calendar without business days", () => {
    const year = Array.from({ length: 800 }, (_, n) => addDays("2026-01-01", n));
    expect(() => nextNoon(at("2026-12-01T10:00"), ZONE, closed(...year))).toThrow(/no business day/);
  });

  it("turns exactly after the last noon before an event", () => {
    const minutes = fc.integer({ min: 0, max: 20 * 24 * 60 });
    const start = at("2026-10-25T00:00").getTime();
    fc.assert(
      fc.property(minutes, minutes, (a, b) => {
        const now = new Date(start + a * 60_000);
        const event = new Date(start + b * 60_000);
        const calendar = closed("2026-11-11");
        expect(event <= nextNoon(now, ZONE, calendar)).toBe(now > lastNoonBefore(event, ZONE, calendar));
      }),
    );
  });
});
