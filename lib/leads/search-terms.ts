import type { Transaction } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { insertOf, jsonOf } from "@/lib/db/insert";
import { recordsOf, type StoredAnswers } from "@/lib/leads/answers";
import { keysOfWord } from "@/lib/names/finding";
import { nameWords } from "@/lib/names/words";

/**
 * What a lead is found by: the words of the names of whoever is called, and the numbers on the papers. Kept in tables
 * of their own, in the transaction that stores the answers. Never a name of a person named as the victim, and nothing
 * that is sealed for another reason than that it is asked late.
 */
export interface SearchTerms {
  readonly words: readonly string[];
  readonly numbers: readonly string[];
}

/** Raise it with every change to what is kept or how it is written: a due task then writes it anew for every lead. */
export const SEARCH_VERSION = 1;

const NAMES = ["accusedName", "accusedAka", "submitterName", "guardianName"] as const;
const PHONES = ["phone", "guardianPhone"] as const;
const NUMBERS = ["bookingNo"] as const;
const NUMBERS_OF_CHARGE = ["caseNo", "warrantNo", "citationNo", "indictmentNo"] as const;

/** Shorter ones are found in half of all leads. */
export const LEAST_NUMBER = 3;

/** @param answers by the keys of the question list, as they are given or as they are stored */
export function searchTermsOf(answers: StoredAnswers): SearchTerms {
  const names = NAMES.flatMap((key) => textsOf(answers[key]));
  const phones = PHONES.flatMap((key) => textsOf(answers[key])).map((phone) => phone.replace(/^\+1/u, ""));
  const charges = recordsOf(answers.charges);
  const papers = NUMBERS_OF_CHARGE.flatMap((key) => charges.flatMap((charge) => textsOf(charge[key])));
  const numbers = [...phones, ...NUMBERS.flatMap((key) => textsOf(answers[key])), ...papers].map(plainNumber);
  return {
    words: distinct(names.flatMap(nameWords)).filter((word) => word !== ""),
    numbers: distinct(numbers).filter((number) => number.length >= LEAST_NUMBER),
  };
}

/** A number as it is compared: its letters and digits. */
export function plainNumber(text: string): string {
  return text.toUpperCase().replace(/[^A-Z0-9]/gu, "");
}

export function reversed(number: string): string {
  return [...number].reverse().join("");
}

/**
 * The inserts of the terms of some leads, as parts of a statement.
 * @param where which of them are written; each is `given`, with its `lead_id`
 */
export function termInserts(
  leads: readonly { readonly id: string; readonly terms: SearchTerms }[],
  where: Prisma.Sql,
): readonly (readonly [table: string, insert: Prisma.Sql])[] {
  const words = leads.flatMap(({ id, terms }) => terms.words.map((word) => ({ leadId: id, word })));
  const numbers = leads.flatMap(({ id, terms }) =>
    terms.numbers.map((number) => ({ leadId: id, number, reversed: reversed(number) })),
  );
  const inserts: [string, Prisma.Sql][] = [];
  if (words.length > 0) {
    const keyed = words.map((row) => ({ ...row, keys: keysOfWord(row.word) }));
    // In one order for everybody: two who store the same new words then wait for each other in turn.
    const known = Prisma.sql`insert into name_words (word, keys) select distinct on (word) word, keys
      from jsonb_to_recordset(${jsonOf(keyed)}::jsonb) as given(lead_id uuid, word text, keys text[])
      where ${where} order by word on conflict do nothing`;
    inserts.push(["name_words", known], ["lead_words", once(insertOf("lead_words", words, where))]);
  }
  if (numbers.length > 0) inserts.push(["lead_numbers", once(insertOf("lead_numbers", numbers, where))]);
  return inserts;
}

function once(insert: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`${insert} on conflict do nothing`;
}

/** Writes the terms of a lead beside those that it has, in the transaction that changed its answers. */
export async function writeSearchTerms(
  tx: Transaction,
  leadId: string,
  answers: StoredAnswers,
): Promise<void> {
  const inserts = termInserts([{ id: leadId, terms: searchTermsOf(answers) }], Prisma.sql`true`);
  for (const [, insert] of inserts) await tx.$executeRaw(insert);
}

function textsOf(answer: unknown): string[] {
  if (Array.isArray(answer)) return answer.flatMap(textsOf);
  return typeof answer === "string" && answer !== "unknown" && answer !== "none" ? [answer] : [];
}

function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort();
}
