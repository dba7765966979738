/** Spellings that are spoken alike in English or Spanish, applied in this order; `x` stands for "sh" and "ch". */
const SPELLINGS: readonly (readonly [RegExp, string])[] = [
  [/^(?:kn|gn|pn)/u, "n"],
  [/^wr/u, "r"],
  [/^ps/u, "s"],
  [/^x/u, "s"],
  [/mb$/u, "m"],
  [/sch/u, "sk"],
  [/ph/gu, "f"],
  [/ght/gu, "t"],
  [/gh$/u, ""],
  [/gh/gu, "g"],
  [/(?:sh|ch|tch)/gu, "x"],
  [/th/gu, "t"],
  [/d?g(?=[eiy])/gu, "j"],
  [/c(?=[eiy])/gu, "s"],
  [/(?:ck|c|qu|q)/gu, "k"],
  [/gu(?=[ei])/gu, "g"],
  [/z/gu, "s"],
  [/v/gu, "f"],
  [/h/gu, ""],
  [/^[aeiouy]+/u, "a"],
  [/(?<=.)[aeiouyw]+/gu, ""],
  [/(.)\1+/gu, "$1"],
];

/**
 * How a word of a name is spoken, roughly: its consonants after the first sound. Own and small, because the known
 * ones (Soundex, Metaphone) are made for English alone and miss what Spanish names need: the silent h, z and s, b
 * and v. Several where a letter is spoken in two ways; none for a word in another script, which is found by its
 * letters only.
 * @param word as {@link import("./words").nameWords} gives it
 */
export function soundsOf(word: string): readonly string[] {
  if (!/^[a-z]{2,}$/u.test(word)) return [];
  const spoken = [word, ...(word.includes("v") ? [word.replaceAll("v", "b")] : [])];
  return [...new Set(spoken.map(sound))];
}

function sound(word: string): string {
  return SPELLINGS.reduce((text, [written, said]) => text.replace(written, said), word);
}
