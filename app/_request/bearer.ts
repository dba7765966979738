import { createHash, timingSafeEqual } from "node:crypto";

/** Proves that a request holds a machine's secret, in constant time: `Authorization: Bearer SECRET`. */
export function bearsSecret(request: Request, secret: string): boolean {
  const given = /^Bearer +(.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  // Hashes have one length, so that not even the length of the secret can be measured.
  return given !== undefined && timingSafeEqual(digest(given), digest(secret));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
