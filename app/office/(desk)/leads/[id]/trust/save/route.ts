import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { noSuchLead, postToLead } from "@/app/office/_desk/lead-post";
import { trustLead } from "@/lib/leads/write";

type Context = RouteContext<"/office/leads/[id]/trust/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}`);
}

/** Takes the mark "may be spam" away: 303 back. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/trust/save` as const;
  return postToLead(request, { id, action, controls: [] }, async (actor) => {
    const done = await trustLead(actor, id);
    return done === "nothingHere" ? noSuchLead() : seeOther(`/office/leads/${id}?saved=trust`);
  });
}
