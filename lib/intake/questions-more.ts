import { choice, choices, date, file, list, type Place, plain, text } from "./question";
import {
  AND_CALLBACK,
  CASE_NUMBER,
  EVERY_PATH,
  NAME,
  PLACE_NAME,
  STATES,
  YES_NO_UNKNOWN,
} from "./question-values";

const CONTACT: Place = { phase: "more", page: "contact", paths: AND_CALLBACK };
const CONTACT_BUT_CALLBACK: Place = { phase: "more", page: "contact", paths: EVERY_PATH };
const NAMES: Place = { phase: "more", page: "names", paths: EVERY_PATH };
const JAIL: Place = { phase: "more", page: "jail", paths: ["custody"] };
const ARREST: Place = { phase: "more", page: "arrest", paths: EVERY_PATH };
const BOND: Place = { phase: "more", page: "bond", paths: EVERY_PATH };
const CHARGES: Place = { phase: "more", page: "charges", paths: EVERY_PATH };
const COURT: Place = { phase: "more", page: "court", paths: EVERY_PATH };
const ORDERS: Place = { phase: "more", page: "orders", paths: EVERY_PATH };
const POLICE: Place = { phase: "more", page: "police", paths: EVERY_PATH };
const DEADLINES: Place = { phase: "more", page: "deadlines", paths: EVERY_PATH };

