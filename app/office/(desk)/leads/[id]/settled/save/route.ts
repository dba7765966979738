import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { savedMeanwhile } from "@/app/office/_desk/lead-late";
import { noSuchLead, postToLead, versionOf } from "@/app/office/_desk/lead-post";
import { OUTCOME_OF_DAY } from "@/app/office/_desk/settled-form";
import { lastDayOf, outcomeOf, settleDay } from "@/lib/leads/settle";
import { textOf } from "@/lib/practice/form";

type Context = RouteContext<"/office/leads/[id]/settled/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}`);
}

/** Records what came of a last day: 303 back, 409 with both values when somebody changed the lead. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/settled/save` as const;
  return postToLead(
    request,
    { id, action, controls: ["what", "outcome", "version"] },
    async (actor, typed) => {
      const what = lastDayOf(textOf(typed, "what"));
      const outcome = outcomeOf(textOf(typed, "outcome"));
      if (what === undefined || outcome === undefined) return noSuchLead();
      const version = versionOf(textOf(typed, "version"));
      const done = await settleDay(actor, id, { what, version, outcome });
      if (done === "nothingHere") return noSuchLead();
      if (done === "settled") return seeOther(`/office/leads/${id}?saved=settled`);
      const again = { action, typed: { ...typed, version: [String(done.changed.version)] } };
      const row = ["What came of it", OUTCOME_OF_DAY[done.changed.outcome], OUTCOME_OF_DAY[outcome]] as const;
      return savedMeanwhile(request, { id, rows: [row], again });
    },
  );
}
