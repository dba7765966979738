import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db/client";
import type { Order } from "@/lib/leads/order";

/**
 * What happens to a lead moves its ladder, in the transaction of what happened. Who is told and when is decided in
 * lib/notifications, which knows leads; here only the row is moved, because leads know no mail.
 */

/**
 * A person acted: nobody else is told. A ladder that has not told anybody keeps its time, because every lead is
 * announced once, whoever was faster than the announcement.
 */
export async function stopLadder(
  tx: Transaction,
  { leadId, kind, at = now() }: { readonly leadId: string; readonly kind: string; readonly at?: Date },
): Promise<void> {
  await tx.$executeRaw`
    update escalations
       set stopped_at = ${at}::timestamptz, stopped_by = ${kind}, due_at = case when told = 0 then due_at end
     where lead_id = ${leadId}::uuid and stopped_at is null`;
}

/** Leads of which nobody takes care became more urgent: each ladder begins anew with the first who is on call. */
export async function climbAnew(tx: Transaction, leads: string | readonly string[], at: Date): Promise<void> {
  const leadId = { in: [leads].flat() };
  await tx.escalation.updateMany({ where: { leadId, stoppedAt: null }, data: { rung: 0, dueAt: at } });
}

/**
 * An act was taken back: nobody takes care of the lead any more, so its ladder begins anew. Not when somebody else
 * had stopped it before, or has done something for the person since.
 * @param act the kind of what was taken back, and when it was done at the earliest
 */
export async function climbAgain(
  tx: Transaction,
  leadId: string,
  { kind, since }: { readonly kind: string; readonly since: Date },
): Promise<void> {
  await tx.$executeRaw`
    update escalations set stopped_at = null, stopped_by = null, rung = 0, due_at = ${now()}::timestamptz
     where lead_id = ${leadId}::uuid and stopped_by = ${kind} and stopped_at >= ${since}::timestamptz
       and not exists (select from lead_events
         where lead_events.lead_id = escalations.lead_id and at >= ${since}::timestamptz
           and kind in ('attempt', 'note', 'acknowledged'))`;
}

/** Whether a new place is a higher lane, or pages at night what had to wait for the morning. */
export function isMoreUrgent(
  before: Pick<Order, "laneRank" | "pagesAtNight">,
  after: Partial<Pick<Order, "laneRank" | "pagesAtNight">>,
): boolean {
  const { laneRank = before.laneRank, pagesAtNight = before.pagesAtNight } = after;
  return laneRank < before.laneRank || (laneRank === before.laneRank && pagesAtNight && !before.pagesAtNight);
}
