import { now } from "@/lib/clock";
import { database, type Transaction } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { ChargeModel, LeadModel } from "@/lib/db/generated/models";
import { storedAnswers } from "@/lib/leads/answers";
import { eventRow } from "@/lib/leads/history";
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

interface Placed {
  readonly lead: Due;
  readonly order: NewOrder;
}

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
    const here = await reassess(leads, at, holidays);
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

async function reassess(leads: readonly Due[], at: Date, holidays: readonly string[]): Promise<number> {
  if (leads.length === 0) return 0;
  const placed = leads.map((lead) => ({ lead, order: newOrder(lead, at, holidays) }));
  return database().$transaction((tx) => store(tx, placed, at));
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
  if (OPEN_STATUSES.includes(lead.status)) {
    await store(tx, [{ lead, order: newOrder(lead, at, holidays) }], at);
  }
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

/**
 * Writes the new orders of a batch in one statement: a transaction a lead took ten times as long. The precondition of
 * each is everything that its order was made from: another worker or the desk may have been faster. Rows that somebody
 * holds at this moment are left to the next tick; to wait for them could make two workers wait for each other.
 * @returns how many leads were changed
 */
async function store(tx: Transaction, placed: readonly Placed[], at: Date): Promise<number> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    with placed as (
      select * from jsonb_to_recordset(${JSON.stringify(placed.map(rowOf))}::jsonb) as rows (
        id uuid, version int, "was" timestamptz, "wasRules" text, lane lane, "laneRank" smallint, "decideBy" timestamptz,
        "kindRank" smallint, reasons jsonb, labels text[], "pagesAtNight" boolean, "changesAt" timestamptz,
        "rulesVersion" text)),
    held as (
      select leads.id from leads join placed on placed.id = leads.id
       where leads.version = placed.version and leads.changes_at is not distinct from placed."was"
         and leads.rules_version = placed."wasRules"
       order by leads.id for update of leads skip locked)
    update leads
       set lane = placed.lane, lane_rank = placed."laneRank", decide_by = placed."decideBy",
           kind_rank = placed."kindRank", reasons = placed.reasons, labels = placed.labels,
           pages_at_night = placed."pagesAtNight", changes_at = placed."changesAt",
           rules_version = placed."rulesVersion"
      from placed join held on held.id = placed.id where leads.id = placed.id
    returning leads.id`;
  const ids = new Set(rows.map(({ id }) => id));
  await tellOf(
    tx,
    placed.filter(({ lead }) => ids.has(lead.id)),
    at,
  );
  return ids.size;
}

/** The row as it is to be, and what it has to be until then. Where only the time is new, the place is the old one. */
function rowOf({ lead, order }: Placed) {
  const { id, version, changesAt: was, rulesVersion: wasRules } = lead;
  const { lane, laneRank, decideBy, kindRank, reasons, labels, pagesAtNight } = lead;
  return {
    ...{ id, version, was, wasRules },
    ...{ lane, laneRank, decideBy, kindRank, reasons, labels, pagesAtNight, ...order },
  };
}

/** The history of those that changed their lane, and the ladders of those that are more urgent. */
async function tellOf(tx: Transaction, changed: readonly Placed[], at: Date): Promise<void> {
  const events = changed.flatMap(({ lead, order }) =>
    "lane" in order && order.lane !== lead.lane
      ? [eventRow({ leadId: lead.id, kind: "assessed", at, data: { from: lead.lane, to: order.lane } })]
      : [],
  );
  if (events.length > 0) await tx.leadEvent.createMany({ data: events });
  const urgent = changed.filter(({ lead, order }) => "lane" in order && isMoreUrgent(lead, order));
  const ids = urgent.map(({ lead }) => lead.id);
  if (ids.length > 0) await climbAnew(tx, ids, at);
}
