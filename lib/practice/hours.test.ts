import { expect, it } from "vitest";
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
    { open: true, opens: "2026-11-23T09:00", answerBy: "2026-11-20T17:00" },
  ],
  [
    "shortly before closing: the next working day",
    "2026-11-20T15:01",
    { open: true, opens: "2026-11-23T09:00", answerBy: "2026-11-23T17:00" },
  ],
  [
    "at night: after opening",
    "2026-11-19T23:30",
    { open: false, opens: "2026-11-20T09:00", answerBy: "2026-11-20T17:00" },
  ],
  [
    "before opening: today",
    "2026-11-20T02:00",
    { open: false, opens: "2026-11-20T09:00", answerBy: "2026-11-20T17:00" },
  ],
  [
    "at the minute of closing: closed",
    "2026-11-20T17:00",
    { open: false, opens: "2026-11-23T09:00", answerBy: "2026-11-23T17:00" },
  ],
  [
    "on a Saturday: Monday",
    "2026-11-21T10:00",
    { open: false, opens: "2026-11-23T09:00", answerBy: "2026-11-23T17:00" },
  ],
])("%s", (_, at, reading) => {
  expect(readingOf(HOURS, at)).toEqual(reading);
});

it("promises nothing when the office never opens", () => {
  expect(readingOf(NEVER, "2026-11-20T10:00")).toEqual({ open: false, opens: null, answerBy: null });
});
