import { now } from "@/lib/clock";
import { database, type Transaction } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { ChargeModel, LeadModel } from "@/lib/db/generated/models";
import { storedAnswers } from "@/lib/leads/answers";
import { recordEvent } from "@/lib/leads/history";
import { climbAnew, isMoreUrgent } from "@/lib/leads/ladder";
import { currentRules, type Order, orderOf } from "@/lib/leads/order";
import { OPEN_STATUSES } from "@/lib/leads/status";
import { faultCode, log } from "@/lib/log";
import { readClosedDays } from "@/lib/practice/read";

const BATCH = 200;
/** Batches of one call: as many as fit between two ticks by far, so that what else is due is not kept waiting. */
const MOST_BATCHES = 10;
/** A lead whose answers cannot be read is tried again then, and holds up no other until then. */
const BROKEN_MS = 60 * 60 * 1000;

type Due = LeadModel & { charges: ChargeModel[] };
/** A new order, or only when to look again. */
type NewOrder = Order | Pick<Order, "changesAt" | "rulesVersion">;

/**
 * Assesses again what stands otherwise by now: open leads whose `changesAt` has come, and those that were assessed
 * by other rules. Every worker may do it at once; each lead is changed by one of them. What is over keeps the place
 * it had; reopened, it is due at once.
 * @returns how many leads this call changed, at most {@link BATCH} times {@link MOST_BATCHES}; the next tick goes on
 */
export async function reassessDue(): Promise<number> {
  const at = now();
  const holidays = await readClosedDays();
  let changed = 0;
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    const leads = await dueLeads(at);
    let here = 0;
    for (const lead of leads) if (await reassess(lead, at, holidays)) here += 1;
    changed += here;
    // Nothing changed: others took all of them, and looking again would only race with them.
    if (leads.length < BATCH || here === 0) break;
  }
  return changed;
}

async function dueLeads(at: Date): Promise<Due[]> {
  const found = await database().$queryRaw<{ id: string }[]>(dueQuery(at));
  const ids = found.map(({ id }) => id);
  const leads = await database().lead.findMany({
    where: { id: { in: ids } },
    include: { charges: { orderBy: { position: "asc" } } },
  });
  const places = new Map(ids.map((id, place) => [id, place]));
  return (
    leads
      // Another worker may have been faster since the ids were read.
      .filter(
        (lead) => lead.rulesVersion !== currentRules() || (lead.changesAt !== null && lead.changesAt <= at),
      )
      // The longest due first.
      .sort((a, b) => (places.get(a.id) ?? 0) - (places.get(b.id) ?? 0))
  );
}

/**
 * The leads that are due, the longest due first, then those of other rules. Each part is a short range of one index:
 * one condition with `or` would sort every lead of the practice for each batch after a change of the rules.
 */
export function dueQuery(at: Date): Prisma.Sql {
  const rules = currentRules();
  const range = (where: Prisma.Sql, order: Prisma.Sql) => (status: string) =>
    Prisma.sql`(
    select id, changes_at from leads where status = ${status}::lead_status and ${where} order by ${order} limit ${BATCH})`;
  const parts = [
    range(Prisma.sql`changes_at <= ${at}::timestamptz`, Prisma.sql`changes_at`),
    range(Prisma.sql`rules_version < ${rules}`, Prisma.sql`rules_version`),
    range(Prisma.sql`rules_version > ${rules}`, Prisma.sql`rules_version`),
  ];
  const ranges = parts.flatMap((part) => OPEN_STATUSES.map(part));
  return Prisma.sql`select id from (${Prisma.join(ranges, " union ")}) due order by changes_at, id limit ${BATCH}`;
}

async function reassess(lead: Due, at: Date, holidays: readonly string[]): Promise<boolean> {
  return database().$transaction((tx) => store(tx, lead, newOrder(lead, at, holidays), at));
}

/**
 * {@link reassessDue} for one lead whose answers were changed in this transaction, whose row is locked by it. A lead
 * that is over keeps the place it had.
 * @param lead as it is after the change
 */
export async function assessInside(
  tx: Transaction,
  lead: Due,
  at: Date,
  holidays: readonly string[],
): Promise<void> {
  if (OPEN_STATUSES.includes(lead.status)) await store(tx, lead, newOrder(lead, at, holidays), at);
}

function newOrder(lead: Due, at: Date, holidays: readonly string[]): NewOrder {
  const rulesVersion = currentRules();
  try {
    // Nothing that the desk does makes a stored lead one that is not assessed; if it did, the place it had is kept.
    return orderOf(storedAnswers(lead), lead.receivedAt, at, holidays) ?? { changesAt: null, rulesVersion };
  } catch (error) {
    log().error({ lead: lead.id, ...faultCode(error) }, "a lead could not be assessed again");
    return { changesAt: new Date(at.getTime() + BROKEN_MS), rulesVersion };
  }
}

/** The precondition is everything the new order was made from: another worker or the desk may have been faster. */
async function store(tx: Transaction, lead: Due, order: NewOrder, at: Date): Promise<boolean> {
  const { id, version, changesAt, rulesVersion } = lead;
  const to = "lane" in order ? order.lane : lead.lane;
  const { count } = await tx.lead.updateMany({
    where: { id, version, changesAt, rulesVersion },
    data: { ...order },
  });
  if (count === 0) return false;
  if (to !== lead.lane) {
    await recordEvent(tx, { leadId: id, kind: "assessed", at, data: { from: lead.lane, to } });
  }
  if ("lane" in order && isMoreUrgent(lead, order)) await climbAnew(tx, id, at);
  return true;
}
