import { now } from "@/lib/clock";
import { database, type Transaction } from "@/lib/db/client";
import type { LeadModel } from "@/lib/db/generated/models";
import { holdLead } from "@/lib/leads/hold";
import { answerBy } from "@/lib/leads/response-clock";
import type { LeadStatus } from "@/lib/leads/status";
import { zoneOf } from "@/lib/leads/zone";
import { faultCode, log } from "@/lib/log";
import { PERSON } from "@/lib/notifications/person-event";
import { type PlanFacts, type Planned, planOf } from "@/lib/notifications/person-plan";
import { sendingKey } from "@/lib/notifications/sending-key";
import { enqueue } from "@/lib/outbox/enqueue";
import { type Practice, readPractice } from "@/lib/practice/read";

/**
 * Mail to a person is planned as rows with a time. A mark on the row of the address says that the plan has to be made
 * anew: it is set with the lead, by the database when the lead changes, and when an address becomes safe again. The job
 * of a new lead works it at once and the tick of any worker works what is left; one of them takes it.
 */

/** How many addresses one tick plans for. */
const BATCH = 200;

/**
 * Plans for every address whose mark is due. One that fails holds up no other and is due again at the next tick.
 * @returns how many this call planned for
 * @throws when the database does not answer
 */
export async function planDue(): Promise<number> {
  const rows = await database().leadChannel.findMany({
    where: { planAt: { lte: now() } },
    orderBy: { planAt: "asc" },
    take: BATCH,
    select: { leadId: true },
  });
  let planned = 0;
  for (const { leadId } of rows) {
    try {
      if (await planForPerson({ leadId })) planned += 1;
    } catch (error) {
      log().error({ lead: leadId, ...faultCode(error) }, "mail to a person could not be planned");
    }
  }
  return planned;
}

/**
 * Plans the mails to the person of a lead, if that is due: what is missing is written, what waits and is not wanted any
 * more is cancelled, all or none.
 * @returns whether this call did
 * @throws when the database does not answer
 */
export async function planForPerson({ leadId }: { readonly leadId: string }): Promise<boolean> {
  const due = { leadId, kind: "email", planAt: { lte: now() } };
  if ((await database().leadChannel.findFirst({ where: due, select: { id: true } })) === null) return false;
  const practice = await readPractice();
  return database().$transaction(async (tx) => {
    await holdLead(tx, leadId);
    const marked = await tx.$queryRaw<{ id: string; value: string; safe: boolean }[]>`
      select id::text, value, safe from lead_channels
       where lead_id = ${leadId}::uuid and kind = 'email' and plan_at <= ${now()}::timestamptz for update`;
    for (const channel of marked) {
      await tx.leadChannel.update({
        where: { id: channel.id },
        data: { planAt: null },
        select: { id: true },
      });
      if (channel.safe) await follow(tx, { leadId, ...channel }, practice);
    }
    return marked.length > 0;
  });
}

type Address = { readonly leadId: string; readonly id: string; readonly value: string };

async function follow(tx: Transaction, address: Address, practice: Practice | null): Promise<void> {
  const { leadId, id: channelId, value } = address;
  const told = await tx.delivery.findMany({
    where: { channelId },
    select: {
      ...{ id: true, event: true, courtWall: true, courtSequence: true },
      ...{ attemptStartedAt: true, failedAt: true, failure: true },
    },
  });
  const begun = told.filter(({ attemptStartedAt }) => attemptStartedAt !== null);
  const waits = told.filter(
    ({ attemptStartedAt, failedAt }) => attemptStartedAt === null && failedAt === null,
  );
  const waiting = new Set(waits.map(({ event }) => event));
  const wanted = planOf({ ...(await factsOf(tx, leadId, practice)), begun, waiting });
  const unsent = told.filter((row) => row.attemptStartedAt === null && !row.event.startsWith(PERSON.letter));
  for (const row of unsent) {
    const still = wanted.find(({ event }) => event === row.event);
    if (still === undefined) {
      if (row.failedAt !== null) continue;
      await tx.delivery.updateMany({
        where: { id: row.id, attemptStartedAt: null, failedAt: null },
        data: { failedAt: now(), failure: "not-wanted", notBefore: null },
      });
    } else if (row.failedAt === null || row.failure === "not-wanted" || row.failure === "channel-unsafe") {
      await renew(tx, row, still);
    }
  }
  const missing = wanted.filter(({ event }) => !told.some((row) => row.event === event));
  const made = await tx.delivery.createManyAndReturn({
    data: missing.map((each) => ({
      ...{ leadId, channelId, address: value, detail: "minimal", createdAt: now(), ...each },
    })),
    skipDuplicates: true,
    select: { id: true, notBefore: true },
  });
  for (const { id, notBefore } of made) if (notBefore === null) await sendNow(tx, id);
}

