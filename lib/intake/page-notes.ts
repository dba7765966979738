import { type Answers, jailOfPack, type Situation } from "@/lib/intake/answers";
import { licenseDateOf, type OwnDate } from "@/lib/intake/own-dates";
import { corePages } from "@/lib/intake/pages";
import { reach } from "@/lib/intake/reach";
import { withPage } from "@/lib/intake/sent-answers";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { factsOf } from "@/lib/leads/facts";
import { isContactRisky } from "@/lib/triage/own-days";

/** What a page says at its top because of what was answered just before; nothing of it can be answered. */
export interface PageNotes {
  /** The last day for the license hearing: after the page about the license, and once more before Send. */
  readonly license: OwnDate | null;
  /** The warning about contact: right after the answer that makes it needed. */
  readonly contact: boolean;
  /** Key of the county of the case: after it was given, and once more before Send. */
  readonly county: string | null;
}

/** @param page that is about to be drawn */
export function notesOn(page: string, answers: Answers, situation: Situation, at: Date): PageNotes {
  const pages = corePages(answers, situation);
  const index = pages.findIndex((each) => each.page === page);
  const before = pages[index - 1];
  if (before === undefined) return { license: null, contact: false, county: null };
  const kept = reach(answers, situation, ["core"]).answers;
  const sends = index === pages.length - 1;
  const asksPlace = before.keys.some((key) => key === "placeCounty" || key === "jail");
  return {
    license: before.page === "license" || page === "check" ? licenseDateOf(kept, at) : null,
    contact: isRisky(kept, at) && !isRisky(withPage(kept, before.page, {}, situation), at),
    county: asksPlace || sends ? countyOf(kept, situation) : null,
  };
}

function isRisky(answers: Answers, at: Date): boolean {
  return isContactRisky(factsOf(answers, at), at, { pack: alabama(), holidays: [] });
}

function countyOf(answers: Answers, situation: Situation): string | null {
  const county = jailOfPack(situation.jails, answers.jail)?.county ?? answers.placeCounty;
  const isPlace = typeof county === "string" && county !== "unknown" && answers.placeState !== "federal";
  return isPlace ? county : null;
}
