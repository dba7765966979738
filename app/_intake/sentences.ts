import { getTranslations } from "next-intl/server";
import type { Fault } from "@/app/_ui/control";
import { CATALOG } from "@/lib/i18n/catalog";
import type { Locale } from "@/lib/i18n/locales";
import type { FieldError } from "@/lib/intake/field-error";
import type { CheckRow } from "@/lib/intake/page-check";
import type { Question } from "@/lib/intake/question";
import type { Reader } from "@/lib/intake/question-words";

/** The sentences about faults, in the language of a page. */

type Errors = typeof CATALOG.en.errors;

function has<Names extends object>(names: Names, name: string): name is Extract<keyof Names, string> {
  return Object.hasOwn(names, name);
}

/** The one sentence about a fault. Depends on nothing that was typed. */
export async function sentenceWriter(locale: Locale, reader: Reader) {
  const words = await getTranslations({ locale, namespace: "errors" });
  const { what, required, code: codes }: Errors = CATALOG.en.errors;
  return ({ key, code, params }: Pick<FieldError, "key" | "code" | "params">): string => {
    if (code === "required" && has(required, key)) return words(`required.${key}`, { reader });
    const name = has(what, key) ? words(`what.${key}`) : "";
    // A code without a sentence of its own says at least that the answer was not understood.
    const known = has(codes, code) ? code : "wrongType";
    const other =
      typeof params.other === "string" && has(what, params.other) ? words(`what.${params.other}`) : "";
    return words(`code.${known}`, { what: name, min: 0, max: 0, ...texts(params), other });
  };
}

/** Numbers as text: a year must not become "2,026". */
function texts(params: FieldError["params"]): Record<string, string> {
  return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, String(value)]));
}

/** The faults of a page as its summary and its controls show them. */
export async function faultsOf(
  errors: readonly FieldError[],
  locale: Locale,
  reader: Reader,
): Promise<readonly Fault[]> {
  const sentence = await sentenceWriter(locale, reader);
  return errors.map((error) => [error.control, sentence(error)]);
}

/** Every sentence that the check in the browser may need, by `<key>.<code>`; so that no catalog goes there. */
export async function sentencesFor(
  rows: readonly CheckRow[],
  locale: Locale,
  reader: Reader,
  now: string,
): Promise<Readonly<Record<string, string>>> {
  const sentence = await sentenceWriter(locale, reader);
  return Object.fromEntries(
    rows.flatMap(({ question, required }) => {
      const codes = [...(required || question.type === "list" ? ["required"] : []), ...codesOf(question)];
      const params = limitsOf(question, now);
      return codes.map((code) => [`${question.key}.${code}`, sentence({ key: question.key, code, params })]);
    }),
  );
}

const DATE_CODES = [
  ...["dateMissing", "dateAndAnswer", "dateNeedsMonth", "dateNeedsDay", "dateNeedsYear", "dateNeedsMonthDay"],
  ...[
    "dateNeedsMonthYear",
    "dateNeedsDayYear",
    "monthNotReal",
    "dayNotReal",
    "yearFourDigits",
    "yearNotReal",
  ],
  ...["dateNotReal", "timeNotReal", "timeNeedsHalf", "timeInFuture", "dateInFuture", "dateInPast"],
];
const TEXT_CODES = ["tooShort", "tooLong", "digitsOnly", "controlCharacters"];
const CODES: Readonly<Partial<Record<Question["type"], readonly string[]>>> = {
  choices: ["standsAlone"],
  text: [...TEXT_CODES, "bothGiven"],
  list: [...TEXT_CODES, "bothGiven"],
  tel: ["phone", "controlCharacters"],
  email: ["email", "controlCharacters"],
  year: ["yearRange", "bothGiven"],
  date: DATE_CODES,
  dateTime: DATE_CODES,
};

/** The faults that somebody can make with a browser in hand; all others the server words. */
function codesOf({ type }: Question): readonly string[] {
  return CODES[type] ?? [];
}

function limitsOf(question: Question, now: string): FieldError["params"] {
  if (question.type === "text") return { min: question.text.min, max: question.text.max };
  if (question.type === "year") return { min: question.min, max: now.slice(0, 4) };
  return question.type === "list" ? { min: 2, max: 100 } : {};
}
