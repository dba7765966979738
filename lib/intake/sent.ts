import { uidOf } from "@/lib/calendar/uid";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { speaksOfSelfHarm } from "@/lib/intake/crisis-words";
import { type OwnDate, ownDatesOf } from "@/lib/intake/own-dates";
import { submittedReference } from "@/lib/intake/submit";
import { storedAnswers } from "@/lib/leads/answers";
import { type Guided, guidedFor, openGuided } from "@/lib/leads/guided";
import { zoneOf } from "@/lib/leads/zone";

/** How long the page about what was sent stays personal. */
const PERSONAL_MS = 30 * 60 * 1000;

/** A date of the person who sent it, and the appointment that can be taken along. */
export interface SentDate extends OwnDate {
  /** Of the calendar entry, the same for ever; null when there is no day ahead to put down. */
  readonly uid: string | null;
}

/** What the sent page says about what was sent; nothing that could not be read over a shoulder. */
export interface Sent {
  readonly reference: string;
  readonly receivedAt: Date;
  readonly family: boolean;
  readonly inJail: boolean;
  /** Photos of court papers can be added; whoever only asked for a call brings them along. */
  readonly papers: boolean;
  /** Something that was typed speaks of suicide or of hurting oneself. */
  readonly crisis: boolean;
  /** The rule for messages on the phone; `mail` when no phone was given. */
  readonly call: "full" | "neutralOnly" | "no" | "mail";
  /** What was promised when it was sent, in the words that were shown; null when it came in without a page. */
  readonly promise: string | null;
  /** What there is to read, to do and to leave, as it is kept with the lead. */
  readonly guided: Guided;
  readonly dates: readonly SentDate[];
  /** IANA zone of the court, in whose clock the dates stand. */
  readonly zone: string;
}

/**
 * What was sent under a reference, for the browser that sent it and for half an hour; null for everybody else, and
 * for a reference that was never given.
 * @throws when the database does not answer
 */
export async function sentBy(draftKey: string | undefined, reference: string): Promise<Sent | null> {
  const sent = await submittedReference(draftKey);
  if (sent === null || sent.reference !== reference) return null;
  const at = now();
  if (at.getTime() - sent.receivedAt.getTime() > PERSONAL_MS) return null;
  const lead = await database().lead.findUnique({
    where: { id: sent.leadId },
    include: { charges: { orderBy: { position: "asc" } } },
  });
  if (lead === null) return null;
  const answers = storedAnswers(lead);
  const rule = (["full", "neutralOnly"] as const).find((each) => each === lead.safeVoicemail);
  return {
    reference,
    receivedAt: sent.receivedAt,
    family: lead.role === "family",
    inJail: lead.custody === "yes",
    // The one form that asks nobody who they are takes none.
    papers: lead.role === "accused" || lead.role === "family",
    crisis: speaksOfSelfHarm(answers),
    // Nothing said counts as no.
    call: lead.phone === null ? "mail" : (rule ?? "no"),
    promise: lead.promise,
    // A lead of an earlier version of the portal has none yet.
    guided: openGuided(lead) ?? guidedFor(answers, lead.language === "es" ? "es" : "en", lead.receivedAt),
    dates: ownDatesOf(answers, at).map((date) => ({
      ...date,
      uid: date.wall === null || date.standing === "passed" ? null : uidOf(lead.id, date.what),
    })),
    zone: zoneOf(lead.placeCounty),
  };
}

/** The name of an appointment in an address: enough to tell those of one person apart, and no more. */
export function appointmentName(uid: string): string {
  return uid.slice(0, 12);
}
