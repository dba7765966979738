import type { z } from "zod";
import {
  type Answer,
  type AnswerRecord,
  type Answers,
  isEmpty,
  recordsOf,
  type SingleAnswer,
  type Situation,
} from "./answers";
import { contradictions } from "./contradictions";
import { type FieldError, firstPerControl } from "./field-error";
import { CALLBACK_KEYS, namesOneself } from "./pages";
import type { Phase, Question } from "./question";
import { LIST_ENTRY, questionSchema } from "./question-schema";
import { findQuestion, holderOf, mostEntries, type QuestionKey } from "./questions";
import { type Asked, askedInOrder, givenBeforehand, isAnswered, isRequired, keep } from "./reach";
import { type Entry, ownProperty, type Params, type Reader } from "./reader";
import { isBlank } from "./text";

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
}

/** The records of a group while they are read, each with the number it was sent under. */
interface OpenGroup {
  readonly entries: readonly Entry[];
  /** Whether the records are made here, or answers are added to those that were sent before. */
  readonly owned: boolean;
  readonly records: Record<string, SingleAnswer>[];
}

/**
 * Judges what was sent, question by question in the order of asking, so that each condition sees the answers
 * above it. What is sent for a question that is not asked is left out without a word.
 */
export function judge(given: Case): Verdict {
  return new Judgement(given).verdict();
}

class Judgement {
  private readonly soFar: Record<string, Answer>;
  private readonly taken: Question<QuestionKey>[] = [];
  private readonly groups = new Map<string, OpenGroup>();
  private readonly errors: FieldError[] = [];

  constructor(private readonly given: Case) {
    this.soFar = givenBeforehand(given.situation);
  }

  verdict(): Verdict {
    const { earlier, situation, phases, isTaken } = this.given;
    for (const asked of askedInOrder(this.soFar, situation)) {
      if (!phases.includes(asked.phase)) continue;
      if (!isTaken(asked)) keep(this.soFar, asked.question, earlier);
      else this.take(asked.question);
    }
    if (this.taken.some(({ key }) => key === "allegedVictims")) this.askAgain();
    this.findMissing();
    const judged = new Set<string>(this.taken.map(({ key }) => key));
    for (const error of contradictions(this.soFar)) {
      const question = findQuestion(error.key);
      if (question === undefined || !judged.has(error.key)) continue;
      this.fault(
        question,
        this.given.reader.controlOf(question, error.key, undefined),
        error.code,
        error.params,
      );
    }
    return { answers: this.answers(), errors: firstPerControl(this.inOrder()) };
  }

  private take(question: Question<QuestionKey>): void {
    this.taken.push(question);
    if (question.type === "list") this.takeList(question, question.item);
    else if (question.group !== undefined) this.takeMember(question, question.group);
    else this.takeSingle(question);
  }

  private takeSingle(question: Question<QuestionKey>): void {
    const answer = this.read(question, this.given.sent, question.key);
    if (answer !== undefined) this.soFar[question.key] = answer;
  }

  /** Reads and judges one answer. A typed one that is faulty still counts as given, so that what it opens stays open. */
  private read(question: Question, holder: unknown, control: string): SingleAnswer | undefined {
    const { reader, situation } = this.given;
    const reading = reader.single(question, holder, control);
    if (reading.found === "nothing") return undefined;
    if (reading.found === "fault") {
      this.fault(question, reading.control, reading.code, reading.params);
      return typedMark(question);
    }
    const result = questionSchema(question, situation).safeParse(reading.raw);
    if (result.success) return result.data;
    for (const issue of result.error.issues) {
      const [part] = issue.path;
      const at = reader.controlOf(question, control, typeof part === "string" ? part : undefined);
      this.fault(question, at, issue.message, paramsOf(issue));
    }
    return typedMark(question);
  }

  private takeList(question: Question<QuestionKey>, item: "name" | "text" | "members"): void {
    const { reader, sent } = this.given;
    const { answer, entries, fault } = reader.entries(sent, question.key);
    if (fault !== undefined) this.fault(question, fault.control, fault.code);
    if (answer !== undefined) {
      this.takeListAnswer(question, answer);
      return;
    }
    const kept = this.atMost(question, question.key, entries);
    if (kept.length === 0) return;
    if (item === "text") {
      const texts = kept.map(({ index, value }) =>
        this.entryText(question, value, `${question.key}[${index}]`),
      );
      this.soFar[question.key] = texts;
      return;
    }
    const records = kept.map(() => ({}));
    this.groups.set(question.key, { entries: kept, owned: true, records });
    this.soFar[question.key] = records;
    if (item === "name") this.takeNames(question, kept, records);
  }

  private takeListAnswer(question: Question<QuestionKey>, answer: unknown): void {
    const allowed = question.dontKnow ? [...question.values, "unknown"] : question.values;
    const found = allowed.find((value) => value === answer);
    if (found !== undefined) this.soFar[question.key] = found;
    else if (!isEmpty(answer)) this.fault(question, `${question.key}Answer`, "notAChoice");
  }

  private takeNames(
    question: Question,
    entries: readonly Entry[],
    records: Record<string, SingleAnswer>[],
  ): void {
    entries.forEach(({ index, value }, i) => {
      const control = `${question.key}[${index}][name]`;
      const raw = ownProperty(value, "name");
      const record = records[i];
      if (raw === undefined || (typeof raw === "string" && isBlank(raw)))
        this.fault(question, control, "required");
      else if (record !== undefined) record.name = this.entryText(question, raw, control);
    });
  }

  private entryText(question: Question, raw: unknown, control: string): string {
    const result = LIST_ENTRY.safeParse(raw);
    if (result.success) return result.data;
    for (const issue of result.error.issues) this.fault(question, control, issue.message, paramsOf(issue));
    return "";
  }

