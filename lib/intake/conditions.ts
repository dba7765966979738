import {
  type Answers,
  dayOf,
  isEmpty,
  isGiven,
  jailOfPack,
  plainValue,
  recordsOf,
  type Situation,
} from "./answers";

/** A condition of the question list, parsed. */
export type Condition =
  | { readonly op: "always" }
  | { readonly op: "and" | "or"; readonly left: Condition; readonly right: Condition }
  | { readonly op: "not"; readonly of: Condition }
  | { readonly op: "flag"; readonly flag: Flag }
  | { readonly op: "in"; readonly of: string; readonly values: readonly string[] }
  | { readonly op: "given" | "empty" | "date" | "beforeToday" | "inPackJails"; readonly of: string };

const FLAGS = ["express", "dui", "duiOnly", "dv", "under18", "never"] as const;

/** The words that hold or do not hold by themselves. */
type Flag = (typeof FLAGS)[number];

const DV_RELATIONS: readonly unknown[] = [
  "spouse",
  "dating",
  "parentOrChild",
  "childInCommon",
  "livesTogether",
];

/** A condition that the list may not hold: a typing slip in the list itself, found when the program loads. */
export class ConditionError extends Error {
  override name = "ConditionError";
}

/**
 * Says what a word may be compared with: the values of the question, none for a typed one, undefined when the
 * word is unknown.
 */
export type Vocabulary = (word: string) => readonly string[] | undefined;

/**
 * Parses a condition of the list's little language: `==`, `!=`, `<`, `in [a|b]`, `not`, `and`, `or`, parentheses,
 * `is given`, `is empty`, `is a date`, keys, and the words `express`, `dui`, `duiOnly`, `dv`, `under18`, `never`,
 * `door`, `path`, `today`. An empty text always holds.
 * @throws ConditionError for an unknown word, a value that the question does not have, or a slip of grammar.
 */
export function parseCondition(text: string, vocabulary: Vocabulary): Condition {
  if (text.trim() === "") return { op: "always" };
  const parser = new Parser(text, vocabulary);
  const condition = parser.either();
  parser.end();
  return condition;
}

class Parser {
  private readonly tokens: readonly string[];
  private at = 0;

  constructor(
    private readonly text: string,
    private readonly vocabulary: Vocabulary,
  ) {
    this.tokens = text.match(/==|!=|[<()]|\[[^\]]*\]|\w+|\S/gu) ?? [];
  }

  either(): Condition {
    let left = this.both();
    while (this.takes("or")) left = { op: "or", left, right: this.both() };
    return left;
  }

  end(): void {
    if (this.at < this.tokens.length) this.fail(`"${this.tokens[this.at]}" is not expected here`);
  }

  private both(): Condition {
    let left = this.one();
    while (this.takes("and")) left = { op: "and", left, right: this.one() };
    return left;
  }

  private one(): Condition {
    if (this.takes("not")) return { op: "not", of: this.one() };
    if (this.takes("(")) {
      const inner = this.either();
      this.expect(")");
      return inner;
    }
    const word = this.next();
    const flag = FLAGS.find((each) => each === word);
    if (flag !== undefined) return { op: "flag", flag };
    const values = this.vocabulary(word);
    if (values === undefined) return this.fail(`"${word}" is unknown`);
    return this.about(word, values);
  }

  private about(of: string, known: readonly string[]): Condition {
    if (this.takes("==")) return { op: "in", of, values: [this.valueOf(of, known, this.next())] };
    if (this.takes("!=")) {
      return { op: "not", of: { op: "in", of, values: [this.valueOf(of, known, this.next())] } };
    }
    if (this.takes("<")) {
      this.expect("today");
      return { op: "beforeToday", of };
    }
    if (this.takes("is")) return { op: this.state(), of };
    const negated = this.takes("not");
    this.expect("in");
    const found = this.listed(of, known);
    return negated ? { op: "not", of: found } : found;
  }

  private state(): "given" | "empty" | "date" {
    if (this.takes("given")) return "given";
    if (this.takes("empty")) return "empty";
    this.expect("a");
    this.expect("date");
    return "date";
  }

  private listed(of: string, known: readonly string[]): Condition {
    const token = this.next();
    if (token === "[pack:jails]") return { op: "inPackJails", of };
    if (!token.startsWith("[")) return this.fail(`a list such as [a|b] is expected after "in"`);
    const values = token
      .slice(1, -1)
      .split("|")
      .map((value) => this.valueOf(of, known, value));
    return { op: "in", of, values };
  }

  private valueOf(of: string, known: readonly string[], value: string): string {
    return known.includes(value) ? value : this.fail(`"${value}" is no value of "${of}"`);
  }

  private takes(token: string): boolean {
    if (this.tokens[this.at] !== token) return false;
    this.at += 1;
    return true;
  }

  private expect(token: string): void {
    if (!this.takes(token)) this.fail(`"${token}" is expected`);
  }

  private next(): string {
    const token = this.tokens[this.at];
    if (token === undefined) return this.fail("it ends too early");
    this.at += 1;
    return token;
  }

  private fail(why: string): never {
    throw new ConditionError(`The condition "${this.text}" cannot be read: ${why}.`);
  }
}

