import { type Answers, dayOf, type Situation } from "./answers";
import { exactDay } from "./contradictions";
import type { FieldError } from "./field-error";

const LONG_AGO_YEARS = 10;
const LARGEST_USUAL_BOND = 1_000_000;

/**
 * What looks like a slip and may be right: shown beside the answer, never in the way of sending it. An arrest more
 * than ten years ago, a court date before an exact arrest (a date that was missed may have led to it), and a bond of
 * nothing or of more than a million dollars.
 */
export function warningsOf(
  answers: Answers,
  situation: Situation,
): readonly Pick<FieldError, "key" | "code" | "params">[] {
  const found: Pick<FieldError, "key" | "code" | "params">[] = [];
  const arrest = dayOf(answers.arrestAt);
  const [year, ...rest] = situation.now.slice(0, 10).split("-");
  const longAgo = [String(Number(year) - LONG_AGO_YEARS), ...rest].join("-");
  if (arrest !== null && arrest < longAgo) {
    found.push({ key: "arrestAt", code: "dateLongAgo", params: { years: LONG_AGO_YEARS } });
  }
  const [court, arrested] = [exactDay(answers.nextCourtAt), exactDay(answers.arrestAt)];
  if (court !== null && arrested !== null && court < arrested) {
    found.push({ key: "nextCourtAt", code: "courtBeforeArrest", params: { other: "arrestAt" } });
  }
  const bond = typeof answers.bondAmount === "string" ? Number(answers.bondAmount) : Number.NaN;
  if (bond === 0 || bond > LARGEST_USUAL_BOND) {
    found.push({ key: "bondAmount", code: "amountUnusual", params: {} });
  }
  return found;
}
