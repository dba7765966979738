import { describe, expect, it } from "vitest";
import { closedDays } from "@/lib/practice/holidays";
import { readingOf } from "@/lib/practice/hours";
import type { Hours } from "@/lib/practice/schema";

const day = { opens: "09:00", closes: "17:00" };
const HOURS: Hours = {
  ...{ monday: day, tuesday: day, wednesday: day, thursday: day, friday: day },
  ...{ saturday: null, sunday: null },
};
const NEVER: Hours = { ...HOURS, monday: null, tuesday: null, wednesday: null, thursday: null, friday: null };

// November 20, 2026 is a Friday.
it.each([
  [
    "during the day: today",
    "2026-11-20T10:00",
    { open: true, today: true, opens: "2026-11-23T09:00", answerBy: "2026-11-20T17:00" },
  ],
  [
    "shortly before closing: the next working day",
    "2026-11-20T15:01",
    { open: true, today: false, opens: "2026-11-23T09:00", answerBy: "2026-11-23T17:00" },
  ],
  [
    "at night: after opening",
    "2026-11-19T23:30",
    { open: false, today: false, opens: "2026-11-20T09:00", answerBy: "2026-11-20T17:00" },
  ],
  [
    "before opening: today",
    "2026-11-20T02:00",
    { open: false, today: false, opens: "2026-11-20T09:00", answerBy: "2026-11-20T17:00" },
  ],
  [
    "at the minute of closing: closed",
    "2026-11-20T17:00",
    { open: false, today: false, opens: "2026-11-23T09:00", answerBy: "2026-11-23T17:00" },
  ],
  [
    "on a Saturday: Monday",
    "2026-11-21T10:00",
    { open: false, today: false, opens: "2026-11-23T09:00", answerBy: "2026-11-23T17:00" },
  ],
  [
    "on Thanksgiving: Friday",
    "2026-11-26T10:00",
    { open: false, today: false, opens: "2026-11-27T09:00", answerBy: "2026-11-27T17:00" },
  ],
  [
    "the evening before it: Friday as well",
    "2026-11-25T17:30",
    { open: false, today: false, opens: "2026-11-27T09:00", answerBy: "2026-11-27T17:00" },
  ],
  [
    "over Christmas on a Friday: Monday",
    "2026-12-24T23:00",
    { open: false, today: false, opens: "2026-12-28T09:00", answerBy: "2026-12-28T17:00" },
  ],
  [
    "over the night on which the clocks go forward: Monday",
    "2027-03-13T23:30",
    { open: false, today: false, opens: "2027-03-15T09:00", answerBy: "2027-03-15T17:00" },
  ],
])("%s", (_, at, reading) => {
  expect(readingOf(HOURS, at, closedDays([], new Date(`${at}Z`)))).toEqual(reading);
});

it("promises nothing when the office never opens", () => {
  expect(readingOf(NEVER, "2026-11-20T10:00", [])).toEqual({
    open: false,
    today: false,
    opens: null,
    answerBy: null,
  });
});

describe("during a trial", () => {
  const reading = (at: string, until: string) =>
    readingOf(HOURS, at, closedDays([], new Date(`${at}Z`)), until);

  it("nothing is promised before the day after it, however long it takes", () => {
    const after = { open: false, today: false, opens: "2026-12-07T09:00", answerBy: "2026-12-07T17:00" };
    expect(reading("2026-11-20T10:00", "2026-12-04")).toEqual(after);
    expect(reading("2026-12-04T23:30", "2026-12-04")).toEqual(after);
    expect(reading("2026-11-20T10:00", "2027-05-14").opens).toBe("2027-05-17T09:00");
  });

  it("that is over nothing is different", () => {
    expect(reading("2026-11-20T10:00", "2026-11-19")).toEqual(readingOf(HOURS, "2026-11-20T10:00", []));
  });
});
