import { postedForm, unreadableForm } from "@/app/_request/posted-form";
import { seeOther } from "@/app/_request/see-other";
import { orOutage } from "@/app/office/_desk/outage";
import { actorOrAnswer } from "@/app/office/_desk/require-actor";
import type { Actor } from "@/lib/auth/actor";
import { decode, type Fault, pairsOf, type Typed } from "@/lib/practice/form";
import { forgetRefused, keepRefused } from "@/lib/practice/refused";

/** A form of the settings. */
export interface SettingsForm {
  readonly page: `/${string}`;
  readonly action: `/${string}`;
  /** The name under which what was typed is kept until its page is drawn again */
  readonly holder: string;
  readonly controls: readonly string[];
}

/**
 * What every form of the settings goes through once its origin is proved: 400 for what no page of ours sends, 401 for a
 * stranger, 503 with everything typed while the database is away. Faults lead back to the page, which shows them with
 * what was typed.
 */
export async function postSettings(
  request: Request,
  { page, action, holder, controls }: SettingsForm,
  work: (actor: Actor, typed: Typed) => Promise<Response | { readonly faults: readonly Fault[] }>,
): Promise<Response> {
  const form = await postedForm(request);
  const typed = form === null ? null : decode(form, controls);
  if (typed === null) return unreadableForm();
  const held = { action, pairs: pairsOf(typed) } as const;
  return orOutage(request, held, async () => {
    const actor = await actorOrAnswer(request, held);
    if (actor instanceof Response) return actor;
    const key = `${holder} ${actor.sessionId}`;
    const answer = await work(actor, typed);
    if (answer instanceof Response) {
      if (answer.status === 303) await forgetRefused(key);
      return answer;
    }
    await keepRefused(key, { typed, faults: answer.faults });
    return seeOther(`${page}?again=${holder}#error-summary`);
  });
}
