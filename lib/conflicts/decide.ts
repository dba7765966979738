import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { searchNames } from "@/lib/conflicts/search";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { recordEvent } from "@/lib/leads/history";
import { sealText } from "@/lib/leads/sealed-text";
import type { Standing } from "@/lib/leads/write";
import { openLeadKey } from "@/lib/privacy/sealing";

export const DECISIONS = ["clear", "potential", "confirmed"] as const;
export type Outcome = (typeof DECISIONS)[number];
export const REASON_MOST = 1000;

export type Decided =
  | "decided"
  /** No such lead, or not for this actor */
  | "nothingHere"
  /** Other names were found since the page was shown: they must be looked at first. */
  | "otherNames"
  /** Somebody changed the lead in between; nothing was written. */
  | { readonly changed: Standing };

/**
 * Decides about a conflict: who, when, why, and what the search had found. Append-only; the last decision stands.
 * `clear` opens the lead.
 * @param decision `version` and `seen` as the page showed them; `reason` is needed and sealed, because it names people
 * @throws when the database does not answer
 */
export async function decideConflict(
  actor: Actor,
  leadId: string,
  { version, outcome, reason, seen }: { version: number; outcome: Outcome; reason: string; seen: string },
): Promise<Decided> {
  return database().$transaction(async (tx): Promise<Decided> => {
    const search = await searchNames(tx, actor, leadId);
    if (search === null) return "nothingHere";
    const mine = { id: leadId, practiceId: actor.practiceId };
    if (search.version === version && search.seen !== seen) return "otherNames";
    const { count } = await tx.lead.updateMany({
      where: { ...mine, version },
      data: { conflict: outcome, version: { increment: 1 } },
    });
    const lead = await tx.lead.findFirstOrThrow({ where: mine });
    if (count === 0) {
      return { changed: { version: lead.version, status: lead.status, conflict: lead.conflict } };
    }
    const decisionId = newId();
    const at = now();
    const key = openLeadKey(lead.sealedKey, leadId);
    await tx.conflictDecision.createMany({
      data: [
        {
          ...{ id: decisionId, leadId, at, outcome, actorId: actor.userId, actorName: actor.name },
          reason: sealText(key, reason, `conflict_decisions.reason:${decisionId}`),
          hits: [
            ...search.hits.map(({ partyId }) => partyId),
            ...search.earlier.hits.map(({ clientId }) => clientId),
          ],
        },
      ],
    });
    await recordEvent(tx, {
      ...{ leadId, kind: "conflict", actor, at },
      data: { from: search.conflict, to: outcome, decisionId },
    });
    return "decided";
  });
}
