import { appendAudit } from "@/lib/audit/append";
import { printOf } from "@/lib/audit/read";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { newId } from "@/lib/db/id";
import { type Letter, openLetter } from "@/lib/leads/letter";
import { mayWork } from "@/lib/leads/permissions";
import { isLeadId, readOpenLead } from "@/lib/leads/read";
import type { LeadBefore } from "@/lib/leads/shapes";
import { openLeadKey } from "@/lib/privacy/sealing";

/** Paper: the sheet for the arraignment, the summary, the slip of a referral, a letter. */
export const SHEETS = ["arraignment", "summary", "referral", "letter"] as const;
export type SheetKind = (typeof SHEETS)[number];

/**
 * Makes a sheet: writes into the audit that it was printed. The id of the entry is the address of the sheet, so that
 * none can be opened without an entry.
 * @param sheet `letterId` of a letter
 * @returns the id, or null when there is no such lead or letter, or not for this actor
 * @throws when the database does not answer
 */
export async function makeSheet(
  actor: Actor,
  leadId: string,
  { kind, letterId }: { kind: SheetKind; letterId?: string },
): Promise<string | null> {
  if (!mayWork(actor) || !isLeadId(leadId)) return null;
  return database().$transaction(async (tx) => {
    const mine = { id: leadId, practiceId: actor.practiceId };
    if ((await tx.lead.count({ where: mine })) === 0) return null;
    if (kind === "letter") {
      if (letterId === undefined || !isLeadId(letterId)) return null;
      if ((await tx.leadLetter.count({ where: { id: letterId, leadId } })) === 0) return null;
    }
    const id = newId();
    const data = { sheet: kind, ...(kind === "letter" ? { letterId } : {}) };
    await appendAudit(tx, actor, [{ act: "lead.printed", id, leadId, data }]);
    return id;
  });
}

export interface Sheet {
  readonly kind: SheetKind;
  readonly at: Date;
  readonly lead: LeadBefore;
  /** Of the kind `letter` only */
  readonly letter: Letter | null;
}

/**
 * A sheet that this actor made within the last hours. Every sheet shows the shape before clearance, of clear leads
 * too: paper is left lying about.
 * @returns null for anything else: another person's, an old or an invented one
 * @throws when the database does not answer
 */
export async function readSheet(actor: Actor, leadId: string, id: string): Promise<Sheet | null> {
  if (!mayWork(actor) || !isLeadId(id)) return null;
  const printed = await printOf(actor, leadId, id);
  const lead = printed === null ? null : await readOpenLead(actor, leadId);
  const kind = SHEETS.find((one) => one === printed?.sheet);
  if (printed === null || lead === null || kind === undefined) return null;
  const letter = kind === "letter" ? await letterOf(leadId, printed.letterId) : null;
  return kind === "letter" && letter === null ? null : { kind, at: printed.at, lead, letter };
}

async function letterOf(leadId: string, letterId: string | undefined): Promise<Letter | null> {
  if (letterId === undefined) return null;
  const row = await database().leadLetter.findFirst({
    where: { id: letterId, leadId },
    select: { sealed: true, lead: { select: { sealedKey: true } } },
  });
  return row === null ? null : openLetter(openLeadKey(row.lead.sealedKey, leadId), row.sealed, letterId);
}
