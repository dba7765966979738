import { readdirSync } from "node:fs";
import { join } from "node:path";
import { createTranslator } from "next-intl";
import { textsOf, type Wording } from "@/lib/guidance/article";
import { CATALOG } from "@/lib/i18n/catalog";
import type { Locale } from "@/lib/i18n/locales";
import { flatten } from "@/lib/i18n/used";
import { certaintiesOf } from "@/lib/intake/controls";
import { QUESTION_TEXTS } from "@/lib/intake/question-texts";
import { QUESTIONS } from "@/lib/intake/questions";
import { valueText } from "@/lib/intake/value-texts";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { generic } from "@/lib/jurisdictions/generic/pack";

/**
 * Everything that a person outside the practice can read, in one list, for the tests that judge words. Nothing has to
 * be registered: messages, questions and whatever a module of lib/guidance exports in two languages are found.
 */

export interface PublicText {
  /** `notice.N4.text`, `question custody`, `guidance/can-the-victim-drop` */
  readonly at: string;
  /** The page or namespace that it is read on */
  readonly page: string;
  /** The question, the article or the part of a namespace that it belongs to */
  readonly part: string;
  readonly text: string;
  /** True for the words of questions.csv, which are given and may not be changed */
  readonly isContract: boolean;
}

const found = new Map<Locale, Promise<readonly PublicText[]>>();

/** Every public text of a language, gathered once. */
export function publicTexts(locale: Locale): Promise<readonly PublicText[]> {
  const texts = found.get(locale) ?? gather(locale);
  found.set(locale, texts);
  return texts;
}

async function gather(locale: Locale): Promise<readonly PublicText[]> {
  return [
    ...messageTexts(locale),
    ...questionTexts(locale),
    ...(await guidanceTexts(locale)),
    ...generic().statements.map(({ key, ...said }) =>
      own(`statement ${key}`, "statements", key, said[locale]),
    ),
    ...alabama().offenses.map(({ key, plain }) => own(`offense ${key}`, "offenses", key, plain[locale])),
  ];
}

function own(at: string, page: string, part: string, text: string): PublicText {
  return { at, page, part, text, isContract: false };
}

/** Messages as they are read: each case of a choice once, tags taken off. Throws where a message cannot be formatted. */
function messageTexts(locale: Locale): readonly PublicText[] {
  const fail = (error: Error) => {
    throw error;
  };
  const translate = createTranslator({ locale, messages: flatMessages(locale), onError: fail });
  return [...flatten(CATALOG[locale])].flatMap(([key, pattern]) => {
    const path = key.split(".");
    const [page = "", second = ""] = path;
    const part = path.length > 2 ? `${page}.${second}` : page;
    const read = casesOf(pattern).map((values) => translate.markup(key.replaceAll(".", "/"), values));
    return [...new Set(read)].map((text) => own(key, page, part, text));
  });
}

/** One level with other separators: the translator would take a dot in a key for a way down, and the types are many. */
function flatMessages(locale: Locale): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...flatten(CATALOG[locale])].map(([key, text]) => [key.replaceAll(".", "/"), text]),
  );
}

type Fill = Readonly<Record<string, string | ((inner: string) => string)>>;

/** What to fill a message with so that every case of it is read. A number is no word and weighs nothing. */
function casesOf(pattern: string): readonly Fill[] {
  const holes = [...pattern.matchAll(/\{(\w+)/gu)].map(([, name = ""]) => [name, "7"] as const);
  const tags = [...pattern.matchAll(/<(\w+)>/gu)].map(
    ([, name = ""]) => [name, (inner: string) => inner] as const,
  );
  const filled: Fill = Object.fromEntries([...holes, ...tags]);
  const choice = /\{(\w+), select,/u.exec(pattern)?.[1];
  if (choice === undefined) return [filled];
  const cases = [...pattern.matchAll(/[\s}](\w+) \{/gu)].map(([, name = ""]) => name);
  return cases.map((name) => ({ ...filled, [choice]: name }));
}

function questionTexts(locale: Locale): readonly PublicText[] {
  return QUESTIONS.flatMap((question) => {
    const { key } = question;
    const page = `intake page ${question.page.split("|")[0] ?? ""}`;
    const { labelEn, hintEn, labelEs = "", hintEs = "" } = QUESTION_TEXTS[key];
    const [label, hint] = locale === "es" ? [labelEs, hintEs] : [labelEn, hintEn];
    const dated = question.type === "date" || question.type === "dateTime";
    const values = dated ? certaintiesOf(question) : question.values;
    const asked = [...label.split(" / "), hint].map((text) => ({
      ...own(`question ${key}`, page, `question ${key}`, text),
      isContract: locale === "en",
    }));
    // Values without words of their own are names, such as a state or a county.
    const chosen = values.flatMap((value) => {
      const worded = valueText(key, value);
      const said = locale === "es" ? [worded?.es, worded?.hintEs] : [worded?.en, worded?.hintEn];
      return said.map((text) => own(`value of ${key}`, page, `question ${key}`, text ?? ""));
    });
    return [...asked, ...chosen].filter(({ text }) => text !== "");
  });
}

const GUIDANCE = join(import.meta.dirname, "../guidance");

async function guidanceTexts(locale: Locale): Promise<readonly PublicText[]> {
  // The catalog only lists what the other modules hold.
  const files = readdirSync(GUIDANCE).filter(
    (file) => /(?<!\.test)\.ts$/u.test(file) && file !== "catalog.ts",
  );
  const modules = await Promise.all(
    files.map(async (file) => {
      const name = file.replace(/\.ts$/u, "");
      const exported: unknown = await import(`../guidance/${name}.ts`);
      const texts = new Set(inLanguage(exported, locale, new Set()));
      return [...texts].map((text) => own(`guidance/${name}`, `guidance/${name}`, `guidance/${name}`, text));
    }),
  );
  return modules.flat();
}

/** The texts below every `{ en, es }` of a module, wherever it stands in what the module exports. */
function inLanguage(value: unknown, locale: Locale, seen: Set<unknown>): readonly string[] {
  if (typeof value !== "object" || value === null || seen.has(value)) return [];
  seen.add(value);
  if ("en" in value && "es" in value) return textsBelow(value[locale]);
  return Object.values(value).flatMap((each) => inLanguage(each, locale, seen));
}

function isWording(value: object): value is Wording {
  return "blocks" in value && "answer" in value;
}

const NOT_READ = ["kind", "id", "key", "slug", "claims", "clock", "href", "forms"];

function textsBelow(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  if (isWording(value)) return textsOf(value);
  return Object.entries(value).flatMap(([key, each]) => (NOT_READ.includes(key) ? [] : textsBelow(each)));
}
