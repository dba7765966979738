import type { Answers, Situation } from "./answers";
import { canVisit, corePages, firstUnanswered, nextPage, type Step } from "./pages";
import { readPage } from "./schema";
import { withPage } from "./sent-answers";

/** What somebody would type, by control; a list for several ticked boxes, undefined to leave a control empty. */
export type Plan = Readonly<Record<string, string | readonly string[] | undefined>>;

export const SITUATION: Situation = {
  now: "2026-12-01T10:00",
  door: "accused",
  form: "intake",
  language: "en",
  takesFederal: true,
  counties: ["mobile", "baldwin"],
  jails: [{ name: "Mobile Metro Jail", county: "mobile" }],
};

export const FAMILY: Situation = { ...SITUATION, door: "family" };

/** An answer to every question before Send, invented; a page takes from it what it asks. */
export const PLAN: Plan = {
  role: "accused",
  custody: "no",
  placeState: "AL",
  placeStateOther: "GA",
  stage: "released",
  submitterName: "Pat Sample",
  submitterRelation: "sibling",
  isNamedVictim: "no",
  phone: "(205) 555-0142",
  safeVoicemail: "neutralOnly",
  accusedName: "Sam Sample",
  policeContact: "no",
  ...dateControls("policeContactAt", "12", "2", "2026"),
  ...dateControls("arrestAt", "11", "21", "2026"),
  bondConditions: ["noContact", "curfew"],
  "charges[0][chargeText]": "Theft of property, third degree",
  courtNameAnswer: "unknown",
  ...dateControls("convictionDate", "Nov", "20", "2026"),
  ...dateControls("nextCourtAt", "December", "15", "2026"),
  "nextCourtAt[time]": "9:00 am",
  didYouGo: "no",
  nextCourtSource: "paper",
  hasLawyer: "none",
  lawyerName: "Lee Counsel",
  duiNotice: "no",
  ...dateControls("duiNoticeDate", "11", "22", "2026"),
  injury: "no",
  cdl: "no",
  allegedVictimsAnswer: "none",
  coDefendantsAnswer: "none",
  accusedBirthYear: "1990",
  jail: "Mobile Metro Jail",
  placeCounty: "mobile",
  accusedKnows: "yes",
  poExists: "no",
  ...dateControls("poHearingAt", "12", "9", "2026"),
};

export function dateControls(key: string, month: string, day: string, year: string): Plan {
  return { [`${key}[month]`]: month, [`${key}[day]`]: day, [`${key}[year]`]: year };
}

export function pairsOf(plan: Plan): [string, string][] {
  return Object.entries(plan).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return typeof value === "string" ? [[name, value]] : value.map((each): [string, string] => [name, each]);
  });
}

/** One or more alleged victims in place of "nobody". */
export function victims(...people: readonly { readonly name: string; readonly avRelation: string }[]): Plan {
  return {
    allegedVictimsAnswer: undefined,
    ...Object.fromEntries(
      people.flatMap(({ name, avRelation }, i) => [
        [`allegedVictims[${i}][name]`, name],
        [`allegedVictims[${i}][avRelation]`, avRelation],
      ]),
    ),
  };
}

export interface Journey {
  readonly visited: readonly string[];
  readonly answers: Answers;
  readonly end: Step;
}

/**
 * Fills in page after page as the server would, posting the whole plan to each, and stops at Send, at a way out,
 * or with an exception at whatever would stop a person.
 */
export function travel(plan: Plan, situation: Situation): Journey {
  const visited: string[] = [];
  let answers: Answers = {};
  let page = corePages({}, situation)[0]?.page ?? "";
  for (;;) {
    if (visited.includes(page)) throw new Error(`${page} came twice: ${visited.join(", ")}`);
    const acknowledged = visited.includes("notices");
    if (!canVisit(page, answers, situation, acknowledged)) throw new Error(`${page} cannot be visited`);
    visited.push(page);
    const reading = readPage(pairsOf(plan), page, answers, situation);
    if (!reading.ok) throw new Error(`${page} is refused: ${JSON.stringify(reading)}`);
    answers = withPage(answers, page, reading.answers, situation);
    const step = nextPage(answers, page, situation);
    if (step.to !== "page") return { visited, answers, end: step };
    const open = firstUnanswered(answers, situation, visited.includes("notices"));
    if (open !== null && open !== step.page)
      throw new Error(`${page} leads to ${step.page}, open is ${open}`);
    page = step.page;
  }
}
