import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { versionOf } from "@/app/office/_desk/lead-post";
import { LISTS_PAGE, listChanged, noSuchList, postToList } from "@/app/office/_desk/list-post";
import { readAgain } from "@/lib/earlier-clients/check";
import { SEPARATORS, type Separator } from "@/lib/earlier-clients/layout";
import { textOf } from "@/lib/practice/form";

type Context = RouteContext<"/office/conflicts/[id]/read/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`${LISTS_PAGE}/${encodeURIComponent((await params).id)}`);
}

/** Reads a list by another separator, or with another first row. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const controls = ["version", "separator", "headings"];
  return postToList(request, { id, action: "read", controls }, async (actor, typed) => {
    const separator = separatorOf(textOf(typed, "separator"));
    if (separator === undefined)
      return { faults: [["separator", "Choose what stands between the columns."]] };
    const read = await readAgain(actor, id, {
      ...{
        version: versionOf(textOf(typed, "version")),
        separator,
        headings: textOf(typed, "headings") !== "",
      },
    });
    if (read === "nothingHere") return noSuchList();
    return read === "changed" ? listChanged(request, id) : seeOther(`${LISTS_PAGE}/${id}`);
  });
}

function separatorOf(text: string): Separator | undefined {
  return (Object.keys(SEPARATORS) as Separator[]).find((name) => name === text);
}
