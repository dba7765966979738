import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { mayDecide } from "@/lib/leads/permissions";

/** Somebody in jail for whom nobody has done anything yet. */
export interface Unattended {
  readonly id: string;
  readonly reference: string;
  /** For how long, in seconds */
  readonly seconds: number;
}

/**
 * The oldest request about somebody in jail on which nobody has acted: no call, no note, no “I have it”. What may be spam
 * is not meant, and a frozen one shows only to whoever may decide about it, because a place in a list tells its lane.
 * @throws when the database does not answer
 */
export async function oldestInJail(actor: Actor): Promise<Unattended | null> {
  const lead = await database().lead.findFirst({
    where: {
      ...{ practiceId: actor.practiceId, status: "new", custody: "yes", suspected: { isEmpty: true } },
      // A lead that was stored before there were ladders has none.
      NOT: { escalation: { stoppedAt: { not: null } } },
      ...(mayDecide(actor) ? {} : { conflict: { in: ["unchecked", "clear"] } }),
    },
    orderBy: [{ receivedAt: "asc" }, { id: "asc" }],
    select: { id: true, reference: true, receivedAt: true },
  });
  if (lead === null) return null;
  const { id, reference, receivedAt } = lead;
  return { id, reference, seconds: Math.max(0, Math.round((now().getTime() - receivedAt.getTime()) / 1000)) };
}
