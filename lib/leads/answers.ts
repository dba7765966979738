import { Prisma } from "@/lib/db/generated/client";
import type { ChargeModel, LeadModel } from "@/lib/db/generated/models";
import { BEFORE } from "@/lib/leads/fields";
import { openAnswers } from "@/lib/leads/sealed";

/** Answers by the keys of the question list, in the shape of the JSON of the API. Not answered = absent. */
export type StoredAnswers = Readonly<Record<string, unknown>>;

/** Where the answers of a lead are kept. */
export interface Kept {
  /** Columns of the lead by their names in the model. */
  readonly columns: Readonly<Record<string, string | readonly string[] | null>>;
  readonly charges: readonly Charge[];
  readonly sealed: StoredAnswers;
}

export type Charge = Pick<ChargeModel, "position" | "chargeText" | "chargeTextAnswer" | "duiRelated">;

const COLUMNS: ReadonlySet<string> = new Set(Object.values(Prisma.LeadScalarFieldEnum));

/**
 * Every column of an answer: an insert that names all of them is one text, whatever was answered, and the database
 * plans it once.
 */
export const ANSWER_COLUMNS: readonly string[] = Object.values(BEFORE)
  .flat()
  .flatMap((key) => [key, `${key}Certainty`, `${key}Answer`])
  .filter((name) => COLUMNS.has(name));
const CHARGE_COLUMNS: ReadonlySet<string> = new Set(Object.values(Prisma.ChargeScalarFieldEnum));

/**
 * Divides answers into what is plain and what is sealed. The columns of the table decide: an answer is plain when it
 * has a column named as its question, and sealed otherwise. So a question that is added to the list and forgotten
 * here is kept sealed, never lost and never plain by mistake. Names of people are left to the parties.
 */
export function keptAnswers(answers: StoredAnswers): Kept {
  const columns: Record<string, string | readonly string[] | null> = {};
  const sealed: Record<string, unknown> = {};
  for (const [key, answer] of Object.entries(answers)) {
    if (key === "charges" && Array.isArray(answer)) continue;
    if (COLUMNS.has(`${key}Answer`)) {
      if (typeof answer === "string") columns[`${key}Answer`] = answer;
    } else if (!COLUMNS.has(key)) sealed[key] = answer;
    else if (isDate(answer)) {
      columns[key] = answer.value;
      columns[`${key}Certainty`] = answer.certainty;
    } else columns[key] = plain(answer);
  }
  const given = recordsOf(answers.charges);
  const extras = given.map((record) => without(record, CHARGE_COLUMNS));
  if (extras.some((extra) => Object.keys(extra).length > 0)) sealed.charges = extras;
  return { columns, charges: given.map(charge), sealed };
}

/** The answers of a stored lead again, as {@link keptAnswers} took them, without the names that are parties. */
export function storedAnswers(lead: LeadModel & { readonly charges: readonly ChargeModel[] }): StoredAnswers {
  const { charges: extras = [], told: _, ...sealed } = openAnswers(lead);
  const columns: Readonly<Record<string, unknown>> = { ...lead };
  const answers: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(columns)) {
    const certainty = columns[`${key}Certainty`];
    if (typeof certainty === "string") answers[key] = { value, certainty };
    else if (value !== null && !isEmptyList(value)) answers[key] = value;
  }
  const charges = lead.charges.map((row) => ({
    ...extras[row.position],
    duiRelated: row.duiRelated,
    ...(row.chargeText === null ? {} : { chargeText: row.chargeText }),
    ...(row.chargeClass === null ? {} : { chargeClass: row.chargeClass }),
  }));
  const known = charges.length > 0 ? charges : lead.chargesAnswer;
  return { ...answers, ...sealed, ...(known === null ? {} : { charges: known }) };
}

/** The records of a repeated group; none when the answer is a word such as `unknown`. */
export function recordsOf(answer: unknown): Readonly<Record<string, unknown>>[] {
  return Array.isArray(answer) ? answer.filter((each) => typeof each === "object" && each !== null) : [];
}

function charge(record: Readonly<Record<string, unknown>>, position: number): Charge {
  const { chargeText, duiRelated } = record;
  const isKnown = typeof chargeText === "string" && chargeText !== "unknown";
  return {
    position,
    chargeText: isKnown ? chargeText : null,
    chargeTextAnswer: isKnown ? null : "unknown",
    duiRelated: duiRelated === true,
  };
}

interface DateOfQuestion {
  readonly value: string | null;
  readonly certainty: string;
}

function isDate(answer: unknown): answer is DateOfQuestion {
  return typeof answer === "object" && answer !== null && "certainty" in answer && "value" in answer;
}

function plain(answer: unknown): string | readonly string[] | null {
  if (Array.isArray(answer)) return answer.map(String);
  return answer === undefined || answer === null ? null : String(answer);
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function without(record: Readonly<Record<string, unknown>>, names: ReadonlySet<string>) {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.has(name)));
}