/** Asked after Send only, and always optional. */
export const MORE_QUESTIONS = [
  choice("contactMethod", "C", CONTACT, ["call", "email", "iWillCall"]),
  choices(
    "contactWindows",
    "C",
    CONTACT,
    ["weekdayMorning", "weekdayAfternoon", "weekdayEvening", "weekend", "anyTime"],
    ["anyTime"],
    { shownWhen: "contactMethod != iWillCall" },
  ),
  choice("callerLabel", "C", CONTACT, ["firmName", "firstName", "appointment"], {
    shownWhen: "safeVoicemail == neutralOnly or safeEmail == neutralOnly",
  }),
  text("doNotContactVia", "H", CONTACT, { kind: "line", min: 1, max: 140 }, { dontKnow: false }),
  text("altContactName", "C", CONTACT_BUT_CALLBACK, NAME, { dontKnow: false }),
  plain(
    "altContactPhone",
    "C",
    CONTACT_BUT_CALLBACK,
    { type: "tel" },
    { required: "when altContactName is given", shownWhen: "altContactName is given" },
  ),
  choice("altContactMayTell", "C", CONTACT_BUT_CALLBACK, ["yes", "no"], {
    shownWhen: "altContactName is given",
  }),
  choice("talkLanguage", "K", CONTACT, [
    "en",
    "es",
    "ase",
    "ar",
    "fr",
    "gu",
    "hi",
    "ht",
    "ko",
    "mam",
    "pt",
    "quc",
    "ru",
    "tl",
    "ur",
    "vi",
    "zh",
    "other",
  ]),
  choices(
    "accessNeeds",
    "H",
    CONTACT,
    ["largePrint", "screenReader", "relay", "mobility", "plainWords", "other", "none"],
    ["none"],
  ),
  choice("heardFrom", "C", CONTACT, [
    "friendOrFamily",
    "formerClient",
    "lawyer",
    "court",
    "bondsman",
    "search",
    "socialMedia",
    "advertisement",
    "other",
  ]),
  list("accusedAka", "C", NAMES, { max: 5, item: "text" }),
  list("coDefendantLawyers", "C", NAMES, { max: 10, item: "text" }, { shownWhen: "coDefendants is given" }),
  choice("priorWithFirm", "C", NAMES, ["no", "client", "consulted", "otherSide", "unknown"]),
  text("prosecutorOrJudge", "P", NAMES, NAME, { shownWhen: "stage != investigated" }),
  text("bookingNo", "P", JAIL, { kind: "number of a booking", min: 1, max: 20 }, { shownWhen: "express" }),
  choice("seenJudge", "P", JAIL, YES_NO_UNKNOWN, { shownWhen: "express" }),
  choices(
    "holds",
    "C",
    JAIL,
    ["otherCounty", "otherState", "federal", "otherAgency", "probationParole", "none", "unknown"],
    ["none", "unknown"],
    { shownWhen: "express" },
  ),
  choice("healthRiskInJail", "H", JAIL, YES_NO_UNKNOWN, { shownWhen: "express" }),
  text("arrestPlace", "P", ARREST, PLACE_NAME, { shownWhen: "stage != investigated" }),
  text("agency", "P", ARREST, PLACE_NAME, { shownWhen: "stage != investigated" }),
  choice("arrestBasis", "P", ARREST, ["warrant", "noWarrant", "unknown"], {
    shownWhen: "stage != investigated",
  }),
  choice("seized", "C", ARREST, YES_NO_UNKNOWN),
  choice(
    "bondStatus",
    "P",
    BOND,
    ["notSet", "setNotPosted", "posted", "ownRecognizance", "denied", "hold", "unknown"],
    { shownWhen: "express or stage in [released|indicted|unknown]" },
  ),
  text(
    "bondAmount",
    "P",
    BOND,
    { kind: "whole", min: 0, max: 10000000 },
    { shownWhen: "bondStatus in [setNotPosted|posted]" },
  ),
  text("bondsman", "C", BOND, NAME, { shownWhen: "bondStatus == posted" }),
  text(
    "chargeCode",
    "P",
    CHARGES,
    { kind: "line", min: 1, max: 20 },
    { group: "charges", shownWhen: "stage != investigated" },
  ),
  text("caseNo", "P", CHARGES, CASE_NUMBER, { group: "charges", shownWhen: "stage != investigated" }),
  text("warrantNo", "P", CHARGES, CASE_NUMBER, { group: "charges", shownWhen: "stage != investigated" }),
  text("citationNo", "P", CHARGES, CASE_NUMBER, { group: "charges", shownWhen: "stage != investigated" }),
  choice("courtType", "P", COURT, ["municipal", "district", "circuit", "juvenile", "federal", "unknown"], {
    shownWhen: "stage != investigated",
  }),
  choice(
    "nextCourtType",
    "P",
    COURT,
    [
      "firstAppearance",
      "arraignment",
      "bond",
      "preliminary",
      "pleaOrSettlement",
      "trial",
      "sentencing",
      "revocation",
      "protectionOrder",
      "other",
      "unknown",
    ],
    { shownWhen: "nextCourtAt is a date" },
  ),
  choice(
    "licenseState",
    "C",
    { phase: "more", page: "license", paths: ["family", "custody", "dui"] },
    [...STATES, "other", "none", "unknown"],
    { shownWhen: "dui" },
  ),
  choice("poCounty", "C", ORDERS, ["pack:counties", "other", "unknown"], {
    shownWhen: "poExists in [served|heardOf]",
  }),
  text("poCaseNo", "C", ORDERS, CASE_NUMBER, { shownWhen: "poExists in [served|heardOf]" }),
  date("poServedOn", "C", ORDERS, { type: "date", when: "upToToday" }, { shownWhen: "poExists == served" }),
  choice("targetLetter", "C", POLICE, YES_NO_UNKNOWN),
  date(
    "targetLetterAt",
    "C",
    POLICE,
    { type: "date", when: "any" },
    { shownWhen: "targetLetter == yes", values: ["none", "unknown"] },
  ),
  choice("otherDeadline", "C", DEADLINES, [
    "none",
    "property",
    "license",
    "probation",
    "workOrSchool",
    "otherCourt",
    "other",
    "unknown",
  ]),
  date(
    "otherDeadlineAt",
    "C",
    DEADLINES,
    { type: "date", when: "fromToday" },
    { shownWhen: "otherDeadline not in [none|unknown]" },
  ),
  choice("videoExpiring", "C", DEADLINES, YES_NO_UNKNOWN),
  choices(
    "videoSource",
    "C",
    DEADLINES,
    ["doorbell", "store", "street", "policeCamera", "jailCamera", "phone", "other", "unknown"],
    ["unknown"],
    { shownWhen: "videoExpiring == yes" },
  ),
  file(
    "courtPapers",
    "C",
    { phase: "more", page: "papers", paths: EVERY_PATH },
    { max: 10, maxMegabytes: 10 },
  ),
] as const;
