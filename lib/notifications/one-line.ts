/** Characters that end a line, cannot be seen, or turn the order of what stands around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]+/gu;
const MOST = 160;

/**
 * Typed text as one line of a mail: a name with a line break must not write a line of its own, and a long one must
 * not push away what matters. The whole text is on the desk.
 */
export function oneLine(typed: string, most = MOST): string {
  const line = typed.replace(UNSEEN, " ").replace(/\s+/gu, " ").trim();
  const letters = [...line];
  return letters.length > most ? `${letters.slice(0, most - 1).join("")}…` : line;
}
