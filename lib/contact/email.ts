const LONGEST = 254;

/**
 * Reads one e-mail address; null when it is none. At most 254 characters, the longest that can be delivered to.
 * The domain comes back in lower case, the part before the `@` as typed, because only its own server may say
 * that case does not matter. Letters of any script are fine. Two addresses, a display name or a quoted part are
 * refused: mail goes to exactly one place.
 */
export function parseEmail(text: string): string | null {
  const address = text.trim();
  if (address.length > LONGEST) return null;
  const match =
    /^([^\s@<>()[\]\\,;:"\p{C}]+)@((?:[\p{L}\p{N}\p{M}](?:[\p{L}\p{N}\p{M}-]*[\p{L}\p{N}\p{M}])?\.)+[\p{L}\p{M}\p{N}-]{2,})$/u.exec(
      address,
    );
  const [, local, domain] = match ?? [];
  if (local === undefined || domain === undefined) return null;
  if (local.startsWith(".") || local.endsWith(".") || local.includes("..")) return null;
  return `${local}@${domain.toLowerCase()}`;
}
