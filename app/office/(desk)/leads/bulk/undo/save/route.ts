import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { postedForm, unreadableForm } from "@/app/_request/posted-form";
import { seeOther } from "@/app/_request/see-other";
import { noSuchLead } from "@/app/office/_desk/lead-post";
import { filterBack, listAddress } from "@/app/office/_desk/list-address";
import { orOutage } from "@/app/office/_desk/outage";
import { actorOrAnswer } from "@/app/office/_desk/require-actor";
import { undoMany } from "@/lib/leads/bulk";
import { isLeadId } from "@/lib/leads/read";
import { decode, pairsOf, textOf } from "@/lib/practice/form";

export function GET(): Response {
  return seeOther("/office/leads");
}

/** Takes a change of many back: 303 to the list, which says which leads stay as they are now. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const form = await postedForm(request);
  const typed = form === null ? null : decode(form, ["change", "back"]);
  if (typed === null) return unreadableForm();
  const held = { action: "/office/leads/bulk/undo/save", pairs: pairsOf(typed) } as const;
  return orOutage(request, held, async () => {
    const actor = await actorOrAnswer(request, held);
    if (actor instanceof Response) return actor;
    const change = textOf(typed, "change");
    const done = isLeadId(change) ? await undoMany(actor, change) : "nothingHere";
    if (done === "nothingHere") return noSuchLead();
    return seeOther(listAddress(filterBack(textOf(typed, "back")), { bulk: change }));
  });
}
