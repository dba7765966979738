import { z } from "zod";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import type { Fault, Typed } from "@/lib/practice/form";
import { lookupHash } from "@/lib/privacy/keys";
import { seal, unseal } from "@/lib/privacy/sealing";

/**
 * Keeps what was typed into a practice form that was refused, until its page is drawn again. A handler cannot
 * draw a page, and a page cannot read what was posted; so the handler keeps the form here and sends the browser
 * back with 303, which works without JavaScript and leaves the Back button alone. Not in the address (it would
 * stand in histories) and not in a cookie (67 counties and a long name do not fit). Only who holds a set-up link
 * or a session can write here, and each of them has one row. Never a password: that is typed again.
 */

const KEPT_MS = 15 * 60 * 1000;

const kept = z.object({
  typed: z.record(z.string(), z.array(z.string())),
  faults: z.array(z.tuple([z.string(), z.string()])),
});

export type Refused = { readonly typed: Typed; readonly faults: readonly Fault[] };

/**
 * Keeps a refused form for a quarter of an hour.
 * @param holder who may see it again: the form's name and a set-up token or the id of a session
 * @throws when the database does not answer
 */
export async function keepRefused(holder: string, refused: Refused): Promise<void> {
  const key = lookupHash(`refused form ${holder}`);
  const sealed = seal(JSON.stringify(refused), place(key));
  const expiresAt = new Date(now().getTime() + KEPT_MS);
  await database().refusedForm.upsert({
    where: { key },
    create: { key, sealed, expiresAt },
    update: { sealed, expiresAt },
  });
}

/**
 * What was kept for this holder, or undefined. Reading does not end it: a page that is loaded again shows the same.
 * @throws when the database does not answer
 */
export async function readRefused(holder: string): Promise<Refused | undefined> {
  const key = lookupHash(`refused form ${holder}`);
  const row = await database().refusedForm.findFirst({ where: { key, expiresAt: { gt: now() } } });
  const text = row === null ? undefined : unseal(row.sealed, place(key));
  return text === undefined ? undefined : kept.parse(JSON.parse(text));
}

/** Forgets it when the form went through, and on the way whatever has run out. */
export async function forgetRefused(holder: string): Promise<void> {
  const key = lookupHash(`refused form ${holder}`);
  await database().refusedForm.deleteMany({ where: { OR: [{ key }, { expiresAt: { lte: now() } }] } });
}

function place(key: string): string {
  return `refused_forms|sealed|${key}`;
}
