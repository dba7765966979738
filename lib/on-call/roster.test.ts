import { describe, expect, it } from "vitest";
import { chicago, KIM, LEE, OLA, planOf } from "@/lib/on-call/plan-for-tests";
import { type Plan, rosterAt, weekOf } from "@/lib/on-call/roster";

const on = (text: string, changes: Partial<Plan> = {}) => {
  const { first, second } = rosterAt(planOf(changes), chicago(text));
  return [first.map(({ id }) => id).join(" "), second?.id ?? "-"].join(" / ");
};

describe("a week", () => {
  it.each([
    ["2026-11-23T07:59", "2026-11-16"],
    ["2026-11-23T08:00", "2026-11-23"],
    ["2026-11-29T23:59", "2026-11-23"],
    ["2026-11-30T02:00", "2026-11-23"],
    // Both nights on which the clocks change lie inside of their weeks.
    ["2027-03-14T03:30", "2027-03-08"],
    ["2026-11-01T01:30", "2026-10-26"],
    ["2027-01-01T12:00", "2026-12-28"],
  ])("at %s is the one of %s", (at, monday) => expect(weekOf(chicago(at), "America/Chicago")).toBe(monday));
});

describe("who is on call", () => {
  const weeks = new Map([["2026-11-23", { first: "kim", second: "lee" }]]);

  it.each([
    ["as usual", "2026-11-20T12:00", {}, "lee / kim"],
    ["in a week of its own", "2026-11-24T12:00", { weeks }, "kim / lee"],
    ["the night before it hands over", "2026-11-30T07:59", { weeks }, "kim / lee"],
    ["after it handed over", "2026-11-30T08:00", { weeks }, "lee / kim"],
    [
      "in a week that names one of the two",
      "2026-11-24T12:00",
      { weeks: new Map([["2026-11-23", { first: "ola", second: null }]]) },
      "ola / kim",
    ],
    [
      "on a holiday, whatever the week says",
      "2026-11-26T23:59",
      { weeks, holidays: new Map([["2026-11-26", "ola"]]) },
      "ola / lee",
    ],
    [
      "when somebody stands in, whatever else is said",
      "2026-11-26T00:00",
      {
        ...{ weeks, holidays: new Map([["2026-11-26", "ola"]]) },
        covers: [{ userId: "lee", firstDay: "2026-11-26", lastDay: "2026-11-26" }],
      },
      "lee / -",
    ],
    [
      "the day after",
      "2026-11-27T00:00",
      { covers: [{ userId: "ola", firstDay: "2026-11-25", lastDay: "2026-11-26" }] },
      "lee / kim",
    ],
    [
      "when nobody was named: everybody",
      "2026-11-20T12:00",
      { usual: { first: null, second: null } },
      "ola lee kim / -",
    ],
    ["when who was named is gone: everybody", "2026-11-20T12:00", { people: [OLA, KIM] }, "ola kim / -"],
    [
      "when who stands in is gone: whoever it was",
      "2026-11-20T12:00",
      { covers: [{ userId: "gone", firstDay: "2026-11-01", lastDay: "2026-12-01" }] },
      "lee / kim",
    ],
    [
      "with the same twice: no second",
      "2026-11-20T12:00",
      { usual: { first: "lee", second: "lee" } },
      "lee / -",
    ],
    ["with nobody at all", "2026-11-20T12:00", { people: [] }, " / -"],
  ] satisfies [string, string, Partial<Plan>, string][])("%s", (_, at, changes, who) =>
    expect(on(at, changes)).toBe(who),
  );

  it("knows the owners, on call or not", () => {
    expect(rosterAt(planOf(), chicago("2026-11-20T12:00")).owners).toEqual([OLA]);
    expect(rosterAt(planOf({ people: [LEE] }), chicago("2026-11-20T12:00")).owners).toEqual([]);
  });
});
