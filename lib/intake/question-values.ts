import type { Path, TextLimits } from "./question";

export const EVERY_PATH: readonly Path[] = ["accused", "family", "custody", "dui", "dv"];
export const AND_CALLBACK: readonly Path[] = [...EVERY_PATH, "callback"];
/** The confidential questionnaire: only the accused answers it. */
export const OF_ACCUSED: readonly Path[] = ["accused", "custody", "dui", "dv"];

export const YES_NO_UNKNOWN = ["yes", "no", "unknown"] as const;

/** Codes of the United States Postal Service except Alabama's, by name; then the territories. */
export const STATES_BUT_ALABAMA: readonly string[] =
  "AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY AS GU MP PR VI".split(
    " ",
  );
export const STATES: readonly string[] = ["AL", ...STATES_BUT_ALABAMA];

/** A person who writes or is charged: a number typed into the wrong field is caught here. */
export const FULL_NAME: TextLimits = { kind: "name", min: 2, max: 100 };
export const NAME: TextLimits = { kind: "line", min: 2, max: 100 };
export const PLACE_NAME: TextLimits = { kind: "line", min: 2, max: 80 };
export const CHARGE: TextLimits = { kind: "line", min: 2, max: 120 };
export const CASE_NUMBER: TextLimits = { kind: "number of a case", min: 3, max: 30 };
