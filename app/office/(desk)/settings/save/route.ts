import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { postedForm, unreadableForm } from "@/app/_request/posted-form";
import { problem } from "@/app/_request/problem";
import { seeOther } from "@/app/_request/see-other";
import { changedPage } from "@/app/office/_desk/changed";
import { orOutage } from "@/app/office/_desk/outage";
import { actorOrAnswer } from "@/app/office/_desk/require-actor";
import { decode, faultsOf, PRACTICE_CONTROLS, pairsOf, practiceOf, textOf } from "@/lib/practice/form";
import { forgetRefused, keepRefused } from "@/lib/practice/refused";
import { practiceSchema } from "@/lib/practice/schema";
import { savePractice } from "@/lib/practice/write";

export function GET(): Response {
  return seeOther("/office/settings");
}

/** Saves the practice: 303 back, 409 with both versions when somebody saved in between. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const form = await postedForm(request);
  const typed = form === null ? null : decode(form, [...PRACTICE_CONTROLS, "version"]);
  if (typed === null) return unreadableForm();
  const held = { action: "/office/settings/save", pairs: pairsOf(typed) } as const;
  return orOutage(request, held, async () => {
    const actor = await actorOrAnswer(request, held);
    if (actor instanceof Response) return actor;
    const holder = `settings ${actor.sessionId}`;
    const input = practiceSchema.safeParse(practiceOf(typed));
    if (!input.success) {
      await keepRefused(holder, { typed, faults: faultsOf(input.error) });
      return seeOther("/office/settings?again=1#error-summary");
    }
    const version = /^\d{1,9}$/.test(textOf(typed, "version")) ? Number(textOf(typed, "version")) : 0;
    switch (await savePractice(actor, version, input.data)) {
      case "notAllowed":
        return problem(404, "not-found", "There is nothing at this address.");
      case "changed":
        return changedPage(request, input.data);
      case "saved":
        await forgetRefused(holder);
        return seeOther("/office/settings?saved=practice");
    }
  });
}
