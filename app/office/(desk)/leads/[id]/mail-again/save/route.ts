import { z } from "zod";
import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { noSuchLead, postToLead } from "@/app/office/_desk/lead-post";
import { sendAgain } from "@/lib/notifications/again";

type Context = RouteContext<"/office/leads/[id]/mail-again/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}`);
}

const posted = z.object({ deliveryId: z.uuid(), times: z.coerce.number().int().min(0).max(1_000) });

/** Sends somebody once more what they were told of a lead: 303 back. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/mail-again/save` as const;
  const controls = ["deliveryId", "times"];
  return postToLead(request, { id, action, controls }, async (actor, typed) => {
    const form = posted.safeParse({ deliveryId: typed.deliveryId?.[0], times: typed.times?.[0] });
    if (!form.success) return noSuchLead();
    const done = await sendAgain(actor, id, form.data);
    return done === "nothingHere" ? noSuchLead() : seeOther(`/office/leads/${id}?saved=mailAgain`);
  });
}
