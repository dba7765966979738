import { recordsOf, type StoredAnswers } from "@/lib/leads/answers";
import { type Facts, factsSchema } from "@/lib/triage/facts";

/**
 * The answers of a lead as the order of call-backs reads them. The words that stand for "not known" where triage
 * knows only "not said" (a role that the callback page does not ask, a charge without words, a date without a day)
 * are left out.
 * @throws {import("zod").ZodError} for answers that the question list does not allow
 */
export function factsOf(answers: StoredAnswers, receivedAt: Date): Facts {
  const facts: Record<string, unknown> = {};
  for (const [key, answer] of Object.entries(answers)) facts[key] = withoutEmptyDate(answer);
  if (facts.role === "unknown") delete facts.role;
  if (Array.isArray(answers.charges)) facts.charges = recordsOf(answers.charges).map(chargeOf);
  return factsSchema.parse({ ...facts, receivedAt });
}

function withoutEmptyDate(answer: unknown): unknown {
  if (typeof answer !== "object" || answer === null || !("certainty" in answer)) return answer;
  return "value" in answer && answer.value === null ? { certainty: answer.certainty } : answer;
}

function chargeOf(record: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const { chargeText, ...others } = record;
  return chargeText === "unknown" ? others : record;
}
