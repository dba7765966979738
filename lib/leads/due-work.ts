import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { OPEN_STATUSES } from "@/lib/leads/status";
import { zoneOf } from "@/lib/leads/zone";

/** Something that somebody said would be done about a lead. No words of it: those of a task are sealed. */
export interface DueWork {
  readonly leadId: string;
  readonly reference: string;
  readonly name: string;
  readonly what: "followUp" | "task";
  readonly at: Date;
  /** IANA zone of the court */
  readonly zone: string;
  /** The name of whoever takes care of the lead; null: nobody */
  readonly assignedTo: string | null;
}

const AHEAD_MS = 24 * 60 * 60 * 1000;
const MOST = 200;

const OF_LEAD = {
  ...{ id: true, reference: true, accusedName: true, submitterName: true },
  ...{ placeCounty: true, assignedToId: true },
} as const;

/**
 * Follow-ups of open leads and open tasks that are overdue or due within a day, the earliest first. A frozen lead has
 * none: nobody calls.
 * @throws when the database does not answer
 */
export async function dueWork(actor: Actor): Promise<DueWork[]> {
  const { practiceId } = actor;
  const until = new Date(now().getTime() + AHEAD_MS);
  const isOpen = { practiceId, status: { in: [...OPEN_STATUSES] } };
  const free = { conflict: { in: ["unchecked" as const, "clear" as const] } };
  const leads = await database().lead.findMany({
    where: { ...isOpen, ...free, followUpAt: { lte: until } },
    orderBy: { followUpAt: "asc" },
    take: MOST,
    select: { ...OF_LEAD, followUpAt: true },
  });
  const tasks = await database().leadTask.findMany({
    where: { doneAt: null, dueAt: { lte: until }, lead: { practiceId, ...free } },
    orderBy: { dueAt: "asc" },
    take: MOST,
    select: { dueAt: true, lead: { select: OF_LEAD } },
  });
  const people = await database().user.findMany({ where: { practiceId }, select: { id: true, name: true } });
  const rows = [
    ...leads.flatMap((lead) =>
      lead.followUpAt === null ? [] : [{ lead, what: "followUp" as const, at: lead.followUpAt }],
    ),
    ...tasks.map(({ lead, dueAt }) => ({ lead, what: "task" as const, at: dueAt })),
  ];
  return rows
    .map(({ lead, what, at }) => ({
      ...{ leadId: lead.id, reference: lead.reference, name: lead.accusedName ?? lead.submitterName },
      ...{ what, at, zone: zoneOf(lead.placeCounty) },
      assignedTo: people.find(({ id }) => id === lead.assignedToId)?.name ?? null,
    }))
    .sort((one, other) => one.at.getTime() - other.at.getTime())
    .slice(0, MOST);
}
