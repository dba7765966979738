import { type Answer, type AnswerRecord, type Answers, isEmpty, recordsOf, type Situation } from "./answers";
import { type Condition, flagHolds, holds, mainPath, parseCondition } from "./conditions";
import { holderOf } from "./controls";
import type { Path, Phase, Question } from "./question";
import { findQuestion, QUESTIONS, type QuestionKey } from "./questions";

/** A question that is asked of somebody, and where. */
export interface Asked {
  readonly question: Question<QuestionKey>;
  readonly phase: Phase;
  readonly page: string;
}

/** A rule such as `core|more when express`: the first condition that holds wins, else the first value stands. */
interface Rule<Value extends string> {
  readonly first: Value;
  readonly others: readonly { readonly value: Value; readonly when: Condition }[];
}

interface Compiled {
  readonly question: Question<QuestionKey>;
  readonly phase: Rule<Phase>;
  readonly page: Rule<string>;
  readonly shown: Condition;
  readonly required: Condition;
}

const PATHS: readonly Path[] = ["accused", "family", "custody", "dui", "dv", "callback"];

function vocabulary(word: string): readonly string[] | undefined {
  if (word === "path") return PATHS;
  if (word === "door") return ["accused", "family"];
  return findQuestion(word)?.values;
}

function isPhase(value: string): value is Phase {
  return value === "core" || value === "more" || value === "second" || value === "desk";
}

function isPage(value: string): value is string {
  return /^[a-z]+$/u.test(value);
}

function parseRule<Value extends string>(
  text: string,
  allowed: (value: string) => value is Value,
): Rule<Value> {
  // A `|` inside square brackets belongs to a condition.
  const [head = "", ...rest] = text.split(/\|(?![^[]*\])/u);
  if (!allowed(head)) throw new Error(`The rule "${text}" of the question list cannot be read.`);
  const others = rest.map((each) => {
    const [value = "", when] = each.split(/ when (.*)/u);
    if (!allowed(value) || when === undefined) throw new Error(`The rule "${text}" cannot be read.`);
    return { value, when: parseCondition(when, vocabulary) };
  });
  return { first: head, others };
}

function parseRequired(text: string): Condition {
  if (text === "yes") return { op: "always" };
  if (text === "no") return { op: "flag", flag: "never" };
  return parseCondition(text.replace(/^when /u, ""), vocabulary);
}

/** Parsed once, when the module loads: a slip in the list stops the program instead of a person's page. */
const COMPILED: readonly Compiled[] = QUESTIONS.map((question) => ({
  question,
  phase: parseRule(question.phase, isPhase),
  page: parseRule(question.page, isPage),
  shown: parseCondition(question.shownWhen, vocabulary),
  required: parseRequired(question.required),
}));

const REQUIRED = new Map(COMPILED.map(({ question, required }) => [question.key, required]));

function decide<Value extends string>(rule: Rule<Value>, answers: Answers, situation: Situation): Value {
  return rule.others.find((other) => holds(other.when, answers, situation))?.value ?? rule.first;
}

function isOnPath(question: Question, answers: Answers, situation: Situation): boolean {
  const main = mainPath(answers, situation);
  if (question.paths.includes(main)) return true;
  if (main !== "accused") return false;
  return (
    (question.paths.includes("dui") && flagHolds("dui", answers, situation)) ||
    (question.paths.includes("dv") && flagHolds("dv", answers, situation))
  );
}

/** The answers that nobody is asked for: the role of the door and the language of the address. */
export function givenBeforehand(situation: Situation): Record<string, Answer> {
  const given: Record<string, Answer> = { language: situation.language };
  if (situation.door !== null) given.role = situation.door;
  return given;
}

/**
 * The questions that are asked, in the order of asking. Lazy: `soFar` is read again before each question, so the
 * caller puts the answer to one question there before it takes the next. That is how an answer to a question that
 * is no longer asked stops counting in every condition below it.
 */
export function* askedInOrder(soFar: Answers, situation: Situation): Generator<Asked> {
  for (const { question, phase, page, shown } of COMPILED) {
    if (!isOnPath(question, soFar, situation) || !holds(shown, soFar, situation)) continue;
    yield {
      question,
      phase: decide(phase, soFar, situation),
      page: decide(page, soFar, situation),
    };
  }
}

/** What is asked of somebody who gave these answers, and which of the answers still count. */
export interface Reached {
  readonly asked: readonly Asked[];
  readonly answers: Answers;
}

/**
 * Follows the answers through the list. Only questions of the named phases are asked; an answer to any other is
 * left out, and so are answers that an earlier answer has made unreachable.
 */
export function reach(answers: Answers, situation: Situation, phases: readonly Phase[]): Reached {
  const kept = givenBeforehand(situation);
  const asked: Asked[] = [];
  for (const each of askedInOrder(kept, situation)) {
    if (!phases.includes(each.phase)) continue;
    asked.push(each);
    keep(kept, each.question, answers);
  }
  return { asked, answers: kept };
}

/** Puts the answer to a question, as far as there is one, beside those that are kept. */
export function keep(kept: Record<string, Answer>, question: Question, answers: Answers): void {
  const holder = holderOf(question);
  const answer = Object.hasOwn(answers, holder) ? answers[holder] : undefined;
  if (answer === undefined || isEmpty(answer)) return;
  const records = recordsOf(answer);
  if (question.type === "list" && question.item !== "text" && records.length > 0) {
    kept[holder] = records.map((record) => pick(record, "name"));
  } else if (question.group === undefined) {
    kept[holder] = answer;
  } else if (records.length > 0) {
    const before = recordsOf(kept[holder]);
    kept[holder] = records.map((record, i) => ({ ...before[i], ...pick(record, question.key) }));
  }
}

function pick(record: AnswerRecord, key: string): AnswerRecord {
  const value = Object.hasOwn(record, key) ? record[key] : undefined;
  return value === undefined ? {} : { [key]: value };
}

/** Whether an answer must be given, as far as the answers go. */
export function isRequired(question: Question<QuestionKey>, answers: Answers, situation: Situation): boolean {
  const condition = REQUIRED.get(question.key);
  return condition !== undefined && holds(condition, answers, situation);
}

/** Whether a question has an answer; a member of a group has one when there are records and each does. */
export function isAnswered(question: Question, answers: Answers): boolean {
  if (question.group === undefined) return !isEmpty(answers[question.key]);
  const records = recordsOf(answers[question.group]);
  return records.length > 0 && records.every((record) => !isEmpty(record[question.key]));
}
