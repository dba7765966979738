import { choice, date, type Place, text } from "./question";
import { AND_CALLBACK, CASE_NUMBER, EVERY_PATH } from "./question-values";

const LEAD: Place = { phase: "desk", page: "lead", paths: EVERY_PATH };

/** Asked by staff; no form of the public has them. */
export const DESK_QUESTIONS = [
  choice(
    "chargeClass",
    "P",
    LEAD,
    [
      "capital",
      "felonyA",
      "felonyB",
      "felonyC",
      "felonyD",
      "misdemeanorA",
      "misdemeanorB",
      "misdemeanorC",
      "violation",
      "traffic",
      "unknown",
    ],
    { group: "charges", shownWhen: "stage != investigated" },
  ),
  date(
    "eventDate",
    "P",
    LEAD,
    { type: "date", when: "upToToday" },
    { group: "charges", shownWhen: "stage != investigated" },
  ),
  text("indictmentNo", "P", LEAD, CASE_NUMBER, { group: "charges", shownWhen: "stage != investigated" }),
  text(
    "prefName",
    "C",
    { phase: "desk", page: "lead", paths: AND_CALLBACK },
    { kind: "line", min: 1, max: 60 },
    { dontKnow: false },
  ),
] as const;
