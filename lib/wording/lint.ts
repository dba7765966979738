import type { Locale } from "@/lib/i18n/locales";
import { inSentences } from "@/lib/readability/sentences";
import { ENGLISH } from "@/lib/wording/english";
import { SPANISH } from "@/lib/wording/spanish";

/**
 * What a text of a defense practice must not do: promise an outcome, tell somebody to stay away from court, set
 * somebody on a witness, advise a witness, or take for granted who is a man and who is a woman.
 */
export const INTENTS = ["promise", "absent", "moveWitness", "adviseWitness", "gender"] as const;
export type Intent = (typeof INTENTS)[number];

/** What one sentence does wrong, and the words that do it. */
export interface Finding {
  readonly intent: Intent;
  readonly sentence: string;
  readonly words: string;
}

/**
 * One way to do it. A rule looks for an act and not for a word: "asking them to drop it is a crime" holds the same
 * words as "ask them to drop it".
 */
export interface Rule {
  readonly intent: Intent;
  /** The act, with what makes it one: an order, an offer, a forecast. Global. */
  readonly act: RegExp;
  /** A "not" before the act makes it harmless, as far as the "not" reaches */
  readonly negatable?: boolean;
  /** Harmless after "whether", or as what somebody says or thinks: a forecast is wrong when it is ours */
  readonly reportable?: boolean;
  /** False: it is wrong in a question too */
  readonly asks?: boolean;
}

/** How a language says no, asks, and repeats what others say. */
export interface Grammar {
  readonly rules: readonly Rule[];
  /** A "not" that reaches to the end of the text it stands in */
  readonly negation: RegExp;
  /** What ends its reach: "do not wait, ask her" is no "do not ask her", "do not call, text or ask her" is one */
  readonly joins: RegExp;
  /** What makes the rest of a clause the words or thoughts of somebody else */
  readonly reports: RegExp;
  /** A question that is an order: "why not …?" */
  readonly urges: RegExp;
  /** An order to say what stands in quotation marks; without it a quotation is what others say */
  readonly dictates: RegExp;
}

const GRAMMARS: Readonly<Record<Locale, Grammar>> = { en: ENGLISH, es: SPANISH };

const QUOTED = /[“"«][^”"»]*[”"»]/gu;

/** Everything that a text does wrong in one language. */
export function lint(text: string, locale: Locale): readonly Finding[] {
  return inSentences(text, locale).flatMap((sentence) => judge(sentence, GRAMMARS[locale]));
}

function judge(sentence: string, grammar: Grammar): readonly Finding[] {
  const quoteless = spoken(sentence, grammar);
  const urges = grammar.urges.test(quoteless);
  const said = quoteless.replace(grammar.urges, "").trim();
  const isQuestion = /\?\W*$/u.test(said) && !urges;
  return grammar.rules.flatMap((rule) => {
    if (isQuestion && rule.asks !== false) return [];
    const hit = [...said.matchAll(rule.act)].find(({ 0: act, index }) => {
      const before = `${said.slice(0, index)}${leadOf(act)}`;
      if (rule.reportable === true && grammar.reports.test(before)) return false;
      return rule.negatable === false || !isNegated(before, grammar);
    });
    return hit === undefined ? [] : [{ intent: rule.intent, sentence, words: hit[0].trim() }];
  });
}

/** What joins an act to the words before it: a comma, an "or". */
function leadOf(act: string): string {
  return /^(?:[\s.,:;–—]|(?:and|or|then|y|o|ni) )*/iu.exec(act)?.[0] ?? "";
}

/** A sentence without what others say in it. What the reader is told to say stays, without its marks. */
function spoken(sentence: string, { dictates, negation, joins }: Grammar): string {
  return sentence.replace(QUOTED, (quoted, at: number) => {
    const before = sentence.slice(0, at);
    const isDictated = dictates.test(before) && !isNegated(before, { negation, joins });
    return isDictated ? quoted.slice(1, -1) : "“”";
  });
}

/** Whether a "not" before an act reaches it: in the same clause, and over a comma only with an "or". */
function isNegated(before: string, { negation, joins }: Pick<Grammar, "negation" | "joins">): boolean {
  const clause = before.split(/[.;:?!—–]/u).at(-1) ?? "";
  const found = [...clause.matchAll(new RegExp(negation, "giu"))].at(-1);
  if (found === undefined) return false;
  const between = clause.slice(found.index + found[0].length);
  if (/\b(?:but|pero|sino)\b/iu.test(between)) return false;
  return !between.includes(",") || joins.test(between);
}
