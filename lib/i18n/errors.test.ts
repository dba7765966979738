import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { CATALOG } from "@/lib/i18n/catalog";
import { LOCALES } from "@/lib/i18n/locales";
import { sourceTexts } from "@/lib/i18n/used";
import { QUESTIONS } from "@/lib/intake/questions";

/** Codes without a sentence beside a field, each with the reason. */
const WITHOUT: Readonly<Record<string, string>> = {
  unknownKey: "only a program sends it; the API answers with the code",
  notJson: "only a program sends it; the API answers with the code",
  leaves: "only a program sends it: a page leads to the page about it",
  tooLarge: "a page of its own",
  tooManyFields: "more than a browser posts from any page",
  custom: "the kind of every issue; its message is the code",
  dateLongAgo: "a note on the check page",
  courtBeforeArrest: "a note on the check page",
  amountUnusual: "a note for the desk: no page before Send asks for the amount",
  yearDiffers: "the confidential questionnaire, which is not open yet",
};

/** A call that refuses, or a record that says why, with its code as a text of its own. */
const REFUSALS = [
  /\brefuse\(context, "(\w+)"/gu,
  /\bfault\([^;]*?"(\w+)"(?:, \{[^}]*\})?\)/gu,
  /\b(?:code|mirrored): (?:[\w ]+ \? )?"(\w+)"(?: : "(\w+)")?/gu,
  /\berror: "(\w+)"/gu,
  /^ {2}\| "((?:date|month|day|year|time)\w+)"/gmu,
];

/** Every code with which lib/intake can refuse an answer, read from its source. */
function codes(): readonly string[] {
  const sources = sourceTexts(join(import.meta.dirname, "../.."), ["lib/intake"]);
  const found = sources.flatMap((text) =>
    REFUSALS.flatMap((pattern) => [...text.matchAll(pattern)].flatMap(([, one, other]) => [one, other])),
  );
  return [...new Set(found.flatMap((code) => code ?? []))].sort();
}

/** Asked of a person who is not at the desk; the confidential questionnaire is worded when it opens. */
const ASKED = QUESTIONS.filter(
  ({ phase, page, type }) => /core|more/u.test(phase) && page !== "site" && type !== "file",
);

describe("the reading of the source", () => {
  it("finds codes of every kind", () => {
    for (const code of [
      "tooShort",
      "dateNotReal",
      "dateNeedsMonthYear",
      "dateBefore",
      "dateAfter",
      "bothGiven",
    ]) {
      expect(codes()).toContain(code);
    }
  });
});

describe.each(LOCALES)("errors in %s", (locale) => {
  const { code, what, required } = CATALOG[locale].errors;

  it("have a sentence for every code", () => {
    const worded = [...Object.keys(code), "required"];
    expect(codes().filter((each) => !worded.includes(each))).toEqual(Object.keys(WITHOUT).sort());
  });

  it("name every question that is asked, and say what to do where it must be answered", () => {
    const named: readonly string[] = Object.keys(what);
    const said: readonly string[] = Object.keys(required);
    expect(ASKED.filter(({ key }) => !named.includes(key)).map(({ key }) => key)).toEqual([]);
    expect(
      ASKED.filter((each) => each.required !== "no" && !said.includes(each.key)).map(({ key }) => key),
    ).toEqual([]);
  });
});
