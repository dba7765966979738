import { emailSchema } from "@/lib/auth/schema";
import { HANDOVER, type Pair, type Plan, weekOf } from "@/lib/on-call/roster";
import { LATER_RUNGS, type Ladder, type LaterRung, LONGEST_WAIT_MINUTES } from "@/lib/on-call/schema";
import { type Fault, type Read, type Typed, textOf } from "@/lib/practice/form";
import { addDays, type Day, instantOf } from "@/lib/triage/calendar";
import { LANES, type Lane } from "@/lib/triage/terms";

/** The form about who is on call, between page and rows. */

export interface OnCallInput {
  readonly usual: Pair;
  /** Every week of the form; one with nobody in it is as usual */
  readonly weeks: readonly (Pair & { readonly monday: Day })[];
  readonly backup: { readonly name: string; readonly address: string } | null;
  readonly ladder: Ladder;
}

const WEEKS = 8;
const PARTS = ["first", "second"] as const;

/** The Mondays of the weeks that the form shows: this one and the next seven. */
export function weeksShown(at: Date, zone: string): readonly Day[] {
  const monday = weekOf(at, zone);
  return Array.from({ length: WEEKS }, (_, ahead) => addDays(monday, 7 * ahead));
}

/** When an on-call week begins. */
export function weekBegins(monday: Day, zone: string): Date {
  return instantOf(monday, HANDOVER, zone);
}

export const weekControl = (monday: Day, part: "first" | "second") => `weeks[${monday}][${part}]`;
export const waitControl = (lane: Lane, rung: LaterRung) => `ladder[${lane}][${rung}]`;

/** The controls of the form. */
export function onCallControls(weeks: readonly Day[]): string[] {
  return [
    ...PARTS,
    ...weeks.flatMap((monday) => PARTS.map((part) => weekControl(monday, part))),
    ...["backupName", "backupAddress"],
    ...LANES.flatMap((lane) => LATER_RUNGS.map((rung) => waitControl(lane, rung))),
    "version",
  ];
}

/** The form as it stands in the database. */
export function onCallTyped(plan: Plan, weeks: readonly Day[], version: number): Typed {
  const pairs: [string, string][] = [
    ["first", plan.usual.first ?? ""],
    ["second", plan.usual.second ?? ""],
    ...weeks.flatMap((monday) =>
      PARTS.map((part): [string, string] => [
        weekControl(monday, part),
        plan.weeks.get(monday)?.[part] ?? "",
      ]),
    ),
    ["backupName", plan.backup?.name ?? ""],
    ["backupAddress", plan.backup?.address ?? ""],
    ...LANES.flatMap((lane) =>
      LATER_RUNGS.map((rung): [string, string] => [
        waitControl(lane, rung),
        String(plan.ladder[lane][rung] ?? ""),
      ]),
    ),
    ["version", String(version)],
  ];
  return Object.fromEntries(pairs.map(([control, value]) => [control, [value]]));
}

/**
 * Reads what was typed.
 * @param people ids of those who may be on call
 */
export function readOnCall(
  typed: Typed,
  weeks: readonly Day[],
  people: readonly string[],
): Read<OnCallInput> {
  const faults: Fault[] = [];
  const person = (control: string): string | null => {
    const id = textOf(typed, control);
    if (id === "" || people.includes(id)) return id === "" ? null : id;
    faults.push([control, "Choose somebody from the list."]);
    return null;
  };
  const pair = (first: string, second: string): Pair => {
    const read = { first: person(first), second: person(second) };
    if (read.first !== null && read.first === read.second) {
      faults.push([second, "Choose somebody else as second, or nobody."]);
    }
    return read;
  };
  const usual = pair("first", "second");
  const shown = weeks.map((monday) => ({
    monday,
    ...pair(weekControl(monday, "first"), weekControl(monday, "second")),
  }));
  const backup = readBackup(typed, faults);
  const ladder = readLadder(typed, faults);
  return faults.length > 0 ? { faults } : { input: { usual, weeks: shown, backup, ladder } };
}

function readBackup(typed: Typed, faults: Fault[]): OnCallInput["backup"] {
  const [name, address] = [textOf(typed, "backupName").trim(), textOf(typed, "backupAddress").trim()];
  if (name === "" && address === "") return null;
  const read = emailSchema.safeParse(address);
  if (name === "") faults.push(["backupName", "Enter who the address belongs to."]);
  if (name.length > 100) faults.push(["backupName", "Enter a name with at most 100 characters."]);
  if (!read.success) {
    faults.push(["backupAddress", read.error.issues[0]?.message ?? "Enter an e-mail address."]);
    return null;
  }
  return { name, address: read.data };
}

function readLadder(typed: Typed, faults: Fault[]): Ladder {
  const wait = (lane: Lane, rung: LaterRung): number | null => {
    const text = textOf(typed, waitControl(lane, rung)).trim();
    if (text === "") return null;
    const minutes = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    if (minutes >= 1 && minutes <= LONGEST_WAIT_MINUTES) return minutes;
    const most = LONGEST_WAIT_MINUTES.toLocaleString("en-US");
    faults.push([
      waitControl(lane, rung),
      `Enter minutes from 1 to ${most}, or nothing to leave this one out.`,
    ]);
    return null;
  };
  const waits = (lane: Lane) => ({
    second: wait(lane, "second"),
    owner: wait(lane, "owner"),
    backup: wait(lane, "backup"),
  });
  return { now: waits("now"), today: waits("today"), soon: waits("soon"), whenFree: waits("whenFree") };
}
