import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { recordEvent } from "@/lib/leads/history";
import { taskPlace } from "@/lib/leads/sealed-places";
import { sealText } from "@/lib/leads/sealed-text";
import { leadFor } from "@/lib/leads/write";
import { openLeadKey } from "@/lib/privacy/sealing";

/** Characters of a task. */
export const TASK_MOST = 140;

/**
 * Adds something to be done. Only after clearance, as a note: its words say what somebody has learned.
 * @param taskId made with the form, so that a form sent twice is one task
 * @throws when the database does not answer
 */
export async function addTask(
  actor: Actor,
  id: string,
  { taskId, text, dueAt }: { taskId: string; text: string; dueAt: Date },
): Promise<"added" | "nothingHere" | "notCleared"> {
  return database().$transaction(async (tx) => {
    const lead = await leadFor(tx, actor, id);
    if (lead === null) return "nothingHere";
    // Locked, so that a decision at this moment is either before the task or after it.
    const [{ conflict } = { conflict: "unchecked" }] = await tx.$queryRaw<{ conflict: string }[]>`
      select conflict::text from leads where id = ${id}::uuid for share`;
    if (conflict !== "clear") return "notCleared";
    const sealed = sealText(openLeadKey(lead.sealedKey, id), text, taskPlace(taskId));
    const by = { authorId: actor.userId, authorName: actor.name };
    const { count } = await tx.leadTask.createMany({
      data: [{ id: taskId, leadId: id, at: now(), dueAt, sealed, ...by }],
      skipDuplicates: true,
    });
    if (count > 0) await recordEvent(tx, { leadId: id, kind: "task", data: { taskId }, actor });
    return "added";
  });
}

/**
 * Says that a task is done. The precondition is that it is not; the second is told who was first.
 * @throws when the database does not answer
 */
export async function finishTask(
  actor: Actor,
  id: string,
  taskId: string,
): Promise<"done" | "nothingHere" | { readonly doneBy: string }> {
  return database().$transaction(async (tx) => {
    const lead = await leadFor(tx, actor, id);
    const task = await tx.leadTask.findFirst({ where: { id: taskId, leadId: id } });
    if (lead === null || task === null) return "nothingHere";
    const { count } = await tx.leadTask.updateMany({
      where: { id: taskId, doneAt: null },
      data: { doneAt: now(), doneByName: actor.name },
    });
    if (count === 0) {
      const { doneByName } = await tx.leadTask.findUniqueOrThrow({ where: { id: taskId } });
      return { doneBy: doneByName ?? "" };
    }
    await recordEvent(tx, { leadId: id, kind: "taskDone", data: { taskId }, actor });
    return "done";
  });
}
