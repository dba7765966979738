import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { LISTS_PAGE, noSuchList, postToList } from "@/app/office/_desk/list-post";
import { mayImport } from "@/lib/earlier-clients/permissions";
import { removeList } from "@/lib/earlier-clients/remove";
import { textOf } from "@/lib/practice/form";

type Context = RouteContext<"/office/conflicts/[id]/remove/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`${LISTS_PAGE}/${encodeURIComponent((await params).id)}`);
}

/** Takes a whole list out again. The tick is the second thought that a press alone would not be. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  return postToList(request, { id, action: "remove", controls: ["sure"] }, async (actor, typed) => {
    if (!mayImport(actor)) return noSuchList();
    if (textOf(typed, "sure") !== "yes")
      return { faults: [["sure", "Tick this first. It cannot be undone."]] };
    return (await removeList(actor, id)) ? seeOther(`${LISTS_PAGE}?saved=removed`) : noSuchList();
  });
}
