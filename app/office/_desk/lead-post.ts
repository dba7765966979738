import { postedForm, unreadableForm } from "@/app/_request/posted-form";
import { problem } from "@/app/_request/problem";
import { orOutage } from "@/app/office/_desk/outage";
import { actorOrAnswer } from "@/app/office/_desk/require-actor";
import type { Actor } from "@/lib/auth/actor";
import { isLeadId } from "@/lib/leads/read";
import { decode, pairsOf, type Typed } from "@/lib/practice/form";

/** The answer about a lead that is not there or not for this person: the two look the same. */
export function noSuchLead(): Response {
  return problem(404, "not-found", "There is nothing at this address.");
}

/**
 * What every form about a lead goes through once its origin is proved: 400 for what no page of ours sends, 401 for a
 * stranger, 404 for an id that is none, 503 with everything typed while the database is away.
 */
export async function postToLead(
  request: Request,
  { id, action, controls }: { id: string; action: `/${string}`; controls: readonly string[] },
  work: (actor: Actor, typed: Typed) => Promise<Response>,
): Promise<Response> {
  const form = await postedForm(request);
  const typed = form === null ? null : decode(form, controls);
  if (typed === null) return unreadableForm();
  const held = { action, pairs: pairsOf(typed) } as const;
  return orOutage(request, held, async () => {
    const actor = await actorOrAnswer(request, held);
    if (actor instanceof Response) return actor;
    return isLeadId(id) ? work(actor, typed) : noSuchLead();
  });
}

/** A version as a form carries it; one that cannot be read is older than any. */
export function versionOf(text: string): number {
  return /^\d{1,9}$/.test(text) ? Number(text) : 0;
}
