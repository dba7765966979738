/** How alike two names are, the strongest first; null when nothing speaks for the same person. */
export type Likeness = "same" | "order" | "nickname" | "sound" | "surname" | null;

/**
 * Keyed hashes under which a name is found again: of its words, of the usual forms of nicknames, of its sound, and
 * of the whole. Two people who may be the same share at least one. Search under `current` and, while there is a
 * previous secret, under `previous` too; none comes back for `previous` when there is no such secret.
 */
export function nameKeys(_name: string, _secret: "current" | "previous" = "current"): string[] {
  throw new Error("not yet");
}

/** How alike two plain names are: `same` words in the same order, another `order`, by `nickname`, by `sound`, or the `surname` only. */
export function compareNames(_a: string, _b: string): Likeness {
  throw new Error("not yet");
}
