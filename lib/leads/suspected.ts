/**
 * Why a lead may be spam. Codes only; a mark for people to judge, which moves nothing: the order of the list is
 * decided by lib/triage alone, because a frightened person with a script-filled form is still a frightened person.
 */
export const SUSPICIONS = ["honeypot", "quick", "many"] as const;

export type Suspicion = (typeof SUSPICIONS)[number];

const WORDS: Readonly<Record<Suspicion, string>> = {
  honeypot: "a field was filled in that people do not see",
  quick: "it was sent faster than people type",
  many: "many came from the same place in a short time",
};

/** The codes as people read them; a code that this version does not know is left as it is. */
export function suspicionWords(codes: readonly string[]): string {
  const known: Readonly<Record<string, string>> = WORDS;
  return codes.map((code) => known[code] ?? code).join("; ");
}

/** Each code once, in the order of {@link SUSPICIONS}, so that the same suspicions are always the same list. */
export function together(...lists: readonly (readonly Suspicion[])[]): readonly Suspicion[] {
  return SUSPICIONS.filter((code) => lists.some((list) => list.includes(code)));
}
