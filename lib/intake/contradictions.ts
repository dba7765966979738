import type { Answers, DateAnswer } from "./answers";
import { dayOf } from "./answers";
import type { FieldError } from "./field-error";
import { QUESTIONS } from "./questions";

/** Answers that are fine by themselves and cannot both be right. `params.other` is the key of the other one. */
export function contradictions(answers: Answers): readonly Pick<FieldError, "key" | "code" | "params">[] {
  const found: Pick<FieldError, "key" | "code" | "params">[] = [];
  for (const question of QUESTIONS) {
    if (question.type !== "date" && question.type !== "dateTime") continue;
    const day = dayOf(answers[question.key]);
    if (day === null) continue;
    const { key, notBefore, fitsYear } = question;
    const earliest = notBefore === undefined ? null : exactDay(answers[notBefore]);
    if (notBefore !== undefined && earliest !== null && day < earliest) {
      found.push({ key, code: "dateBefore", params: { other: notBefore } });
    }
    const year = fitsYear === undefined ? undefined : answers[fitsYear];
    if (fitsYear !== undefined && typeof year === "number" && Number(day.slice(0, 4)) !== year) {
      found.push({ key, code: "yearDiffers", params: { other: fitsYear } });
    }
  }
  if (answers.contactMethod === "email" && answers.safeEmail === "no") {
    found.push({ key: "contactMethod", code: "emailNotSafe", params: { other: "safeEmail" } });
  }
  return found;
}

function exactDay(answer: unknown): string | null {
  return isExact(answer) ? dayOf(answer) : null;
}

function isExact(answer: unknown): answer is DateAnswer {
  return (
    typeof answer === "object" && answer !== null && "certainty" in answer && answer.certainty === "exact"
  );
}
