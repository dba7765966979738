import { describe, expect, it } from "vitest";
import { addressesFor, heldUntil, pageAt } from "@/lib/on-call/paging";
import {
  COURT_BEFORE_NOON,
  CUSTODY,
  chicago,
  MAY_WAIT,
  person,
  TODAY,
  wall,
  ZONE,
} from "@/lib/on-call/plan-for-tests";
import { windowAt } from "@/lib/on-call/window";
import { addHours } from "@/lib/triage/calendar";

const paged = (text: string, urgency = MAY_WAIT, told = 0) =>
  wall(pageAt(chicago(text), urgency, told, ZONE));

describe("a page", () => {
  const HOURS = Array.from({ length: 24 }, (_, hour) => `${String(hour).padStart(2, "0")}:15`);

  it.each(HOURS)("at %s goes at once, or waits for the morning when it may", (time) => {
    const at = `2026-12-01T${time}`;
    const isNight = time < "06:30" || time >= "21:00";
    const morning = time < "06:30" ? "2026-12-01T06:30" : "2026-12-02T06:30";
    expect(paged(at)).toBe(isNight ? morning : at);
    expect(paged(at, CUSTODY)).toBe(at);
    expect(paged(at, COURT_BEFORE_NOON)).toBe(at);
    // The first news of what is not NOW is a mail and no page; to be told again is one.
    expect(paged(at, TODAY, 0)).toBe(at);
    expect(paged(at, TODAY, 1)).toBe(isNight ? morning : at);
  });

  it.each([
    ["the minute before the night", "2026-12-01T20:59", "2026-12-01T20:59"],
    ["the first minute of the night", "2026-12-01T21:00", "2026-12-02T06:30"],
    ["the last minute of the night", "2026-12-01T06:29", "2026-12-01T06:30"],
    ["the first minute of the day", "2026-12-01T06:30", "2026-12-01T06:30"],
    ["a Saturday, as any other day", "2026-12-05T12:00", "2026-12-05T12:00"],
    ["the night to a Sunday", "2026-12-05T23:00", "2026-12-06T06:30"],
    ["Christmas, as any other day", "2026-12-25T12:00", "2026-12-25T12:00"],
    ["New Year's Eve", "2026-12-31T23:59", "2027-01-01T06:30"],
    ["the night on which the clocks go forward", "2027-03-13T22:00", "2027-03-14T06:30"],
    ["the night on which they go back", "2026-10-31T22:00", "2026-11-01T06:30"],
  ])("in %s", (_, at, then) => expect(paged(at)).toBe(then));

  it("is held as long as the night really is when the clocks change", () => {
    const hours = (text: string) =>
      (pageAt(chicago(text), MAY_WAIT, 0, ZONE).getTime() - chicago(text).getTime()) / 3_600_000;
    expect(hours("2026-12-01T21:00")).toBe(9.5);
    expect(hours("2027-03-13T21:00")).toBe(8.5);
    expect(hours("2026-10-31T21:00")).toBe(10.5);
  });

  it("is never held in both of the hours that the clock shows twice, nor past their end", () => {
    const first = chicago("2026-11-01T01:10");
    for (const at of [first, addHours(first, 1)]) {
      expect(pageAt(at, CUSTODY, 0, ZONE)).toEqual(at);
      expect(wall(pageAt(at, MAY_WAIT, 0, ZONE))).toBe("2026-11-01T06:30");
    }
  });
});

describe("a window", () => {
  const ends = (text: string, from: string, until: string) => {
    const end = windowAt(chicago(text), { from, until }, ZONE);
    return end === null ? null : wall(end);
  };

  it.each([
    ["2026-12-01T12:00", "12:00", "13:00", "2026-12-01T13:00"],
    ["2026-12-01T13:00", "12:00", "13:00", null],
    ["2026-12-01T11:59", "12:00", "13:00", null],
    ["2026-12-01T23:59", "22:00", "07:00", "2026-12-02T07:00"],
    ["2026-12-02T00:00", "22:00", "07:00", "2026-12-02T07:00"],
    ["2026-12-02T07:00", "22:00", "07:00", null],
    // 02:30 does not exist on this night: it is over at 03:30, which stands in for it.
    ["2027-03-14T01:59", "22:00", "02:30", "2027-03-14T03:30"],
  ])("%s in %s to %s ends %s", (at, from, until, end) => expect(ends(at, from, until)).toBe(end));

  it("that ends in the hour that comes twice ends in the first of the two", () => {
    const second = addHours(chicago("2026-11-01T01:10"), 1);
    expect(windowAt(second, { from: "22:00", until: "01:30" }, ZONE)).toBeNull();
    expect(ends("2026-11-01T01:10", "22:00", "01:30")).toBe("2026-11-01T01:30");
  });
});

describe("quiet hours", () => {
  const quiet = { from: "22:00", until: "07:00" };
  const AT = chicago("2026-12-01T23:00");

  it.each(["T01", "T02", "T07", "T08"])("hold nothing that %s is about", (rule) => {
    const urgency = { ...MAY_WAIT, rules: ["T22", rule] };
    expect(heldUntil(AT, person("lee", { quiet }), urgency, ZONE)).toBeNull();
  });

  it.each(["T03", "T05", "T06", "T09", "T10", "T22"])("hold what %s is about until they end", (rule) => {
    const end = heldUntil(AT, person("lee", { quiet }), { ...COURT_BEFORE_NOON, rules: [rule] }, ZONE);
    expect(end === null ? null : wall(end)).toBe("2026-12-02T07:00");
  });

  it("hold nothing outside of themselves, and nothing for whoever has none", () => {
    expect(heldUntil(chicago("2026-12-01T21:59"), person("lee", { quiet }), TODAY, ZONE)).toBeNull();
    expect(heldUntil(AT, person("lee"), TODAY, ZONE)).toBeNull();
  });
});

describe("the addresses of a person", () => {
  const lee = person("lee", {
    addresses: [
      { address: "lee@example.com", kind: "mail" },
      { address: "pager@example.com", kind: "pager" },
      { address: "home@example.com", kind: "mail" },
    ],
  });
  const told = (lane: "now" | "soon", isAgain: boolean) =>
    addressesFor(lee, lane, isAgain).map(({ address }) => address.split("@")[0]);

  it("are all of them for NOW, and the first mail for the rest", () => {
    expect(told("now", false)).toEqual(["lee", "pager", "home"]);
    expect(told("soon", false)).toEqual(["lee"]);
  });

  it("are the next one the second time, and the same one for whoever has one", () => {
    expect(told("now", true)).toEqual(["pager"]);
    expect(told("soon", true)).toEqual(["home"]);
    expect(addressesFor(person("kim"), "now", true).map(({ address }) => address)).toEqual([
      "kim@example.com",
    ]);
  });
});
