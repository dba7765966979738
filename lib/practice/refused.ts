import { z } from "zod";
import { forgetForm, heldForm, holdForm } from "@/lib/held-forms/hold";
import type { Fault, Typed } from "@/lib/practice/form";

/** Keeps what was typed into a practice form that was refused, until its page is drawn again; see lib/held-forms. */

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
  await holdForm(holder, refused);
}

/**
 * What was kept for this holder, or undefined.
 * @throws when the database does not answer
 */
export async function readRefused(holder: string): Promise<Refused | undefined> {
  const held = await heldForm(holder);
  return held === undefined ? undefined : kept.parse(held);
}

/** Forgets it when the form went through. */
export async function forgetRefused(holder: string): Promise<void> {
  await forgetForm(holder);
}
