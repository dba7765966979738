import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { findKept, removeKept } from "@/lib/notifications/kept";
import type { Payload } from "@/lib/outbox/schema";

type Swept = Payload<"sweep">["of"];

const BATCH = 500;

interface Sweep {
  /** A row that is over, if there is one */
  find(before: Date): Promise<object | null>;
  remove(before: Date, limit: number): Promise<{ count: number }>;
}

const SWEEPS: Readonly<Record<Swept, Sweep>> = {
  sessions: {
    find: (before) => database().session.findFirst({ where: over(before), select: { id: true } }),
    remove: (before, limit) => database().session.deleteMany({ where: over(before), limit }),
  },
  signInTickets: {
    find: (before) => database().signInTicket.findFirst({ where: over(before), select: { hash: true } }),
    remove: (before, limit) => database().signInTicket.deleteMany({ where: over(before), limit }),
  },
  accessTokens: {
    find: (before) => database().accessToken.findFirst({ where: over(before), select: { hash: true } }),
    remove: (before, limit) => database().accessToken.deleteMany({ where: over(before), limit }),
  },
  drafts: {
    find: (before) => database().draft.findFirst({ where: over(before), select: { id: true } }),
    remove: (before, limit) => database().draft.deleteMany({ where: over(before), limit }),
  },
  submissions: {
    find: (before) => database().submission.findFirst({ where: old(before), select: { leadId: true } }),
    remove: (before, limit) => database().submission.deleteMany({ where: old(before), limit }),
  },
  providerEvents: {
    find: (before) => database().providerEvent.findFirst({ where: heard(before), select: { id: true } }),
    remove: (before, limit) => database().providerEvent.deleteMany({ where: heard(before), limit }),
  },
  roadMail: {
    find: (before) => database().delivery.findFirst({ where: about(before), select: { id: true } }),
    remove: (before, limit) => database().delivery.deleteMany({ where: about(before), limit }),
  },
  // Files and no rows: mail that stayed here names people, and nobody reads it after a month.
  mailbox: {
    find: (before) => findKept(monthBefore(before)),
    remove: (before, limit) => removeKept(monthBefore(before), limit),
  },
  earlierLists: {
    find: (before) => database().earlierList.findFirst({ where: over(before), select: { id: true } }),
    remove: (before, limit) => database().earlierList.deleteMany({ where: over(before), limit }),
  },
};

const over = (before: Date) => ({ expiresAt: { lt: before } });
/** A key says for thirty days that a submission is the same again. */
const KEY_MS = 30 * 24 * 60 * 60 * 1000;
const monthBefore = (before: Date) => new Date(before.getTime() - KEY_MS);
const old = (before: Date) => ({ createdAt: { lt: monthBefore(before) } });
/** A provider repeats its news for hours. */
const heard = (before: Date) => ({ receivedAt: { lt: monthBefore(before) } });
/** Mail about mail itself, with the checks that it was for. */
const about = (before: Date) => ({ leadId: null, ...old(before) });

/** What has rows that are over by now. */
export async function sweepsDue(): Promise<Swept[]> {
  const found = await Promise.all(
    Object.entries(SWEEPS).map(async ([of, sweep]) =>
      (await sweep.find(now())) === null ? [] : [of as Swept],
    ),
  );
  return found.flat();
}

/**
 * Deletes what is over, some hundred rows a statement, so that nobody who signs in waits behind a long delete.
 * @returns the number of rows that were deleted
 */
export async function sweep(of: Swept, signal: AbortSignal, batch = BATCH): Promise<number> {
  const before = now();
  let total = 0;
  while (!signal.aborted) {
    const { count } = await SWEEPS[of].remove(before, batch);
    total += count;
    if (count < batch) break;
  }
  return total;
}
