import { expect, it } from "vitest";
import { reasonWords } from "@/lib/leads/reason-words";

const held = { rule: "T01", label: "Held, no judge" } as const;
const words = (arrestAt: string | null, now: string) =>
  reasonWords(
    held,
    { arrestAt, arrestAtCertainty: arrestAt === null ? "unknown" : "exact", placeCounty: "mobile" },
    new Date(now),
  );

it.each([
  ["2026-11-21T20:00", "2026-11-22T08:00:00Z", "held 6 h, no judge"],
  ["2026-11-19T02:00", "2026-11-22T16:00:00Z", "held 80 h, no judge"],
  ["2026-11-22", "2026-11-22T08:56:00Z", "held since today, no judge"],
  ["2026-11-22", "2026-11-22T21:00:00Z", "held 6 h, no judge"],
  [null, "2026-11-22T08:56:00Z", "held, no judge"],
])("an arrest at %s, looked at on %s: %s", (arrestAt, now, expected) => {
  expect(words(arrestAt, now)).toBe(expected);
});

it.each([
  // Eighty-one days and twenty hours, which a calendar calls 82 days.
  ["2026-11-22T18:22:00Z", "court in 82 days"],
  ["2027-02-07T16:00:00Z", "court in 119 h"],
  ["2027-02-11T15:00:00Z", "court in 24 h"],
])("a court date, looked at on %s: %s", (now, expected) => {
  const reason = { rule: "T10", label: "Court date", at: new Date("2027-02-12T15:00:00Z") } as const;
  const lead = { arrestAt: null, arrestAtCertainty: null, placeCounty: "mobile" };
  expect(reasonWords(reason, lead, new Date(now))).toBe(expected);
});

it("says of a hold and of jail after a judge no time: court and limit have reasons of their own", () => {
  const lead = { arrestAt: null, arrestAtCertainty: null, placeCounty: "mobile" };
  const at = new Date("2026-12-01T15:00:00Z");
  for (const rule of ["T03", "T06"] as const) {
    expect(reasonWords({ rule, label: "In jail", at }, lead, new Date("2026-11-22T18:22:00Z"))).toBe(
      "in jail",
    );
  }
});

it.each([
  ["2026-12-01T16:00:00Z", "last day to appeal: today 17:00"],
  ["2026-12-01T22:59:59Z", "last day to appeal: today 17:00"],
  ["2026-11-30T12:00:00Z", "last day to appeal: tomorrow 17:00"],
  ["2026-11-28T12:00:00Z", "last day to appeal, in 83 h"],
  ["2026-12-01T23:00:00Z", "last day to appeal, in 1 min"],
  ["2026-12-02T07:00:00Z", "last day to appeal, 8 h ago"],
])("a last day, looked at on %s: %s", (now, expected) => {
  const reason = { rule: "T16", label: "Last day to appeal", at: new Date("2026-12-01T23:00:00Z") } as const;
  const lead = { arrestAt: null, arrestAtCertainty: null, placeCounty: "mobile" };
  expect(reasonWords(reason, lead, new Date(now))).toBe(expected);
});
