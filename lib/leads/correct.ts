import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { LeadModel } from "@/lib/db/generated/models";
import { type NewEvent, recordEvent } from "@/lib/leads/history";
import { mayWork } from "@/lib/leads/permissions";
import { assessInside } from "@/lib/leads/reassess";
import { readClosedDays } from "@/lib/practice/read";

/** What a correction writes into the row of the lead, and its entry in the history. */
export interface Correction {
  readonly data: Prisma.LeadUncheckedUpdateManyInput;
  readonly event: NewEvent;
}

export type Corrected =
  | "changed"
  /** It stands so already; nothing was written. */
  | "same"
  /** No such lead, or not for this actor */
  | "nothingHere"
  /** Somebody changed the lead in between; nothing was written. The lead as it is now. */
  | { readonly late: LeadModel };

/**
 * Changes answers of a lead that somebody at the desk knows better. The order of call-backs follows in the same
 * transaction: a list that still stands by the old answer would be wrong from this moment on.
 * @param version as the form showed it, the precondition of the write
 * @param correct what to write into the lead as it stands at a moment; null when it stands so already
 * @throws when the database does not answer
 */
export async function correctLead(
  actor: Actor,
  leadId: string,
  version: number,
  correct: (lead: LeadModel, at: Date) => Correction | null,
): Promise<Corrected> {
  if (!mayWork(actor)) return "nothingHere";
  const holidays = await readClosedDays();
  return database().$transaction(async (tx): Promise<Corrected> => {
    const mine = { id: leadId, practiceId: actor.practiceId };
    const seen = await tx.lead.findFirst({ where: mine });
    if (seen === null) return "nothingHere";
    if (seen.version !== version) return { late: seen };
    const at = now();
    const correction = correct(seen, at);
    if (correction === null) return "same";
    const { count } = await tx.lead.updateMany({
      where: { ...mine, version },
      data: { ...correction.data, version: { increment: 1 } },
    });
    // Its row is locked from here on, so that what is read is what is assessed.
    const lead = await tx.lead.findFirst({
      where: mine,
      include: { charges: { orderBy: { position: "asc" } } },
    });
    if (lead === null) return "nothingHere";
    if (count === 0) return { late: lead };
    await recordEvent(tx, correction.event);
    await assessInside(tx, lead, at, holidays);
    return "changed";
  });
}
