import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { savedMeanwhile } from "@/app/office/_desk/lead-late";
import { noSuchLead, postToLead, versionOf } from "@/app/office/_desk/lead-post";
import { allowChannel, markAddress } from "@/lib/leads/channels";
import { isLeadId } from "@/lib/leads/read";
import { textOf } from "@/lib/practice/form";

type Context = RouteContext<"/office/leads/[id]/channel/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}`);
}

/**
 * Lets a blocked number or address be used again: 303 back, 409 when somebody changed it in between. With `to`: what
 * the person told the desk about their address.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/channel/save` as const;
  return postToLead(
    request,
    { id, action, controls: ["channelId", "version", "to"] },
    async (actor, typed) => {
      const to = (["safe", "unsafe"] as const).find((one) => one === textOf(typed, "to"));
      if (to !== undefined) {
        const marked = await markAddress(actor, id, to);
        return marked === "changed" ? seeOther(`/office/leads/${id}?saved=address`) : noSuchLead();
      }
      const channelId = textOf(typed, "channelId");
      const version = versionOf(textOf(typed, "version"));
      const done = isLeadId(channelId)
        ? await allowChannel(actor, id, { channelId, version })
        : "nothingHere";
      if (done === "nothingHere") return noSuchLead();
      if (done === "changed") return seeOther(`/office/leads/${id}?saved=channel`);
      return savedMeanwhile(request, { id, rows: [["Number or address", done.now, "safe"]] });
    },
  );
}
