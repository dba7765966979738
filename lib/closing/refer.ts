import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { ReferReason } from "@/lib/closing/reasons";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { callOf } from "@/lib/leads/channels";
import { referralPlace } from "@/lib/leads/sealed-places";
import { sealText } from "@/lib/leads/sealed-text";
import type { LeadAfter, LeadBefore } from "@/lib/leads/shapes";
import { leadFor, moveLead, type StatusChange } from "@/lib/leads/write";
import { openLeadKey } from "@/lib/privacy/sealing";

export const REFERRED_TO_MOST = 140;

/** All that another lawyer is told: enough to call, and nothing about the case. */
export interface ReferralSlip {
  readonly reference: string;
  /** Who wrote, whom somebody is to call */
  readonly name: string;
  /** E.164; null when there is none or when it may not be used */
  readonly phone: string | null;
  readonly county: string | null;
}

/** The slip of a lead. A number that is blocked for the practice is blocked for everybody. */
export function slipOf(lead: LeadBefore | LeadAfter): ReferralSlip {
  const { submitterName, accusedName, placeCounty, phone } = lead.answers;
  const call = callOf(lead);
  // That the practice may not call because of a conflict says nothing about the number.
  const isUsable = call.open || call.why === "frozen" || call.why === "conflictFirst";
  const isBlocked = lead.channels.some((one) => one.kind === "phone" && one.value === phone && !one.safe);
  return {
    reference: lead.reference,
    name: textOf(submitterName) ?? textOf(accusedName) ?? "",
    phone: isUsable && !isBlocked ? textOf(phone) : null,
    county: textOf(placeCounty),
  };
}

function textOf(answer: unknown): string | null {
  return typeof answer === "string" && answer !== "unknown" ? answer : null;
}

/**
 * Refers a lead to somebody else: to whom is sealed, why is a code. The caller has asked whether the person agrees.
 * @throws when the database does not answer
 */
export async function referLead(
  actor: Actor,
  id: string,
  { version, why, to }: { version: number; why: ReferReason; to: string },
): Promise<StatusChange> {
  return database().$transaction(async (tx): Promise<StatusChange> => {
    const moved = await moveLead(tx, actor, id, { version, to: "referred", reason: "", why });
    if (moved !== "changed") return moved;
    const lead = await leadFor(tx, actor, id);
    if (lead === null) throw new Error("A lead was referred that is not there.");
    const referralId = newId();
    const sealed = sealText(openLeadKey(lead.sealedKey, id), to, referralPlace(referralId));
    const by = { actorId: actor.userId, actorName: actor.name };
    await tx.leadReferral.createMany({
      data: [{ id: referralId, leadId: id, at: now(), why, sealed, ...by }],
    });
    return "changed";
  });
}
