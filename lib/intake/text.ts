/** Line breaks and tabs of a pasted text, and marks that would turn the reading direction of the text after them. */
const BREAKS = /[\t\n\r\u2028\u2029]+/gu;
const DIRECTION_CONTROLS = /[\u202a-\u202e\u2066-\u2069\ufeff]/gu;

/**
 * Characters that no text may hold: control characters, which PostgreSQL or a mail header would stumble over,
 * halves of a character, and the mark that stands for bytes which were no text.
 */
const FORBIDDEN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\ufffd]/u;

/**
 * A text in the form that is kept: Unicode NFC, one line, no space at the ends, single spaces between. Marks that
 * override the reading direction go, because they could make one name look like another; right-to-left text itself
 * needs none of them.
 */
export function cleanText(typed: string): string {
  return typed
    .replace(BREAKS, " ")
    .replace(DIRECTION_CONTROLS, "")
    .normalize("NFC")
    .replace(/\s+/gu, " ")
    .trim();
}

/** Whether a cleaned text holds a character that may not be stored. */
export function hasForbidden(text: string): boolean {
  return FORBIDDEN.test(text);
}

/** Replaces what may not be stored by a visible mark, so that a draft can keep the rest of what was typed. */
export function storable(typed: string): string {
  return typed.replace(new RegExp(FORBIDDEN, "gu"), (found) => (/[\t\n\r]/u.test(found) ? found : "\ufffd"));
}

/**
 * The length of a text in characters, counted as Unicode code points: what a database column counts too. Clusters
 * (an emoji of a family is seven code points) would depend on the Unicode version of browser and server.
 */
export function lengthOf(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** Whether there is nothing to see in a text: spaces, invisible marks. */
export function isBlank(text: string): boolean {
  return /^[\p{Z}\p{Cf}\t\n\r]*$/u.test(text);
}
