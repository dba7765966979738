export const ENCODINGS = ["utf8", "utf16", "windows1252"] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** What Windows-1252 has where Latin-1 has control characters, from 0x80 on. */
const WINDOWS = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

/**
 * The text of an uploaded file, and how it was read: by its byte order mark, else as UTF-8 where it is that, else as
 * Windows-1252, which old programs of an office write. Not guessed by what is frequent: bytes that are no UTF-8 are
 * never meant as such, and a name with an accent is hardly ever UTF-8 by accident.
 * @returns null for what is no text at all, such as the file of a spreadsheet program
 */
export function decodeFile(bytes: Uint8Array): { text: string; encoding: Encoding } | null {
  const read = decoded(bytes);
  return read.text.includes("\0") || read.text.startsWith("PK\u0003\u0004") ? null : read;
}

function decoded(bytes: Uint8Array): { text: string; encoding: Encoding } {
  const mark = `${bytes[0] ?? ""} ${bytes[1] ?? ""}`;
  if (mark === "255 254") return { text: new TextDecoder("utf-16le").decode(bytes), encoding: "utf16" };
  if (mark === "254 255") return { text: new TextDecoder("utf-16be").decode(bytes), encoding: "utf16" };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), encoding: "utf8" };
  } catch {
    return { text: fromWindows(bytes), encoding: "windows1252" };
  }
}

/** By hand: some releases of Node read this encoding as Latin-1, and an apostrophe of a name would be lost. */
function fromWindows(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/gu, (letter) => WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter);
}
