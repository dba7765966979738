import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import type { Transaction } from "@/lib/db/client";

const id = z.uuid();

/** Every act that is worth an entry, and what is kept of each beside who, when and on which lead: ids and counts only. */
const ACTS = {
  /** The sealed part of a lead and its notes were opened after clearance. */
  "lead.sealed.read": z.strictObject({}),
  /** The names of the people named as victims were opened to check for a conflict. `forLeadId`: of another lead. */
  "lead.names.read": z.strictObject({ forLeadId: id.optional() }),
  /** A sheet about a lead was made for printing, and which. The entry's id is the address of the sheet. */
  "lead.printed": z.strictObject({ sheet: z.string().regex(/^[a-zA-Z]{1,40}$/u), letterId: id.optional() }),
  /** A part of the settings was changed; to what stands in the table of their changes. */
  "practice.changed": z.strictObject({ part: z.string().regex(/^[a-z]{1,20}$/u), version: z.int() }),
  /** A court paper was opened after clearance. */
  "lead.paper.read": z.strictObject({ paperId: id }),
  /** A mail of the mailbox was opened, with the links that stand in it. */
  "mail.opened": z.strictObject({ deliveryId: id }),
  /** A list of names of earlier clients was uploaded, said to be added, taken out again. `names`: how many. */
  "earlierClients.uploaded": z.strictObject({ listId: id }),
  "earlierClients.added": z.strictObject({ listId: id, names: z.int() }),
  "earlierClients.removed": z.strictObject({ listId: id, names: z.int() }),
  /** A day that is not as usual was said, or is as usual again (`closed` left out). */
  "holiday.changed": z.strictObject({ day: z.iso.date(), closed: z.boolean().optional() }),
  /** Who is on call was changed. */
  "onCall.changed": z.strictObject({ version: z.int() }),
  "apiKey.made": z.strictObject({ apiKeyId: id }),
  "apiKey.revoked": z.strictObject({ apiKeyId: id }),
  /** A lawyer's signature under numbers or a text of the law was put down. */
  "pack.reviewed": z.strictObject({ reviewId: id }),
} as const;

export type Act = keyof typeof ACTS;

/** One act. */
export type NewEntry = {
  [Name in Act]: {
    act: Name;
    /** Left out: made by the database */
    id?: string;
    leadId?: string;
    data: z.output<(typeof ACTS)[Name]>;
  };
}[Act];

/**
 * Writes into the audit, in the transaction of the read or change itself: what is shown without an entry, or entered
 * without being shown, would make the log a guess. The table refuses to be rewritten.
 * @throws {z.ZodError} when the data is not what the act keeps, which is a mistake of the caller
 */
export async function appendAudit(
  tx: Transaction,
  actor: Actor,
  entries: readonly NewEntry[],
): Promise<void> {
  const at = now();
  await tx.auditEntry.createMany({
    data: entries.map(({ act, id: entryId, leadId, data }) => ({
      ...(entryId === undefined ? {} : { id: entryId }),
      at,
      act,
      actorId: actor.userId,
      // Copied, so that the log survives the person.
      actorName: actor.name,
      leadId: leadId ?? null,
      data: ACTS[act].parse(data),
    })),
  });
}
