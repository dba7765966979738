import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { savedMeanwhile } from "@/app/office/_desk/lead-late";
import { noSuchLead, postToLead } from "@/app/office/_desk/lead-post";
import { assignable, assignLead } from "@/lib/leads/assign";
import { isLeadId } from "@/lib/leads/read";
import { textOf } from "@/lib/practice/form";

type Context = RouteContext<"/office/leads/[id]/assign/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}`);
}

/** Says who takes care of a lead: 303 back, 409 with both names when somebody was faster. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/assign/save` as const;
  return postToLead(request, { id, action, controls: ["assignee", "seen"] }, async (actor, typed) => {
    const people = await assignable(actor);
    const idOf = (control: string) => {
      const text = textOf(typed, control);
      return text === "" ? null : text;
    };
    const [from, to] = [idOf("seen"), idOf("assignee")];
    // Whoever had it may be gone by now; a text that is no id would be an error of the database.
    if ((from !== null && !isLeadId(from)) || (to !== null && !people.some((one) => one.id === to))) {
      return noSuchLead();
    }
    const done = await assignLead(actor, id, { from, to });
    if (done === "nothingHere") return noSuchLead();
    if (done === "changed") return seeOther(`/office/leads/${id}?saved=assign`);
    const yours = people.find((one) => one.id === to)?.name ?? "nobody";
    return savedMeanwhile(request, { id, rows: [["Assigned", done.now ?? "nobody", yours]] });
  });
}
