import { z } from "zod";
import { type LeadKey, openLeadKey, type Sealed, sealJson, unsealJson } from "@/lib/privacy/sealing";

const named = z.looseObject({ name: z.string(), avRelation: z.string().optional() });

/**
 * The answers of a lead that have no column of their own, as they were given: those of sensitivity H and those that
 * are only asked after Send. Charges stand here with what their rows do not hold, by their position.
 */
const sealedAnswers = z.looseObject({
  isNamedVictim: z.string().optional(),
  safeEmail: z.string().optional(),
  allegedVictims: z.union([z.array(named), z.string()]).optional(),
  charges: z.array(z.looseObject({})).optional(),
  /** No answer: what stood in these answers before the desk changed it, see lib/leads/told.ts */
  told: z.looseObject({}).optional(),
});

export type SealedAnswers = z.output<typeof sealedAnswers>;

/** What of a lead's row is needed to open it. */
export interface SealedLead {
  readonly id: string;
  readonly sealed: Uint8Array;
  readonly sealedKey: Uint8Array;
}

/** @throws {z.ZodError} for answers that the question list does not allow */
export function sealAnswers(
  key: LeadKey,
  leadId: string,
  answers: Readonly<Record<string, unknown>>,
): Sealed {
  return sealJson(key, sealedAnswers.parse(answers), place(leadId));
}

/**
 * Opens the sealed answers of a lead. Who shows any of it to somebody writes that into the audit in the transaction
 * of the read.
 * @throws {import("@/lib/privacy/sealing").SealingError} when it does not open
 */
export function openAnswers(lead: SealedLead): SealedAnswers {
  const key = openLeadKey(lead.sealedKey, lead.id);
  return sealedAnswers.parse(unsealJson(key, lead.sealed, place(lead.id)));
}

function place(leadId: string): string {
  return `leads.sealed:${leadId}`;
}
