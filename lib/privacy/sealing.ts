import { createCipheriv, createDecipheriv, randomBytes } from "node:crypto";
import { derivedKey, previousKey } from "@/lib/privacy/keys";

/**
 * Seals a text with AES-256-GCM. The place (table, column and row, or cookie and purpose) is bound into it, so
 * that a sealed value that is moved somewhere else does not open there.
 * @param place names where the value will stand
 * @returns `v1.<nonce>.<text>.<tag>`, each part base64url
 */
export function seal(text: string, place: string): string {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", derivedKey("sealing"), nonce).setAAD(Buffer.from(place));
  const sealed = Buffer.concat([cipher.update(text, "utf8"), cipher.final()]);
  return ["v1", ...[nonce, sealed, cipher.getAuthTag()].map((part) => part.toString("base64url"))].join(".");
}

/**
 * Opens what {@link seal} made, also under the secret before the last rotation.
 * @returns undefined when it is damaged, from another place, or sealed under a key that is gone
 */
export function unseal(sealed: string, place: string): string | undefined {
  const [version, nonce, text, tag] = sealed.split(".");
  if (version !== "v1" || nonce === undefined || text === undefined || tag === undefined) return undefined;
  for (const key of [derivedKey("sealing"), previousKey("sealing")]) {
    if (key === null) continue;
    try {
      const decipher = createDecipheriv("aes-256-gcm", key, Buffer.from(nonce, "base64url"), {
        authTagLength: 16,
      })
        .setAAD(Buffer.from(place))
        .setAuthTag(Buffer.from(tag, "base64url"));
      return Buffer.concat([decipher.update(Buffer.from(text, "base64url")), decipher.final()]).toString(
        "utf8",
      );
    } catch {
      // A wrong key and a damaged value look the same here.
    }
  }
  return undefined;
}
