import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { noSuchLead, postToLead } from "@/app/office/_desk/lead-post";
import { takeLead } from "@/lib/leads/take";

type Context = RouteContext<"/office/leads/[id]/have/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}`);
}

/** “I have it”: 303 back. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/have/save` as const;
  return postToLead(request, { id, action, controls: [] }, async (actor) =>
    (await takeLead(actor, id)) === "taken" ? seeOther(`/office/leads/${id}?saved=have`) : noSuchLead(),
  );
}
