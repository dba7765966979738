import { parseDay } from "@/lib/practice/day";
import { type Fault, type Read, type Typed, textOf } from "@/lib/practice/form";
import type { Day } from "@/lib/triage/calendar";

/** The two small forms about days: somebody stands in, and a day that is not as usual. */

export interface CoverInput {
  readonly userId: string;
  readonly firstDay: Day;
  readonly lastDay: Day;
}

export interface HolidayInput {
  readonly day: Day;
  readonly name: string;
  readonly closed: boolean;
  /** Who is on call on it; null: as in the week */
  readonly onCallId: string | null;
}

export const COVER_CONTROLS = ["coverId", "firstDay", "lastDay"];
export const HOLIDAY_CONTROLS = ["holiday", "holidayName", "works", "holidayOnCall"];

const DAY_ASKED = "Enter a day such as 12/24/2026.";

/** @param people ids of those who may be on call */
export function readCover(typed: Typed, people: readonly string[]): Read<CoverInput> {
  const [userId, firstDay, lastDay] = [
    textOf(typed, "coverId"),
    parseDay(textOf(typed, "firstDay")),
    parseDay(textOf(typed, "lastDay")),
  ];
  const faults: Fault[] = [];
  if (!people.includes(userId)) faults.push(["coverId", "Choose who stands in."]);
  if (firstDay === null) faults.push(["firstDay", DAY_ASKED]);
  if (lastDay === null) faults.push(["lastDay", DAY_ASKED]);
  if (firstDay !== null && lastDay !== null && lastDay < firstDay) {
    faults.push(["lastDay", "The last day must not be before the first."]);
  }
  return faults.length > 0 || firstDay === null || lastDay === null
    ? { faults }
    : { input: { userId, firstDay, lastDay } };
}

/** @param people ids of those who may be on call */
export function readHoliday(typed: Typed, people: readonly string[]): Read<HolidayInput> {
  const day = parseDay(textOf(typed, "holiday"));
  const name = textOf(typed, "holidayName").trim();
  const onCall = textOf(typed, "holidayOnCall");
  const faults: Fault[] = [];
  if (day === null) faults.push(["holiday", DAY_ASKED]);
  if (name === "" || name.length > 60)
    faults.push(["holidayName", "Enter what day it is, in at most 60 characters."]);
  if (onCall !== "" && !people.includes(onCall))
    faults.push(["holidayOnCall", "Choose somebody from the list."]);
  if (faults.length > 0 || day === null) return { faults };
  const closed = textOf(typed, "works") === "";
  return { input: { day, name, closed, onCallId: onCall === "" ? null : onCall } };
}
