import { type Answers, recordsOf, type Situation, sameName } from "./answers";
import { mainPath } from "./conditions";
import { findQuestion, type QuestionKey } from "./questions";
import { isAnswered, isRequired, type Reached, reach } from "./reach";

/** A page and the questions on it, in the order of asking. `notices` and `check` have none. */
export interface Page {
  readonly page: string;
  readonly keys: readonly QuestionKey[];
}

/** Where somebody goes who cannot go on. Nothing of the draft is kept. */
export type Exit =
  /** To the pages for a person named as the victim. */
  | "namedAsVictim"
  /** To the page about a lawyer of one's own. */
  | "witness"
  /** To the page with the number to call. */
  | "call"
  /** To the referral page of another state. */
  | "referral"
  /** Federal cases are not taken by this practice. */
  | "federal"
  /** It is no criminal matter. Said by a press on a button, because no question asks what it is about. */
  | "civil"
  /** Somebody is in danger now. Said by a press as well: the answer to `inDanger` only shapes the next page. */
  | "emergency";

/** What follows a page. */
export type Step =
  | { readonly to: "page"; readonly page: string }
  | { readonly to: "send" }
  | { readonly to: "exit"; readonly exit: Exit };

const EXPRESS_ORDER = ["who", "custody", "notices", "person", "you", "case"];
const USUAL_ORDER = [
  "who",
  "custody",
  "stage",
  "notices",
  "you",
  "person",
  "police",
  "court",
  "charges",
  "arrest",
  "license",
  "names",
  "orders",
  "check",
];
const WITHOUT_QUESTIONS: readonly string[] = ["notices", "check"];

/** The one page whose questions do not stand in the order of the list. */
export const CALLBACK_KEYS: readonly QuestionKey[] = ["submitterName", "phone", "safeVoicemail", "custody"];

/**
 * The pages before Send for the answers so far, in order. A page that only later answers open appears once they
 * are given. Somebody who cannot go on has no page after the one that says so.
 */
export function corePages(answers: Answers, situation: Situation): readonly Page[] {
  const reached = reach(answers, situation, ["core"]);
  const pages = orderOf(reached.answers, situation)
    .map((page) => ({ page, keys: keysOn(page, reached) }))
    .filter(({ page, keys }) => keys.length > 0 || WITHOUT_QUESTIONS.includes(page));
  const exit = exitOf(answers, situation);
  if (exit === null) return pages;
  const last = pages.findIndex(({ keys }) => keys.includes(exit.key));
  return pages.slice(0, last + 1);
}

function orderOf(answers: Answers, situation: Situation): readonly string[] {
  const path = mainPath(answers, situation);
  if (path === "callback") return ["callback"];
  return path === "custody" ? EXPRESS_ORDER : USUAL_ORDER;
}

function keysOn(page: string, reached: Reached): readonly QuestionKey[] {
  const keys = reached.asked.filter((each) => each.page === page).map((each) => each.question.key);
  if (page === "callback") return CALLBACK_KEYS.filter((key) => keys.includes(key));
  return page === "names" && namesOneself(reached.answers) ? [...keys, "isNamedVictim"] : keys;
}

/**
 * Whether a family member has typed the own name as an alleged victim in this draft: the page with the names then
 * asks "Is this you?" once more. Only this draft is ever looked at, never a stored lead.
 */
export function namesOneself(answers: Answers): boolean {
  const { role, submitterName } = answers;
  if (role !== "family" || typeof submitterName !== "string") return false;
  return recordsOf(answers.allegedVictims).some(
    ({ name }) => typeof name === "string" && sameName(name) === sameName(submitterName),
  );
}

/** The way out that an answer leads to and the question it was given to; null when the person may go on. */
export function exitOf(
  answers: Answers,
  situation: Situation,
): { readonly key: QuestionKey; readonly exit: Exit } | null {
  const { role, isNamedVictim, placeState } = reach(answers, situation, ["core"]).answers;
  if (role === "allegedVictim") return { key: "role", exit: "namedAsVictim" };
  if (role === "witness") return { key: "role", exit: "witness" };
  if (role === "lawyer" || role === "other") return { key: "role", exit: "call" };
  if (placeState === "other") return { key: "placeState", exit: "referral" };
  if (placeState === "federal" && !situation.takesFederal) return { key: "placeState", exit: "federal" };
  if (isNamedVictim === "yes") return { key: "isNamedVictim", exit: "namedAsVictim" };
  return null;
}

/** What follows a page that was filled in without fault. A page that is not on the way leads to the first open one. */
export function nextPage(answers: Answers, page: string, situation: Situation): Step {
  const exit = exitOf(answers, situation);
  if (exit !== null) return { to: "exit", exit: exit.exit };
  const pages = corePages(answers, situation);
  const at = pages.findIndex((each) => each.page === page);
  if (at === -1) return { to: "page", page: firstUnanswered(answers, situation, true) ?? lastPage(pages) };
  const next = pages[at + 1];
  return next === undefined ? { to: "send" } : { to: "page", page: next.page };
}

function lastPage(pages: readonly Page[]): string {
  return pages.at(-1)?.page ?? "custody";
}

/**
 * The first page on which something is still open: a required answer, the acknowledgement of the notices, or an
 * answer that leads out of the form. Null when everything may be sent.
 */
export function firstUnanswered(
  answers: Answers,
  situation: Situation,
  acknowledged: boolean,
): string | null {
  const { answers: kept } = reach(answers, situation, ["core"]);
  const exit = exitOf(answers, situation);
  const open = corePages(answers, situation).find(({ page, keys }) => {
    if (page === "notices") return !acknowledged;
    return keys.some((key) => key === exit?.key || isMissing(key, kept, situation));
  });
  return open?.page ?? null;
}

function isMissing(key: QuestionKey, answers: Answers, situation: Situation): boolean {
  const question = findQuestion(key);
  return question !== undefined && isRequired(question, answers, situation) && !isAnswered(question, answers);
}

/** Whether somebody may open or send a page: everything before it is answered, and the page is on the way. */
export function canVisit(
  page: string,
  answers: Answers,
  situation: Situation,
  acknowledged: boolean,
): boolean {
  const pages = corePages(answers, situation).map((each) => each.page);
  const at = pages.indexOf(page);
  const open = firstUnanswered(answers, situation, acknowledged);
  return at !== -1 && (open === null || at <= pages.indexOf(open));
}

/**
 * The questions of a page that new answers have opened. Without JavaScript the page comes back to show them, even
 * when none of them has to be answered.
 */
export function openedOn(
  page: string,
  before: Answers,
  after: Answers,
  situation: Situation,
): readonly QuestionKey[] {
  const shown = keysOn(page, reach(before, situation, ["core"]));
  return keysOn(page, reach(after, situation, ["core"])).filter((key) => !shown.includes(key));
}
