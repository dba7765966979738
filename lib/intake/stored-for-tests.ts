import type { ChargeModel, LeadModel, PartyModel } from "@/lib/db/generated/models";
import { findQuestion } from "@/lib/intake/questions";
import { storedAnswers } from "@/lib/leads/answers";

/** For tests: the keys of the question list that a stored lead has an answer to, wherever it is kept, in order. */
export function storedKeysOf(
  lead: LeadModel & { readonly charges: readonly ChargeModel[]; readonly parties: readonly PartyModel[] },
): string[] {
  const answers = Object.entries(storedAnswers(lead))
    .filter(([, value]) => value !== null)
    .map(([key]) => key.replace(/Answer$/u, ""));
  const named = lead.parties.flatMap(({ kind }) => (kind === "coDefendant" ? ["coDefendants"] : []));
  const known = [...answers, ...named].filter((key) => key === "charges" || findQuestion(key) !== undefined);
  return [...new Set(known)].sort();
}
