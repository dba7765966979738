import { createCipheriv, createDecipheriv, createHmac, randomBytes } from "node:crypto";
import { derivedKey, previousKey } from "@/lib/privacy/keys";

/**
 * Seals with AES-256-GCM. The place (table, column and row, or form and holder) is bound into every envelope, so
 * that a sealed value that is moved somewhere else does not open there.
 *
 * An envelope is `format 1 | key version 4 | nonce 12 | tag 16 | text`, in bytes. The key version is a hash of the
 * key: it tells which key is needed and, after a rotation, which rows still wait to be wrapped anew.
 */

/** The key that the sealed values of one lead share. Never stored but wrapped, never logged. */
export type LeadKey = Buffer & { readonly __leadKey: true };

/** A column of type `bytea`. */
export type Sealed = Uint8Array<ArrayBuffer>;

/** What was sealed here does not open: damaged, moved, or sealed under a secret that is gone. Names the place only. */
export class SealingError extends Error {
  override name = "SealingError";
}

const FORMAT = 1;
const [VERSION_AT, NONCE_AT, TAG_AT, TEXT_AT] = [1, 5, 17, 33] as const;

/**
 * Seals a text under the key of the installation.
 * @param place names where the value will stand
 * @returns `v1.` and the envelope in base64url
 */
export function seal(text: string, place: string): string {
  return `v1.${Buffer.from(sealBytes(text, place)).toString("base64url")}`;
}

/**
 * Opens what {@link seal} made, also under the secret before the last rotation.
 * @returns undefined when it is damaged, from another place, or sealed under a key that is gone
 */
export function unseal(sealed: string, place: string): string | undefined {
  if (!sealed.startsWith("v1.")) return undefined;
  return unsealBytes(Buffer.from(sealed.slice(3), "base64url"), place);
}

/** {@link seal} for a column of bytes. */
export function sealBytes(text: string, place: string): Sealed {
  return envelope(derivedKey("sealing"), Buffer.from(text), place);
}

/** {@link unseal} for a column of bytes. */
export function unsealBytes(sealed: Uint8Array, place: string): string | undefined {
  return opened(installationKeys(), sealed, place)?.toString("utf8");
}

/** A new random key for a lead, and what is stored of it: the key wrapped by that of the installation. */
export function newLeadKey(leadId: string): { readonly key: LeadKey; readonly wrapped: Sealed } {
  const key = randomBytes(32);
  return { key: key as LeadKey, wrapped: envelope(derivedKey("sealing"), key, keyPlace(leadId)) };
}

/**
 * The key of a lead from its column `sealed_key`, also when it was wrapped under the previous secret.
 * @throws SealingError when it does not open: then the row or the secret is not what it was
 */
export function openLeadKey(wrapped: Uint8Array, leadId: string): LeadKey {
  const key = opened(installationKeys(), wrapped, keyPlace(leadId));
  if (key === undefined) throw new SealingError(`The key of a lead does not open (${keyPlace(leadId)}).`);
  return key as LeadKey;
}

/**
 * Seals a value that JSON can hold with the key of its lead.
 * @param place table, column and row, as `lead_notes.sealed:<id>`
 */
export function sealJson(key: LeadKey, value: unknown, place: string): Sealed {
  return envelope(key, Buffer.from(JSON.stringify(value)), place);
}

/**
 * Opens what {@link sealJson} made. Parse it: a row of an older version of the portal may hold other things.
 * @throws SealingError when it does not open
 */
export function unsealJson(key: LeadKey, sealed: Uint8Array, place: string): unknown {
  const text = opened([key], sealed, place)?.toString("utf8");
  if (text === undefined) throw new SealingError(`A sealed value does not open (${place}).`);
  return JSON.parse(text);
}

/** Seals a file, or a part of one, with the key of its lead. @param place as for {@link sealJson} */
export function sealFile(key: LeadKey, content: Buffer, place: string): Sealed {
  return envelope(key, content, place);
}

/**
 * Opens what {@link sealFile} made.
 * @throws SealingError when it does not open
 */
export function unsealFile(key: LeadKey, sealed: Uint8Array, place: string): Buffer {
  const content = opened([key], sealed, place);
  if (content === undefined) throw new SealingError(`A sealed value does not open (${place}).`);
  return content;
}

/** Tells whether two files of one lead are the same, and nothing of what is in them, nor about those of another lead. */
export function fingerprintOf(key: LeadKey, content: Buffer): string {
  return createHmac("sha256", key).update("first-call fingerprint").update(content).digest("hex");
}

function keyPlace(leadId: string): string {
  return `leads.sealed_key:${leadId}`;
}

function installationKeys(): Buffer[] {
  const previous = previousKey("sealing");
  return previous === null ? [derivedKey("sealing")] : [derivedKey("sealing"), previous];
}

/**
 * Whether the key that this was sealed under is one of ours: that of the secret, or of the one before it. Tells a secret
 * that is missing from a value that is damaged.
 */
export function isOfKnownKey(sealed: Uint8Array): boolean {
  const version = Buffer.from(sealed).subarray(VERSION_AT, NONCE_AT);
  return installationKeys().some((key) => versionOf(key).equals(version));
}

const versions = new WeakMap<Buffer, Buffer>();

/** Says which key it is without saying anything of the key. */
function versionOf(key: Buffer): Buffer {
  const known = versions.get(key);
  if (known !== undefined) return known;
  const version = createHmac("sha256", key).update("first-call key version").digest().subarray(0, 4);
  versions.set(key, version);
  return version;
}

function envelope(key: Buffer, plain: Buffer, place: string): Sealed {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key, nonce).setAAD(Buffer.from(place));
  const text = Buffer.concat([cipher.update(plain), cipher.final()]);
  const parts = [Buffer.of(FORMAT), versionOf(key), nonce, cipher.getAuthTag(), text];
  return Uint8Array.from(Buffer.concat(parts));
}

function opened(keys: readonly Buffer[], sealed: Uint8Array, place: string): Buffer | undefined {
  const bytes = Buffer.from(sealed);
  if (bytes.length < TEXT_AT || bytes[0] !== FORMAT) return undefined;
  const version = bytes.subarray(VERSION_AT, NONCE_AT);
  const key = keys.find((each) => versionOf(each).equals(version));
  if (key === undefined) return undefined;
  try {
    const decipher = createDecipheriv("aes-256-gcm", key, bytes.subarray(NONCE_AT, TAG_AT), {
      authTagLength: 16,
    })
      .setAAD(Buffer.from(place))
      .setAuthTag(bytes.subarray(TAG_AT, TEXT_AT));
    return Buffer.concat([decipher.update(bytes.subarray(TEXT_AT)), decipher.final()]);
  } catch {
    // A damaged envelope and one from another place look the same here.
    return undefined;
  }
}
