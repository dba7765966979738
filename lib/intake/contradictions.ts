import type { Answers, DateAnswer } from "./answers";
import { dayOf } from "./answers";
import type { FieldError } from "./field-error";
import { QUESTIONS } from "./questions";

export interface Contradiction extends Pick<FieldError, "key" | "code" | "params"> {
  /** What is wrong with the other answer, for a page that asks only that one */
  readonly mirrored: string;
}

/**
 * Answers that are fine by themselves and cannot both be right. `params.other` is the key of the other one. What is
 * only unusual is none: a court date before the arrest may be the date that was missed, and the arrest its result;
 * that is a warning (warnings.ts). A date that is not exact contradicts nothing.
 */
export function contradictions(answers: Answers): readonly Contradiction[] {
  return [...dateContradictions(answers), ...bornAfterArrest(answers), ...unsafeMail(answers)];
}

function dateContradictions(answers: Answers): readonly Contradiction[] {
  const found: Contradiction[] = [];
  for (const question of QUESTIONS) {
    if (question.type !== "date" && question.type !== "dateTime") continue;
    const day = dayOf(answers[question.key]);
    if (day === null) continue;
    const { key, notBefore, fitsYear } = question;
    const earliest = notBefore === undefined ? null : exactDay(answers[notBefore]);
    if (notBefore !== undefined && earliest !== null && day < earliest) {
      found.push({ key, code: "dateBefore", params: { other: notBefore }, mirrored: "dateAfter" });
    }
    const year = fitsYear === undefined ? undefined : answers[fitsYear];
    if (fitsYear !== undefined && typeof year === "number" && Number(day.slice(0, 4)) !== year) {
      found.push({ key, code: "yearDiffers", params: { other: fitsYear }, mirrored: "yearDiffers" });
    }
  }
  return found;
}

function bornAfterArrest({ accusedBirthYear: born, arrestAt }: Answers): readonly Contradiction[] {
  const arrest = exactDay(arrestAt);
  if (typeof born !== "number" || arrest === null || born <= Number(arrest.slice(0, 4))) return [];
  const params = { other: "arrestAt" };
  return [{ key: "accusedBirthYear", code: "dateAfter", params, mirrored: "dateBefore" }];
}

function unsafeMail({ contactMethod, safeEmail }: Answers): readonly Contradiction[] {
  if (contactMethod !== "email" || safeEmail !== "no") return [];
  return [
    { key: "contactMethod", code: "emailNotSafe", params: { other: "safeEmail" }, mirrored: "emailNotSafe" },
  ];
}

/** The day of an answer that is a date and exact, else null. */
export function exactDay(answer: unknown): string | null {
  return isExact(answer) ? dayOf(answer) : null;
}

function isExact(answer: unknown): answer is DateAnswer {
  return (
    typeof answer === "object" && answer !== null && "certainty" in answer && answer.certainty === "exact"
  );
}
