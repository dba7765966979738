import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { noSuchLead, postToLead } from "@/app/office/_desk/lead-post";
import { openPaper } from "@/lib/leads/papers";
import { PAPER_TYPES } from "@/lib/papers/clean";
import { textOf } from "@/lib/practice/form";

type Context = RouteContext<"/office/leads/[id]/paper/save">;

const ENDINGS = { jpeg: "jpg", png: "png", pdf: "pdf" } as const;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}`);
}

/**
 * Hands out a court paper: a post and no link, because to open it is an act that stands in the audit. What somebody else
 * has sent is never shown as a page of ours: the browser stores it. That none guesses another type, and that nothing in it
 * runs where one shows it all the same, the edge says of every attachment.
 */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/paper/save` as const;
  return postToLead(request, { id, action, controls: ["paperId"] }, async (actor, typed) => {
    const paper = await openPaper(actor, id, textOf(typed, "paperId"));
    if (paper === null) return noSuchLead();
    const name = `${paper.reference}-${paper.number}.${ENDINGS[paper.kind]}`;
    return new Response(new Uint8Array(paper.bytes), {
      headers: {
        "content-type": PAPER_TYPES[paper.kind],
        "content-disposition": `attachment; filename="${name}"`,
        "content-length": String(paper.length),
        "cache-control": "no-store",
      },
    });
  });
}
