import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { noSuchLead, postToLead } from "@/app/office/_desk/lead-post";
import { attemptOf, recordAttempt } from "@/lib/leads/attempt";
import { OPEN_STATUSES } from "@/lib/leads/status";
import { textOf } from "@/lib/practice/form";
import { forgetRefused, keepRefused } from "@/lib/practice/refused";

type Context = RouteContext<"/office/leads/[id]/attempt/save">;

const SENTENCES = {
  outcome: "Choose what came of the call.",
  followUpAt: "Choose when somebody tries again.",
} as const;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}`);
}

/** Records an attempt to reach the person: 303 back. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/attempt/save` as const;
  const controls = ["attemptId", "outcome", "channel", "followUpAt", "seenStatus"];
  return postToLead(request, { id, action, controls }, async (actor, typed) => {
    const holder = `lead ${id} ${actor.sessionId}`;
    const attempt = attemptOf({
      attemptId: textOf(typed, "attemptId"),
      outcome: textOf(typed, "outcome"),
      channel: textOf(typed, "channel"),
      followUpAt: textOf(typed, "followUpAt"),
    });
    if ("wrong" in attempt) {
      await keepRefused(holder, { typed, faults: [[attempt.wrong, SENTENCES[attempt.wrong]]] });
      return seeOther(`/office/leads/${id}?again=attempt#error-summary`);
    }
    const done = await recordAttempt(actor, id, attempt);
    if (done === "nothingHere") return noSuchLead();
    await forgetRefused(holder);
    const seen = textOf(typed, "seenStatus");
    // Somebody closed the lead during the call: what was said on the phone may be wrong by now.
    const isClosedSince = seen !== "" && seen !== done.status && !OPEN_STATUSES.includes(done.status);
    return seeOther(`/office/leads/${id}?saved=${isClosedSince ? "attemptLate" : "attempt"}`);
  });
}
