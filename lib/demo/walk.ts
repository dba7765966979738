import type { Actor } from "@/lib/auth/actor";
import { decideConflict, type Outcome } from "@/lib/conflicts/decide";
import { namesToCheck } from "@/lib/conflicts/search";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import type { DemoLead } from "@/lib/demo/lead";
import { recordAttempt } from "@/lib/leads/attempt";
import { type LeadStatus, reopens } from "@/lib/leads/status";
import { changeStatus } from "@/lib/leads/write";

const REASON = "Invented for the demonstration.";

/**
 * Takes a lead through its conflict decision and its statuses, as somebody at the desk would, from where it stands:
 * a start before this one may have been killed on the way.
 * @throws when the desk would refuse a step, and when the database does not answer
 */
export async function walkLead(
  actor: Actor,
  id: string,
  { conflict, way = [] }: Pick<DemoLead, "conflict" | "way">,
): Promise<void> {
  if (conflict !== undefined) await decide(actor, id, conflict);
  const { status } = await standing(id);
  for (const to of way.slice(way.lastIndexOf(status) + 1)) await move(actor, id, to);
}

async function decide(actor: Actor, id: string, outcome: Outcome): Promise<void> {
  const names = await namesToCheck(actor, id);
  if (names?.conflict === outcome) return;
  const { version = 0, seen = "" } = names ?? {};
  const decided = await decideConflict(actor, id, { version, seen, outcome, reason: REASON });
  if (decided !== "decided") throw new Error("A decision of the demonstration was refused.");
}

async function move(actor: Actor, id: string, to: LeadStatus): Promise<void> {
  if (to === "contact") {
    const reached = { outcome: "reached", channel: "phone", followUpAt: null } as const;
    await recordAttempt(actor, id, { attemptId: newId(), ...reached });
  }
  const { status, version } = await standing(id);
  const reason = reopens(status, to) ? REASON : "";
  const changed = await changeStatus(actor, id, { version, to, reason });
  if (changed !== "changed") throw new Error(`A step of the demonstration to ${to} was refused.`);
}

function standing(id: string) {
  return database().lead.findUniqueOrThrow({ where: { id }, select: { status: true, version: true } });
}
