/**
 * The answers that a lead may show, in groups, as the desk reads them. An answer that is in no group is shown to
 * nobody: a new question stays hidden until somebody has decided where it belongs. lib/leads/fields.test.ts holds
 * both lists against the classes of the question list.
 */

/** Before clearance: of the phases before and after Send and of the desk itself, whatever is not highly sensitive. */
export const BEFORE = {
  callback: [
    "submitterName",
    "submitterRelation",
    "phone",
    "safeVoicemail",
    "email",
    "contactMethod",
    "contactWindows",
    "callerLabel",
    "language",
    "talkLanguage",
    "altContactName",
    "altContactPhone",
    "altContactMayTell",
  ],
  person: [
    "role",
    "accusedName",
    "prefName",
    "accusedAka",
    "accusedBirthYear",
    "accusedKnows",
    "guardianName",
    "guardianPhone",
    "hasLawyer",
    "lawyerName",
    "priorWithFirm",
    "heardFrom",
  ],
  custody: [
    "custody",
    "jail",
    "bookingNo",
    "seenJudge",
    "holds",
    "bondStatus",
    "bondAmount",
    "bondsman",
    "bondConditions",
  ],
  case: [
    "stage",
    "placeState",
    "placeCounty",
    "arrestAt",
    "arrestPlace",
    "arrestBasis",
    "agency",
    "injury",
    "seized",
    "coDefendants",
    "coDefendantLawyers",
    "prosecutorOrJudge",
  ],
  court: [
    "courtName",
    "courtType",
    "nextCourtAt",
    "nextCourtType",
    "nextCourtSource",
    "didYouGo",
    "convictionDate",
  ],
  dates: [
    "policeContact",
    "policeContactAt",
    "targetLetter",
    "targetLetterAt",
    "duiNotice",
    "duiNoticeDate",
    "cdl",
    "licenseState",
    "poExists",
    "poHearingAt",
    "poServedOn",
    "poCounty",
    "poCaseNo",
    "otherDeadline",
    "otherDeadlineAt",
    "videoExpiring",
    "videoSource",
  ],
} as const;

/** What is kept of each charge, all of it public record. */
export const OF_CHARGE = [
  "chargeText",
  "duiRelated",
  "chargeClass",
  "chargeCode",
  "caseNo",
  "warrantNo",
  "citationNo",
  "indictmentNo",
  "eventDate",
] as const;

export type FieldGroup = keyof typeof BEFORE;

const OPEN: ReadonlySet<string> = new Set(Object.values(BEFORE).flat());
const OPEN_OF_CHARGE: ReadonlySet<string> = new Set(OF_CHARGE);

/** Whether an answer may be seen before the conflict check is clear. */
export function isOpenField(key: string): boolean {
  return OPEN.has(key);
}

/** The same for what is kept of a charge. */
export function isOpenOfCharge(key: string): boolean {
  return OPEN_OF_CHARGE.has(key);
}
