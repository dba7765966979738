import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { html, plainPage } from "@/app/_request/plain-page";
import { postedForm, unreadableForm } from "@/app/_request/posted-form";
import { problem } from "@/app/_request/problem";
import { seeOther } from "@/app/_request/see-other";
import { orOutage } from "@/app/office/_desk/outage";
import { readReview, typedReview } from "@/app/office/_desk/pack-form";
import { actorOrAnswer } from "@/app/office/_desk/require-actor";
import { now } from "@/lib/clock";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { pairsOf } from "@/lib/practice/form";
import { forgetRefused, keepRefused } from "@/lib/practice/refused";
import { mayReview } from "@/lib/reviews/permissions";
import { markReviewed } from "@/lib/reviews/write";
import { dayOf } from "@/lib/triage/calendar";

export function GET(): Response {
  return seeOther("/office/packs");
}

/** Marks parts of the pack as signed off: 303 back, 409 when something changed or somebody signed in between. */
export async function POST(request: Request): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const form = await postedForm(request);
  const typed = form === null ? null : typedReview(form);
  if (typed === null) return unreadableForm();
  const held = { action: "/office/packs/save", pairs: pairsOf(typed) } as const;
  return orOutage(request, held, async () => {
    const actor = await actorOrAnswer(request, held);
    if (actor instanceof Response) return actor;
    if (!mayReview(actor)) return nothing();
    const pack = alabama();
    const holder = `packs ${actor.sessionId}`;
    const read = readReview(typed, dayOf(now(), pack.zone));
    if (!read.ok) {
      await keepRefused(holder, { typed, faults: [...read.faults] });
      return seeOther("/office/packs?again=1#error-summary");
    }
    switch (await markReviewed(actor, pack, read.seen, read.signature)) {
      case "notAllowed":
        return nothing();
      case "changed":
        await keepRefused(holder, { typed, faults: [] });
        return changed(request);
      case "saved":
        await forgetRefused(holder);
        return seeOther("/office/packs?saved=review");
    }
  });
}

function nothing(): Response {
  return problem(404, "not-found", "There is nothing at this address.");
}

function changed(request: Request): Response {
  const body = html`<p>While your page was open, the portal got another text or number, or somebody else marked the same part as reviewed. Nothing of yours was saved.</p><p>The name, the bar number and the day that you typed are kept. Tick again what was read.</p><p><a href="/office/packs?again=1">See what it says now</a></p>`;
  return plainPage(request, { status: 409, page: "office/packs-changed", title: "Something changed", body });
}
