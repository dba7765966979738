import { z } from "zod";
import { type LeadKey, type Sealed, sealJson, unsealJson } from "@/lib/privacy/sealing";

/** Words that somebody at the desk wrote about a lead: a note, the reason of a decision. */

const text = z.string();

export function sealText(key: LeadKey, words: string, place: string): Sealed {
  return sealJson(key, words, place);
}

/** @throws {import("@/lib/privacy/sealing").SealingError} when it does not open */
export function openText(key: LeadKey, sealed: Uint8Array, place: string): string {
  return text.parse(unsealJson(key, sealed, place));
}
