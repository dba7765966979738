import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import type { LeadStatus } from "@/lib/leads/status";
import { TAKEN_OVER_MS } from "@/lib/notifications/attempt";
import { kindOf } from "@/lib/notifications/event";
import { PERSON } from "@/lib/notifications/person-event";
import { countMail } from "@/lib/notifications/person-limits";
import { RECEIPT_MS } from "@/lib/notifications/person-plan";
import { hasActed, isOver } from "@/lib/notifications/person-queue";
import { hasStopped } from "@/lib/notifications/person-stop";
import { decentTime, reminderTimes } from "@/lib/notifications/reminder-times";
import { transportName } from "@/lib/notifications/transport";
import { sameForm } from "@/lib/on-call/red";

/** What of a mail to a person decides whether it may go out now. */
export interface Waiting {
  readonly id: string;
  readonly event: string;
  readonly address: string;
  readonly courtWall: string | null;
  readonly courtSequence: number | null;
  readonly countedAt: Date | null;
  readonly transport: string | null;
  readonly attemptStartedAt: Date | null;
  readonly attemptEndedAt: Date | null;
  readonly uncertainAt: Date | null;
  readonly sentAt: Date | null;
  readonly failedAt: Date | null;
  readonly channel: { readonly safe: boolean; readonly why: string; readonly network: string | null };
  readonly lead: {
    readonly id: string;
    readonly receivedAt: Date;
    readonly status: LeadStatus;
    readonly suspected: readonly string[];
    readonly firstAttemptAt: Date | null;
    readonly nextCourtAt: string | null;
    readonly nextCourtAtCertainty: string | null;
    readonly courtSequence: number;
  };
}

/** `over`: it went out, it is given up, or nobody knows whether it arrived, and it is not repeated. */
type Verdict = "go" | "over" | { readonly cancel: string } | { readonly until: Date };

/**
 * Whether a mail to a person may go out now. Checked again here, whatever was right when it was planned: between the
 * two the address may have turned unsafe, somebody may have called, the date may be another one.
 * @returns whether it may go; when not, it was cancelled with the reason, or waits as a row with a time
 * @throws when the database does not answer
 */
export async function mayGo(mail: Waiting, zone: string): Promise<boolean> {
  const verdict = await judge(mail, zone);
  if (verdict === "go") return true;
  if (verdict === "over") return false;
  const waits = { id: mail.id, sentAt: null, failedAt: null };
  await database().delivery.updateMany({
    where: waits,
    data:
      "cancel" in verdict
        ? { failedAt: now(), failure: verdict.cancel, notBefore: null }
        : { notBefore: verdict.until },
  });
  return false;
}

/** Gives a mail to a person up, for a reason that is found when it is written. */
export async function cancelMail(id: string, failure: string): Promise<void> {
  await database().delivery.updateMany({
    where: { id, sentAt: null, failedAt: null },
    data: { failedAt: now(), failure, notBefore: null },
  });
}

async function judge(mail: Waiting, zone: string): Promise<Verdict> {
  if (mail.sentAt !== null || mail.failedAt !== null) return "over";
  if (isUnknown(mail) && !isRepeatable(mail)) return "over";
  if (!mail.channel.safe) return { cancel: "channel-unsafe" };
  const red = await database().redAddress.findUnique({ where: { address: sameForm(mail.address) } });
  if (red !== null) return { cancel: "address-red" };
  if (mail.channel.why !== "desk" && (await hasStopped(mail.address))) return { cancel: "stopped" };
  const verdict = await aboutLead(mail, zone);
  if (verdict !== "go") return verdict;
  const wait = await countMail(mail);
  if (wait === undefined) return "go";
  // A letter and a date are worth waiting for; that we have a message is not.
  const kind = kindOf(mail.event);
  if (kind === PERSON.receipt || kind === PERSON.followUp) return { cancel: "too-many" };
  return { until: new Date(now().getTime() + wait * 1000) };
}

/** An attempt of which nobody knows the outcome: it failed in that way, or whoever made it died at it. */
function isUnknown({ attemptStartedAt: started, attemptEndedAt: ended, uncertainAt }: Waiting): boolean {
  if (uncertainAt !== null) return true;
  const isOpen = started !== null && (ended === null || ended < started);
  return isOpen && Math.abs(now().getTime() - started.getTime()) >= TAKEN_OVER_MS;
}

/** Well within the 24 hours for which this provider knows an idempotency key again: there, twice is once. */
const REPEATABLE_MS = 20 * 60 * 60 * 1000;

function isRepeatable({ transport, uncertainAt, attemptStartedAt }: Waiting): boolean {
  const since = uncertainAt ?? attemptStartedAt;
  return (
    transport === "resend" &&
    transportName() === "resend" &&
    since !== null &&
    now().getTime() - since.getTime() < REPEATABLE_MS
  );
}

async function aboutLead(mail: Waiting, zone: string): Promise<Verdict> {
  const { lead, event, courtWall, courtSequence } = mail;
  const kind = kindOf(event);
  if (kind === PERSON.letter) return "go";
  if (isOver(lead.status) || lead.suspected.length > 0) return { cancel: "not-wanted" };
  const at = now();
  switch (kind) {
    case PERSON.receipt:
      return at.getTime() - lead.receivedAt.getTime() > RECEIPT_MS ? { cancel: "too-late" } : "go";
    case PERSON.followUp:
      return lead.status === "retained" || (await hasActed(database(), lead)) ? { cancel: "acted" } : "go";
    case PERSON.reminder: {
      const isSame = lead.nextCourtAt === courtWall && lead.nextCourtAtCertainty === "exact";
      return isSame && courtWall !== null ? inTime(event, courtWall, zone) : { cancel: "date-changed" };
    }
    default:
      return lead.courtSequence === courtSequence ? "go" : { cancel: "date-changed" };
  }
}

/** After an outage: not at night, and not when the next one says the same. */
function inTime(event: string, wall: string, zone: string): Verdict {
  const time = reminderTimes(wall, zone).find(({ name }) => event.startsWith(`${PERSON.reminder}:${name}:`));
  const decent = decentTime(now(), zone);
  if (time === undefined || decent >= time.until) return { cancel: "too-late" };
  return decent > now() ? { until: decent } : "go";
}
