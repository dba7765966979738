import { z } from "zod";

/** What the practice says in its own words, or with its own figures, beside the fixed texts. */

/** What the first call costs. `ask`: nothing is said of it. */
export const costSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("ask") }),
  z.object({ kind: z.literal("free"), minutes: z.int().min(5).max(240).nullable() }),
  z.object({
    kind: z.literal("fee"),
    dollars: z.int().min(1).max(10_000),
    minutes: z.int().min(5).max(240).nullable(),
  }),
]);
export type Cost = z.output<typeof costSchema>;

/** One text in both languages of the public pages. */
const spoken = z.object({ en: z.string().min(1), es: z.string().min(1) });

export const NOTICE_MOST = 280;
export const SENDER_MOST = 40;
export const SUBJECT_MOST = 60;

/**
 * Who mail to a person is from and what it is about, for somebody who asked that it say nothing: words that anybody may
 * see on a phone that lies on a table. Null: as this portal says it, see lib/notifications.
 */
export const neutralSchema = z.object({
  sender: z.string().min(1).nullable().default(null),
  subject: spoken.nullable().default(null),
});
export type Neutral = z.output<typeof neutralSchema>;

export const wordsSchema = z.object({
  cost: costSchema.default({ kind: "ask" }),
  /** A line of the practice's own beside the fixed notices; it replaces none of them */
  notice: spoken.nullable().default(null),
  neutral: neutralSchema.default({ sender: null, subject: null }),
});
export type PublicWords = z.output<typeof wordsSchema>;

/** What a neutral subject, sender or address may not hold, in either language, also inside of a name. */
const OF_LAW =
  /law|legal|attorney|counsel|court|crim|defen[cds]|justi|judge|jail|charge|arrest|police|victim|abogad|ley(?:es)?\b|corte|juez|juzgad|jur[ií]di|tribunal|penal|delito|cárcel|polic[ií]a|v[ií]ctima|bufete|despacho/iu;

/**
 * The word of a text that tells what it is about, or null. A floor and no proof.
 * @param practice its own name tells as well; empty: not looked for
 */
export function tellingWord(text: string, practice: string): string | null {
  if (practice.length > 2 && text.toLowerCase().includes(practice.toLowerCase())) return practice;
  return OF_LAW.exec(text)?.[0] ?? null;
}
