import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { postedForm, unreadableForm } from "@/app/_request/posted-form";
import { seeOther } from "@/app/_request/see-other";
import { orOutage } from "@/app/office/_desk/outage";
import { actorOrAnswer } from "@/app/office/_desk/require-actor";
import { LONGEST_SEARCH } from "@/lib/leads/search";
import { decode, pairsOf, textOf } from "@/lib/practice/form";
import { keepRefused } from "@/lib/practice/refused";

export function GET(): Response {
  return seeOther("/office/leads/search");
}

/**
 * Takes what to look for and sends the browser on to the results. A page cannot read what was posted, and a name must
 * not stand in an address; so it is kept sealed for a quarter of an hour, for this session alone.
 */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const form = await postedForm(request);
  const typed = form === null ? null : decode(form, ["name"]);
  if (typed === null) return unreadableForm();
  const held = { action: "/office/leads/search/save", pairs: pairsOf(typed) } as const;
  return orOutage(request, held, async () => {
    const actor = await actorOrAnswer(request, held);
    if (actor instanceof Response) return actor;
    // The rest of a longer text is not looked for, so it is not kept either.
    const kept = { name: [textOf(typed, "name").slice(0, LONGEST_SEARCH)] };
    await keepRefused(`lead search ${actor.sessionId}`, { typed: kept, faults: [] });
    return seeOther("/office/leads/search");
  });
}
