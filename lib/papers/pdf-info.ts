/** The dictionary in which a PDF says its author, its program and its times. */

/** An update of a file repeats the name of the dictionary; no paper has dozens. */
const MOST = 32;
export const MOST_VERSIONS = 64;
const LONGEST = 64 * 1024;

/**
 * Blanks every text of it, of all its versions, where they stand open in the file.
 * @param text the same bytes as latin1
 * @returns the numbers of the objects it is made of, for those that are packed together with others
 */
export function blankInfo(paper: Buffer, text: string): Set<number> {
  const about = new Set<number>();
  for (const [, number] of text.matchAll(/\/Info\s{1,9}(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R/g)) {
    about.add(Number(number));
    if (about.size >= MOST) break;
  }
  // Also those that are found on the way: a title may be an object of its own.
  for (const number of about) {
    for (const { index, 0: head } of versionsOf(text, number)) {
      const from = index + head.length;
      const body = text.slice(from, from + LONGEST);
      const length = body.search(/endobj|stream/);
      const to = from + (length === -1 ? body.length : length);
      addReferred(about, text.slice(from, to));
      blankStrings(paper, from, to);
    }
  }
  return about;
}

/** The last ones: a file that says the same number a million times is read to its end once for each number. */
function versionsOf(text: string, number: number): readonly RegExpExecArray[] {
  const head = new RegExp(`(?<!\\d)${number}\\s{1,9}\\d{1,5}\\s{1,9}obj`, "g");
  const versions: RegExpExecArray[] = [];
  for (const version of text.matchAll(head)) {
    versions.push(version);
    if (versions.length > MOST_VERSIONS) versions.shift();
  }
  return versions;
}

/** Adds the objects that a dictionary points to. */
export function addReferred(about: Set<number>, body: string): void {
  for (const [, number] of body.matchAll(/(?<!\d)(\d{1,10})\s{1,9}\d{1,5}\s{1,9}R/g))
    if (about.size < MOST) about.add(Number(number));
}

/** Overwrites what stands in every text of a part of a file with spaces: `(…)` with its inner pairs, and `<hex>`. */
export function blankStrings(bytes: Buffer, from: number, to: number): void {
  for (let at = from; at < to; at += 1) {
    const byte = bytes[at];
    if (byte === 0x28) at = blankLiteral(bytes, at + 1, to);
    else if (byte === 0x3c && bytes[at + 1] === 0x3c) at += 1;
    else if (byte === 0x3c) at = blankHex(bytes, at + 1, to);
  }
}

/** @returns where it ends */
function blankLiteral(bytes: Buffer, from: number, to: number): number {
  let depth = 1;
  let at = from;
  for (; at < to; at += 1) {
    const byte = bytes[at];
    if (byte === 0x5c) at += 1;
    else if (byte === 0x28) depth += 1;
    else if (byte === 0x29) depth -= 1;
    if (depth === 0) break;
  }
  bytes.fill(" ", from, Math.min(at, to));
  return at;
}

/** A space is 20 there. @returns where it ends */
function blankHex(bytes: Buffer, from: number, to: number): number {
  const end = bytes.indexOf(">", from);
  const last = end === -1 ? to : Math.min(end, to);
  for (let at = from; at < last; at += 1) bytes[at] = (at - from) % 2 === 0 ? 0x32 : 0x30;
  return last;
}
