import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { postedForm, unreadableForm } from "@/app/_request/posted-form";
import { seeOther } from "@/app/_request/see-other";
import { filterBack, listAddress } from "@/app/office/_desk/list-address";
import { orOutage } from "@/app/office/_desk/outage";
import { actorOrAnswer } from "@/app/office/_desk/require-actor";
import { switchShortcuts } from "@/lib/auth/shortcuts";
import { decode, pairsOf, textOf } from "@/lib/practice/form";

export function GET(): Response {
  return seeOther("/office/leads");
}

/** Switches the single keys of the list on or off for whoever asks: 303 back to the list. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const form = await postedForm(request);
  const typed = form === null ? null : decode(form, ["shortcuts", "back"]);
  if (typed === null) return unreadableForm();
  const held = { action: "/office/leads/keys/save", pairs: pairsOf(typed) } as const;
  return orOutage(request, held, async () => {
    const actor = await actorOrAnswer(request, held);
    if (actor instanceof Response) return actor;
    await switchShortcuts(actor, textOf(typed, "shortcuts") === "on");
    return seeOther(listAddress(filterBack(textOf(typed, "back"))));
  });
}
