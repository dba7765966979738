import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import { savedMeanwhile } from "@/app/office/_desk/lead-late";
import { noSuchLead, postToLead } from "@/app/office/_desk/lead-post";
import { isLeadId } from "@/lib/leads/read";
import { finishTask } from "@/lib/leads/tasks";
import { textOf } from "@/lib/practice/form";

type Context = RouteContext<"/office/leads/[id]/task/done/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}`);
}

/** Says that a task is done: 303 back, 409 when somebody has said so before. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/task/done/save` as const;
  return postToLead(request, { id, action, controls: ["taskId"] }, async (actor, typed) => {
    const taskId = textOf(typed, "taskId");
    const done = isLeadId(taskId) ? await finishTask(actor, id, taskId) : "nothingHere";
    if (done === "nothingHere") return noSuchLead();
    if (done === "done") return seeOther(`/office/leads/${id}?saved=taskDone`);
    return savedMeanwhile(request, { id, rows: [["Task", `done by ${done.doneBy}`, "done"]] });
  });
}
