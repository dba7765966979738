import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { letterMark, nonEngagement } from "@/lib/closing/letter";
import type { Locale } from "@/lib/i18n/locales";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { letterAddressOf } from "@/lib/leads/channels";
import { courtAheadOf, runningDaysOf } from "@/lib/leads/last-days";
import type { Letter } from "@/lib/leads/letter";
import { readLead } from "@/lib/leads/read";
import type { LeadAfter, LeadBefore } from "@/lib/leads/shapes";
import { formatPhone } from "@/lib/practice/phone";
import { readPractice } from "@/lib/practice/read";
import { packReview } from "@/lib/reviews/read";
import { dayOf } from "@/lib/triage/calendar";

/** A letter as it would go out, and where it could go. */
export interface Preview {
  readonly lead: LeadBefore | LeadAfter;
  readonly letter: Letter;
  /** Stands for the words; see {@link letterMark} */
  readonly mark: string;
  /** The address that the person said is safe for mail that says who writes; null: none, or nobody may know yet */
  readonly address: string | null;
}

/**
 * The non-engagement letter of a lead as of now. The days in it come from what may be seen before clearance.
 * @returns null when there is no such lead, or no practice
 * @throws when the database does not answer
 */
export async function previewLetter(actor: Actor, id: string, language: Locale): Promise<Preview | null> {
  const lead = await readLead(actor, id);
  const practice = await readPractice();
  if (lead === null || practice === null) return null;
  const at = now();
  const { address, phone } = practice;
  const letter = nonEngagement(language, {
    practice: {
      name: practice.name,
      address:
        address === null ? null : `${address.line}, ${address.city}, ${address.state} ${address.postalCode}`,
      phone: phone === null ? null : formatPhone(phone),
    },
    lawyer: practice.responsibleLawyer,
    reference: lead.reference,
    receivedOn: dayOf(lead.receivedAt, lead.zone),
    today: dayOf(at, lead.zone),
    ownDays: runningDaysOf(lead, at, practice.closedDays),
    nextCourt: courtAheadOf(lead, at)?.wall ?? null,
    checked: (await packReview()).clocks,
    referralLine: alabama().helpLines.find(({ key }) => key === "lawyerReferral")?.number ?? null,
  });
  return { lead, letter, mark: letterMark(letter), address: letterAddressOf(lead) };
}
