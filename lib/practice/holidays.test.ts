import { expect, it } from "vitest";
import { closedDays, isHoliday } from "@/lib/practice/holidays";

it.each([
  ...["2026-01-01", "2026-01-19", "2026-02-16", "2026-05-25", "2026-06-19", "2026-09-07", "2026-10-12"],
  ...["2026-11-11", "2026-11-26", "2026-12-25"],
  // Independence Day 2026 is a Saturday and 2027 a Sunday; New Year's Day 2028 is a Saturday.
  ...["2026-07-04", "2026-07-03", "2027-07-04", "2027-07-05", "2027-12-31"],
])("%s is one", (day) => expect(isHoliday(day)).toBe(true));

it.each([
  ...["2026-01-02", "2026-01-12", "2026-01-26", "2026-05-18", "2026-06-01", "2026-11-19", "2026-11-27"],
  ...["2026-07-02", "2026-07-06", "2026-12-24", "2027-07-02", "2026-11-22"],
])("%s is none", (day) => expect(isHoliday(day)).toBe(false));

it("adds the days on which the practice is closed, and takes away those on which it works", () => {
  const own = [
    { day: "2026-12-24", closed: true },
    { day: "2026-11-11", closed: false },
  ];
  const days = closedDays(own, new Date("2026-11-22T12:00:00Z"));
  expect(days).toContain("2026-12-24");
  expect(days).not.toContain("2026-11-11");
  expect(days).toContain("2026-11-26");
  expect(days).toContain("2025-12-25");
  expect(days).toContain("2028-12-25");
  expect(days).toEqual([...days].sort());
});
