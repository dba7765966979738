import { createHmac, hkdfSync } from "node:crypto";
import { env } from "@/lib/env";

/**
 * Every key of the portal, derived from APP_SECRET. One secret to keep, but no key that does two jobs: what
 * leaks from one use (a session's signature, a hash in a table) says nothing about the others.
 */

/** The info strings are part of the stored data: changing one makes what was written under it unreadable. */
const INFO = {
  session: "first-call session v1",
  sealing: "first-call sealing v1",
  lookup: "first-call lookup v1",
  check: "first-call check v1",
  backup: "first-call backup v1",
} as const;

export type Purpose = keyof typeof INFO;

/**
 * The key of one purpose, 32 bytes, HKDF-SHA256 (RFC 5869) of APP_SECRET.
 * @throws when APP_SECRET is unset, which is a mistake of the caller: a start without it does not get this far
 */
export function derivedKey(purpose: Purpose): Buffer {
  const secret = env().APP_SECRET;
  if (secret === undefined) throw new Error("APP_SECRET is not set in this process.");
  return derive(secret, purpose);
}

/** The same key under APP_SECRET_PREVIOUS, to read what was written before a rotation; null when there is none. */
export function previousKey(purpose: Purpose): Buffer | null {
  const secret = env().APP_SECRET_PREVIOUS;
  return secret === undefined ? null : derive(secret, purpose);
}

/**
 * A keyed hash (HMAC-SHA256, hex) under which a value can be found again without being stored. A plain hash
 * would not do: every phone number and address of a network can be tried in minutes.
 */
export function lookupHash(text: string): string {
  return keyedHash(derivedKey("lookup"), text);
}

/** {@link lookupHash} as it was before the last rotation, to find what was stored then; null when there is none. */
export function previousLookupHash(text: string): string | null {
  const key = previousKey("lookup");
  return key === null ? null : keyedHash(key, text);
}

function keyedHash(key: Buffer, text: string): string {
  return createHmac("sha256", key).update(text).digest("hex");
}

const derived = new Map<string, Map<Purpose, Buffer>>();

/**
 * No salt: the secret is random and long, and a salt would have to be kept where the secret is. Kept once derived:
 * one intake asks for some dozens of hashes.
 */
function derive(secret: string, purpose: Purpose): Buffer {
  const keys = derived.get(secret) ?? new Map<Purpose, Buffer>();
  derived.set(secret, keys);
  const key = keys.get(purpose) ?? Buffer.from(hkdfSync("sha256", secret, "", INFO[purpose], 32));
  keys.set(purpose, key);
  return key;
}
