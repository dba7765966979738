import { createHash } from "node:crypto";
import { z } from "zod";
import { rowsIn } from "@/lib/earlier-clients/file";
import { type Layout, SEPARATORS } from "@/lib/earlier-clients/layout";
import { readDate } from "@/lib/earlier-clients/list-date";

/** Rows of a file that are taken at most. */
export const MOST_ROWS = 50_000;
const LONGEST_NAME = 200;
const LONGEST_MATTER = 60;

/** Why a row is not taken. */
export const REASONS = ["quotes", "noName", "noWord", "longName", "date", "longMatter"] as const;
export type Reason = (typeof REASONS)[number];

/** A row that is taken. */
export interface EarlierName {
  readonly line: number;
  readonly name: string;
  readonly date: string | null;
  readonly matter: string | null;
  /** The same for rows that say the same */
  readonly sameKey: string;
}

/** What is in a file: the names, each once, and what is wrong with the other rows. */
export interface Plan {
  readonly rows: number;
  readonly names: readonly EarlierName[];
  readonly bad: readonly { readonly line: number; readonly reason: Reason }[];
  /** Lines that say again what an earlier line says */
  readonly repeated: readonly number[];
}

const ranges = z.array(z.tuple([z.int(), z.int()]));
/** What the dry run found, as it is kept: numbers of rows, and lines as ranges from and to. Never a name. */
export const foundSchema = z.strictObject({
  rows: z.int(),
  names: z.int(),
  bad: z.partialRecord(z.enum(REASONS), ranges),
  repeated: ranges,
  /** Lines of names that are stored already */
  stored: ranges,
});
export type Found = z.output<typeof foundSchema>;

/** Reads every row of a file. One that is wrong is said with its line and stops no other. */
export async function planOf(text: string, layout: Layout): Promise<Plan> {
  let rows = layout.headings ? -1 : 0;
  const names = new Map<string, EarlierName>();
  const bad: { line: number; reason: Reason }[] = [];
  const repeated: number[] = [];
  for await (const batch of rowsIn(text, SEPARATORS[layout.separator])) {
    for (const { line, cells } of batch) {
      rows += 1;
      if (rows === 0) continue;
      const read = cells === null ? "quotes" : nameOf(cells, layout, line);
      if (typeof read === "string") bad.push({ line, reason: read });
      else if (names.has(read.sameKey)) repeated.push(line);
      else names.set(read.sameKey, read);
    }
  }
  return { rows: Math.max(rows, 0), names: [...names.values()], bad, repeated };
}

function nameOf(cells: readonly string[], { columns }: Layout, line: number): EarlierName | Reason {
  const cell = (at: number | undefined) => (at === undefined ? "" : plain(cells[at] ?? ""));
  const name =
    columns.name === undefined ? plain(`${cell(columns.given)} ${cell(columns.family)}`) : cell(columns.name);
  const matter = cell(columns.matter);
  const date = readDate(cell(columns.date));
  if (name === "") return "noName";
  if (!/[\p{L}\p{N}]/u.test(name)) return "noWord";
  if (name.length > LONGEST_NAME) return "longName";
  if (date === undefined) return "date";
  if (matter.length > LONGEST_MATTER) return "longMatter";
  // Not by the words of a search, which know no Jr. and Sr.: father and son are two clients.
  const said = [name.normalize("NFKC").toLowerCase(), date ?? "", matter.toLowerCase()].join("\n");
  const sameKey = createHash("sha256").update(said).digest("hex");
  return { line, name, date, matter: matter === "" ? null : matter, sameKey };
}

/** One line without control characters, which Postgres or a page would refuse. */
function plain(text: string): string {
  return text.replace(/[\p{Cc}\s]+/gu, " ").trim();
}

/** Lines in order, as ranges. */
export function rangesOf(lines: readonly number[]): [number, number][] {
  const found: [number, number][] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last !== undefined && last[1] === line - 1) last[1] = line;
    else found.push([line, line]);
  }
  return found;
}
