import type { z } from "zod";
import { type Answer, type Answers, isEmpty, type SingleAnswer, type Situation } from "./answers";
import { holderOf } from "./controls";
import { type FieldError, firstPerControl } from "./field-error";
import { CALLBACK_KEYS } from "./pages";
import type { Phase, Question } from "./question";
import { questionSchema } from "./question-schema";
import { findQuestion, mostEntries, type QuestionKey } from "./questions";
import { type Asked, givenBeforehand } from "./reach";
import type { Entry, Params, Reader } from "./reader";

/** What is to be judged, and against what. */
export interface Case {
  /** What was sent: decoded form values, or the JSON of the API. */
  readonly sent: unknown;
  readonly reader: Reader;
  readonly situation: Situation;
  /** Answers of other pages. */
  readonly earlier: Answers;
  readonly phases: readonly Phase[];
  /** Whether a question is answered by what was sent; all others are taken from `earlier`. */
  readonly isTaken: (asked: Asked) => boolean;
}

export interface Verdict {
  /** The answers that were sent; complete only when there is no error. */
  readonly answers: Answers;
  readonly errors: readonly FieldError[];
  /** The questions that what was sent could answer, in the order of the page. */
  readonly asked: readonly QuestionKey[];
}

/** The records of a group while they are read, each with the number it was sent under. */
export interface OpenGroup {
  readonly entries: readonly Entry[];
  /** Whether the records are made here, or answers are added to those that were sent before. */
  readonly owned: boolean;
  readonly records: Record<string, SingleAnswer>[];
}

/** The sheet on which one case is judged: the answers and faults found so far. */
export class Sheet {
  /** Answers of the questions above, those of other pages among them. */
  readonly soFar: Record<string, Answer>;
  /** The questions that what was sent answers, in the order of asking. */
  readonly taken: Question<QuestionKey>[] = [];
  readonly groups = new Map<string, OpenGroup>();
  private readonly errors: FieldError[] = [];

  constructor(readonly given: Case) {
    this.soFar = givenBeforehand(given.situation);
  }

  fault(question: Question, control: string, code: string, params: Params = {}): void {
    this.errors.push({ control, key: question.key, code, params });
  }

  /** The faults of a zod result, whose messages are codes. */
  faults(question: Question, issues: readonly z.core.$ZodIssue[], control: string): void {
    for (const issue of issues) {
      const [part] = issue.path;
      const at = this.given.reader.controlOf(question, control, typeof part === "string" ? part : undefined);
      this.fault(question, at, issue.message, paramsOf(issue));
    }
  }

  hasFault(question: Question, control = ""): boolean {
    return this.errors.some((error) => error.key === question.key && error.control.startsWith(control));
  }

  /** Reads and judges one answer. A typed one that is faulty still counts as given, so that what it opens stays open. */
  read(question: Question, holder: unknown, control: string): SingleAnswer | undefined {
    const reading = this.given.reader.single(question, holder, control);
    if (reading.found === "nothing") return undefined;
    if (reading.found === "fault") {
      this.fault(question, reading.control, reading.code, reading.params);
      return typedMark(question);
    }
    const result = questionSchema(question, this.given.situation).safeParse(reading.raw);
    if (result.success) return result.data;
    this.faults(question, result.error.issues, control);
    return typedMark(question);
  }

  takeSingle(question: Question): void {
    const answer = this.read(question, this.given.sent, question.key);
    if (answer !== undefined) this.soFar[question.key] = answer;
  }

  /** The entries that a list or group may have; one too many is a fault at the first that is. */
  atMost(question: Question, holder: string, entries: readonly Entry[]): readonly Entry[] {
    const max = mostEntries(holder);
    if (entries.length <= max) return entries;
    this.fault(question, this.firstControl(question, entries[max]?.index ?? max), "tooMany", { max });
    return entries.slice(0, max);
  }

  /** The first control of a question, in the entry of that number if it is a list. */
  firstControl(question: Question, index: number): string {
    if (question.group !== undefined) return memberControl(question, index);
    if (question.type !== "list") return this.given.reader.controlOf(question, question.key, undefined);
    if (question.item === "name") return `${question.key}[${index}][name]`;
    return question.item === "text" ? `${question.key}[${index}]` : `${question.key}Answer`;
  }

  verdict(): Verdict {
    const answers: Record<string, Answer> = {};
    for (const holder of this.taken.map(holderOf)) {
      const open = this.groups.get(holder);
      const answer = open?.records ?? this.soFar[holder];
      const added = open === undefined || open.owned || open.records.some((record) => !isEmptyRecord(record));
      if (answer !== undefined && !isEmpty(answer) && added) answers[holder] = answer;
    }
    const keys = this.taken.map(({ key }) => key);
    const asked = this.given.situation.form === "callback" ? CALLBACK_KEYS : keys;
    return { answers, errors: firstPerControl(this.inOrder()), asked };
  }

  /** The errors in the order of the page: entry by entry within a group. */
  private inOrder(): readonly FieldError[] {
    const callback = this.given.situation.form === "callback";
    const keys: readonly string[] = callback ? CALLBACK_KEYS : this.taken.map(({ key }) => key);
    const holders = callback ? keys : this.taken.map(holderOf);
    const rank = ({ key, control }: FieldError): readonly number[] => {
      const question = findQuestion(key);
      const holder = question === undefined ? key : holderOf(question);
      return [holders.indexOf(holder), Number(/\[(\d+)\]/u.exec(control)?.[1] ?? 0), keys.indexOf(key)];
    };
    return this.errors
      .map((error) => ({ error, rank: rank(error) }))
      .sort((a, b) => a.rank.reduce((found, at, i) => found || at - (b.rank[i] ?? 0), 0))
      .map(({ error }) => error);
  }
}

/** The control of a member of a group in the record of that number. */
export function memberControl(question: Question, index: number): string {
  return `${question.group ?? ""}[${index}][${question.key}]`;
}

/** Stands for a faulty typed answer while the rest is judged; such a verdict has errors, so it is never kept. */
function typedMark(question: Question): string | undefined {
  return question.type === "text" || question.type === "tel" || question.type === "email" ? "?" : undefined;
}

function isEmptyRecord(record: Readonly<Record<string, unknown>>): boolean {
  return Object.keys(record).length === 0;
}

function paramsOf(issue: z.core.$ZodIssue): Params {
  const params: Record<string, string | number> = {};
  if (issue.code !== "custom") return params;
  for (const [name, value] of Object.entries(issue.params ?? {})) {
    if (typeof value === "string" || typeof value === "number") params[name] = value;
  }
  return params;
}
