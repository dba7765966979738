import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import type { DeliveryModel } from "@/lib/db/generated/models";
import type { LeadAfter, LeadBefore } from "@/lib/leads/shapes";
import { type DeliveryState, deliveryState } from "@/lib/notifications/deliveries";

/** Somebody was told, or not. */
export interface Told {
  readonly id: string;
  readonly address: string;
  readonly event: string;
  /** Which rung of the ladder: first, second, again, owner, backup; null for an older one */
  readonly rung: string | null;
  /** Held by the quiet hours of its reader until then; null when it is not */
  readonly heldUntil: Date | null;
  readonly state: DeliveryState;
  /** When what the state says happened, as far as anything did. */
  readonly at: Date;
  /** What is known of its way: when it was handed over, arrived, came back, was called spam; null: not so far */
  readonly sentAt: Date | null;
  readonly deliveredAt: Date | null;
  readonly bouncedAt: Date | null;
  readonly complainedAt: Date | null;
  /** Handed over by a way that never says whether it arrived */
  readonly unproven: boolean;
  readonly attempts: number;
  /** Why the last attempt failed, in words for staff; null when it did not */
  readonly failure: string | null;
  /** When this person said "I have it" */
  readonly acknowledgedAt: Date | null;
}

/**
 * The mails about a lead, the first first. None of a lead of another practice.
 * @throws when the database does not answer
 */
export async function deliveriesOf(actor: Actor, leadId: string): Promise<Told[]> {
  const where = { leadId, lead: { practiceId: actor.practiceId } };
  const [rows, acknowledged] = await Promise.all([
    database().delivery.findMany({
      where: { ...where, channelId: null },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
    }),
    database().acknowledgement.findMany({ where }),
  ]);
  const at = now();
  return rows.map((row) => ({
    ...toldOf(row, at),
    acknowledgedAt: acknowledged.find(({ deliveryId }) => deliveryId === row.id)?.at ?? null,
  }));
}

/**
 * The mails to the person of a lead, the first first. Only after clearance: that there are any says what they answered
 * about their address.
 * @throws when the database does not answer
 */
export async function personMailsOf(lead: LeadBefore | LeadAfter): Promise<Told[]> {
  if (lead.shape === "before") return [];
  const rows = await database().delivery.findMany({
    where: { leadId: lead.id, channelId: { not: null } },
    orderBy: [{ createdAt: "asc" }, { id: "asc" }],
  });
  const at = now();
  return rows.map((row) => toldOf(row, at));
}

/** What is shown of a delivery. */
export function toldOf(row: DeliveryModel, at: Date): Told {
  const { id, address, event, attempts, sentAt, deliveredAt, bouncedAt, complainedAt, failure } = row;
  const state = deliveryState(row, at);
  return {
    ...{ id, address, event, rung: row.rung, heldUntil: row.notBefore, state, attempts },
    ...{ sentAt, deliveredAt, bouncedAt, complainedAt },
    failure: failure === null ? null : failureWords(failure),
    unproven: state === "sent" && row.transport === "smtp",
    acknowledgedAt: null,
    at:
      bouncedAt ??
      deliveredAt ??
      complainedAt ??
      row.failedAt ??
      sentAt ??
      row.attemptEndedAt ??
      row.attemptStartedAt ??
      row.createdAt,
  };
}

const FAILURES: Readonly<Record<string, string>> = {
  "address-refused": "the mail server does not accept this address",
  "address-busy": "the mailbox does not accept mail at the moment",
  "message-refused": "the mail server does not accept this mail",
  "relay-busy": "the mail server asks to try again later",
  "relay-refuses-portal": "the mail server refuses the portal: check the mail settings",
  "relay-silent": "the mail server did not answer; the mail may have arrived",
  "relay-unreachable": "the mail server cannot be reached",
  "mailbox-not-written": "the mailbox folder cannot be written",
  "provider-failed": "the mail service took it and could not send it on",
  "not-composed": "the mail could not be written",
  "channel-unsafe": "not sent: the address is not marked safe",
  "address-red": "not sent: this address has sent mail back, or its reader called it spam",
  stopped: "not sent: the person has ended mail to this address",
  acted: "not sent: somebody of the practice has acted",
  "not-wanted": "not sent: the lead is not as it was",
  "date-changed": "not sent: the court date is another one",
  "too-late": "not sent: it was too late for it",
  "too-many": "not sent: the address or its network had enough mail for a day",
  "sender-not-neutral": "not sent: the address of the sender has a word of law in it; set MAIL_FROM_NEUTRAL",
};

/** The code of a failure in words for staff. */
function failureWords(code: string): string {
  return FAILURES[code] ?? "it could not be sent";
}