/** What waits, or was cancelled and is wanted again: a date that was moved and moved back, an address that is safe again. */
async function renew(
  tx: Transaction,
  { id, failedAt }: { readonly id: string; readonly failedAt: Date | null },
  { notBefore, courtWall, courtSequence }: Planned,
): Promise<void> {
  const { count } = await tx.delivery.updateMany({
    where: { id, attemptStartedAt: null },
    data: {
      courtWall,
      courtSequence,
      failedAt: null,
      failure: null,
      ...(failedAt === null ? {} : { notBefore }),
    },
  });
  if (count > 0 && failedAt !== null && notBefore === null) await sendNow(tx, id);
}

async function sendNow(tx: Transaction, deliveryId: string): Promise<void> {
  await enqueue(tx, { name: "mail.send", payload: { deliveryId }, key: sendingKey(deliveryId) });
}

async function factsOf(
  tx: Transaction,
  leadId: string,
  practice: Practice | null,
): Promise<Omit<PlanFacts, "begun" | "waiting">> {
  const lead = await tx.lead.findUniqueOrThrow({ where: { id: leadId }, select: LEAD });
  const { receivedAt, status, suspected, nextCourtAt } = lead;
  return {
    ...{ at: now(), receivedAt, byHand: lead.source === "desk" },
    over: isOver(status) || suspected.length > 0,
    acted: (await hasActed(tx, lead)) || status === "retained",
    reachBy: reachBy(lead, practice),
    court: lead.nextCourtAtCertainty === "exact" ? nextCourtAt : null,
    sequence: lead.courtSequence,
    zone: zoneOf(lead.placeCounty),
  };
}

/** By when somebody was to reach the person: as they were promised, else as the practice has set it; null: not known. */
export function reachBy(
  lead: Pick<LeadModel, "promisedBy" | "receivedAt" | "lane" | "pagesAtNight">,
  practice: Practice | null,
): Date | null {
  if (lead.promisedBy !== null || practice === null) return lead.promisedBy;
  return answerBy(lead.receivedAt, lead, { ...practice, targets: practice.settings.targets });
}

/** The practice does not act for them: whoever says so, says it in a letter. */
export function isOver(status: LeadStatus): boolean {
  return status === "declined" || status === "referred";
}

/** Whether somebody of the practice acted: called, took the lead, wrote a note, tapped "I have it". */
export async function hasActed(
  on: Pick<Transaction, "escalation">,
  { id, firstAttemptAt }: { readonly id: string; readonly firstAttemptAt: Date | null },
): Promise<boolean> {
  if (firstAttemptAt !== null) return true;
  const ladder = await on.escalation.findUnique({ where: { leadId: id }, select: { stoppedAt: true } });
  return ladder !== null && ladder.stoppedAt !== null;
}

const LEAD = {
  id: true,
  ...{ receivedAt: true, source: true, lane: true, pagesAtNight: true, promisedBy: true, status: true },
  ...{ suspected: true, nextCourtAt: true, nextCourtAtCertainty: true, courtSequence: true },
  ...{ placeCounty: true, firstAttemptAt: true },
} as const;
