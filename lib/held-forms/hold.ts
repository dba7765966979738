import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { lookupHash } from "@/lib/privacy/keys";
import { seal, unseal } from "@/lib/privacy/sealing";

/**
 * Keeps what was typed into a form that was not accepted, until its page is drawn again. A handler cannot draw a
 * page, and a page cannot read what was posted; so the handler keeps the form here and sends the browser back with
 * 303, which works without JavaScript and leaves the Back button alone. Not in the address (it would stand in
 * histories) and not in a cookie (67 counties and a long name do not fit). Only who already holds something may
 * write here (a set-up link, a session, the key of what was sent), and each has one row a form, so it cannot pile up.
 */

const KEPT_MS = 15 * 60 * 1000;

/**
 * Keeps a form for a quarter of an hour.
 * @param holder who may see it again: the form's name and what only its holder knows; stored as a keyed hash
 * @param content anything that JSON can hold; sealed. Never a password: that is typed again
 * @throws when the database does not answer
 */
export async function holdForm(holder: string, content: unknown): Promise<void> {
  const key = keyOf(holder);
  const sealed = seal(JSON.stringify(content), place(key));
  const expiresAt = new Date(now().getTime() + KEPT_MS);
  await database().refusedForm.upsert({
    where: { key },
    create: { key, sealed, expiresAt },
    update: { sealed, expiresAt },
  });
}

/**
 * What is kept for this holder, or undefined. Parse it. Reading does not end it: a page that is loaded again shows
 * the same.
 * @throws when the database does not answer
 */
export async function heldForm(holder: string): Promise<unknown> {
  const key = keyOf(holder);
  const row = await database().refusedForm.findFirst({ where: { key, expiresAt: { gt: now() } } });
  const text = row === null ? undefined : unseal(row.sealed, place(key));
  return text === undefined ? undefined : JSON.parse(text);
}

/** Forgets it when the form went through, and on the way whatever has run out. */
export async function forgetForm(holder: string): Promise<void> {
  const key = keyOf(holder);
  await database().refusedForm.deleteMany({ where: { OR: [{ key }, { expiresAt: { lte: now() } }] } });
}

function keyOf(holder: string): string {
  return lookupHash(`refused form ${holder}`);
}

function place(key: string): string {
  return `refused_forms|sealed|${key}`;
}
