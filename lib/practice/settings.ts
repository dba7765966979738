import type { z } from "zod";
import { linksSchema } from "@/lib/practice/links";
import { wordsSchema } from "@/lib/practice/public-words";
import { takingSchema } from "@/lib/practice/taking";
import { targetsSchema } from "@/lib/practice/targets";

/** The parts of the settings that are saved by themselves, each with its own version and history. */
const PARTS = {
  taking: takingSchema,
  targets: targetsSchema,
  words: wordsSchema,
  links: linksSchema,
} as const;

export type Part = keyof typeof PARTS;
export type ValueOf<P extends Part> = z.output<(typeof PARTS)[P]>;
export type Settings = { readonly [P in Part]: ValueOf<P> };

export const PART_NAMES: readonly Part[] = ["taking", "targets", "words", "links"];

/** A row as it is stored. */
export interface StoredPart {
  readonly part: string;
  readonly value: unknown;
}

/**
 * The settings of a practice: what it has saved, and for the rest what this portal proposes.
 * @throws {z.ZodError} for a stored value that an earlier or later version of the portal made
 */
export function settingsOf(rows: readonly StoredPart[]): Settings {
  const stored = (part: Part) => rows.find((row) => row.part === part)?.value ?? {};
  return {
    taking: PARTS.taking.parse(stored("taking")),
    targets: PARTS.targets.parse(stored("targets")),
    words: PARTS.words.parse(stored("words")),
    links: PARTS.links.parse(stored("links")),
  };
}
