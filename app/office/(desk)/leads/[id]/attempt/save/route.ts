import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { noSuchLead, postToLead } from "@/app/office/_desk/lead-post";
import { attemptOf, recordAttempt } from "@/lib/leads/write";
import { textOf } from "@/lib/practice/form";
import { keepRefused } from "@/lib/practice/refused";

type Context = RouteContext<"/office/leads/[id]/attempt/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}`);
}

/** Records an attempt to reach the person: 303 back. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/attempt/save` as const;
  const controls = ["attemptId", "outcome", "channel"];
  return postToLead(request, { id, action, controls }, async (actor, typed) => {
    const attempt = attemptOf({
      attemptId: textOf(typed, "attemptId"),
      outcome: textOf(typed, "outcome"),
      channel: textOf(typed, "channel"),
    });
    if (attempt === null) {
      const faults = [["outcome", "Choose what came of the call."]] as const;
      await keepRefused(`lead ${id} ${actor.sessionId}`, { typed, faults });
      return seeOther(`/office/leads/${id}?again=attempt#error-summary`);
    }
    const done = await recordAttempt(actor, id, attempt);
    return done === "nothingHere" ? noSuchLead() : seeOther(`/office/leads/${id}?saved=attempt`);
  });
}
