import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { versionOf } from "@/app/office/_desk/lead-post";
import { LISTS_PAGE, listChanged, noSuchList, postToList } from "@/app/office/_desk/list-post";
import { startAdding } from "@/lib/earlier-clients/add";
import { textOf } from "@/lib/practice/form";

type Context = RouteContext<"/office/conflicts/[id]/add/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`${LISTS_PAGE}/${encodeURIComponent((await params).id)}`);
}

/** Begins to add the names that the dry run found. Sent twice, it is done once. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  return postToList(request, { id, action: "add", controls: ["version"] }, async (actor, typed) => {
    const started = await startAdding(actor, id, versionOf(textOf(typed, "version")));
    if (started === "nothingHere") return noSuchList();
    return started === "changed" ? listChanged(request, id) : seeOther(`${LISTS_PAGE}/${id}`);
  });
}
