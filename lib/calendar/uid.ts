import { createHash } from "node:crypto";

/**
 * The uid of an appointment: the same for ever, also after the secret of the installation was changed, so that what
 * changes later replaces what a phone holds. Tells neither whose it is nor what about: the id behind it is random.
 * @param id of the lead
 * @param what the appointment is about, in a word that never changes
 */
export function uidOf(id: string, what: string): string {
  return `${createHash("sha256").update(`appointment ${what} ${id}`).digest("hex").slice(0, 32)}@appointment`;
}
