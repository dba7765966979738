import type { ChargeModel, LeadModel, PartyModel } from "@/lib/db/generated/models";
import type { Answer, AnswerRecord, Answers, SingleAnswer } from "@/lib/intake/answers";
import { findQuestion } from "@/lib/intake/questions";
import { type StoredAnswers, storedAnswers, recordsOf as storedRecords } from "@/lib/leads/answers";

/** A lead with what belongs to its answers. */
export type SentLead = LeadModel & {
  readonly charges: readonly ChargeModel[];
  readonly parties: readonly PartyModel[];
};

/**
 * What was sent and added so far, in the shape in which a page is judged against it. The names of people charged in
 * the same case are parties, and a year is stored as text; everything else comes back as it was given.
 */
export function sentAnswers(lead: SentLead): Answers {
  const stored = storedAnswers(lead);
  const answers: Record<string, Answer> = {};
  for (const [key, value] of Object.entries(stored)) {
    const question = findQuestion(key);
    if (question === undefined || value === undefined) continue;
    if (question.type === "year" && value !== "unknown") answers[key] = Number(value);
    else answers[key] = value as Answer;
  }
  // Nobody said who they are on the callback page.
  if (answers.role === "unknown") delete answers.role;
  const others = lead.parties
    .filter(({ kind }) => kind === "coDefendant")
    .toSorted((a, b) => a.position - b.position)
    .flatMap(({ name }) => (name === null ? [] : [{ name }]));
  const coDefendants = others.length > 0 ? others : lead.coDefendantsAnswer;
  if (coDefendants !== null) answers.coDefendants = coDefendants;
  const charges = chargesOf(stored);
  return charges.length === 0 ? answers : { ...answers, charges };
}

function chargesOf(stored: StoredAnswers): readonly AnswerRecord[] {
  return storedRecords(stored.charges).map((record) => {
    const known = Object.entries(record).filter(([key]) => findQuestion(key) !== undefined);
    // Stored as no text beside the word for it.
    return { chargeText: "unknown", ...Object.fromEntries(known as [string, SingleAnswer][]) };
  });
}
