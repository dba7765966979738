/** Words that are written or left out at will. */
const LEFT_OUT = new Set(
  "jr sr ii iii iv mr mrs ms miss dr officer deputy sgt de del la las los y da dos van von der".split(" "),
);
/** No name has more words that tell somebody apart; what is made of a longer text would grow with its square. */
const MOST_WORDS = 6;

/**
 * The words of a name in one spelling: lower case, no accents, no punctuation, titles and particles left out, hyphens
 * as spaces, `O'Neil` as `oneil`. A name without a single letter or digit is one word as it stands.
 */
export function nameWords(name: string): readonly string[] {
  const plain = name
    .normalize("NFKD")
    .replace(/[\p{M}\u0640]/gu, "")
    .replace(/['’ʼ‘`´]/gu, "")
    .toLowerCase()
    .replaceAll("ß", "ss");
  const words = plain.match(/[\p{L}\p{N}]+/gu) ?? [];
  const telling = words.filter((word) => !LEFT_OUT.has(word));
  const kept = telling.length > 0 ? telling : words;
  return kept.length > 0 ? kept.slice(0, MOST_WORDS) : [plain.trim()];
}
