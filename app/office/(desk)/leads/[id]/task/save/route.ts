import { foreignOrigin, sameOrigin } from "@/app/_request/origin";
import { seeOther } from "@/app/_request/see-other";
import type { Fault } from "@/app/_ui/control";
import { noSuchLead, postToLead } from "@/app/office/_desk/lead-post";
import { now } from "@/lib/clock";
import { readFollowUp } from "@/lib/leads/follow-up";
import { isLeadId } from "@/lib/leads/read";
import { addTask, TASK_MOST } from "@/lib/leads/tasks";
import { textOf } from "@/lib/practice/form";
import { forgetRefused, keepRefused } from "@/lib/practice/refused";

type Context = RouteContext<"/office/leads/[id]/task/save">;

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  return seeOther(`/office/leads/${encodeURIComponent((await params).id)}`);
}

/** Adds a task, after clearance only: 303 back. */
export async function POST(request: Request, { params }: Context): Promise<Response> {
  if (!sameOrigin(request)) return foreignOrigin();
  const { id } = await params;
  const action = `/office/leads/${id}/task/save` as const;
  return postToLead(request, { id, action, controls: ["taskId", "task", "dueAt"] }, async (actor, typed) => {
    const holder = `lead ${id} ${actor.sessionId}`;
    const taskId = textOf(typed, "taskId");
    const text = textOf(typed, "task").trim();
    const dueAt = readFollowUp(textOf(typed, "dueAt"), now());
    const faults: Fault[] = [];
    if (text === "") faults.push(["task", "Write what is to be done."]);
    if (text.length > TASK_MOST) faults.push(["task", `Keep the task under ${TASK_MOST} characters.`]);
    if (dueAt === null) faults.push(["dueAt", "Choose when it is due."]);
    if (!isLeadId(taskId)) faults.push(["task", "Load the page again and send the task once more."]);
    if (faults.length === 0 && dueAt !== null) {
      const done = await addTask(actor, id, { taskId, text, dueAt });
      if (done === "nothingHere") return noSuchLead();
      if (done === "added") {
        await forgetRefused(holder);
        return seeOther(`/office/leads/${id}?saved=task`);
      }
      faults.push(["task", "Tasks are kept after a clear conflict check."]);
    }
    await keepRefused(holder, { typed, faults });
    return seeOther(`/office/leads/${id}?again=task#error-summary`);
  });
}
