import { choice, choices, date, list, type Place, plain, text, year } from "./question";
import { CHARGE, EVERY_PATH, NAME, PLACE_NAME, YES_NO_UNKNOWN } from "./question-values";

const POLICE_SOMETIMES: Place = {
  phase: "more|core when stage in [investigated|warrant]",
  page: "police",
  paths: EVERY_PATH,
};
const CHARGES_SOMETIMES: Place = { phase: "core", page: "charges|case when express", paths: EVERY_PATH };
const COURT_OR_LATER: Place = { phase: "core|more when express", page: "court", paths: EVERY_PATH };
const LICENSE_OR_LATER: Place = {
  phase: "core|more when express or role == family",
  page: "license",
  paths: ["family", "custody", "dui"],
};
const NAMES_OR_LATER: Place = { phase: "core|more when express", page: "names", paths: EVERY_PATH };
const GUARDIAN: Place = {
  phase: "core|more when express",
  page: "names|person when role == family or express",
  paths: EVERY_PATH,
};
const ORDERS_SOMETIMES: Place = {
  phase: "more|core when dv and not dui and not express and role == accused",
  page: "orders",
  paths: EVERY_PATH,
};

/** The case itself: what is charged, the dates, the names on the paper. Asked before Send on some path. */
export const CASE_QUESTIONS = [
  choice("policeContact", "C", POLICE_SOMETIMES, YES_NO_UNKNOWN, {
    required: "when stage in [investigated|warrant]",
  }),
  date(
    "policeContactAt",
    "C",
    POLICE_SOMETIMES,
    { type: "dateTime", when: "fromToday" },
    { required: "when stage in [investigated|warrant]", shownWhen: "policeContact == yes" },
  ),
  date(
    "arrestAt",
    "P",
    {
      phase: "more|core when express or stage in [citation|released|indicted|unknown]",
      page: "arrest|case when express",
      paths: EVERY_PATH,
    },
    { type: "dateTime", when: "upToNow" },
    {
      required: "when express or stage in [citation|released|indicted|unknown]",
      shownWhen: "stage != investigated",
    },
  ),
  choices(
    "bondConditions",
    "C",
    { phase: "core", page: "arrest", paths: ["accused", "dui", "dv"] },
    [
      "noContact",
      "stayAway",
      "noWeapons",
      "gps",
      "curfew",
      "noAlcoholDrugs",
      "travel",
      "other",
      "none",
      "unknown",
    ],
    ["none", "unknown"],
    { required: "yes", shownWhen: "not express and stage in [released|indicted|unknown]" },
  ),
  text("chargeText", "P", CHARGES_SOMETIMES, CHARGE, {
    group: "charges",
    required: "yes",
    shownWhen: "express or stage != investigated",
    values: ["unknown"],
  }),
  plain(
    "duiRelated",
    "P",
    CHARGES_SOMETIMES,
    { type: "boolean" },
    { group: "charges", shownWhen: "express or stage != investigated", values: ["yes"] },
  ),
  text("courtName", "P", { phase: "core|more when express", page: "charges", paths: EVERY_PATH }, NAME, {
    required: "when not express",
    shownWhen: "stage != investigated",
    values: ["unknown"],
  }),
  date(
    "convictionDate",
    "P",
    { phase: "core", page: "court", paths: ["accused", "family", "dui", "dv"] },
    { type: "date", when: "upToToday" },
    { required: "yes", shownWhen: "not express and stage == convicted" },
  ),
  date(
    "nextCourtAt",
    "P",
    { phase: "core", page: "court|case when express", paths: EVERY_PATH },
    { type: "dateTime", when: "any" },
    {
      required: "yes",
      shownWhen: "express or stage not in [investigated|closed]",
      values: ["none", "missed", "unknown"],
    },
  ),
  choice("didYouGo", "C", COURT_OR_LATER, YES_NO_UNKNOWN, {
    required: "when not express",
    shownWhen: "nextCourtAt < today",
  }),
  choice("nextCourtSource", "C", COURT_OR_LATER, ["paper", "told", "lookedUp", "unknown"], {
    required: "when not express",
    shownWhen: "nextCourtAt is a date",
  }),
  choice(
    "hasLawyer",
    "C",
    { phase: "core", page: "court|case when express|police when stage == investigated", paths: EVERY_PATH },
    ["none", "appointed", "hired", "applied", "unknown"],
    { required: "yes" },
  ),
  text(
    "lawyerName",
    "C",
    { phase: "core|more when express", page: "court|police when stage == investigated", paths: EVERY_PATH },
    NAME,
    { required: "when not express", shownWhen: "hasLawyer in [appointed|hired]", values: ["unknown"] },
  ),
  choice("duiNotice", "P", LICENSE_OR_LATER, YES_NO_UNKNOWN, {
    required: "when not express and role == accused",
    shownWhen: "dui",
  }),
  date(
    "duiNoticeDate",
    "P",
    LICENSE_OR_LATER,
    { type: "date", when: "upToToday", notBefore: "arrestAt" },
    { required: "when not express and role == accused", shownWhen: "dui and duiNotice == yes" },
  ),
  choice(
    "injury",
    "C",
    {
      phase: "second|core when duiOnly and not express and role == accused",
      page: "license",
      paths: ["custody", "dui"],
    },
    YES_NO_UNKNOWN,
    { required: "when duiOnly and not express and role == accused", shownWhen: "dui" },
  ),
  choice("cdl", "C", LICENSE_OR_LATER, YES_NO_UNKNOWN, {
    required: "when not express and role == accused",
    shownWhen: "dui",
  }),
  list(
    "allegedVictims",
    "H",
    NAMES_OR_LATER,
    { max: 5, item: "name" },
    { required: "when not express", shownWhen: "not duiOnly or injury != no", values: ["none", "unknown"] },
  ),
  choice(
    "avRelation",
    "H",
    NAMES_OR_LATER,
    [
      "spouse",
      "dating",
      "parentOrChild",
      "childInCommon",
      "livesTogether",
      "otherFamily",
      "acquaintance",
      "stranger",
      "officer",
      "business",
      "other",
      "unknown",
    ],
    { group: "allegedVictims", required: "when not express", shownWhen: "allegedVictims is given" },
  ),
  list(
    "coDefendants",
    "C",
    NAMES_OR_LATER,
    { max: 10, item: "name" },
    { required: "when not express", values: ["none", "unknown"] },
  ),
  year(
    "accusedBirthYear",
    "C",
    { phase: "core", page: "names|person when role == family or express", paths: EVERY_PATH },
    1900,
    { required: "yes" },
  ),
  text("jail", "P", { phase: "core", page: "person", paths: ["custody"] }, PLACE_NAME, {
    required: "yes",
    shownWhen: "express",
    values: ["unknown"],
  }),
  choice(
    "placeCounty",
    "P",
    { phase: "core", page: "stage|person when express", paths: EVERY_PATH },
    ["pack:counties", "unknown"],
    { required: "yes", shownWhen: "placeState != federal and (not express or jail not in [pack:jails])" },
  ),
  choice(
    "accusedKnows",
    "C",
    { phase: "core|more when express", page: "person", paths: ["family", "custody"] },
    YES_NO_UNKNOWN,
    { required: "when not express", shownWhen: "role == family" },
  ),
  text("guardianName", "C", GUARDIAN, NAME, {
    shownWhen: "under18 and submitterRelation != parent",
    dontKnow: false,
  }),
  plain("guardianPhone", "C", GUARDIAN, { type: "tel" }, { shownWhen: "guardianName is given" }),
  choice("poExists", "C", ORDERS_SOMETIMES, ["no", "served", "heardOf", "unknown"], {
    required: "when dv and not dui and not express and role == accused",
  }),
  date(
    "poHearingAt",
    "C",
    ORDERS_SOMETIMES,
    { type: "dateTime", when: "any", notBefore: "poServedOn" },
    {
      required: "when dv and not dui and not express and role == accused",
      shownWhen: "poExists in [served|heardOf]",
      values: ["none", "unknown"],
    },
  ),
] as const;
