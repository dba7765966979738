import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { wallClock } from "@/lib/intake/dates";
import { submittedReference } from "@/lib/intake/submit";
import { alabama } from "@/lib/jurisdictions/alabama/pack";

/** How long the page about what was sent stays personal. */
const PERSONAL_MS = 30 * 60 * 1000;

/** What the sent page says about what was sent; nothing that could not be read over a shoulder. */
export interface Sent {
  readonly reference: string;
  readonly receivedAt: Date;
  readonly family: boolean;
  readonly inJail: boolean;
  /** The rule for messages on the phone; `mail` when no phone was given. */
  readonly call: "full" | "neutralOnly" | "no" | "mail";
  /** The next court date on the clock of the court, as it was given; null when none was, or it may be another day. */
  readonly court: string | null;
}

/**
 * What was sent under a reference, for the browser that sent it and for half an hour; null for everybody else, and
 * for a reference that was never given.
 * @throws when the database does not answer
 */
export async function sentBy(draftKey: string | undefined, reference: string): Promise<Sent | null> {
  const sent = await submittedReference(draftKey);
  if (sent === null || sent.reference !== reference) return null;
  if (now().getTime() - sent.receivedAt.getTime() > PERSONAL_MS) return null;
  const lead = await database().lead.findUnique({
    where: { id: sent.leadId },
    select: {
      ...{ role: true, custody: true, phone: true, safeVoicemail: true },
      ...{ nextCourtAt: true, nextCourtAtCertainty: true },
    },
  });
  if (lead === null) return null;
  const rule = (["full", "neutralOnly"] as const).find((each) => each === lead.safeVoicemail);
  return {
    reference,
    receivedAt: sent.receivedAt,
    family: lead.role === "family",
    inJail: lead.custody === "yes",
    // Nothing said counts as no.
    call: lead.phone === null ? "mail" : (rule ?? "no"),
    court: lead.nextCourtAtCertainty === "exact" ? toCome(lead.nextCourtAt) : null,
  };
}

/** A day that is over is nothing to be reminded of. */
function toCome(court: string | null): string | null {
  const today = wallClock(now(), alabama().zone).slice(0, 10);
  return court !== null && court.slice(0, 10) >= today ? court : null;
}
