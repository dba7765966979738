import { z } from "zod";
import { ENCODINGS } from "@/lib/earlier-clients/encoding";
import type { Row } from "@/lib/earlier-clients/file";

/** How the columns of a file are told apart. */
export const SEPARATORS = { comma: ",", semicolon: ";", tab: "\t" } as const;
export type Separator = keyof typeof SEPARATORS;
const SEPARATOR_NAMES = ["comma", "semicolon", "tab"] as const satisfies readonly Separator[];

/** What a column can hold that is kept. The whole name, or its two parts. */
export const ROLES = ["name", "given", "family", "date", "matter"] as const;
export type Role = (typeof ROLES)[number];

/** Columns that are told apart at most; no list of names is wider. */
export const MOST_COLUMNS = 60;
const column = z.int().min(0).max(MOST_COLUMNS).optional();
/** The column of each role, from 0. */
export type Columns = Readonly<Partial<Record<Role, number>>>;

/** How a file is read: what was found in it, and what the owner chose on the screen. */
export const layoutSchema = z.strictObject({
  encoding: z.enum(ENCODINGS),
  separator: z.enum(SEPARATOR_NAMES),
  /** Whether the first row holds the headings */
  headings: z.boolean(),
  columns: z.strictObject({ name: column, given: column, family: column, date: column, matter: column }),
});
export type Layout = z.output<typeof layoutSchema>;

/** The separator of which the first rows have most often the same number, and more than one column. */
export function likelySeparator(readings: Readonly<Record<Separator, readonly Row[]>>): Separator {
  const score = (name: Separator) => {
    const widths = readings[name].map(({ cells }) => cells?.length ?? 0).filter((width) => width > 1);
    const same = Math.max(0, ...widths.map((width) => widths.filter((other) => other === width).length));
    return same * 1000 + Math.max(0, ...widths);
  };
  return [...SEPARATOR_NAMES].sort((a, b) => score(b) - score(a))[0] ?? "comma";
}

/** What a heading says, in words of English and Spanish offices. The first that fits has the column. */
const HEADINGS: Readonly<Record<Role, RegExp>> = {
  given: /^(?:first|given|nombre|first.?name|given.?name|nombres)$/iu,
  family: /^(?:last|family|surname|last.?name|family.?name|apellidos?)$/iu,
  name: /\b(?:name|client|cliente|nombre|contact|party|defendant)\b/iu,
  date: /\b(?:date|opened|closed|year|since|fecha)\b/iu,
  matter: /\b(?:file|matter|case|number|no|id|expediente)\b/iu,
};

/** Which column holds what, by the first row, if that looks like headings. Only offered: the owner decides. */
export function likelyColumns(first: readonly string[]): { headings: boolean; columns: Columns } {
  const columns: Partial<Record<Role, number>> = {};
  for (const role of ["given", "family", "name", "date", "matter"] as const) {
    const taken = Object.values(columns);
    const at = first.findIndex((cell, n) => !taken.includes(n) && HEADINGS[role].test(cell.trim()));
    if (at !== -1 && at < MOST_COLUMNS) columns[role] = at;
  }
  const headings = Object.keys(columns).length > 0;
  if (columns.given !== undefined && columns.family !== undefined) delete columns.name;
  else {
    // One part of a name alone is the name.
    columns.name ??= columns.family ?? columns.given ?? 0;
    delete columns.given;
    delete columns.family;
  }
  return { headings, columns };
}
