import { type ChargeClass, isBelowFelony, isFelony } from "@/lib/charges/classes";
import { chargeWords } from "@/lib/charges/text";
import type { Offense, StatePack } from "./schema";

/**
 * A piece of a charge's text that the pack knows, with every row that goes by it ("LSA" goes for two).
 * `everyday`: one ordinary word that is only an alias ("pipe", "speed").
 */
export type Match = { words: readonly string[]; everyday: boolean; offenses: readonly Offense[] };

type Phrase = { words: readonly string[]; everyday: boolean; offenses: Offense[] };

/** Phrases of a pack by their first word, longest first. Built once a pack: packs never change in place. */
const indexes = new WeakMap<StatePack, Map<string, Phrase[]>>();

/**
 * What a typed charge names, by the names, aliases and sections of the pack, and nothing cleverer: the longest known
 * run of words wins at each place ("theft of property 1st" never also counts as "theft"), so a text with
 * two charges gives two matches. Empty when the pack knows nothing of it. Suggests; never decides.
 */
export function matchOffense(pack: StatePack, chargeText: string): Match[] {
  const index = indexOf(pack);
  const words = chargeWords(chargeText);
  const matches: Match[] = [];
  for (let at = 0; at < words.length; ) {
    const phrase = index.get(words[at] ?? "")?.find((candidate) => startsAt(words, at, candidate.words));
    if (phrase) matches.push(phrase);
    at += phrase ? phrase.words.length : 1;
  }
  return matches;
}

/** The rows of all matches, each once. */
export function matchedOffenses(pack: StatePack, chargeText: string): Offense[] {
  return [...new Set(matchOffense(pack, chargeText).flatMap((match) => match.offenses))];
}

/** Whether the text names a charge of the DUI group, so that the license deadline is asked about. */
export function namesDui(pack: StatePack, chargeText: string): boolean {
  return matchedOffenses(pack, chargeText).some((offense) => offense.groups.includes("dui"));
}

/**
 * The class to suggest to staff, or `unknown`: given only when all matched rows agree on it. It stays
 * unconfirmed until a person confirms it, and is never shown as the class of somebody's charge.
 */
export function suggestClass(pack: StatePack, chargeText: string): ChargeClass {
  const classes = new Set(matchedOffenses(pack, chargeText).map((offense) => offense.class));
  const [first] = classes;
  return classes.size === 1 && first !== undefined ? first : "unknown";
}

/**
 * Whether the text must be treated as a felony while nobody has confirmed a class. It must, unless a row
 * that it matches is below a felony or a court or probation matter. Three things keep such a row from
 * clearing it: the text itself says felony or capital; another piece of it names a felony ("failure to
 * appear, theft 1st"); or the row was found by an everyday word among others ("pipe bomb" is not drug
 * paraphernalia). A row of the court group with a felony class (escape, contraband) clears nothing.
 */
export function readsLikeFelony(pack: StatePack, chargeText: string): boolean {
  const words = chargeWords(chargeText);
  if (words.includes("felony") || words.includes("capital")) return true;
  const matches = matchOffense(pack, chargeText);
  const isLesser = (match: Match) => match.offenses.some(isLesserMatter);
  const namesFelony = (match: Match) => match.offenses.some((offense) => isFelony(offense.class));
  if (matches.some((match) => namesFelony(match) && !isLesser(match))) return true;
  return !matches.some((match) => isLesser(match) && !(match.everyday && match.words.length < words.length));
}

function isLesserMatter(offense: Offense): boolean {
  if (isFelony(offense.class)) return false;
  return (
    isBelowFelony(offense.class) || offense.groups.includes("court") || offense.groups.includes("probation")
  );
}

function indexOf(pack: StatePack): Map<string, Phrase[]> {
  const known = indexes.get(pack);
  if (known) return known;
  const phrases = new Map<string, Phrase>();
  for (const offense of pack.offenses) {
    const names = [offense.name, offense.name.replace(/\(.*?\)/g, "")];
    for (const text of new Set([...names, ...offense.aliases])) {
      addPhrase(phrases, offense, text, !names.includes(text) && /^[a-z]+$/.test(text));
    }
    if (offense.section && !hasGuessedSection(offense)) addPhrase(phrases, offense, offense.section, false);
  }
  const index = new Map<string, Phrase[]>();
  for (const phrase of [...phrases.values()].sort((a, b) => b.words.length - a.words.length)) {
    const [first] = phrase.words;
    if (first !== undefined) index.set(first, [...(index.get(first) ?? []), phrase]);
  }
  indexes.set(pack, index);
  return index;
}

/** Twelve section numbers were never read; the note of the row says so. They match nothing. */
function hasGuessedSection(offense: Offense): boolean {
  return offense.classNote?.includes("section number (unverified)") ?? false;
}

function addPhrase(phrases: Map<string, Phrase>, offense: Offense, text: string, everyday: boolean): void {
  const words = chargeWords(text);
  // ".02" alone would find a DUI in every date and dollar amount.
  if (words.length === 1 && /^\d+$/.test(words[0] ?? "")) return;
  const phrase = phrases.get(words.join(" ")) ?? { words, everyday, offenses: [] };
  phrase.everyday &&= everyday;
  if (!phrase.offenses.includes(offense)) phrase.offenses.push(offense);
  phrases.set(words.join(" "), phrase);
}

function startsAt(words: readonly string[], at: number, phrase: readonly string[]): boolean {
  return phrase.every((word, offset) => words[at + offset] === word);
}
