import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import type { ChargeModel, LeadModel } from "@/lib/db/generated/models";
import { storedAnswers } from "@/lib/leads/answers";
import { recordEvent } from "@/lib/leads/history";
import { climbAnew, isMoreUrgent } from "@/lib/leads/ladder";
import { currentRules, type Order, orderOf } from "@/lib/leads/order";
import { faultCode, log } from "@/lib/log";
import { readClosedDays } from "@/lib/practice/read";

/** Leads that still wait for a decision. What is over keeps the place it had; reopened, it is due at once. */
const OPEN = ["new", "conflictCheck", "contact", "consultation"] as const;
const BATCH = 200;
/** A lead whose answers cannot be read is tried again then, and holds up no other until then. */
const BROKEN_MS = 60 * 60 * 1000;

type Due = LeadModel & { charges: ChargeModel[] };

/**
 * Assesses again what stands otherwise by now: open leads whose `changesAt` has come, and those that were assessed
 * by other rules. Every worker may do it at once; each lead is changed by one of them.
 * @returns how many leads this call changed; called again by the next tick when there are more
 */
export async function reassessDue(): Promise<number> {
  const at = now();
  const rules = currentRules();
  const leads = await database().lead.findMany({
    where: {
      status: { in: [...OPEN] },
      // Two ranges instead of "not equal", which no index can answer.
      OR: [{ changesAt: { lte: at } }, { rulesVersion: { lt: rules } }, { rulesVersion: { gt: rules } }],
    },
    include: { charges: { orderBy: { position: "asc" } } },
    orderBy: { changesAt: "asc" },
    take: BATCH,
  });
  const holidays = await readClosedDays();
  let changed = 0;
  for (const lead of leads) if (await reassess(lead, at, holidays)) changed += 1;
  return changed;
}

async function reassess(lead: Due, at: Date, holidays: readonly string[]): Promise<boolean> {
  const rulesVersion = currentRules();
  let order: Order | Pick<Order, "changesAt" | "rulesVersion">;
  try {
    // Nothing that the desk does makes a stored lead one that is not assessed; if it did, the place it had is kept.
    order = orderOf(storedAnswers(lead), lead.receivedAt, at, holidays) ?? { changesAt: null, rulesVersion };
  } catch (error) {
    log().error({ lead: lead.id, ...faultCode(error) }, "a lead could not be assessed again");
    order = { changesAt: new Date(at.getTime() + BROKEN_MS), rulesVersion };
  }
  return store(lead, order, at);
}

/** The precondition is everything the new order was made from: another worker or the desk may have been faster. */
async function store(
  lead: Due,
  order: Order | Pick<Order, "changesAt" | "rulesVersion">,
  at: Date,
): Promise<boolean> {
  const { id, version, changesAt, rulesVersion } = lead;
  const to = "lane" in order ? order.lane : lead.lane;
  return database().$transaction(async (tx) => {
    const { count } = await tx.lead.updateMany({
      where: { id, version, changesAt, rulesVersion },
      data: { ...order },
    });
    if (count === 1 && to !== lead.lane) {
      await recordEvent(tx, { leadId: id, kind: "assessed", at, data: { from: lead.lane, to } });
    }
    if (count === 1 && "lane" in order && isMoreUrgent(lead, order)) await climbAnew(tx, id, at);
    return count === 1;
  });
}
