import type { Encoding } from "@/lib/earlier-clients/encoding";
import type { Role, Separator } from "@/lib/earlier-clients/layout";
import type { Reason } from "@/lib/earlier-clients/plan";
import type { ListState } from "@/lib/earlier-clients/read";

/** Lists of earlier clients in words. */

export const STATE_WORDS: Readonly<Record<ListState, string>> = {
  uploaded: "Waits: say what the columns hold",
  checked: "Checked, not added yet",
  running: "Being added",
  done: "Added",
  broken: "Not added: the file could not be opened again",
};

export const ENCODING_WORDS: Readonly<Record<Encoding, string>> = {
  utf8: "UTF-8",
  utf16: "UTF-16",
  windows1252: "Windows-1252, because it is not UTF-8. Look at the accents below",
};

export const SEPARATOR_WORDS: Readonly<Record<Separator, string>> = {
  comma: "Comma",
  semicolon: "Semicolon",
  tab: "Tab",
};

export const ROLE_WORDS: Readonly<Record<Role, string>> = {
  name: "Whole name",
  given: "First name",
  family: "Last name",
  date: "Date or year",
  matter: "File number",
};

export const REASON_WORDS: Readonly<Record<Reason, string>> = {
  quotes: "A quotation mark is not closed, so the columns cannot be told apart",
  noName: "No name",
  noWord: "The name has no letter and no digit",
  longName: "The name is longer than any name",
  date: "The date cannot be read; use 2019-03-12, 3/12/2019 or 2019",
  longMatter: "The file number is longer than 60 characters",
};

/** `lines 3, 17, 20–45`: every one of them, however many there are. */
export function linesOf(ranges: readonly (readonly [number, number])[]): string {
  const all = ranges.map(([from, to]) => (from === to ? String(from) : `${from}–${to}`));
  const isOne = ranges.length === 1 && ranges[0]?.[0] === ranges[0]?.[1];
  return `${isOne ? "line" : "lines"} ${all.join(", ")}`;
}

/** How many lines stand in ranges. */
export function countOf(ranges: readonly (readonly [number, number])[]): number {
  return ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0);
}

/** `1 name`, `12,000 names` */
export function amountOf(count: number, one: string): string {
  return `${count.toLocaleString("en-US")} ${count === 1 ? one : `${one}s`}`;
}
