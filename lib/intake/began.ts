import { timingSafeEqual } from "node:crypto";
import { now } from "@/lib/clock";
import type { Situation } from "@/lib/intake/answers";
import { lookupHash, previousLookupHash } from "@/lib/privacy/keys";

/**
 * When somebody began a form. A page that has no draft yet carries the moment, signed, so that nobody can claim to
 * have begun earlier; the draft keeps it from then on.
 */

/** The control that carries the moment. */
export const BEGAN_CONTROL = "began";

/** Faster than any person, also one whose browser fills in name and phone by itself. In ms. */
const LEAST_MS: Readonly<Record<Situation["form"], number>> = { callback: 3_000, intake: 15_000 };

/** The moment for a page that is drawn now, to be handed back with it. */
export function signedNow(): string {
  const at = now().getTime().toString(36);
  return `${at}.${signature(lookupHash, at)}`;
}

/** The moment that a page brought back; null for none, a forged one and one that is still to come. */
export function readBegan(token: unknown): Date | null {
  const [, at, given] =
    (typeof token === "string" && /^([0-9a-z]{1,10})\.([0-9a-f]{32})$/u.exec(token)) || [];
  if (at === undefined || given === undefined) return null;
  const isOurs = [lookupHash, previousLookupHash].some((hash) => {
    const own = signature(hash, at);
    return own !== null && timingSafeEqual(Buffer.from(own), Buffer.from(given));
  });
  const began = new Date(Number.parseInt(at, 36));
  return isOurs && began.getTime() <= now().getTime() ? began : null;
}

/**
 * Whether a form is sent faster than a person can fill it in. A reason to look twice and never one to refuse: the
 * measure is ours, and somebody with a helper at the keyboard is quick.
 * @param began null when nobody can say: then no page of ours was open before
 */
export function isQuick(form: Situation["form"], began: Date | null): boolean {
  return began === null || now().getTime() - began.getTime() < LEAST_MS[form];
}

function signature(hash: (text: string) => string | null, at: string): string | null {
  return hash(`form began ${at}`)?.slice(0, 32) ?? null;
}
