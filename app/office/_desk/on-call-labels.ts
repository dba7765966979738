import { waitControl, weekControl } from "@/lib/on-call/form";
import { LATER_RUNGS, type LaterRung } from "@/lib/on-call/schema";
import type { Day } from "@/lib/triage/calendar";
import { LANES, type Lane } from "@/lib/triage/terms";

/** The words of the form about who is on call, for the form and for the page that compares two versions of it. */

export const LANE_LABELS: Readonly<Record<Lane, string>> = {
  now: "NOW",
  today: "TODAY",
  soon: "SOON",
  whenFree: "WHEN FREE",
};

export const RUNG_LABELS: Readonly<Record<LaterRung, string>> = {
  second: "To the second",
  owner: "To the owner",
  backup: "To the backup",
};

const PARTS = { first: "First", second: "Second" } as const;

/** Labels by control, in the order of the page. */
export function onCallLabels(weeks: readonly Day[]): Readonly<Record<string, string>> {
  const parts = ["first", "second"] as const;
  return {
    ...PARTS,
    ...Object.fromEntries(
      weeks.flatMap((monday) =>
        parts.map((part) => [weekControl(monday, part), `${PARTS[part]} in the week of ${monday}`]),
      ),
    ),
    backupName: "Name of the backup",
    backupAddress: "E-mail address of the backup",
    ...Object.fromEntries(
      LANES.flatMap((lane) =>
        LATER_RUNGS.map((rung) => [
          waitControl(lane, rung),
          `${LANE_LABELS[lane]}, ${RUNG_LABELS[rung].toLowerCase()}`,
        ]),
      ),
    ),
  };
}
