import { holderOf } from "./controls";
import { controlsOf, decodeWith, type FormValues } from "./decode";
import { FORM_READER } from "./form-reader";
import type { Question } from "./question";
import { LIST_ENTRY, questionSchema, type RuleSituation } from "./question-schema";
import { ownProperty } from "./reader";
import { z } from "./zod-without-eval";

/**
 * The rules of one page for the browser, made of that page's questions alone: the same decoder, reader and rule of
 * each question as on the server. What depends on other answers is left to the server, so every fault that is found
 * here is one there; the other way round it need not be.
 */

/** A question of the page, as the server sends it to the browser. */
export interface CheckRow {
  readonly question: Question;
  /** Whether it must be answered whatever else stands on the page. */
  readonly required: boolean;
}

type Values = Readonly<Record<string, unknown>>;

/** Decodes what the form holds now, as the server does. Null when it is more than a person can send. */
export function decodePage(rows: readonly CheckRow[], form: FormData): FormValues | null {
  const questions = rows.map(({ question }) => question);
  const most = (holder: string) => {
    const list = questions.find(({ key }) => key === holder);
    // The one group without a list of its own are the charges; the server counts those.
    return list?.type === "list" ? list.max : Number.POSITIVE_INFINITY;
  };
  const decoded = decodeWith(controlsOf(questions, most), form);
  return decoded.ok ? decoded.values : null;
}

/** Takes what {@link decodePage} gives. The message of an issue is `<key>.<code>`, its path the control's name. */
export function pageCheckSchema(
  rows: readonly CheckRow[],
  situation: RuleSituation,
): z.ZodType<Values, Values> {
  return z.custom<Values>().superRefine((sent, context) => {
    const faults = new Map<string, string>();
    for (const { question, required } of rows) {
      for (const [control, code] of faultsOf(question, required, sent, situation)) {
        if (!faults.has(control)) faults.set(control, `${question.key}.${code}`);
      }
    }
    for (const [control, message] of faults) {
      const path = control.split(/[[\]]+/u).filter((part) => part !== "");
      context.addIssue({ code: "custom", message, path });
    }
  });
}

type Fault = readonly [control: string, code: string];

function faultsOf(question: Question, required: boolean, sent: Values, situation: RuleSituation): Fault[] {
  if (question.type === "list") return listFaults(question, required, sent);
  if (question.group === undefined) return singleFaults(question, required, sent, question.key, situation);
  const { entries } = FORM_READER.entries(sent, holderOf(question));
  const control = (index: number) => `${question.group ?? ""}[${index}][${question.key}]`;
  if (entries.length === 0) return required ? [[control(0), "required"]] : [];
  return entries.flatMap(({ index, value }) =>
    singleFaults(question, required, value, control(index), situation),
  );
}

function singleFaults(
  question: Question,
  required: boolean,
  holder: unknown,
  control: string,
  situation: RuleSituation,
): Fault[] {
  const reading = FORM_READER.single(question, holder, control);
  if (reading.found === "nothing") {
    return required ? [[FORM_READER.controlOf(question, control, undefined), "required"]] : [];
  }
  if (reading.found === "fault") return [[reading.control, reading.code]];
  const result = questionSchema(question, situation).safeParse(reading.raw);
  if (result.success) return [];
  return result.error.issues.map(({ path: [part], message }) => [
    FORM_READER.controlOf(question, control, typeof part === "string" ? part : undefined),
    message,
  ]);
}

type ListQuestion = Extract<Question, { type: "list" }>;

function listFaults(question: ListQuestion, required: boolean, sent: Values): Fault[] {
  const { answer, entries, fault } = FORM_READER.entries(sent, question.key);
  if (fault !== undefined) return [[fault.control, fault.code]];
  if (entries.length === 0) {
    return required && answer === undefined ? [[`${question.key}[0][name]`, "required"]] : [];
  }
  return entries.flatMap(({ index, value }): Fault[] => {
    const isText = question.item === "text";
    const name = isText ? value : ownProperty(value, "name");
    const control = `${question.key}[${index}]${isText ? "" : "[name]"}`;
    if (typeof name !== "string") return [[control, "required"]];
    const result = LIST_ENTRY.safeParse(name);
    return result.success ? [] : result.error.issues.map(({ message }) => [control, message]);
  });
}
