import { z } from "zod";
import type { LeadModel } from "@/lib/db/generated/models";
import { openAnswers, type SealedLead } from "@/lib/leads/sealed";

const toldSchema = z.partialRecord(
  z.enum(["nextCourtAt", "courtName", "nextCourtSource", "didYouGo", "custody", "seenJudge", "arrestBasis"]),
  z.union([z.string(), z.strictObject({ value: z.string().nullable(), certainty: z.string() }), z.null()]),
);

/**
 * Answers that the desk has changed since, as the person had given them; null: they had said nothing of it. Each is
 * one that may be seen before clearance. It is kept where the answer itself is kept: of an answer with a column in the
 * column `told`, of a sealed one among the sealed answers. So nothing that was sealed becomes plain by a correction.
 */
export type Told = z.output<typeof toldSchema>;
export type ToldQuestion = keyof Told;

/** @throws {z.ZodError} for what no correction wrote */
export function toldOf(lead: SealedLead & Pick<LeadModel, "told">): Told {
  return { ...keepTold(lead.told, {}), ...keepTold(openAnswers(lead).told, {}) };
}

/**
 * What is kept in one of the two places after a correction. What was kept first stays: a second correction at the desk
 * is no answer of the person.
 * @param kept what stands in that place now
 * @throws {z.ZodError} for what no correction wrote
 */
export function keepTold(kept: unknown, said: Told): Told {
  return { ...said, ...toldSchema.parse(kept ?? {}) };
}