  private takeMember(question: Question<QuestionKey>, group: string): void {
    const open = this.groups.get(group) ?? this.openGroup(question, group);
    const before = open.owned ? [] : recordsOf(this.given.earlier[group]);
    open.entries.forEach(({ index, value }, i) => {
      const record = open.records[open.owned ? i : index];
      // What was sent before is never overwritten, only added to.
      if (record === undefined || !isEmpty(before[index]?.[question.key])) return;
      const answer = this.read(question, value, memberControl(question, index));
      if (answer !== undefined) record[question.key] = answer;
    });
    this.markDui(question, open);
  }

  /** The server also knows by the text that a charge is about driving and alcohol or drugs. */
  private markDui(question: Question, { records }: OpenGroup): void {
    const { isDuiCharge } = this.given.situation;
    if (question.key !== "duiRelated" || isDuiCharge === undefined) return;
    for (const record of records) {
      if (typeof record.chargeText === "string" && isDuiCharge(record.chargeText)) record.duiRelated = true;
    }
  }

  private openGroup(question: Question<QuestionKey>, group: string): OpenGroup {
    const { reader, sent } = this.given;
    const before = recordsOf(this.soFar[group]);
    // Charges have no question of their own: the text of a charge is what makes one.
    const owned = question.key === "chargeText";
    const { entries, fault } = reader.entries(sent, group);
    if (fault !== undefined) this.fault(question, fault.control, fault.code);
    const kept = owned ? this.atMost(question, group, entries) : entries;
    const records: Record<string, SingleAnswer>[] = (owned ? kept : before).map(() => ({}));
    const open = { entries: kept, owned, records };
    this.groups.set(group, open);
    if (owned && records.length > 0) this.soFar[group] = records;
    return open;
  }

  private atMost(question: Question, holder: string, entries: readonly Entry[]): readonly Entry[] {
    const max = mostEntries(holder);
    if (entries.length <= max) return entries;
    this.fault(question, this.firstControl(question, entries[max]?.index ?? max), "tooMany", { max });
    return entries.slice(0, max);
  }

  /** Asks a family member who typed the own name among the alleged victims once more: "Is this you?" */
  private askAgain(): void {
    const again = findQuestion("isNamedVictim");
    if (again === undefined || this.taken.includes(again) || !namesOneself(this.soFar)) return;
    this.taken.push(again);
    delete this.soFar[again.key];
    this.takeSingle(again);
    if (this.soFar[again.key] === undefined) this.fault(again, again.key, "isThisYou");
  }

  private findMissing(): void {
    const { situation } = this.given;
    const missing = this.taken.filter(
      (question) => isRequired(question, this.soFar, situation) && !isAnswered(question, this.soFar),
    );
    const neither = missing.some(({ key }) => key === "phone") && missing.some(({ key }) => key === "email");
    for (const question of missing) {
      // One prompt asks for a phone or an address, so it has one error.
      if (neither && question.key === "email") continue;
      if (question.group !== undefined) this.missingMember(question, question.group);
      else if (!this.errors.some(({ key }) => key === question.key)) {
        this.fault(
          question,
          this.firstControl(question, 0),
          neither && question.key === "phone" ? "phoneOrEmail" : "required",
        );
      }
    }
  }

  private missingMember(question: Question, group: string): void {
    const open = this.groups.get(group);
    if (open === undefined || open.records.length === 0) {
      if (!this.errors.some(({ key }) => key === question.key)) {
        this.fault(question, memberControl(question, 0), "required");
      }
      return;
    }
    if (!open.owned) return;
    open.records.forEach((record, i) => {
      const control = memberControl(question, open.entries[i]?.index ?? i);
      const known = this.errors.some(
        (error) => error.key === question.key && error.control.startsWith(control.slice(0, -1)),
      );
      if (isEmpty(record[question.key]) && !known) {
        this.fault(question, this.given.reader.controlOf(question, control, undefined), "required");
      }
    });
  }

  private firstControl(question: Question, index: number): string {
    if (question.group !== undefined) return memberControl(question, index);
    if (question.type === "list" && question.item === "name") return `${question.key}[${index}][name]`;
    if (question.type === "list" && question.item === "text") return `${question.key}[${index}]`;
    return question.type === "list"
      ? `${question.key}Answer`
      : this.given.reader.controlOf(question, question.key, undefined);
  }

  private fault(question: Question, control: string, code: string, params: Params = {}): void {
    this.errors.push({ control, key: question.key, code, params });
  }

  /** In the order of the page: entry by entry within a group. */
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

  private answers(): Answers {
    const answers: Record<string, Answer> = {};
    for (const question of this.taken) {
      const holder = holderOf(question);
      const open = this.groups.get(holder);
      const answer: Answer | readonly AnswerRecord[] | undefined = open?.records ?? this.soFar[holder];
      if (answer !== undefined && !isEmpty(answer)) answers[holder] = answer;
    }
    return answers;
  }
}

/** Stands for a faulty typed answer while the rest is judged; such a verdict has errors, so it is never kept. */
function typedMark(question: Question): string | undefined {
  return question.type === "text" || question.type === "tel" || question.type === "email" ? "?" : undefined;
}

function memberControl(question: Question, index: number): string {
  return `${question.group ?? ""}[${index}][${question.key}]`;
}

function paramsOf(issue: z.core.$ZodIssue): Params {
  const params: Record<string, string | number> = {};
  if (issue.code !== "custom") return params;
  for (const [name, value] of Object.entries(issue.params ?? {})) {
    if (typeof value === "string" || typeof value === "number") params[name] = value;
  }
  return params;
}
