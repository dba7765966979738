import { timingSafeEqual } from "node:crypto";
import { lookupHash, previousLookupHash } from "@/lib/privacy/keys";

/**
 * The token of a link in a mail to staff: the delivery's id and a signature over it and over what the link is for. It
 * needs no row, and a link for one purpose opens nothing of another.
 */

const BYTES = 16;

/** @param purpose fixed words with a version, such as `have v1` */
export function tokenFor(purpose: string, deliveryId: string): string {
  const id = Buffer.from(deliveryId.replaceAll("-", ""), "hex");
  return Buffer.concat([id, signature(lookupHash(said(purpose, deliveryId)))]).toString("base64url");
}

/** The delivery that a token was signed for, under this secret or the one before it; null for any other text. */
export function deliveryOf(purpose: string, token: string): string | null {
  if (!/^[\w-]{43}$/u.test(token)) return null;
  const bytes = Buffer.from(token, "base64url");
  // The last letter of the text has bits to spare: only the one way of writing it counts.
  if (bytes.length !== 2 * BYTES || bytes.toString("base64url") !== token) return null;
  const id = bytes
    .subarray(0, BYTES)
    .toString("hex")
    .replace(/^(.{8})(.{4})(.{4})(.{4})/u, "$1-$2-$3-$4-");
  const given = bytes.subarray(BYTES);
  const signed = [lookupHash(said(purpose, id)), previousLookupHash(said(purpose, id))];
  const isOurs = signed.some((hash) => hash !== null && timingSafeEqual(given, signature(hash)));
  return isOurs ? id : null;
}

function said(purpose: string, deliveryId: string): string {
  return `${purpose} ${deliveryId}`;
}

function signature(hash: string): Buffer {
  return Buffer.from(hash, "hex").subarray(0, BYTES);
}
