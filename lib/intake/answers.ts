/**
 * How sure a date is. `none` and `unknown` stand in place of a date; `missed` stands with or without one.
 */
export type Certainty = "exact" | "about" | "unknown" | "none" | "missed";

/**
 * A date as it is kept: `2026-11-21`, or `2026-11-21T09:00` when a time is known, read from the clock on the wall
 * of the court. Null when there is no date.
 */
export interface DateAnswer {
  readonly value: string | null;
  readonly certainty: Certainty;
}

/** What may be answered to one question. "I don't know" is the text `unknown`, never an empty one. */
export type SingleAnswer = string | number | boolean | DateAnswer | readonly string[];

/** One charge, one alleged victim, one earlier case: the members of a repeated group. */
export type AnswerRecord = Readonly<Record<string, SingleAnswer>>;

export type Answer = SingleAnswer | readonly AnswerRecord[];

/** Answers by key; a repeated group is a list of records under the key of the group. Not answered = absent. */
export type Answers = Readonly<Record<string, Answer>>;

/** A jail of the state pack; each names its county. */
export interface JailOfPack {
  readonly name: string;
  readonly county: string;
}

/**
 * What the questions depend on besides the answers. The lists of the state pack come in as values, so that the
 * browser never loads a pack.
 */
export interface Situation {
  /** The clock on the wall of the court, `2026-11-21T10:30`. */
  readonly now: string;
  /** The door of the home page that set the role; null when somebody opened `/intake` directly. */
  readonly door: "accused" | "family" | null;
  readonly form: "intake" | "callback";
  /** The language of the page's address. */
  readonly language: "en" | "es";
  /** Whether the practice takes federal cases. */
  readonly takesFederal: boolean;
  /** Keys of the counties of the pack. */
  readonly counties: readonly string[];
  readonly jails: readonly JailOfPack[];
  /** Whether a charge belongs to the DUI group of the pack. Only the server can tell; in the browser it is absent. */
  readonly isDuiCharge?: (chargeText: string) => boolean;
}

const NO_REAL_ANSWER: readonly unknown[] = ["none", "unknown"];

function isDateAnswer(answer: unknown): answer is DateAnswer {
  return typeof answer === "object" && answer !== null && "certainty" in answer && "value" in answer;
}

/** What stands in the place of an answer: the text itself, or the certainty of a date that has no date. */
export function plainValue(answer: unknown): unknown {
  return isDateAnswer(answer) && answer.certainty !== "exact" && answer.certainty !== "about"
    ? answer.certainty
    : answer;
}

/** Whether nothing at all was answered. */
export function isEmpty(answer: unknown): boolean {
  return (
    answer === undefined || answer === null || answer === "" || (Array.isArray(answer) && answer.length === 0)
  );
}

/** Whether there is a real answer, not `none` or `unknown`. */
export function isGiven(answer: unknown): boolean {
  if (isEmpty(answer)) return false;
  if (Array.isArray(answer)) return answer.some((each) => !NO_REAL_ANSWER.includes(each));
  return !NO_REAL_ANSWER.includes(plainValue(answer));
}

/**
 * The day of an answer that is a date, exact or about. A missed court date is none, even when its day is known:
 * asking "did you go?" of somebody who has just said "I missed it" would be asking twice.
 */
export function dayOf(answer: unknown): string | null {
  if (!isDateAnswer(answer) || typeof answer.value !== "string") return null;
  return answer.certainty === "exact" || answer.certainty === "about" ? answer.value.slice(0, 10) : null;
}

/** The records of a repeated group; none when the answer is `none`, `unknown` or missing. */
export function recordsOf(answer: unknown): readonly AnswerRecord[] {
  if (!Array.isArray(answer)) return [];
  return answer.filter((each): each is AnswerRecord => typeof each === "object" && each !== null);
}

/** A jail of the pack by its name, whatever the case and spacing it was typed in. */
export function jailOfPack(jails: readonly JailOfPack[], typed: unknown): JailOfPack | undefined {
  if (typeof typed !== "string") return undefined;
  const wanted = sameName(typed);
  return jails.find((jail) => sameName(jail.name) === wanted);
}

/** A name in the form in which two spellings of the same name are equal. */
export function sameName(name: string): string {
  return name.normalize("NFKC").trim().replace(/\s+/gu, " ").toLowerCase();
}
