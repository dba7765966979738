import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { Prisma } from "@/lib/db/generated/client";
import type { ConflictState, Lane, LeadStatus } from "@/lib/db/generated/enums";
import type { Place } from "@/lib/leads/cursor";
import { mayDecide } from "@/lib/leads/permissions";
import { isFrozen } from "@/lib/leads/status";
import { LABELS } from "@/lib/triage/labels";
import { RULE_IDS } from "@/lib/triage/rules";

/** One reason as it is stored: fixed words, and the instant that they are about. Never an answer. */
export interface StoredReason {
  readonly rule: (typeof RULE_IDS)[number];
  readonly label: string;
  readonly at?: Date | undefined;
}

const reasons = z.array(
  z.object({
    rule: z.enum(RULE_IDS),
    label: z.string(),
    at: z.iso
      .datetime()
      .transform((text) => new Date(text))
      .optional(),
  }),
);

/** Reads the column `reasons`. @throws {z.ZodError} when it holds anything else */
export function reasonsOf(stored: unknown): StoredReason[] {
  return reasons.parse(stored);
}

/** A lead in a list: plain columns only, the same before and after clearance. */
export interface LeadRow {
  readonly id: string;
  readonly reference: string;
  readonly status: LeadStatus;
  readonly conflict: ConflictState;
  readonly version: number;
  readonly receivedAt: Date;
  readonly firstAttemptAt: Date | null;
  /** Whose it is; null: nobody's */
  readonly assignedTo: string | null;
  /** Null while a conflict freezes the lead, for whoever may not decide about it. */
  readonly order: {
    readonly lane: Lane;
    readonly decideBy: Date;
    readonly reasons: readonly StoredReason[];
    readonly pagesAtNight: boolean;
  } | null;
  /** They said that they call themselves: the response clock stands. */
  readonly waitsForCall: boolean;
  /** Whether a number was given, and whether the desk has learned that it is not safe. */
  readonly phone: "none" | "unsafe" | "given";
  readonly safeVoicemail: string | null;
  readonly role: string;
  readonly accusedName: string | null;
  readonly submitterName: string;
  readonly submitterRelation: string | null;
  readonly custody: string;
  readonly jail: string | null;
  readonly placeCounty: string | null;
  readonly arrestAt: string | null;
  readonly arrestAtCertainty: string | null;
  readonly language: string;
  /** Codes of why it may be spam, see lib/leads/suspected.ts */
  readonly suspected: readonly string[];
}

/** A row as the database gives it. */
export type StoredRow = Place & {
  readonly lane: Lane;
  readonly reasons: unknown;
  readonly pagesAtNight: boolean;
} & Omit<LeadRow, "order">;

/** Nothing of `sealed`: a list never opens anything. */
export const ROW_COLUMNS = Prisma.sql`
  leads.id, reference, status::text as status, conflict::text as conflict, lane::text as lane,
  lane_rank, lane_rank as "laneRank", decide_by, decide_by as "decideBy", kind_rank, kind_rank as "kindRank",
  leads.version, pages_at_night as "pagesAtNight",
  (select name from users where users.id = assigned_to_id) as "assignedTo",
  ${LABELS.waits.label} = any (labels) as "waitsForCall",
  case when phone is null then 'none' when exists (
    select from lead_channels where lead_id = leads.id and kind = 'phone' and value = phone and not safe and why <> 'answer'
  ) then 'unsafe' else 'given' end as phone, safe_voicemail as "safeVoicemail",
  received_at, received_at as "receivedAt", first_attempt_at as "firstAttemptAt", reasons, role,
  accused_name as "accusedName", submitter_name as "submitterName", submitter_relation as "submitterRelation",
  custody, jail, place_county as "placeCounty", arrest_at as "arrestAt",
  arrest_at_certainty as "arrestAtCertainty", language, suspected`;

export function rowOf(stored: StoredRow, actor: Actor): LeadRow {
  const { lane, decideBy, reasons: why, pagesAtNight } = stored;
  const hidden = isFrozen(stored.conflict) && !mayDecide(actor);
  return {
    ...{ id: stored.id, reference: stored.reference, status: stored.status, conflict: stored.conflict },
    ...{ receivedAt: stored.receivedAt, firstAttemptAt: stored.firstAttemptAt, role: stored.role },
    ...{ accusedName: stored.accusedName, submitterName: stored.submitterName },
    ...{ submitterRelation: stored.submitterRelation, custody: stored.custody, jail: stored.jail },
    ...{ placeCounty: stored.placeCounty, language: stored.language },
    ...{ suspected: stored.suspected, version: stored.version, assignedTo: stored.assignedTo },
    ...{ phone: stored.phone, safeVoicemail: stored.safeVoicemail },
    // A label, which is hidden with the rest of a frozen lead.
    waitsForCall: !hidden && stored.waitsForCall,
    ...{ arrestAt: stored.arrestAt, arrestAtCertainty: stored.arrestAtCertainty },
    order: hidden ? null : { lane, decideBy, reasons: reasonsOf(why), pagesAtNight },
  };
}
