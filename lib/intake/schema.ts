import type { Answers, Situation } from "./answers";
import type { Decoded, FormValues } from "./decode";
import { type FieldError, firstPerControl } from "./field-error";
import { decodeForm } from "./form-data";
import { FORM_READER } from "./form-reader";
import { unknownKeys } from "./json-keys";
import { JSON_READER } from "./json-reader";
import { judge } from "./judge";
import { KEPT_ERROR } from "./kept";
import { exitOf } from "./pages";
import type { Phase } from "./question";
import { findQuestion, type QuestionKey } from "./questions";
import { isAnswered } from "./reach";
import { ownProperty } from "./reader";
import { filledAnswers, reachableAnswers } from "./sent-answers";
import type { Verdict } from "./sheet";
import { z } from "./zod-without-eval";

/**
 * The rules of one page, from decoded form values to the answers of that page. Which of its questions are asked
 * depends on the answers of the other pages and on what is posted itself; what is posted for any other question is
 * left out. In a later phase only what was not answered before is taken, and a record of a group that was sent
 * before comes back with its additions alone, at its own place in the list.
 */
export function pageSchema(
  page: string,
  answersSoFar: Answers,
  situation: Situation,
  phase: Exclude<Phase, "desk"> = "core",
): z.ZodType<Answers> {
  return verdictSchema((sent) => judgePage(sent, page, answersSoFar, situation, phase));
}

function judgePage(
  sent: unknown,
  page: string,
  earlier: Answers,
  situation: Situation,
  phase: Exclude<Phase, "desk">,
): Verdict {
  return judge({
    sent,
    reader: FORM_READER,
    situation,
    earlier,
    phases: PHASES_UP_TO[phase],
    isTaken: (asked) =>
      asked.phase === phase &&
      asked.page === page &&
      asked.question.type !== "file" &&
      (phase === "core" || !isAnswered(asked.question, earlier)),
  });
}

/**
 * The questions of a page, in its order, when this much of it has been typed: what a follow-up depends on may stand
 * on the same page, valid or not.
 */
export function questionsOn(
  page: string,
  typed: FormValues,
  answersSoFar: Answers,
  situation: Situation,
  phase: Exclude<Phase, "desk"> = "core",
): readonly QuestionKey[] {
  return judgePage(typed, page, answersSoFar, situation, phase).asked;
}

const PHASES_UP_TO: Readonly<Record<Exclude<Phase, "desk">, readonly Phase[]>> = {
  core: ["core"],
  more: ["core", "more"],
  second: ["core", "more", "second"],
};

/**
 * The rules of a whole intake, from the JSON of the API to the answers that are stored: the same questions, the same
 * rules. Takes what is asked before Send and what may be added after it. Unknown keys are errors; a key that is not
 * asked on this path is left out, as the form does at submit. An answer that leads out of the form is the error
 * `leaves`: nothing may be stored of it.
 */
export function intakeSchema(situation: Situation): z.ZodType<Answers> {
  return verdictSchema((sent) => {
    const { language, fault } = languageOf(sent);
    const strange = [...fault, ...unknownKeys(sent, ["core", "more"])];
    const spoken = { ...situation, language: language ?? situation.language };
    const { answers, errors } = judge({
      sent,
      reader: JSON_READER,
      situation: spoken,
      earlier: {},
      phases: ["core", "more"],
      isTaken: ({ question }) => question.type !== "file",
    });
    const all = firstPerControl([...strange, ...errors]);
    const exit = exitOf(answers, spoken);
    if (exit !== null) {
      // Whatever else is wrong, only the way out matters to somebody who cannot go on.
      return {
        answers,
        errors: [{ control: exit.key, key: exit.key, code: "leaves", params: { to: exit.exit } }],
      };
    }
    const kept = reachableAnswers(answers, spoken, ["core", "more"]);
    return { answers: filledAnswers(kept, spoken), errors: all };
  });
}

/** The language of the page's address; a caller without a page may name it. */
function languageOf(sent: unknown): {
  readonly language?: Situation["language"];
  readonly fault: readonly FieldError[];
} {
  const language = ownProperty(sent, "language");
  if (language === undefined) return { fault: [] };
  if (language === "en" || language === "es") return { language, fault: [] };
  return { fault: [{ control: "language", key: "language", code: "notAChoice", params: {} }] };
}

function verdictSchema(judged: (sent: unknown) => Omit<Verdict, "asked">): z.ZodType<Answers> {
  return z.unknown().transform((sent, context) => {
    const { answers, errors } = judged(sent);
    for (const { control, key, code, params } of errors) {
      const path = control.split(/[[\]]+/u).filter((part) => part !== "");
      context.addIssue({ code: "custom", message: code, path, params: { control, key, params } });
    }
    return errors.length > 0 ? z.NEVER : answers;
  });
}

/** The errors of a page or of an intake in the order of the page, the first of each control. */
export function fieldErrors(error: z.ZodError): readonly FieldError[] {
  return error.issues.flatMap((issue) => {
    const params = issue.code === "custom" ? issue.params : undefined;
    const known = KEPT_ERROR.safeParse({ ...params, code: issue.message });
    return known.success ? [known.data] : [];
  });
}

export type PageReading =
  | { readonly ok: true; readonly answers: Answers }
  /** `values` is what was typed, fit to be stored and shown again. */
  | {
      readonly ok: false;
      readonly values: Extract<Decoded, { ok: true }>["values"];
      readonly errors: readonly FieldError[];
    }
  /** More than a person can send: 413. */
  | { readonly ok: false; readonly code: "tooManyFields" | "tooLarge" };

/** Decodes and judges the post of a page in one step, in browser and server alike. */
export function readPage(
  pairs: Iterable<readonly [string, unknown]>,
  page: string,
  answersSoFar: Answers,
  situation: Situation,
  phase: Exclude<Phase, "desk"> = "core",
): PageReading {
  const decoded = decodeForm(pairs);
  if (!decoded.ok) return decoded;
  const result = pageSchema(page, answersSoFar, situation, phase).safeParse(decoded.values);
  const judged = result.success ? [] : fieldErrors(result.error);
  const errors = firstPerControl([...decoded.errors.filter(({ key }) => isOn(page, key)), ...judged]);
  if (result.success && errors.length === 0) return { ok: true, answers: result.data };
  return { ok: false, values: decoded.values, errors };
}

/** Whether a question may stand on a page at all: a fault of a control that the page never has is no fault. */
function isOn(page: string, key: string): boolean {
  return findQuestion(key)?.page.split(/\||\s/u).includes(page) === true;
}
