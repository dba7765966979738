/** The digit zero of the scripts whose writers the practice offers to talk with; each is followed by 1 to 9. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x0ae6, 0xff10];

const LONGEST_TYPED = 60;

/**
 * Reads a telephone number written in any common way and gives it in the international form E.164, such as
 * `+12055550100`; null when it is none. Used by the intake and by the practice's own numbers.
 *
 * Without a country code it is a number of the North American plan (+1). Other countries need `+`, or the prefixes
 * `011` or `00`. Spaces, dots, dashes, slashes, parentheses and the invisible marks that a copied contact carries
 * are ignored; digits of other scripts are read.
 *
 * A number with an extension is refused: E.164 has no place for it, and dropping it would silently store a number
 * that rings at somebody else's desk. Of the North American plan only the length and the first digit of the area
 * code are judged: the finer rules change, and refusing a good number costs a call back.
 */
export function parsePhone(text: string): string | null {
  if (text.length > LONGEST_TYPED) return null;
  const written = asciiDigits(text)
    .replace(/[\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, "")
    .trim()
    .replace(/^tel:/iu, "")
    .replace(/^\+(\d{1,3})[\s.-]*\(0\)/u, "+$1");
  if (!/^\+?[\d\s().\-/\u2010-\u2015\u2212]+$/u.test(written)) return null;
  const digits = written.replace(/\D/gu, "");
  if (written.startsWith("+")) return international(digits);
  if (digits.startsWith("011")) return international(digits.slice(3));
  if (digits.startsWith("00")) return international(digits.slice(2));
  return northAmerican(digits.length === 11 && digits.startsWith("1") ? digits.slice(1) : digits);
}

function international(digits: string): string | null {
  if (digits.startsWith("1")) return northAmerican(digits.slice(1));
  return /^[2-9]\d{6,14}$/u.test(digits) ? `+${digits}` : null;
}

function northAmerican(digits: string): string | null {
  return /^[2-9]\d{9}$/u.test(digits) ? `+1${digits}` : null;
}

function asciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((first) => code >= first && code <= first + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}
