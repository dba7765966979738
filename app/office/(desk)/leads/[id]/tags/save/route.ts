import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { savedMeanwhile } from "@/app/office/_desk/lead-late";
import { noSuchLead, postToLead, versionOf } from "@/app/office/_desk/lead-post";
import { tagWords } from "@/app/office/_desk/lead-work-words";
import { readOpenLead } from "@/lib/leads/read";
import { setTags, TAGS } from "@/lib/leads/tags";
import { textOf } from "@/lib/practice/form";

type Context = RouteContext<"/office/leads/[id]/tags/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}`);
}

/** Sets the tags: 303 back, 409 with both lists when somebody changed the lead. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/tags/save` as const;
  const controls = ["version", ...TAGS.map((tag) => `tags[${tag}]`)];
  return postToLead(request, { id, action, controls }, async (actor, typed) => {
    const tags = TAGS.filter((tag) => textOf(typed, `tags[${tag}]`) !== "");
    const done = await setTags(actor, id, { version: versionOf(textOf(typed, "version")), tags });
    if (done === "nothingHere") return noSuchLead();
    if (done === "changed") return seeOther(`/office/leads/${id}?saved=tags`);
    const stands = (await readOpenLead(actor, id))?.tags ?? [];
    const words = (list: readonly string[]) => list.map(tagWords).join(", ") || "none";
    const again = { action, typed: { ...typed, version: [String(done.changed.version)] } };
    return savedMeanwhile(request, { id, rows: [["Tags", words(stands), words(tags)]], again });
  });
}
