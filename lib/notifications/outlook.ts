import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { urgencyOf } from "@/lib/notifications/escalation";
import { stepOf } from "@/lib/on-call/ladder";
import { readPlan } from "@/lib/on-call/read";

/** What happens to a lead if nobody acts. */
export type Outlook =
  /** A person acted: the kind of the entry in the history, and when. */
  | { readonly kind: "stopped"; readonly by: string; readonly at: Date }
  | { readonly kind: "next"; readonly at: Date; readonly names: readonly string[] }
  /** Everybody who is to be told was told. */
  | { readonly kind: "over" };

/**
 * What happens next, from the row of the ladder and from who is on call then. Null for a lead that has none, or of
 * another practice.
 * @throws when the database does not answer
 */
export async function outlookOf(actor: Actor, leadId: string): Promise<Outlook | null> {
  const row = await database().escalation.findFirst({
    where: { leadId, lead: { practiceId: actor.practiceId } },
    include: { lead: { select: { practiceId: true, lane: true, pagesAtNight: true, reasons: true } } },
  });
  if (row === null) return null;
  if (row.stoppedAt !== null) return { kind: "stopped", by: row.stoppedBy ?? "", at: row.stoppedAt };
  if (row.dueAt === null) return { kind: "over" };
  const plan = await readPlan(row.lead.practiceId);
  const urgency = urgencyOf(row.lead);
  let at = row.dueAt;
  let step = stepOf(plan, urgency, row, at);
  // One that waits for the morning says until when.
  if (step.kind === "wait") {
    at = step.until;
    step = stepOf(plan, urgency, row, at);
  }
  if (step.kind !== "tell") return { kind: "over" };
  return { kind: "next", at, names: [...new Set(step.recipients.map(({ name }) => name))] };
}
