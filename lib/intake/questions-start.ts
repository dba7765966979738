import { choice, type Place, plain, text } from "./question";
import { AND_CALLBACK, EVERY_PATH, FULL_NAME, STATES_BUT_ALABAMA, YES_NO_UNKNOWN } from "./question-values";

const WHO: Place = { phase: "core", page: "who", paths: EVERY_PATH };
const CUSTODY: Place = { phase: "core", page: "custody", paths: EVERY_PATH };
const YOU_OR_CALLBACK: Place = {
  phase: "core",
  page: "you|callback when path == callback",
  paths: AND_CALLBACK,
};
const YOU: Place = { phase: "core", page: "you", paths: ["family", "custody"] };
const YOU_OR_LATER: Place = {
  phase: "core|more when express",
  page: "you|contact when express",
  paths: EVERY_PATH,
};

/** Who is asking, where the case is, and how to reach the person. Asked first, because it decides all pages after it. */
export const START_QUESTIONS = [
  choice("role", "K", WHO, ["accused", "family", "allegedVictim", "witness", "lawyer", "other"], {
    required: "yes",
    shownWhen: "door is empty",
  }),
  choice("inDanger", "H", WHO, ["no", "yes", "skip"], { shownWhen: "door is empty", stored: false }),
  choice("language", "K", { phase: "core", page: "site", paths: AND_CALLBACK }, ["en", "es"], {
    required: "yes",
    shownWhen: "never",
  }),
  choice(
    "custody",
    "P",
    { phase: "core", page: "custody|callback when path == callback", paths: AND_CALLBACK },
    YES_NO_UNKNOWN,
    { required: "yes" },
  ),
  choice("placeState", "P", CUSTODY, ["AL", "other", "federal", "unknown"], { required: "yes" }),
  choice("placeStateOther", "P", CUSTODY, [...STATES_BUT_ALABAMA, "unknown"], {
    required: "yes",
    shownWhen: "placeState == other",
    stored: false,
  }),
  choice(
    "stage",
    "C",
    { phase: "core", page: "stage", paths: ["accused", "family", "dui", "dv"] },
    [
      "investigated",
      "warrant",
      "citation",
      "released",
      "indicted",
      "convicted",
      "probation",
      "appeal",
      "closed",
      "unknown",
    ],
    { required: "yes", shownWhen: "not express" },
  ),
  text("submitterName", "K", YOU_OR_CALLBACK, FULL_NAME, { required: "yes", dontKnow: false }),
  choice(
    "submitterRelation",
    "K",
    YOU,
    ["spouseOrPartner", "parent", "child", "sibling", "otherFamily", "friend", "employer", "other"],
    { required: "yes", shownWhen: "role == family" },
  ),
  choice("isNamedVictim", "H", YOU, YES_NO_UNKNOWN, { required: "yes", shownWhen: "role == family" }),
  plain("phone", "K", YOU_OR_CALLBACK, { type: "tel" }, { required: "when email is empty or express" }),
  choice("safeVoicemail", "K", YOU_OR_CALLBACK, ["full", "neutralOnly", "no"], {
    required: "yes",
    shownWhen: "phone is given",
  }),
  plain(
    "email",
    "C",
    YOU_OR_LATER,
    { type: "email", max: 254 },
    { required: "when phone is empty and not express" },
  ),
  choice("safeEmail", "H", YOU_OR_LATER, ["yes", "neutralOnly", "no"], {
    required: "yes",
    shownWhen: "email is given",
  }),
  text("accusedName", "P", { phase: "core", page: "person", paths: ["family", "custody"] }, FULL_NAME, {
    required: "yes",
    shownWhen: "role == family",
    dontKnow: false,
  }),
] as const;
