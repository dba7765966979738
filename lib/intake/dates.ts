/** What somebody typed into the fields of a date. */
export interface DateParts {
  readonly month?: string;
  readonly day?: string;
  readonly year?: string;
  readonly time?: string;
}

export type DatePart = "month" | "day" | "year" | "time";

/** What is wrong with a date, as a code that names the part. The sentence is made where it is shown. */
export type DateCode =
  | "dateMissing"
  | "dateNeedsMonth"
  | "dateNeedsDay"
  | "dateNeedsYear"
  | "dateNeedsMonthDay"
  | "dateNeedsMonthYear"
  | "dateNeedsDayYear"
  | "monthNotReal"
  | "dayNotReal"
  | "yearFourDigits"
  | "yearNotReal"
  | "dateNotReal"
  | "timeNotReal"
  | "timeNeedsHalf";

export type DateReading =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly part: DatePart; readonly code: DateCode };

const MONTH_NAMES: readonly (readonly string[])[] = [
  ["january", "enero"],
  ["february", "febrero"],
  ["march", "marzo"],
  ["april", "abril"],
  ["may", "mayo"],
  ["june", "junio"],
  ["july", "julio"],
  ["august", "agosto"],
  ["september", "septiembre", "setiembre"],
  ["october", "octubre"],
  ["november", "noviembre"],
  ["december", "diciembre"],
];

const FIRST_YEAR = 1900;
const LAST_YEAR = 2100;

/**
 * Reads the three fields of a date and the optional time. A month may be a number or an English or Spanish name,
 * whole or shortened to three letters or more. Gives `2026-11-21` or `2026-11-21T09:00`, or the first fault:
 * what is missing before what is wrong.
 */
export function readDateParts(parts: DateParts): DateReading {
  const missing = missingParts(parts);
  if (missing !== null) return missing;
  const month = readMonth(parts.month ?? "");
  if (month === null) return { ok: false, part: "month", code: "monthNotReal" };
  const day = Number(/^0*(\d{1,2})(?:st|nd|rd|th)?$/iu.exec((parts.day ?? "").trim())?.[1] ?? Number.NaN);
  if (!(day >= 1 && day <= 31)) return { ok: false, part: "day", code: "dayNotReal" };
  const yearText = (parts.year ?? "").trim();
  if (!/^\d{4}$/u.test(yearText)) return { ok: false, part: "year", code: "yearFourDigits" };
  const year = Number(yearText);
  if (year < FIRST_YEAR || year > LAST_YEAR) return { ok: false, part: "year", code: "yearNotReal" };
  if (day > daysIn(year, month)) return { ok: false, part: "month", code: "dateNotReal" };
  const date = `${yearText}-${twoDigits(month)}-${twoDigits(day)}`;
  if (isBlank(parts.time)) return { ok: true, value: date };
  const time = readTime(parts.time ?? "");
  return time.ok
    ? { ok: true, value: `${date}T${time.value}` }
    : { ok: false, part: "time", code: time.code };
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === "";
}

/** The fault of a date with a part left empty, at the first empty part; null when all three are there. */
function missingParts(parts: DateParts): DateReading | null {
  const month = isBlank(parts.month) ? "Month" : "";
  const day = isBlank(parts.day) ? "Day" : "";
  const year = isBlank(parts.year) ? "Year" : "";
  const part: DatePart = month !== "" ? "month" : day !== "" ? "day" : "year";
  switch (`${month}${day}${year}`) {
    case "":
      return null;
    case "Month":
      return { ok: false, part, code: "dateNeedsMonth" };
    case "Day":
      return { ok: false, part, code: "dateNeedsDay" };
    case "Year":
      return { ok: false, part, code: "dateNeedsYear" };
    case "MonthDay":
      return { ok: false, part, code: "dateNeedsMonthDay" };
    case "MonthYear":
      return { ok: false, part, code: "dateNeedsMonthYear" };
    case "DayYear":
      return { ok: false, part, code: "dateNeedsDayYear" };
    default:
      return { ok: false, part, code: "dateMissing" };
  }
}

/** The number of a month, 1 to 12, from a number or a name; null when it is none. */
export function readMonth(text: string): number | null {
  const typed = text.trim().toLowerCase().normalize("NFC").replace(/\.$/u, "");
  if (/^0*\d{1,2}$/u.test(typed)) {
    const month = Number(typed);
    return month >= 1 && month <= 12 ? month : null;
  }
  if (typed.length < 3) return null;
  const at = MONTH_NAMES.findIndex((names) => names.some((name) => name.startsWith(typed)));
  return at === -1 ? null : at + 1;
}

type TimeReading =
  | { readonly ok: true; readonly value: string }
  | { readonly ok: false; readonly code: "timeNotReal" | "timeNeedsHalf" };

/**
 * Reads a time: `14:30`, `9:30 am`, `9 a.m.`, `2.30 p. m.`, `noon`. A bare `2:30` could be night or afternoon, and a
 * court date twelve hours off is a missed one: hours 1 to 7 written with one digit need am or pm.
 */
export function readTime(text: string): TimeReading {
  const typed = text.toLowerCase().replace(/\s/gu, "");
  if (typed === "noon" || typed === "mediodía" || typed === "mediodia") return { ok: true, value: "12:00" };
  if (typed === "midnight" || typed === "medianoche") return { ok: true, value: "00:00" };
  const match = /^(\d{1,2})(?:[:.](\d{2}))?(?:([ap])\.?m\.?)?$/u.exec(typed);
  const [, hourText = "", minute = "00", half] = match ?? [];
  const hour = Number(hourText);
  if (match === null || Number(minute) > 59) return { ok: false, code: "timeNotReal" };
  if (half !== undefined) {
    if (hour < 1 || hour > 12) return { ok: false, code: "timeNotReal" };
    return { ok: true, value: `${twoDigits((hour % 12) + (half === "p" ? 12 : 0))}:${minute}` };
  }
  if (match[2] === undefined) return { ok: false, code: hour <= 12 ? "timeNeedsHalf" : "timeNotReal" };
  if (hour > 23) return { ok: false, code: "timeNotReal" };
  if (hourText.length === 1 && hour >= 1 && hour <= 7) return { ok: false, code: "timeNeedsHalf" };
  return { ok: true, value: `${twoDigits(hour)}:${minute}` };
}

/** Reads `2026-11-21` or `2026-11-21T09:00` strictly; null for any other text and for a day that does not exist. */
export function readIsoDate(text: string): string | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2}))?$/u.exec(text);
  if (match === null) return null;
  const [year, month, day, hour = 0, minute = 0] = match.slice(1).map((part) => Number(part ?? 0));
  if (year === undefined || month === undefined || day === undefined) return null;
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12) return null;
  if (day < 1 || day > daysIn(year, month) || hour > 23 || minute > 59) return null;
  return text;
}

function daysIn(year: number, month: number): number {
  // Day 0 of the next month is the last of this one.
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}

/** What the clock on a wall in a zone shows at an instant: `2026-11-21T10:30`. */
export function wallClock(instant: Date, zone: string): string {
  const format = clocks.get(zone) ?? clockOf(zone);
  const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
  const get = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? "";
  return `${get("year")}-${get("month")}-${get("day")}T${get("hour")}:${get("minute")}`;
}

/** Making a formatter takes longer than judging a page. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockOf(zone: string): Intl.DateTimeFormat {
  const format = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    year: "numeric",
    month: "2-digit",
    day: "2-digit",
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  clocks.set(zone, format);
  return format;
}
