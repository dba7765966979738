import type { Actor } from "@/lib/auth/actor";
import type {
  ChargeModel,
  ConflictDecisionModel,
  ConsultationModel,
  ContactAttemptModel,
  LeadChannelModel,
  LeadEventModel,
  LeadLetterModel,
  LeadModel,
  LeadNoteModel,
  LeadReferralModel,
  LeadTaskModel,
  PartyModel,
} from "@/lib/db/generated/models";
import { type Agreed, agreedOf } from "@/lib/leads/agreed";
import { recordsOf, storedAnswers } from "@/lib/leads/answers";
import { isOpenField, isOpenOfCharge } from "@/lib/leads/fields";
import { type Guided, openGuided } from "@/lib/leads/guided";
import { additionOf } from "@/lib/leads/history";
import { reasonsOf, type StoredReason } from "@/lib/leads/list-row";
import type { Paper } from "@/lib/leads/papers";
import { mayDecide } from "@/lib/leads/permissions";
import { referralPlace, taskPlace } from "@/lib/leads/sealed-places";
import { openText } from "@/lib/leads/sealed-text";
import { isFrozen } from "@/lib/leads/status";
import { type Told, toldOf } from "@/lib/leads/told";
import { zoneOf } from "@/lib/leads/zone";
import { openLeadKey } from "@/lib/privacy/sealing";

/** The two shapes of a lead. Nothing outside of this file turns a row of `leads` into something that is shown. */

type Answers = Readonly<Record<string, unknown>>;

/** A lead with everything that belongs to it. */
export type WholeLead = LeadModel & {
  readonly charges: readonly ChargeModel[];
  readonly parties: readonly PartyModel[];
  readonly events: readonly LeadEventModel[];
  readonly attempts: readonly ContactAttemptModel[];
  readonly decisions: readonly ConflictDecisionModel[];
  readonly channels: readonly LeadChannelModel[];
  readonly tasks: readonly LeadTaskModel[];
  readonly letters: readonly LeadLetterModel[];
  readonly referrals: readonly LeadReferralModel[];
  /** Null: nobody takes care of it, or somebody who is gone. */
  readonly assignedTo: string | null;
};

interface Common {
  readonly id: string;
  readonly reference: string;
  readonly receivedAt: Date;
  readonly source: string;
  readonly sourceNote: string | null;
  readonly status: LeadModel["status"];
  readonly conflict: LeadModel["conflict"];
  readonly version: number;
  readonly firstAttemptAt: Date | null;
  readonly noticesAt: Date | null;
  /** Codes of why it may be spam, see lib/leads/suspected.ts */
  readonly suspected: readonly string[];
  /** IANA zone of the court, in which dates and times of the lead are read. */
  readonly zone: string;
  readonly labels: readonly string[];
  /** Null while a conflict freezes the lead, for whoever may not decide about it. */
  readonly order: {
    readonly lane: LeadModel["lane"];
    readonly decideBy: Date;
    readonly reasons: readonly StoredReason[];
    readonly pagesAtNight: boolean;
  } | null;
  /** By the keys of the question list: those of {@link isOpenField} and no other. */
  readonly answers: Answers;
  readonly charges: readonly Answers[];
  readonly attempts: readonly Pick<
    ContactAttemptModel,
    "id" | "at" | "outcome" | "channel" | "actorName" | "followUpAt"
  >[];
  /** When somebody tries again; null: nobody has to. */
  readonly followUpAt: Date | null;
  readonly assignedToId: string | null;
  /** Their name. */
  readonly assignedTo: string | null;
  /** Codes of lib/leads/tags.ts */
  readonly tags: readonly string[];
  /** What the desk has learned about numbers and addresses; see lib/leads/channels.ts */
  readonly channels: readonly Pick<
    LeadChannelModel,
    "id" | "kind" | "value" | "safe" | "why" | "actorName" | "changedAt" | "version"
  >[];
  readonly tasks: readonly Task[];
  readonly letters: readonly Pick<
    LeadLetterModel,
    "id" | "at" | "kind" | "language" | "channel" | "actorName" | "sentAt"
  >[];
  readonly referrals: readonly Referral[];
  readonly events: readonly Pick<LeadEventModel, "id" | "at" | "kind" | "actorName" | "data">[];
  readonly decisions: readonly Decision[];
  /** When a question was answered that was only answered after Send; no answer, so it is open for all of them. */
  readonly added: Readonly<Partial<Record<string, Date>>>;
  /** What the person had said before the desk changed it. */
  readonly told: Told;
}

export interface Decision {
  readonly id: string;
  readonly at: Date;
  readonly outcome: string;
  readonly actorName: string;
  readonly hits: number;
  /** It names people: only after clearance. */
  readonly reason?: string;
}

export type Task = Pick<LeadTaskModel, "id" | "at" | "dueAt" | "doneAt" | "doneByName" | "authorName"> & {
  /** What is to be done: only after clearance. */
  readonly text?: string;
};

export type Referral = Pick<LeadReferralModel, "id" | "at" | "why" | "actorName"> & {
  /** To whom: only after clearance. */
  readonly to?: string;
};

/** Names, urgency, how to call, and what a court's clerk would tell anybody. */
export interface LeadBefore extends Common {
  readonly shape: "before";
}

export interface Note {
  readonly id: string;
  readonly at: Date;
  readonly authorName: string;
  readonly text: string;
}

/** Everything. Making one of these is an act: see lib/leads/read.ts. */
export interface LeadAfter extends Common {
  readonly shape: "after";
  /** The answers that were left out before. */
  readonly sealed: Answers;
  readonly notes: readonly Note[];
  /** Court papers; what is on them is opened one by one, see lib/leads/papers.ts */
  readonly papers: readonly Paper[];
  readonly agreed: Agreed;
  /** What the sender was given to read, and in which version of the words; null when it came in without a page. */
  readonly guided: Guided | null;
}

