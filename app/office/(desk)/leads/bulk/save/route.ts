import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { oneValue, postedForm, unreadableForm } from "@/app/_request/posted-form";
import { seeOther } from "@/app/_request/see-other";
import { noSuchLead } from "@/app/office/_desk/lead-post";
import { filterBack, listAddress } from "@/app/office/_desk/list-address";
import { orOutage } from "@/app/office/_desk/outage";
import { actorOrAnswer } from "@/app/office/_desk/require-actor";
import { bulkOrderOf, changeMany } from "@/lib/leads/bulk";

export function GET(): Response {
  return seeOther("/office/leads");
}

/** Assigns or moves all that were ticked: 303 to the list, which says what came of each and can take it back. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const form = await postedForm(request);
  const [kind, back] = [oneValue(form, "kind"), oneValue(form, "back")];
  if (form === null || kind === undefined || back === undefined) return unreadableForm();
  const leads = form.getAll("lead").filter((value) => typeof value === "string");
  const to = oneValue(form, kind === "assign" ? "assign" : "status") ?? "";
  const pairs = [["kind", kind], ["back", back], [kind, to], ...leads.map((lead) => ["lead", lead] as const)];
  const held = { action: "/office/leads/bulk/save", pairs: pairs as [string, string][] } as const;
  return orOutage(request, held, async () => {
    const actor = await actorOrAnswer(request, held);
    if (actor instanceof Response) return actor;
    const filter = filterBack(back);
    if (leads.length === 0) return seeOther(listAddress(filter, { refused: "none" }));
    const order = bulkOrderOf({ leads, kind, to });
    if (order === null) return unreadableForm();
    const change = await changeMany(actor, order);
    return change === null ? noSuchLead() : seeOther(listAddress(filter, { bulk: change }));
  });
}