/**
 * Whether a condition holds for these answers. Total: an answer of any shape gives true or false, never a throw.
 * Nothing answered makes `==`, `in`, `<` and `is a date` false, and so `!=` and `not in` true.
 */
export function holds(condition: Condition, answers: Answers, situation: Situation): boolean {
  switch (condition.op) {
    case "always":
      return true;
    case "and":
      return holds(condition.left, answers, situation) && holds(condition.right, answers, situation);
    case "or":
      return holds(condition.left, answers, situation) || holds(condition.right, answers, situation);
    case "not":
      return !holds(condition.of, answers, situation);
    case "flag":
      return flagHolds(condition.flag, answers, situation);
    case "in":
      return isOneOf(answerTo(condition.of, answers, situation), condition.values);
    case "given":
      return isGiven(answerTo(condition.of, answers, situation));
    case "empty":
      return isEmpty(answerTo(condition.of, answers, situation));
    case "date":
      return dayOf(answerTo(condition.of, answers, situation)) !== null;
    case "beforeToday":
      return (dayOf(answerTo(condition.of, answers, situation)) ?? "9999") < situation.now.slice(0, 10);
    case "inPackJails":
      return jailOfPack(situation.jails, answerTo(condition.of, answers, situation)) !== undefined;
  }
}

function answerTo(word: string, answers: Answers, situation: Situation): unknown {
  if (word === "door") return situation.door;
  if (word === "path") return situation.form === "callback" ? "callback" : mainPath(answers, situation);
  return Object.hasOwn(answers, word) ? answers[word] : undefined;
}

/** The path that a person is on, without the two that only add to it. */
export function mainPath(
  answers: Answers,
  situation: Situation,
): "callback" | "custody" | "family" | "accused" {
  if (situation.form === "callback") return "callback";
  if (flagHolds("express", answers, situation)) return "custody";
  return answers.role === "family" ? "family" : "accused";
}

function isOneOf(answer: unknown, values: readonly string[]): boolean {
  const chosen: readonly unknown[] = Array.isArray(answer) ? answer : [plainValue(answer)];
  return chosen.some((each) => typeof each === "string" && values.includes(each));
}

/** Whether one of the language's own words holds; the meanings are those of the question list. */
export function flagHolds(flag: Flag, answers: Answers, situation: Situation): boolean {
  switch (flag) {
    case "never":
      return false;
    case "express":
      return situation.form !== "callback" && isOneOf(answers.custody, ["yes", "unknown"]);
    case "dui":
      return recordsOf(answers.charges).some((charge) => charge.duiRelated === true);
    case "duiOnly": {
      const charges = recordsOf(answers.charges);
      return charges.length > 0 && charges.every((charge) => charge.duiRelated === true);
    }
    case "dv":
      return recordsOf(answers.allegedVictims).some((person) => DV_RELATIONS.includes(person.avRelation));
    case "under18": {
      const born = answers.accusedBirthYear;
      return typeof born === "number" && born > Number(situation.now.slice(0, 4)) - 18;
    }
  }
}
