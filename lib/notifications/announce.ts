import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { climb, urgencyOf } from "@/lib/notifications/escalation";
import { ADDED } from "@/lib/notifications/event";
import { DeliveryFault } from "@/lib/notifications/fault";
import { tell } from "@/lib/notifications/recipients";
import { firstOf } from "@/lib/on-call/ladder";
import { readPlan } from "@/lib/on-call/read";

/**
 * Tells the practice of a new lead: takes the first step of its ladder, unless that has to wait for the morning; then
 * the tick takes it. A second run does nothing.
 * @throws {DeliveryFault} `no-recipient` when nobody can be told: the job is then tried again until somebody can, and
 *   health and the desk say so meanwhile
 * @throws when the database does not answer
 */
export async function announceLead({ leadId }: { readonly leadId: string }): Promise<void> {
  if (await climb(leadId)) return;
  // A lead that was stored before there were ladders has no row.
  const made = await database().$executeRaw`
    insert into escalations (lead_id, due_at) select id, ${now()}::timestamptz from leads where id = ${leadId}::uuid
        on conflict do nothing`;
  if (made > 0) await climb(leadId);
}

/**
 * Tells whoever is first on call that something was added to a lead, without a word of what. Every addition that is
 * told is an event of its own, because a delivery is made once an event and address.
 * @throws as {@link announceLead}
 */
export async function announceAddition({
  leadId,
  eventId,
}: {
  readonly leadId: string;
  readonly eventId: string;
}): Promise<void> {
  const lead = await database().lead.findUnique({
    where: { id: leadId },
    select: { lane: true, practiceId: true, pagesAtNight: true, reasons: true },
  });
  if (lead === null) return;
  const at = now();
  // A mail and no page: a lead that became NOW by what was added begins its ladder anew, and that one pages.
  const urgency = { ...urgencyOf(lead), lane: "today" } as const;
  const recipients = firstOf(await readPlan(lead.practiceId), urgency, at);
  if (recipients.length === 0) throw new DeliveryFault("no-recipient");
  const news = { leadId, event: `${ADDED}:${eventId}`, lane: lead.lane, at, next: null };
  await database().$transaction((tx) => tell(tx, news, recipients));
}
