import { choice, choices, date, list, type Place, text, year } from "./question";
import { CHARGE, NAME, OF_ACCUSED, STATES, YES_NO_UNKNOWN } from "./question-values";

const BACKGROUND: Place = { phase: "second", page: "background", paths: OF_ACCUSED };
const SUPERVISION: Place = { phase: "second", page: "supervision", paths: OF_ACCUSED };
const POLICE: Place = { phase: "second", page: "police", paths: OF_ACCUSED };
const LICENSE: Place = { phase: "second", page: "license", paths: ["dui", "custody"] };
const LIFE: Place = { phase: "second", page: "life", paths: OF_ACCUSED };
const MONEY: Place = { phase: "second", page: "money", paths: OF_ACCUSED };

/** The confidential questionnaire after the conflict check, answered by the accused only. */
export const SECOND_QUESTIONS = [
  date("dob", "H", BACKGROUND, { type: "date", when: "any", fitsYear: "accusedBirthYear" }),
  text("address", "C", BACKGROUND, { kind: "line", min: 1, max: 200 }),
  text("livedHereYears", "C", BACKGROUND, { kind: "whole", min: 0, max: 120 }),
  list(
    "priors",
    "H",
    BACKGROUND,
    { max: 20, item: "members" },
    { required: "yes", values: ["none", "unknown"] },
  ),
  year("priorYear", "H", BACKGROUND, 1, { group: "priors", shownWhen: "priors is given" }),
  choice("priorState", "H", BACKGROUND, [...STATES, "other", "unknown"], {
    group: "priors",
    shownWhen: "priors is given",
  }),
  text("priorCharge", "H", BACKGROUND, CHARGE, { group: "priors", shownWhen: "priors is given" }),
  choice(
    "priorOutcome",
    "H",
    BACKGROUND,
    ["dismissed", "notGuilty", "diversion", "guilty", "open", "other", "unknown"],
    { group: "priors", shownWhen: "priors is given" },
  ),
  choice("priorFelony", "H", BACKGROUND, YES_NO_UNKNOWN, { group: "priors", shownWhen: "priors is given" }),
  choices(
    "supervision",
    "H",
    SUPERVISION,
    ["none", "probation", "parole", "diversion", "otherBond", "unknown"],
    ["none", "unknown"],
    { required: "yes" },
  ),
  text("supervisionOfficer", "H", SUPERVISION, NAME, { shownWhen: "supervision not in [none|unknown]" }),
  choice("supervisionCounty", "H", SUPERVISION, ["pack:counties", "other", "unknown"], {
    shownWhen: "supervision not in [none|unknown]",
  }),
  date(
    "supervisionEndsOn",
    "H",
    SUPERVISION,
    { type: "date", when: "any" },
    { shownWhen: "supervision not in [none|unknown]" },
  ),
  list(
    "pendingElsewhere",
    "H",
    SUPERVISION,
    { max: 10, item: "members" },
    { required: "yes", values: ["none", "unknown"] },
  ),
  choice("pendingCounty", "H", SUPERVISION, ["pack:counties", "other", "unknown"], {
    group: "pendingElsewhere",
    shownWhen: "pendingElsewhere is given",
  }),
  text("pendingCourt", "H", SUPERVISION, NAME, {
    group: "pendingElsewhere",
    shownWhen: "pendingElsewhere is given",
  }),
  date(
    "pendingCourtAt",
    "H",
    SUPERVISION,
    { type: "date", when: "any" },
    { group: "pendingElsewhere", shownWhen: "pendingElsewhere is given", values: ["none", "unknown"] },
  ),
  choice("statementGiven", "H", POLICE, ["no", "yes", "unknown"], { required: "yes" }),
  choice("rightsRead", "C", POLICE, YES_NO_UNKNOWN, { shownWhen: "statementGiven == yes" }),
  choice("askedForLawyer", "C", POLICE, YES_NO_UNKNOWN, { shownWhen: "statementGiven == yes" }),
  choices(
    "searches",
    "C",
    POLICE,
    ["home", "car", "phone", "body", "blood", "other", "none", "unknown"],
    ["none", "unknown"],
  ),
  choices(
    "evidenceTypes",
    "C",
    { phase: "second", page: "evidence", paths: OF_ACCUSED },
    [
      "bodyCamera",
      "dashCamera",
      "storeCamera",
      "doorbell",
      "emergencyCall",
      "photos",
      "medicalRecords",
      "messages",
      "socialMedia",
      "gps",
      "none",
      "unknown",
    ],
    ["none", "unknown"],
  ),
  choice("duiTest", "C", LICENSE, ["breath", "blood", "urine", "refused", "none", "unknown"], {
    shownWhen: "dui",
  }),
  choice("accident", "C", LICENSE, YES_NO_UNKNOWN, { required: "yes", shownWhen: "dui" }),
  choices(
    "workLicense",
    "C",
    LIFE,
    ["job", "professionalLicense", "military", "securityClearance", "school", "driving", "none", "unknown"],
    ["none", "unknown"],
  ),
  choice("children", "H", LIFE, YES_NO_UNKNOWN),
  choice("immigrationTalk", "H", LIFE, ["yes", "no", "inPerson", "unknown"]),
  choice("healthSupport", "H", LIFE, YES_NO_UNKNOWN),
  choice("payer", "C", MONEY, ["self", "family", "other", "unknown"]),
  choice("payerConsent", "C", MONEY, YES_NO_UNKNOWN, { shownWhen: "payer in [family|other]" }),
  choices("feeInterest", "C", MONEY, ["flatFee", "paymentPlan", "appointedLawyer", "unknown"], []),
  choices(
    "goals",
    "C",
    { phase: "second", page: "goals", paths: OF_ACCUSED },
    ["goHome", "keepLicense", "keepJob", "familyAtHome", "understandProcess", "unknown"],
    [],
  ),
] as const;