export function beforeClearance(lead: WholeLead, actor: Actor): LeadBefore {
  return { ...commonOf(lead, actor), shape: "before" };
}

export function afterClearance(
  lead: WholeLead,
  more: {
    readonly notes: readonly LeadNoteModel[];
    readonly consultation: ConsultationModel | null;
    readonly papers: readonly Paper[];
  },
  actor: Actor,
): LeadAfter {
  const common = commonOf(lead, actor);
  const key = openLeadKey(lead.sealedKey, lead.id);
  const answers = storedAnswers(lead);
  // A column whose name is no question (`id`, `status`) is no answer, sealed or not.
  const plain = new Set([...Object.keys(lead), "charges"]);
  const sealed = Object.entries(answers).filter(([name]) => !isOpenField(name) && !plain.has(name));
  return {
    ...common,
    shape: "after",
    sealed: Object.fromEntries(sealed),
    guided: openGuided(lead),
    agreed: agreedOf(more.consultation),
    papers: more.papers,
    tasks: lead.tasks.map((row) => ({ ...taskOf(row), text: openText(key, row.sealed, taskPlace(row.id)) })),
    referrals: lead.referrals.map((row) => ({
      ...referralOf(row),
      to: openText(key, row.sealed, referralPlace(row.id)),
    })),
    decisions: lead.decisions.map((row) => ({
      ...decisionOf(row),
      reason: openText(key, row.reason, `conflict_decisions.reason:${row.id}`),
    })),
    notes: more.notes.map(({ id, at, authorName, sealed: text }) => ({
      ...{ id, at, authorName },
      text: openText(key, text, `lead_notes.sealed:${id}`),
    })),
  };
}

function commonOf(lead: WholeLead, actor: Actor): Common {
  const hidden = isFrozen(lead.conflict) && !mayDecide(actor);
  const { lane, decideBy } = lead;
  return {
    ...{ id: lead.id, reference: lead.reference, receivedAt: lead.receivedAt, version: lead.version },
    ...{ source: lead.source, sourceNote: lead.sourceNote, status: lead.status, conflict: lead.conflict },
    ...{ firstAttemptAt: lead.firstAttemptAt, noticesAt: lead.noticesAt, zone: zoneOf(lead.placeCounty) },
    suspected: lead.suspected,
    labels: hidden ? [] : lead.labels,
    order: hidden
      ? null
      : { lane, decideBy, reasons: reasonsOf(lead.reasons), pagesAtNight: lead.pagesAtNight },
    ...openAnswersOf(lead),
    attempts: lead.attempts.map(({ id, at, outcome, channel, actorName, followUpAt }) => ({
      ...{ id, at, outcome, channel, actorName, followUpAt },
    })),
    ...{ followUpAt: lead.followUpAt, tags: lead.tags },
    ...{ assignedToId: lead.assignedToId, assignedTo: lead.assignedTo },
    // What the person answered about an address stands sealed with the answers.
    channels: lead.channels
      .filter(({ why }) => why !== "answer")
      .map(({ id, kind, value, safe, why, actorName, changedAt, version }) => ({
        ...{ id, kind, value, safe, why, actorName, changedAt, version },
      })),
    tasks: lead.tasks.map(taskOf),
    letters: lead.letters.map(({ id, at, kind, language, channel, actorName, sentAt }) => ({
      ...{ id, at, kind, language, channel, actorName, sentAt },
    })),
    referrals: lead.referrals.map(referralOf),
    events: lead.events
      // A re-assessment names lanes.
      .filter(({ kind }) => !hidden || kind !== "assessed")
      .map(({ id, at, kind, actorName, data }) => ({ id, at, kind, actorName, data })),
    decisions: lead.decisions.map(decisionOf),
    added: addedOf(lead.events),
    told: toldOf(lead),
  };
}

function taskOf({ id, at, dueAt, doneAt, doneByName, authorName }: LeadTaskModel): Task {
  return { id, at, dueAt, doneAt, doneByName, authorName };
}

function referralOf({ id, at, why, actorName }: LeadReferralModel): Referral {
  return { id, at, why, actorName };
}

function addedOf(events: readonly LeadEventModel[]): Common["added"] {
  const entries = events
    .filter(({ kind }) => kind === "added")
    .flatMap(({ data, at }) => additionOf(data).keys.map((key) => [key, at] as const));
  return Object.fromEntries(entries);
}

function openAnswersOf(lead: WholeLead): Pick<Common, "answers" | "charges"> {
  const all = storedAnswers(lead);
  const answers: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(all)) if (isOpenField(name)) answers[name] = value;
  const others = lead.parties.filter(({ kind }) => kind === "coDefendant").map(({ name }) => name);
  const coDefendants = others.length > 0 ? others : lead.coDefendantsAnswer;
  const charges = recordsOf(all.charges).map((record, position) => ({
    ...Object.fromEntries(Object.entries(record).filter(([name]) => isOpenOfCharge(name))),
    suggestedClass: lead.charges[position]?.suggestedClass ?? null,
  }));
  const unknownCharge = lead.chargesAnswer === null ? [] : [{ chargeText: lead.chargesAnswer }];
  return {
    answers: coDefendants === null ? answers : { ...answers, coDefendants },
    charges: charges.length > 0 ? charges : unknownCharge,
  };
}

function decisionOf({ id, at, outcome, actorName, hits }: ConflictDecisionModel): Decision {
  return { id, at, outcome, actorName, hits: hits.length };
}
