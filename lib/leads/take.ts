import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { recordEvent } from "@/lib/leads/history";
import { mayWork } from "@/lib/leads/permissions";

/**
 * “I have it”, said at the desk: somebody takes care of a lead, and nobody else is told of it. Twice is once.
 * @throws when the database does not answer
 */
export async function takeLead(actor: Actor, id: string): Promise<"taken" | "nothingHere"> {
  if (!mayWork(actor)) return "nothingHere";
  return database().$transaction(async (tx) => {
    // Two presses at once meet here, and no row that only points to the lead waits.
    const found = await tx.$queryRaw<object[]>`
      select id from leads
       where id = ${id}::uuid and practice_id = ${actor.practiceId}::uuid for no key update`;
    if (found.length === 0) return "nothingHere";
    const said = await tx.leadEvent.findFirst({
      where: { leadId: id, kind: "acknowledged", actorId: actor.userId },
      select: { id: true },
    });
    if (said === null) await recordEvent(tx, { leadId: id, kind: "acknowledged", data: {}, actor });
    return "taken";
  });
}
