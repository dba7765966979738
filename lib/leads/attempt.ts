import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { blockChannel, CHANNELS } from "@/lib/leads/channels";
import { readFollowUp } from "@/lib/leads/follow-up";
import { recordEvent } from "@/lib/leads/history";
import type { LeadStatus } from "@/lib/leads/status";
import { leadFor } from "@/lib/leads/write";

export const OUTCOMES = ["reached", "messageLeft", "noAnswer", "unsafe"] as const;

const attempt = z.object({ attemptId: z.uuid(), outcome: z.enum(OUTCOMES), channel: z.enum(CHANNELS) });

/** `followUpAt`: when somebody tries again; null when the person was reached. */
export type Attempt = z.output<typeof attempt> & { readonly followUpAt: Date | null };

/**
 * Records that somebody tried to reach the person; the first time stops the response clock, and a channel that turned
 * out to be unsafe is blocked. Needs no version: two people who both called have both called. What happened is never
 * refused, so a call over a blocked channel, or to somebody who was declined meanwhile, is recorded too. It raises the
 * version of the lead: whoever declines it at this moment has to look at the call first.
 * @param attempt `attemptId` is made with the form, so that a form sent twice is one attempt
 * @returns the status that the lead has now, for whoever called while it was changed
 * @throws when the database does not answer
 */
export async function recordAttempt(
  actor: Actor,
  id: string,
  { attemptId, outcome, channel, followUpAt }: Attempt,
): Promise<"nothingHere" | { readonly status: LeadStatus }> {
  return database().$transaction(async (tx) => {
    const lead = await leadFor(tx, actor, id);
    if (lead === null) return "nothingHere";
    const at = now();
    const by = { actorId: actor.userId, actorName: actor.name };
    const { count } = await tx.contactAttempt.createMany({
      data: [{ id: attemptId, leadId: id, at, outcome, channel, followUpAt, ...by }],
      skipDuplicates: true,
    });
    if (count === 0) return { status: lead.status };
    // Takes the lock of the row: a decline at this moment is either before the call or after it.
    const { status } = await tx.lead.update({
      where: { id },
      data: { followUpAt, version: { increment: 1 } },
      select: { status: true },
    });
    await tx.lead.updateMany({ where: { id, firstAttemptAt: null }, data: { firstAttemptAt: at } });
    if (outcome === "unsafe") await blockChannel(tx, actor, lead, channel);
    await recordEvent(tx, { leadId: id, kind: "attempt", data: { attemptId, outcome }, actor, at });
    return { status };
  });
}

/** Reads what a form says of an attempt: the attempt, or which of its controls says nothing that can be read. */
export function attemptOf(
  typed: Readonly<Record<"attemptId" | "outcome" | "channel" | "followUpAt", string>>,
): Attempt | { readonly wrong: "outcome" | "followUpAt" } {
  const read = attempt.safeParse(typed).data;
  if (read === undefined) return { wrong: "outcome" };
  if (read.outcome === "reached") return { ...read, followUpAt: null };
  const followUpAt = readFollowUp(typed.followUpAt, now());
  return followUpAt === null ? { wrong: "followUpAt" } : { ...read, followUpAt };
}
