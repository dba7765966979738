import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Dates, type DemoLead, usualAnswers } from "@/lib/demo/lead";
import type { Answers, Situation } from "@/lib/intake/answers";
import { acknowledgedVersion } from "@/lib/intake/notices";
import { intakeSchema } from "@/lib/intake/schema";
import { situationOf } from "@/lib/intake/situation";
import { type Intake, submitIntake } from "@/lib/intake/submit";
import { addHours } from "@/lib/triage/calendar";

/**
 * The answers of an invented lead, judged by the rules of the form.
 * @param place in the list of all; the telephone number comes from it
 * @throws {import("zod").ZodError} for answers that the form would refuse
 */
export function judgedAnswers(lead: DemoLead, place: number, dates: Dates, situation: Situation): Answers {
  return intakeSchema(situation).parse({
    ...usualAnswers(dates),
    // The numbers from 555-0100 to 555-0199 belong to nobody; the first is the practice's.
    phone: `+1205555${String(101 + place).padStart(4, "0")}`,
    submitterName: lead.from,
    language: situation.language,
    ...lead.answers,
  });
}

/** The situation in which an invented person writes. */
export function situationIn({ via, language = "en" }: DemoLead): Situation {
  return situationOf({ form: via === "callback" ? "callback" : "intake", door: null, language });
}

/**
 * Stores an invented lead the way that every other comes in: in one transaction with its history and its job, and
 * only once under its place.
 * @returns its id
 * @throws {import("zod").ZodError} as {@link judgedAnswers}; also when the database does not answer
 */
export async function storeLead(from: {
  actor: Actor;
  dates: Dates;
  place: number;
  lead: DemoLead;
}): Promise<string> {
  const { lead, place } = from;
  const situation = situationIn(lead);
  const answers = judgedAnswers(lead, place, from.dates, situation);
  const receivedAt = addHours(now(), -lead.ago);
  const submitted = await submitIntake({
    ...{ answers, situation, receivedAt, key: `demonstration ${place}` },
    ...cameBy(lead, situation, receivedAt, from.actor),
  });
  if (!("leadId" in submitted)) throw new Error(`An invented lead was not stored: ${submitted.outcome}.`);
  return submitted.leadId;
}

function cameBy(
  { via }: DemoLead,
  { form, language }: Situation,
  receivedAt: Date,
  actor: Actor,
): Pick<Intake, "scope" | "notices" | "bodyHash" | "actor" | "sourceNote"> {
  if (via === "form" || via === "callback") {
    return { scope: "draft", notices: { version: acknowledgedVersion(form, language), at: receivedAt } };
  }
  // One body for good: after a start that was killed, its dates are others.
  return { scope: "desk", notices: null, bodyHash: "demonstration", actor, sourceNote: via };
}
