import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { leadChanged } from "@/app/office/_desk/lead-changed";
import { noSuchLead, postToLead, versionOf } from "@/app/office/_desk/lead-post";
import { STATUS_WORDS } from "@/app/office/_desk/lead-words";
import type { Actor } from "@/lib/auth/actor";
import { STATUSES } from "@/lib/leads/status";
import { changeStatus, NOTE_MOST } from "@/lib/leads/write";
import { type Fault, type Typed, textOf } from "@/lib/practice/form";
import { forgetRefused, keepRefused } from "@/lib/practice/refused";

type Context = RouteContext<"/office/leads/[id]/status/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}`);
}

/** Moves a lead to another status: 303 back, 409 with both values when somebody was faster. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/status/save` as const;
  const controls = ["status", "reason", "version"];
  return postToLead(request, { id, action, controls }, async (actor, typed) => {
    const holder = `lead ${id} ${actor.sessionId}`;
    const change = await judged(actor, id, typed);
    if (change === "nothingHere") return noSuchLead();
    if (change === "changed") {
      await forgetRefused(holder);
      return seeOther(`/office/leads/${id}?saved=status`);
    }
    if ("changed" in change) return leadChanged(request, { id, typed, wanted: wantedOf(typed), ...change });
    await keepRefused(holder, { typed, faults: [change.fault] });
    return seeOther(`/office/leads/${id}?again=status#error-summary`);
  });
}

function wantedOf(typed: Typed): string {
  const to = STATUSES.find((status) => status === textOf(typed, "status"));
  return to === undefined ? "none" : STATUS_WORDS[to];
}

async function judged(actor: Actor, id: string, typed: Typed) {
  const to = STATUSES.find((status) => status === textOf(typed, "status"));
  if (to === undefined) return { fault: fault("status", "Choose the status that the lead moves to.") };
  const reason = textOf(typed, "reason").trim();
  if (reason.length > NOTE_MOST) return { fault: fault("reason", `Keep it under ${NOTE_MOST} characters.`) };
  const change = await changeStatus(actor, id, { version: versionOf(textOf(typed, "version")), to, reason });
  switch (change) {
    case "notAllowed":
      return { fault: fault("status", `A lead cannot move from where it stands to ${STATUS_WORDS[to]}.`) };
    case "conflictFirst":
      return {
        fault: fault("status", "Decide the conflict check first. Only a NOW lead may be called before."),
      };
    case "reasonMissing":
      return { fault: fault("reason", "Say why the lead is opened again.") };
    default:
      return change;
  }
}

function fault(control: string, sentence: string): Fault {
  return [control, sentence];
}
