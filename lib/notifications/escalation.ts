import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { reasonsOf } from "@/lib/leads/list-row";
import { faultCode, log } from "@/lib/log";
import { ESCALATED, RECEIVED } from "@/lib/notifications/event";
import { DeliveryFault } from "@/lib/notifications/fault";
import { tell } from "@/lib/notifications/recipients";
import { type Step, stepOf } from "@/lib/on-call/ladder";
import type { Urgency } from "@/lib/on-call/paging";
import { readPlan } from "@/lib/on-call/read";
import { RUNGS } from "@/lib/on-call/schema";
import type { Lane } from "@/lib/triage/terms";

/**
 * The ladder of a lead: the first who is on call, then the second, then the owner, until a person acts. A row says which
 * rung is due and when; whoever finds it due (the job of a new lead, the tick of any worker) takes the step in one
 * transaction: the row moved on, the deliveries, their jobs. So a step is taken once, whoever dies at it, and a step
 * that was due while nobody ran is one step and not three.
 */

/** How many ladders one tick moves. */
const BATCH = 100;
/** A step that somebody else, or a person's act, was faster with is looked at again so often. */
const MOST_LOOKS = 3;

/**
 * Takes every step that is due. One that fails holds up no other and is due again at the next tick.
 * @returns how many this call took
 * @throws when the database does not answer
 */
export async function escalateDue(): Promise<number> {
  const rows = await database().escalation.findMany({
    where: { dueAt: { lte: now() } },
    orderBy: { dueAt: "asc" },
    take: BATCH,
    select: { leadId: true },
  });
  let taken = 0;
  for (const { leadId } of rows) {
    try {
      if (await climb(leadId)) taken += 1;
    } catch (error) {
      log().error({ lead: leadId, ...faultCode(error) }, "nobody could be told of a lead");
    }
  }
  return taken;
}

/**
 * Takes the step of a lead if it is due.
 * @returns whether this call took one
 * @throws {DeliveryFault} `no-recipient` when there is nobody to be told of a new lead
 * @throws when the database does not answer
 */
export async function climb(leadId: string): Promise<boolean> {
  for (let look = 0; look < MOST_LOOKS; look += 1) {
    const at = now();
    const found = await dueStep(leadId, at);
    if (found === null) return false;
    const { row, step } = found;
    if (step.kind === "over" && row.told === 0) throw new DeliveryFault("no-recipient");
    if (await take(row, step, at)) return true;
  }
  return false;
}

interface Row {
  readonly leadId: string;
  readonly rung: number;
  readonly told: number;
  readonly dueAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly lead: { readonly lane: Lane };
}

async function dueStep(leadId: string, at: Date): Promise<{ row: Row; step: Step } | null> {
  const row = await database().escalation.findUnique({
    where: { leadId },
    include: { lead: { select: { practiceId: true, lane: true, pagesAtNight: true, reasons: true } } },
  });
  if (row === null || row.dueAt === null || row.dueAt > at) return null;
  const plan = await readPlan(row.lead.practiceId);
  return { row, step: stepOf(plan, urgencyOf(row.lead), row, at) };
}

/** What of a stored lead decides when people may be told of it. */
export function urgencyOf(lead: {
  readonly lane: Lane;
  readonly pagesAtNight: boolean;
  readonly reasons: unknown;
}): Urgency {
  const { lane, pagesAtNight } = lead;
  return { lane, pagesAtNight, rules: reasonsOf(lead.reasons).map(({ rule }) => rule) };
}

/** The precondition is the whole row as it was read: of two workers one moves it, and an act in between ends it. */
async function take({ lead, ...row }: Row, step: Step, at: Date): Promise<boolean> {
  const { leadId, rung, told, dueAt, stoppedAt } = row;
  return database().$transaction(async (tx) => {
    // The lead before its ladder, as every act does: in the other order the two would wait for each other for ever.
    await tx.$queryRaw`select id from leads where id = ${leadId}::uuid for key share`;
    const { count } = await tx.escalation.updateMany({
      where: { leadId, rung, told, dueAt, stoppedAt },
      data: placeAfter(row, step),
    });
    if (count === 0) return false;
    if (step.kind === "tell") {
      const event = told === 0 ? RECEIVED : `${ESCALATED}:${told}`;
      const next = stoppedAt === null ? step.next : null;
      await tell(tx, { leadId, event, lane: lead.lane, at, next }, step.recipients);
    }
    return true;
  });
}

function placeAfter({ told, stoppedAt }: Pick<Row, "told" | "stoppedAt">, step: Step) {
  switch (step.kind) {
    case "wait":
      return { dueAt: step.until };
    case "over":
      return { rung: RUNGS.length, dueAt: null };
    case "tell": {
      // Somebody acted before anybody was told: the lead is announced all the same, and that is all.
      const next = stoppedAt === null ? step.next : null;
      return { rung: next?.rung ?? RUNGS.length, told: told + 1, dueAt: next?.at ?? null };
    }
  }
}
