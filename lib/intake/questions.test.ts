import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { certaintiesOf } from "./controls";
import type { Question } from "./question";
import { questionRows } from "./question-rows";
import { labelEn, QUESTION_TEXTS } from "./question-texts";
import { findQuestion, mostEntries, QUESTIONS } from "./questions";

/** The contract of every question. No cell holds a comma or a quotation mark, so a line splits as it stands. */
const [HEADER = [], ...LINES] = readFileSync(new URL("./questions.csv", import.meta.url), "utf8")
  .trimEnd()
  .split(/\r?\n/u)
  .map((line) => line.split(","));
const CONTRACT = LINES.map((cells) => Object.fromEntries(HEADER.map((name, i) => [name, cells[i] ?? ""])));

test("every line of the contract has a cell for every column", () => {
  expect(LINES.filter((cells) => cells.length !== HEADER.length || cells.join("").includes('"'))).toEqual([]);
});

test("the list and the contract name the same questions in the same order", () => {
  expect(questionRows().map((row) => row.key)).toEqual(CONTRACT.map((row) => row.key));
});

describe.each(CONTRACT.map((row) => [row.key ?? "", row] as const))("%s", (key, contract) => {
  test("is as the contract says, cell by cell", () => {
    const row = questionRows().find((each) => each.key === key);
    expect(row).toEqual(contract);
    expect(Object.keys(row ?? {})).toEqual(HEADER);
  });

  test("has the limits that its validation puts into words", () => {
    const question = findQuestion(key);
    expect(question).toBeDefined();
    if (question !== undefined)
      expect(limitsOf(question)).toEqual(limitsInWords(question, contract.validation ?? ""));
  });
});

/** The limits of a question that words can say, as plain data. */
function limitsOf(question: Question): unknown {
  switch (question.type) {
    case "choices":
      return { alone: question.alone };
    case "text":
      return question.text;
    case "email":
      return { max: question.max };
    case "date":
    case "dateTime":
      return {
        when: question.when,
        notBefore: question.notBefore,
        fitsYear: question.fitsYear,
        certainties: certaintiesOf(question),
        time: question.type === "dateTime",
      };
    case "year":
      return { min: question.min };
    case "list":
      return { max: question.max };
    case "file":
      return { max: question.max, maxMegabytes: question.maxMegabytes };
    default:
      return {};
  }
}

function first(words: string, pattern: RegExp): string | undefined {
  return pattern.exec(words)?.[1];
}

function limitsInWords(question: Question, words: string): unknown {
  switch (question.type) {
    case "choices":
      return { alone: first(words, /(\w+(?: and \w+)*) stands? alone/u)?.split(" and ") ?? [] };
    case "text":
      return textLimitsInWords(words);
    case "email":
      return { max: Number(first(words, /at most (\d+) characters/u)) };
    case "date":
    case "dateTime":
      return {
        when: whenInWords(words),
        notBefore: first(words, /not before an exact (\w+)/u),
        fitsYear: first(words, /that fits (\w+)/u),
        certainties: first(words, /certainty ([\w|]+)/u)?.split("|"),
        time: words.includes("time may be empty"),
      };
    case "year":
      return { min: Number(first(words, /from (\d+) to the current year/u) ?? 1) };
    case "list":
    case "file": {
      const max = Number(first(words, /up to (\d+) /u));
      return question.type === "list" ? { max } : { max, maxMegabytes: Number(first(words, /of (\d+) MB/u)) };
    }
    default:
      return {};
  }
}

function textLimitsInWords(words: string): unknown {
  const whole = /whole (?:number|dollars) from (\d+) to (\d+)/u.exec(words);
  if (whole !== null) return { kind: "whole", min: Number(whole[1]), max: Number(whole[2]) };
  const kind = words.includes("not digits only")
    ? "name"
    : words.includes("letters and digits and . - / and space")
      ? "number of a case"
      : words.includes("letters and digits and hyphen")
        ? "number of a booking"
        : "line";
  const max = Number(first(words, /(?:to|up to) (\d+) characters/u));
  return { kind, min: Number(first(words, /^(\d+) to/u) ?? 1), max };
}

function whenInWords(words: string): string {
  if (words.includes("up to today")) return "upToToday";
  if (words.includes("up to now")) return "upToNow";
  return words.includes("from today on") ? "fromToday" : "any";
}

test("the command prints the list", () => {
  const printed = execFileSync(process.execPath, ["--import", "tsx", "bin/questions.ts", "--json"], {
    encoding: "utf8",
  });
  expect(JSON.parse(printed)).toEqual(CONTRACT);
});

test("what the words say once, the list says too", () => {
  expect(mostEntries("charges")).toBe(
    Number(first(QUESTION_TEXTS.chargeText.validation, /1 to (\d+) charges/u)),
  );
  const unstored = QUESTIONS.filter(({ key }) => /(never|not) stored$/u.test(QUESTION_TEXTS[key].validation));
  expect(QUESTIONS.filter(({ stored }) => !stored)).toEqual(unstored);
  expect(unstored.map(({ key }) => key)).toEqual(["inDanger", "placeStateOther"]);
});

test("a choice that offers no unknown says so", () => {
  const choices = QUESTIONS.filter(({ type }) => type === "choice" || type === "choices");
  expect(choices.filter(({ values, dontKnow }) => values.includes("unknown") !== dontKnow)).toEqual([]);
});

test("the wording for family is its own where there is one", () => {
  expect(labelEn("hasLawyer", "accused")).toBe("Do you have a lawyer now?");
  expect(labelEn("hasLawyer", "family")).toBe("Does the person have a lawyer now?");
  expect(labelEn("stage", "family")).toBe("Where do things stand now?");
});
