import { parseDay } from "@/lib/practice/day";
import { type Fault, type Read, type Typed, textOf } from "@/lib/practice/form";
import { CASE_KINDS, COURT_KINDS, type Taking } from "@/lib/practice/taking";

/** The form about the cases that the practice takes. */

export const TAKING_CONTROLS = ["federal", "juvenile", "notKinds", "notCourts", "trialUntil"] as const;

/** A trial that is longer is typed again: a day of a wrong year would close the practice for good. */
const LONGEST_TRIAL_DAYS = 180;

/** @param today `2026-12-01`; a trial that is over is not shown any more */
export function typedOfTaking(taking: Taking, today: string): Typed {
  const { federal, juvenile, notKinds, notCourts, trialUntil } = taking;
  return {
    ...{ federal: federal ? ["yes"] : [], juvenile: juvenile ? ["yes"] : [], notKinds, notCourts },
    trialUntil: trialUntil === null || trialUntil < today ? [] : [shortDay(trialUntil)],
  };
}

/** @param today `2026-12-01`, on the practice's clock */
export function readTaking(typed: Typed, today: string): Read<Taking> {
  const faults: Fault[] = [];
  const chosen = <T extends string>(control: string, known: readonly T[]): T[] => {
    const values = typed[control] ?? [];
    if (!values.every((value) => known.some((one) => one === value))) {
      faults.push([control, "Choose from the list."]);
    }
    return known.filter((one) => values.includes(one));
  };
  const notKinds = chosen("notKinds", CASE_KINDS);
  const notCourts = chosen("notCourts", COURT_KINDS);
  if (notCourts.length === COURT_KINDS.length) {
    faults.push(["notCourts", "Leave at least one kind of court that you work in."]);
  }
  const trialUntil = readTrial(textOf(typed, "trialUntil"), today, faults);
  if (faults.length > 0) return { faults };
  const federal = textOf(typed, "federal") !== "";
  const juvenile = textOf(typed, "juvenile") !== "";
  return { input: { federal, juvenile, notKinds, notCourts, trialUntil } };
}

function readTrial(text: string, today: string, faults: Fault[]): string | null {
  if (text.trim() === "") return null;
  const day = parseDay(text);
  const last = new Date(Date.parse(today) + LONGEST_TRIAL_DAYS * 24 * 60 * 60 * 1000);
  if (day === null) faults.push(["trialUntil", "Enter a day such as 12/24/2026, or nothing."]);
  else if (day < today) faults.push(["trialUntil", "Enter a day that is not over, or nothing."]);
  else if (day > last.toISOString().slice(0, 10)) {
    faults.push(["trialUntil", `Enter a day within the next ${LONGEST_TRIAL_DAYS} days.`]);
  }
  return day;
}

/** `2026-12-04` as it is typed: `12/4/2026`. */
function shortDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${month}/${date}/${year}`;
}
