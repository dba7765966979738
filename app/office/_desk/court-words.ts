import type { Fault } from "@/app/_ui/control";
import { answerWords } from "@/app/office/_desk/lead-words";
import { readDateParts } from "@/lib/intake/dates";
import { valueWords } from "@/lib/intake/question-words";
import { findQuestion } from "@/lib/intake/questions";
import type { Court } from "@/lib/leads/court";
import type { LeadBefore } from "@/lib/leads/shapes";
import { type Typed, textOf } from "@/lib/practice/form";

/** The form of the day in court on its way between page and domain. */

const PARTS = ["month", "day", "year", "time"] as const;
export const COURT_CONTROLS = [
  ...["version", "act", "courtName", "nextCourtSource"],
  ...PARTS.map((part) => `nextCourtAt[${part}]`),
];
export const COURT_MOST = 100;

/**
 * What the form shows before anything was typed. Not how the date is known: that was said of the date that stands there,
 * and whoever overlooked it would say it of another.
 */
export function typedOfCourt({ answers }: Pick<LeadBefore, "answers">): Typed {
  const { nextCourtAt, courtName } = answers;
  const isDate = typeof nextCourtAt === "object" && nextCourtAt !== null && "value" in nextCourtAt;
  const wall = isDate && typeof nextCourtAt.value === "string" ? nextCourtAt.value : "";
  const [day = "", time = ""] = wall.split("T");
  const [year = "", month = "", date = ""] = day.split("-").map((part) => part.replace(/^0/u, ""));
  const given = (value: unknown) => (typeof value === "string" && value !== "unknown" ? [value] : []);
  return {
    ...{ "nextCourtAt[month]": [month], "nextCourtAt[day]": [date], "nextCourtAt[year]": [year] },
    ...{ "nextCourtAt[time]": [clockOf(time)], courtName: given(courtName) },
  };
}

/** `09:05` as "9:05 am", as somebody would type it. */
function clockOf(time: string): string {
  const [hours = Number.NaN, minutes = 0] = time === "" ? [] : time.split(":").map(Number);
  if (Number.isNaN(hours)) return "";
  return `${hours % 12 === 0 ? 12 : hours % 12}:${String(minutes).padStart(2, "0")} ${hours < 12 ? "am" : "pm"}`;
}

/** How somebody may know a date, with the words of the form of the public. */
export function courtSources(): readonly { readonly value: string; readonly label: string }[] {
  const values = findQuestion("nextCourtSource")?.values ?? [];
  return values
    .filter((value) => value !== "unknown")
    .map((value) => ({ value, label: valueWords("nextCourtSource", value, "en").label }));
}

/** Reads the form; which of its two buttons was pressed decides whether a day is needed. */
export function readCourt(typed: Typed): { readonly court: Court } | { readonly faults: readonly Fault[] } {
  const name = textOf(typed, "courtName").trim();
  const source =
    courtSources().find(({ value }) => value === textOf(typed, "nextCourtSource"))?.value ?? null;
  const faults: Fault[] = [];
  let wall: string | null = null;
  if (textOf(typed, "act") !== "withdraw") {
    const parts = Object.fromEntries(PARTS.map((part) => [part, textOf(typed, `nextCourtAt[${part}]`)]));
    const reading = readDateParts(parts);
    if (reading.ok) wall = reading.value;
    else faults.push([`nextCourtAt[${reading.part}]`, UNREADABLE]);
  }
  if (name.length === 1 || name.length > COURT_MOST) {
    faults.push(["courtName", `Write the court in 2 to ${COURT_MOST} characters, or leave it empty.`]);
  }
  return faults.length > 0 ? { faults } : { court: { wall, name: name === "" ? null : name, source } };
}

const UNREADABLE = "Write the day as month, day and year, and the time as 9:00 am or not at all.";

/** When and where court is in one line, for a page that shows both values. */
export function courtWords({ wall, name, isSure = true }: Court & { readonly isSure?: boolean }): string {
  const certainty = isSure ? "exact" : "about";
  const when = wall === null ? "no date known" : answerWords("nextCourtAt", { value: wall, certainty });
  return name === null || name === "unknown" ? when : `${when}, ${answerWords("courtName", name)}`;
}
