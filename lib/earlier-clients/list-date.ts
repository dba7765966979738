const ISO = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?(?:[T ].*)?$/u;
const AMERICAN = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})(?:\s.*)?$/u;

/**
 * A date of a list as `YYYY-MM-DD`, or less where it says less. Month before day, as American offices write; a time
 * behind it is left out. A year of two digits is one of this century up to 2049.
 * @returns null for an empty cell, undefined for what is no date
 */
export function readDate(text: string): string | null | undefined {
  if (text === "") return null;
  const iso = ISO.exec(text);
  if (iso !== null) return dateOf(iso[1] ?? "", iso[2], iso[3]);
  const [, month, day, year = ""] = AMERICAN.exec(text) ?? [];
  return month === undefined ? undefined : dateOf(wholeYear(year), month, day);
}

function wholeYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 50 ? "20" : "19"}${year}`;
}

function dateOf(year: string, month?: string, day?: string): string | undefined {
  const parts = [year, month, day].flatMap((part) => (part === undefined ? [] : [part.padStart(2, "0")]));
  const whole = [year, (month ?? "1").padStart(2, "0"), (day ?? "1").padStart(2, "0")].join("-");
  const at = new Date(`${whole}T00:00:00Z`);
  const isReal = Number(year) >= 1900 && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(whole);
  return isReal ? parts.join("-") : undefined;
}
