import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import type { Fault } from "@/app/_ui/control";
import { savedMeanwhile } from "@/app/office/_desk/lead-late";
import { noSuchLead, postToLead, versionOf } from "@/app/office/_desk/lead-post";
import { STATUS_WORDS } from "@/app/office/_desk/lead-words";
import type { Actor } from "@/lib/auth/actor";
import { REFER_REASONS } from "@/lib/closing/reasons";
import { REFERRED_TO_MOST, referLead } from "@/lib/closing/refer";
import { type Typed, textOf } from "@/lib/practice/form";
import { forgetRefused, keepRefused } from "@/lib/practice/refused";

type Context = RouteContext<"/office/leads/[id]/refer/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}/refer`);
}

/** Refers a lead: 303 to it, 409 with both values when somebody was faster. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/refer/save` as const;
  const controls = ["version", "to", "why", "consent"];
  return postToLead(request, { id, action, controls }, async (actor, typed) => {
    const holder = `refer ${id} ${actor.sessionId}`;
    const done = await judged(actor, id, typed);
    if (typeof done === "string" && done !== "changed") return noSuchLead();
    if (done === "changed") {
      await forgetRefused(holder);
      return seeOther(`/office/leads/${id}?saved=referred`);
    }
    if ("changed" in done) {
      const rows = [["Status", STATUS_WORDS[done.changed.status], STATUS_WORDS.referred]] as const;
      return savedMeanwhile(request, { id, rows });
    }
    await keepRefused(holder, { typed, faults: done.faults });
    return seeOther(`/office/leads/${id}/refer?again=1#error-summary`);
  });
}

async function judged(actor: Actor, id: string, typed: Typed) {
  const why = REFER_REASONS.find((one) => one === textOf(typed, "why"));
  const to = textOf(typed, "to").trim();
  const faults: Fault[] = [];
  if (to === "" || to.length > REFERRED_TO_MOST) {
    faults.push(["to", `Write to whom, in at most ${REFERRED_TO_MOST} characters.`]);
  }
  if (why === undefined) faults.push(["why", "Choose why."]);
  if (textOf(typed, "consent") !== "yes") faults.push(["consent", "Ask first, and tick that they agree."]);
  if (why === undefined || faults.length > 0) return { faults };
  return referLead(actor, id, { version: versionOf(textOf(typed, "version")), why, to });
}
