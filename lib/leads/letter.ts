import { z } from "zod";
import { LOCALES } from "@/lib/i18n/locales";
import { letterPlace } from "@/lib/leads/sealed-places";
import { type LeadKey, type Sealed, sealJson, unsealJson } from "@/lib/privacy/sealing";

/** A letter to a person, as it was previewed and is kept: fixed words, and days of the law. */
export const letterSchema = z.strictObject({
  language: z.enum(LOCALES),
  title: z.string(),
  paragraphs: z.array(z.string()),
  /** The last days that run, each with the law behind it, under a line of their own; may be none. */
  daysIntro: z.string().nullable(),
  days: z.array(z.string()),
  closing: z.array(z.string()),
});
export type Letter = z.output<typeof letterSchema>;

export function sealLetter(key: LeadKey, letter: Letter, letterId: string): Sealed {
  return sealJson(key, letter, letterPlace(letterId));
}

/**
 * The letter as it was kept. Whoever shows it writes that into the audit in the transaction of the read.
 * @throws {import("@/lib/privacy/sealing").SealingError} when it does not open
 */
export function openLetter(key: LeadKey, sealed: Uint8Array, letterId: string): Letter {
  return letterSchema.parse(unsealJson(key, sealed, letterPlace(letterId)));
}
