import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { type Agreed, agreedOf } from "@/lib/leads/agreed";
import { recordEvent } from "@/lib/leads/history";
import { leadFor, type Standing, standingOf } from "@/lib/leads/write";

export type AgreedChange =
  | "changed"
  | "nothingHere"
  | "notCleared"
  | { readonly changed: Standing; readonly agreed: Agreed };

/**
 * Keeps the consultation as it stands now. Only after clearance: nobody is advised before.
 * @param version of the lead as the form showed it; the precondition of the write
 * @throws when the database does not answer
 */
export async function keepConsultation(
  actor: Actor,
  id: string,
  { version, agreed }: { version: number; agreed: Agreed },
): Promise<AgreedChange> {
  return database().$transaction(async (tx): Promise<AgreedChange> => {
    const lead = await leadFor(tx, actor, id);
    if (lead === null) return "nothingHere";
    if (lead.version === version && lead.conflict !== "clear") return "notCleared";
    const { count } = await tx.lead.updateMany({
      where: { id, practiceId: actor.practiceId, version, conflict: "clear" },
      data: { version: { increment: 1 } },
    });
    if (count === 0) {
      const stands = (await leadFor(tx, actor, id)) ?? lead;
      // A conflict that was found meanwhile closes what was agreed, to this person too.
      const row =
        stands.conflict === "clear" ? await tx.consultation.findUnique({ where: { leadId: id } }) : null;
      return { changed: standingOf(stands), agreed: agreedOf(row) };
    }
    const signed = agreed.agreementSignedOn;
    const data = { ...agreed, agreementSignedOn: signed === null ? null : new Date(`${signed}T00:00:00Z`) };
    await tx.consultation.upsert({
      where: { leadId: id },
      create: { leadId: id, ...data },
      update: data,
    });
    await recordEvent(tx, { leadId: id, kind: "consultation", data: {}, actor });
    return "changed";
  });
}
