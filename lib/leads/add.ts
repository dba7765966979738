import type { Transaction } from "@/lib/db/client";
import type { ChargeModel, LeadModel, PartyModel } from "@/lib/db/generated/models";
import { newId } from "@/lib/db/id";
import { keptAnswers, recordsOf, type StoredAnswers, storedAnswers } from "@/lib/leads/answers";
import { writeChannels } from "@/lib/leads/channel-rows";
import { eventRow } from "@/lib/leads/history";
import { climbAnew, isMoreUrgent } from "@/lib/leads/ladder";
import { type Order, orderOf } from "@/lib/leads/order";
import { openAnswers, type SealedAnswers, sealAnswers } from "@/lib/leads/sealed";
import { writeSearchTerms } from "@/lib/leads/search-terms";
import { OPEN_STATUSES } from "@/lib/leads/status";
import { faultCode, log } from "@/lib/log";
import { openLeadKey } from "@/lib/privacy/sealing";
import type { Lane } from "@/lib/triage/terms";

/** Answers that were given after Send. */
export interface AddedAnswers {
  readonly page: string;
  /** By the keys of the question list; records of charges hold only what is new, each at its own place. */
  readonly answers: StoredAnswers;
  /** The questions among them, those of a group by their own names. */
  readonly keys: readonly string[];
  /** Rows of `parties` without their lead, with positions that are free. */
  readonly parties: readonly Pick<PartyModel, "kind" | "position" | "name" | "nameKeys">[];
  readonly at: Date;
  /** Days on which the practice does not work */
  readonly holidays: readonly string[];
}

export interface AddedTo {
  /** The entry in the history. */
  readonly eventId: string;
  readonly lane: Lane;
  /** Whether the practice is told: at once when the lead became more urgent, soon when somebody must look again. */
  readonly tell: "atOnce" | "soon" | "no";
}

type Lead = LeadModel & { readonly charges: readonly ChargeModel[] };

/**
 * Writes answers that were added into a lead. What is there is never overwritten. New names on a lead whose conflict
 * check was clear open the check again, because it was clear of other names. The version goes up in any case, so that
 * whoever decides at the desk at this moment has seen what they decide about.
 * @param lead read in this transaction, after its row was locked
 */
export async function addAnswers(tx: Transaction, lead: Lead, added: AddedAnswers): Promise<AddedTo> {
  const { id: leadId, conflict } = lead;
  const { page, keys, parties, at, holidays } = added;
  const { columns, sealed } = newOf(lead, added.answers);
  const after = Object.assign({}, lead, columns, { sealed });
  const order = orderAfter(after, at, holidays);
  const reopens = conflict === "clear" && parties.length > 0;
  await tx.lead.update({
    where: { id: leadId },
    data: {
      ...columns,
      ...order,
      sealed,
      version: { increment: 1 },
      ...(reopens ? { conflict: "unchecked" } : {}),
    },
    select: { id: true },
  });
  await writeSearchTerms(tx, leadId, added.answers);
  await writeChannels(tx, leadId, { answers: storedAnswers(after), keys, at });
  await tx.party.createMany({ data: parties.map((party) => ({ ...party, leadId })) });
  const eventId = newId();
  const lane = order.lane ?? lead.lane;
  const events = [
    { id: eventId, ...eventRow({ leadId, kind: "added", at, data: { page, keys: [...keys] } }) },
    ...(reopens ? [eventRow({ leadId, kind: "conflictReopened", at, data: { why: "namesAdded" } })] : []),
    ...(lane === lead.lane
      ? []
      : [eventRow({ leadId, kind: "assessed", at, data: { from: lead.lane, to: lane } })]),
  ];
  await tx.leadEvent.createMany({ data: events });
  if (isMoreUrgent(lead, order)) await climbAnew(tx, leadId, at);
  return { eventId, lane, tell: tellOf(lead, order, reopens) };
}

/**
 * A request that is closed stands in no list that somebody works through, so nobody would see what was added to it.
 */
function tellOf(lead: Lead, order: Partial<Order>, reopens: boolean): AddedTo["tell"] {
  if (order.laneRank !== undefined && order.laneRank < lead.laneRank) return "atOnce";
  const isClosed = !OPEN_STATUSES.includes(lead.status);
  return isClosed || reopens || (order.lane ?? lead.lane) === "now" ? "soon" : "no";
}

/** The columns that are filled by the answers, and everything that is sealed with what is added. */
function newOf(lead: Lead, answers: StoredAnswers) {
  const kept = keptAnswers(answers);
  const before: Readonly<Record<string, unknown>> = lead;
  const columns = Object.fromEntries(
    Object.entries(kept.columns).filter(([name]) => before[name] === null || before[name] === undefined),
  );
  const opened = openAnswers(lead);
  const { charges, ...others } = kept.sealed;
  const all = { ...others, ...opened, ...chargesOf(opened, charges) };
  const key = openLeadKey(lead.sealedKey, lead.id);
  return { columns, sealed: sealAnswers(key, lead.id, all) };
}

/** What the rows of the charges do not hold, by their place; what stood there stays. */
function chargesOf({ charges: before = [] }: SealedAnswers, added: unknown): Pick<SealedAnswers, "charges"> {
  const records = recordsOf(added);
  if (records.length === 0) return before.length === 0 ? {} : { charges: before };
  const length = Math.max(records.length, before.length);
  return { charges: Array.from({ length }, (_, at) => ({ ...records[at], ...before[at] })) };
}

/**
 * Where the lead stands now. One that is closed keeps the place it had, and so does one that cannot be assessed: what
 * was added is stored all the same, and the next tick tries again.
 */
function orderAfter(lead: Lead, at: Date, holidays: readonly string[]): Partial<Order> {
  if (!OPEN_STATUSES.includes(lead.status)) return {};
  try {
    return orderOf(storedAnswers(lead), lead.receivedAt, at, holidays) ?? {};
  } catch (error) {
    log().error({ lead: lead.id, ...faultCode(error) }, "a lead could not be assessed after an addition");
    return { changesAt: at };
  }
}
