import type { Situation } from "./answers";
import { dateControls, FAMILY, type Plan, SITUATION, victims } from "./journey-for-tests";

/** The paths of the contract: which pages somebody sees, in which order, and what stands on them. */

/** A row of a table in the paths: what is always asked, and in brackets what only some answers open. */
export type Row = readonly [page: string, always: string, opens?: string];

/** One path, page by page. */
export interface PathTable {
  readonly situation: Situation;
  readonly questions: number;
  readonly rows: readonly Row[];
  /** Opens as little as the path allows, and as much. */
  readonly least: Plan;
  readonly most: Plan;
}

const CUSTODY: Row = ["custody", "custody placeState", "placeStateOther"];
const STAGE: Row = ["stage", "stage placeCounty"];
const NOTICES: Row = ["notices", ""];
const YOU: Row = ["you", "submitterName phone|email safeVoicemail", "safeEmail"];
const COURT: Row = ["court", "nextCourtAt hasLawyer", "didYouGo nextCourtSource lawyerName"];
const CHARGES: Row = ["charges", "chargeText courtName", "duiRelated"];
const ARREST: Row = ["arrest", "arrestAt bondConditions"];
const NAMES: Row = [
  "names",
  "allegedVictims coDefendants accusedBirthYear",
  "avRelation guardianName guardianPhone",
];
const CASE: Row = ["case", "arrestAt chargeText nextCourtAt hasLawyer", "duiRelated"];
const CHECK: Row = ["check", ""];
const FAMILY_YOU: Row = [
  "you",
  "submitterName submitterRelation isNamedVictim phone|email safeVoicemail",
  "safeEmail",
];

/** Answers that open every follow-up; `placeStateOther` leads out and is shown in a test of its own. */
const OPEN: Plan = {
  email: "pat@example.com",
  safeEmail: "yes",
  ...dateControls("nextCourtAt", "11", "30", "2026"),
  "nextCourtAt[time]": undefined,
  hasLawyer: "hired",
  accusedBirthYear: "2010",
  guardianName: "Alex Sample",
  guardianPhone: "205-555-0143",
  jail: "Another jail",
  policeContact: "yes",
  duiNotice: "yes",
  poExists: "served",
  ...victims({ name: "Kim Example", avRelation: "acquaintance" }),
};
/** A charge about driving, and an alleged victim who is a partner. */
export const DUI: Plan = { "charges[0][duiRelated]": "yes" };
export const DV: Plan = victims({ name: "Kim Example", avRelation: "dating" });

/** Every path of the contract, as it stands there. Written out, because a table made from the code proves nothing. */
export const PATHS = {
  "custody express, accused": {
    situation: SITUATION,
    questions: 11,
    rows: [
      CUSTODY,
      NOTICES,
      ["person", "accusedBirthYear jail", "placeCounty"],
      ["you", "submitterName phone safeVoicemail"],
      CASE,
    ],
    least: { custody: "yes" },
    most: { ...OPEN, custody: "unknown" },
  },
  "custody express, family": {
    situation: FAMILY,
    questions: 14,
    rows: [
      CUSTODY,
      NOTICES,
      ["person", "accusedName accusedBirthYear jail", "placeCounty"],
      ["you", "submitterName submitterRelation isNamedVictim phone safeVoicemail"],
      CASE,
    ],
    least: { custody: "yes" },
    most: { ...OPEN, custody: "yes" },
  },
  "plain accused": {
    situation: SITUATION,
    questions: 16,
    rows: [CUSTODY, STAGE, NOTICES, YOU, COURT, CHARGES, ARREST, NAMES, CHECK],
    least: {},
    most: OPEN,
  },
  "family, person out of jail": {
    situation: FAMILY,
    questions: 19,
    rows: [
      CUSTODY,
      STAGE,
      NOTICES,
      FAMILY_YOU,
      ["person", "accusedName accusedBirthYear accusedKnows", "guardianName guardianPhone"],
      COURT,
      CHARGES,
      ["arrest", "arrestAt"],
      ["names", "allegedVictims coDefendants", "avRelation"],
      CHECK,
    ],
    least: {},
    most: OPEN,
  },
  DUI: {
    situation: SITUATION,
    questions: 18,
    rows: [
      CUSTODY,
      STAGE,
      NOTICES,
      YOU,
      COURT,
      CHARGES,
      ARREST,
      ["license", "duiNotice injury cdl", "duiNoticeDate"],
      ["names", "coDefendants accusedBirthYear", "allegedVictims avRelation guardianName guardianPhone"],
      CHECK,
    ],
    least: DUI,
    most: { ...OPEN, ...DUI, injury: "unknown" },
  },
  DV: {
    situation: SITUATION,
    questions: 18,
    rows: [
      CUSTODY,
      STAGE,
      NOTICES,
      YOU,
      COURT,
      CHARGES,
      ARREST,
      ["names", "allegedVictims avRelation coDefendants accusedBirthYear", "guardianName guardianPhone"],
      ["orders", "poExists", "poHearingAt"],
      CHECK,
    ],
    least: DV,
    most: { ...OPEN, ...DV },
  },
  callback: {
    situation: { ...SITUATION, form: "callback", door: null },
    questions: 4,
    rows: [["callback", "submitterName phone safeVoicemail custody"]],
    least: {},
    most: OPEN,
  },
  "convicted, 14 days or less": {
    situation: SITUATION,
    questions: 15,
    rows: [
      CUSTODY,
      STAGE,
      NOTICES,
      YOU,
      ["court", "convictionDate nextCourtAt hasLawyer", "didYouGo nextCourtSource lawyerName"],
      CHARGES,
      NAMES,
      CHECK,
    ],
    least: { stage: "convicted" },
    most: { ...OPEN, stage: "convicted" },
  },
  "wanted (warrant)": {
    situation: SITUATION,
    questions: 15,
    rows: [
      CUSTODY,
      STAGE,
      NOTICES,
      YOU,
      ["police", "policeContact", "policeContactAt"],
      COURT,
      CHARGES,
      NAMES,
      CHECK,
    ],
    least: { stage: "warrant" },
    most: { ...OPEN, stage: "warrant" },
  },
  "under investigation": {
    situation: SITUATION,
    questions: 12,
    rows: [
      CUSTODY,
      STAGE,
      NOTICES,
      YOU,
      ["police", "policeContact hasLawyer", "policeContactAt lawyerName"],
      NAMES,
      CHECK,
    ],
    least: { stage: "investigated" },
    most: { ...OPEN, stage: "investigated" },
  },
} satisfies Readonly<Record<string, PathTable>>;

/** The keys of a cell of the table; of `phone or email` both. */
export function keysIn(text = ""): string[] {
  return text.split(/[\s|]/u).filter((key) => key !== "");
}
