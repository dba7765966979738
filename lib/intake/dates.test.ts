import fc from "fast-check";
import { expect, test } from "vitest";
import { readDateParts, readIsoDate, readMonth, readTime, wallClock } from "./dates";

test.each([
  ["11", 11],
  ["02", 2],
  [" 2 ", 2],
  ["November", 11],
  ["nov", 11],
  ["Nov.", 11],
  ["Jan.", 1],
  ["sept", 9],
  ["enero", 1],
  ["Sep. ", 9],
  ["SEPT", 9],
  ["noviembre", 11],
  ["Enero", 1],
  ["ene", 1],
  ["abr", 4],
  ["ago", 8],
  ["setiembre", 9],
  ["set", 9],
  ["dic.", 12],
  ["may", 5],
  ["mayo", 5],
])("%s is a month", (text, month) => {
  expect(readMonth(text)).toBe(month);
});

test.each(["0", "13", "-1", "1.5", "ju", "november 2", "xyz", "", "11111", "١١", "constructor"])(
  "%s is no month",
  (text) => {
    expect(readMonth(text)).toBeNull();
  },
);

test.each([
  ["09:00", "09:00"],
  ["9:30 am", "09:30"],
  ["9:30AM", "09:30"],
  ["9:30 a.m.", "09:30"],
  ["9:30 a. m.", "09:30"],
  ["9 am", "09:00"],
  ["2:30 pm", "14:30"],
  ["2.30 p.m.", "14:30"],
  ["12 am", "00:00"],
  ["12:15 pm", "12:15"],
  ["14:00", "14:00"],
  ["02:30", "02:30"],
  ["9:30", "09:30"],
  ["0:05", "00:05"],
  ["23:59", "23:59"],
  ["noon", "12:00"],
  ["mediodía", "12:00"],
])("%s is a time", (text, value) => {
  expect(readTime(text)).toEqual({ ok: true, value });
});

test.each([
  ["2:30", "timeNeedsHalf"],
  ["7:59", "timeNeedsHalf"],
  ["9", "timeNeedsHalf"],
  ["24:00", "timeNotReal"],
  ["13 pm", "timeNotReal"],
  ["0:30 am", "timeNotReal"],
  ["9:60 am", "timeNotReal"],
  ["9:5", "timeNotReal"],
  ["in the morning", "timeNotReal"],
  ["09:00:00", "timeNotReal"],
])("%s is no clear time", (text, code) => {
  expect(readTime(text)).toEqual({ ok: false, code });
});

test.each([
  [{}, "month", "dateMissing"],
  [{ time: "9:00 am" }, "month", "dateMissing"],
  [{ day: "1", year: "2026" }, "month", "dateNeedsMonth"],
  [{ month: "1", year: "2026" }, "day", "dateNeedsDay"],
  [{ month: "1", day: "1" }, "year", "dateNeedsYear"],
  [{ year: "2026" }, "month", "dateNeedsMonthDay"],
  [{ day: "1" }, "month", "dateNeedsMonthYear"],
  [{ month: "1" }, "day", "dateNeedsDayYear"],
  [{ month: " ", day: "1", year: "2026" }, "month", "dateNeedsMonth"],
  [{ month: "13", day: "1", year: "2026" }, "month", "monthNotReal"],
  [{ month: "1", day: "0", year: "2026" }, "day", "dayNotReal"],
  [{ month: "1", day: "32", year: "2026" }, "day", "dayNotReal"],
  [{ month: "1", day: "first", year: "2026" }, "day", "dayNotReal"],
  [{ month: "1", day: "1", year: "26" }, "year", "yearFourDigits"],
  [{ month: "1", day: "1", year: "0026" }, "year", "yearNotReal"],
  [{ month: "1", day: "1", year: "1899" }, "year", "yearNotReal"],
  [{ month: "2", day: "31", year: "2026" }, "month", "dateNotReal"],
  [{ month: "2", day: "29", year: "2025" }, "month", "dateNotReal"],
  [{ month: "4", day: "31", year: "2026" }, "month", "dateNotReal"],
  [{ month: "1", day: "1", year: "2026", time: "later" }, "time", "timeNotReal"],
])("the fault of %j is at the %s: %s", (parts, part, code) => {
  expect(readDateParts(parts)).toEqual({ ok: false, part, code });
});

test.each([
  [{ month: "11", day: "2", year: "2026" }, "2026-11-02"],
  [{ month: "noviembre", day: "21", year: "2026", time: "9:30 am" }, "2026-11-21T09:30"],
  [{ month: "feb", day: "29", year: "2024" }, "2024-02-29"],
  [{ month: "06", day: "1st", year: " 2026 " }, "2026-06-01"],
])("%j is %s", (parts, value) => {
  expect(readDateParts(parts)).toEqual({ ok: true, value });
});

test.each(["2026-11-21", "2026-11-21T09:00", "2024-02-29", "2026-12-31T23:59"])("%s is a date", (text) => {
  expect(readIsoDate(text)).toBe(text);
});

test.each([
  "2026-02-30",
  "2025-02-29",
  "2026-13-01",
  "2026-00-10",
  "2026-1-1",
  "2026-11-21T24:00",
  "2026-11-21T09:60",
  "2026-11-21 09:00",
  "2026-11-21T09:00Z",
  "2026-11-21T09:00:00",
  "1899-01-01",
  "tomorrow",
  "",
])("%s is no date", (text) => {
  expect(readIsoDate(text)).toBeNull();
});

test("what was read is a real day and is read again as itself; nothing that is typed throws", () => {
  const field = fc.oneof(
    fc.string(),
    fc.integer({ min: 0, max: 40 }).map(String),
    fc.constantFrom("nov", "2024"),
  );
  fc.assert(
    fc.property(fc.record({ month: field, day: field, year: field, time: field }), (parts) => {
      const reading = readDateParts(parts);
      if (reading.ok) expect(readIsoDate(reading.value)).toBe(reading.value);
    }),
  );
});

test("every day of a calendar survives the fields of the form", () => {
  const day = fc.date({ min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      const iso = date.toISOString().slice(0, 10);
      const [year, month, dayOfMonth] = iso.split("-").map((part) => String(Number(part)));
      expect(readDateParts({ year: year ?? "", month: month ?? "", day: dayOfMonth ?? "" })).toEqual({
        ok: true,
        value: iso,
      });
    }),
  );
});

test("the clock on the wall follows the zone through daylight saving and midnight", () => {
  expect(wallClock(new Date("2026-12-01T16:00:00Z"), "America/Chicago")).toBe("2026-12-01T10:00");
  expect(wallClock(new Date("2026-07-01T16:00:00Z"), "America/Chicago")).toBe("2026-07-01T11:00");
  expect(wallClock(new Date("2026-12-01T06:05:00Z"), "America/Chicago")).toBe("2026-12-01T00:05");
});
