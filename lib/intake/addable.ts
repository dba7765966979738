import { now } from "@/lib/clock";
import { database, type Transaction } from "@/lib/db/client";
import { type SentLead, sentAnswers } from "@/lib/intake/add-answers";
import type { Answers, Situation } from "@/lib/intake/answers";
import { type OpenPage, openPages } from "@/lib/intake/later-pages";
import { situationOf } from "@/lib/intake/situation";
import { submittedReference } from "@/lib/intake/submit";
import { additionOf } from "@/lib/leads/history";
import { roomForPapers } from "@/lib/leads/papers";

/**
 * How long the browser that sent a request may add to it: as long as its cookie lives and as a draft would. Longer
 * than the half hour in which the page about what was sent is personal, because a booking number and a court date
 * are often known a day later, and because these pages show nothing that was answered: what they tell is that
 * something was sent from here and which topics are open. Leaving the site ends it, as the cookie goes then.
 */
const ADD_MS = 72 * 60 * 60 * 1000;

/** A request that may be added to. Its answers are for judging and never for showing. */
export interface Addable {
  readonly leadId: string;
  readonly reference: string;
  readonly situation: Situation;
  readonly answers: Answers;
  readonly open: readonly OpenPage[];
  /** When something was last added on a page. */
  readonly sent: ReadonlyMap<string, Date>;
}

/**
 * The request that this browser sent, as long as it may add to it; null for everybody else, whatever they know.
 * @param draftKey of the cookie; the key of the draft that was sent
 * @throws when the database does not answer
 */
export async function addable(
  draftKey: string | undefined,
  language: Situation["language"],
): Promise<Addable | null> {
  const sent = await submittedReference(draftKey);
  if (sent === null || now().getTime() - sent.receivedAt.getTime() > ADD_MS) return null;
  return database().$transaction(async (tx) => {
    const lead = await sentLead(tx, sent.leadId);
    if (lead === null) return null;
    const events = await tx.leadEvent.findMany({
      where: { leadId: lead.id, kind: "added" },
      orderBy: { at: "asc" },
    });
    const { situation, answers } = standingOf(lead, language);
    const room = await roomForPapers(tx, lead.id);
    return {
      ...{ leadId: lead.id, reference: lead.reference, situation, answers },
      open: openPages(answers, situation).filter(({ page }) => page !== "papers" || room > 0),
      sent: new Map(events.map(({ data, at }) => [additionOf(data).page, at])),
    };
  });
}

/** One query after the other: a transaction has one connection, which the relations of one query would share. */
export async function sentLead(tx: Transaction, id: string): Promise<SentLead | null> {
  const lead = await tx.lead.findUnique({ where: { id } });
  if (lead === null) return null;
  const where = { leadId: id };
  const charges = await tx.charge.findMany({ where, orderBy: { position: "asc" } });
  const parties = await tx.party.findMany({ where });
  return { ...lead, charges, parties };
}

/** The answers so far and the situation that a page of theirs is judged in. */
export function standingOf(
  lead: SentLead,
  language: Situation["language"],
): { readonly answers: Answers; readonly situation: Situation } {
  const { role } = lead;
  const door = role === "accused" || role === "family" ? role : null;
  // The one form that asks nobody who they are.
  const form = door === null ? "callback" : "intake";
  // What was taken in goes on, also when the practice takes no federal case any more.
  const situation = situationOf({ form, door, language }, { takesFederal: true });
  return { answers: sentAnswers(lead), situation };
}
