import { database } from "@/lib/db/client";
import type { ChargeModel, LeadModel } from "@/lib/db/generated/models";
import { type StoredAnswers, storedAnswers } from "@/lib/leads/answers";
import { SEARCH_VERSION, writeSearchTerms } from "@/lib/leads/search-terms";
import { faultCode, log } from "@/lib/log";

const BATCH = 200;
const MOST_BATCHES = 10;

/**
 * Writes what leads are found by where it is missing or was made by older rules: leads from before there was such a
 * search. Not in the migration: case and booking numbers are sealed with each lead, which SQL cannot open.
 * @returns how many leads this call did; the next tick goes on
 */
export async function fillSearch(): Promise<number> {
  let filled = 0;
  for (let batch = 0; batch < MOST_BATCHES; batch += 1) {
    const leads = await database().lead.findMany({
      where: { searchVersion: { lt: SEARCH_VERSION } },
      include: { charges: { orderBy: { position: "asc" } } },
      take: BATCH,
    });
    for (const lead of leads) if (await fill(lead)) filled += 1;
    if (leads.length < BATCH) break;
  }
  return filled;
}

async function fill(lead: LeadModel & { readonly charges: readonly ChargeModel[] }): Promise<boolean> {
  const { id, searchVersion } = lead;
  const answers = readable(lead);
  return database().$transaction(async (tx) => {
    const { count } = await tx.lead.updateMany({
      where: { id, searchVersion },
      data: { searchVersion: SEARCH_VERSION },
    });
    if (count > 0) await writeSearchTerms(tx, id, answers);
    return count > 0;
  });
}

/** A lead whose sealed part does not open is found by its plain columns. */
function readable(lead: LeadModel & { readonly charges: readonly ChargeModel[] }): StoredAnswers {
  try {
    return storedAnswers(lead);
  } catch (error) {
    log().error({ lead: lead.id, ...faultCode(error) }, "a lead is searched by its plain answers only");
    return { ...lead };
  }
}
