import { randomInt } from "node:crypto";

/** No letter or digit that reads like another on paper or sounds like another on the phone. */
const ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

/** The form of every reference: `7K2M-4XQP`. */
export const REFERENCE = /^[2-9A-HJKMNP-Z]{4}-[2-9A-HJKMNP-Z]{4}$/u;

/**
 * A new reference: eight characters by chance, about 850 billion in all. It is no secret and opens nothing; chance
 * keeps it from telling how many leads there are. Whether it is free only the database can say.
 */
export function newReference(): string {
  const four = () => Array.from({ length: 4 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
  return `${four()}-${four()}`;
}
