import { setImmediate } from "node:timers/promises";
import { parse } from "csv-parse/sync";

/** A row of a file: the line on which it begins, from 1, and its cells; null where no cells can be told apart. */
export interface Row {
  readonly line: number;
  readonly cells: readonly string[] | null;
}

/** Lines that are read in one go, with a breath for other requests between. */
const BATCH = 500;
/** A cell may hold lines of its own. One that runs on for longer is a quotation mark that was never closed. */
const MOST_LINES = 20;

/**
 * The rows of a file, blank ones left out, some at a time: all cells of a wide file at once are more than the process
 * may hold. A row that cannot be read takes no other with it: only the line of the broken quotation mark is lost, where
 * a reader of the whole would take the rest of the file for one cell.
 */
export async function* rowsIn(text: string, separator: string): AsyncGenerator<readonly Row[]> {
  const lines = text.split(/\r\n|\n|\r/u);
  for (let at = 0; at < lines.length; ) {
    const { found, next } = rowsFrom(lines, at, separator);
    yield found.filter(({ cells }) => cells === null || cells.some((cell) => cell.trim() !== ""));
    at = next;
    await setImmediate();
  }
}

/** The first rows of a file. */
export async function readRows(text: string, separator: string, most: number): Promise<Row[]> {
  const rows: Row[] = [];
  for await (const batch of rowsIn(text, separator)) {
    rows.push(...batch);
    if (rows.length >= most) break;
  }
  return rows.slice(0, most);
}

/** How many rows a file has. */
export async function countRows(text: string, separator: string): Promise<number> {
  let count = 0;
  for await (const batch of rowsIn(text, separator)) count += batch.length;
  return count;
}

function rowsFrom(lines: readonly string[], at: number, separator: string): { found: Row[]; next: number } {
  const batch = lines.slice(at, at + BATCH);
  const end = batch.findIndex((line) => !isClosed(line));
  const plain = end === -1 ? batch : batch.slice(0, end);
  const records = plain.length === 0 ? [] : recordsIn(plain, separator);
  if (records !== null && records.length === plain.length && plain.length > 0) {
    return { found: records.map((cells, n) => ({ line: at + n + 1, cells })), next: at + plain.length };
  }
  return oneRow(lines, at, separator);
}

/** The row that begins on one line and may go on over the next ones. */
function oneRow(lines: readonly string[], at: number, separator: string): { found: Row[]; next: number } {
  const first = lines[at] ?? "";
  for (let taken = 1, quotes = 0; taken <= MOST_LINES && at + taken <= lines.length; taken += 1) {
    quotes += quotesIn(lines[at + taken - 1] ?? "");
    if (taken > 1 && quotes % 2 === 1) continue;
    const [cells, ...more] = recordsIn(lines.slice(at, at + taken), separator) ?? [];
    if (cells !== undefined && more.length === 0)
      return { found: [{ line: at + 1, cells }], next: at + taken };
    // A mark too many within one line: no other line can mend it.
    if (taken === 1 && isClosed(first)) break;
  }
  return { found: [{ line: at + 1, cells: null }], next: at + 1 };
}

/** Null when the reader refuses them. */
function recordsIn(lines: readonly string[], separator: string): string[][] | null {
  try {
    return parse(`${lines.join("\n")}\n`, {
      delimiter: separator,
      record_delimiter: "\n",
      relax_column_count: true,
      // Robert "Bob" Sample, as people type it.
      relax_quotes: true,
    });
  } catch {
    return null;
  }
}

function isClosed(line: string): boolean {
  return quotesIn(line) % 2 === 0;
}

function quotesIn(line: string): number {
  return line.split('"').length - 1;
}
