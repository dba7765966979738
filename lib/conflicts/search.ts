import { createHash } from "node:crypto";
import { appendAudit, type NewEntry } from "@/lib/audit/append";
import type { Actor } from "@/lib/auth/actor";
import { type EarlierSearch, earlierHits, mostAlike } from "@/lib/conflicts/earlier";
import { LIKENESSES, type Likeness, nameKeys } from "@/lib/conflicts/names";
import { database, type Transaction } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { ConflictState } from "@/lib/db/generated/enums";
import { mayDecide } from "@/lib/leads/permissions";
import { openAnswers } from "@/lib/leads/sealed";

/** Somebody named in this lead. */
export interface CheckedName {
  readonly partyId: string;
  readonly kind: string;
  readonly name: string;
}

/** Somebody named in another lead who may be one of them. */
export interface Hit {
  readonly partyId: string;
  readonly leadId: string;
  readonly reference: string;
  readonly status: string;
  readonly receivedAt: Date;
  readonly kind: string;
  readonly name: string;
  /** Who of this lead it may be. */
  readonly of: CheckedName;
  readonly likeness: Likeness;
}

export interface ConflictSearch {
  readonly leadId: string;
  readonly reference: string;
  readonly version: number;
  readonly conflict: ConflictState;
  readonly names: readonly CheckedName[];
  /** The most alike first, then the latest lead. */
  readonly hits: readonly Hit[];
  /** Clients of before the portal, the most alike first. */
  readonly earlier: EarlierSearch;
  /** More share a word of a name than were compared. */
  readonly isCut: boolean;
  /** Stands for these hits: a decision about others is refused. */
  readonly seen: string;
}

/** Parties that are compared at most. A very common surname could bring in half of a large file. */
const MOST_COMPARED = 1000;
const MOST_SHOWN = 100;

/**
 * The names of a lead, those of the people named as victims included, and everybody in all other leads, declined
 * ones too, who may be one of them, and clients of before the portal. For somebody who decides; each lead of which sealed names are shown gets an
 * entry in the audit, in the transaction of the read.
 * @returns null when there is no such lead, or not for this actor
 * @throws when the database does not answer
 */
export async function namesToCheck(actor: Actor, leadId: string): Promise<ConflictSearch | null> {
  return database().$transaction(async (tx) => {
    const search = await searchNames(tx, actor, leadId);
    if (search === null) return null;
    const others = new Set(
      search.hits.filter(({ kind }) => kind === "allegedVictim").map((hit) => hit.leadId),
    );
    const entries: NewEntry[] = [...others].map((other) => ({
      ...{ act: "lead.names.read", leadId: other, data: { forLeadId: leadId } },
    }));
    await appendAudit(tx, actor, [{ act: "lead.names.read", leadId, data: {} }, ...entries]);
    return search;
  });
}

/** {@link namesToCheck} inside of a transaction, without the entry: for a decision, which shows nothing. */
export async function searchNames(
  tx: Transaction,
  actor: Actor,
  leadId: string,
): Promise<ConflictSearch | null> {
  if (!mayDecide(actor)) return null;
  const lead = await tx.lead.findFirst({
    where: { id: leadId, practiceId: actor.practiceId },
    include: { parties: true },
  });
  if (lead === null) return null;
  const names = namedIn([{ ...lead, parties: lead.parties }]);
  const { found, isCut } = await likely(tx, actor, leadId, names);
  const earlier = await earlierHits(tx, actor, names);
  const hits = found
    .flatMap((party) => hitOf(party, names))
    .sort(
      (a, b) =>
        LIKENESSES.indexOf(a.likeness) - LIKENESSES.indexOf(b.likeness) ||
        b.receivedAt.getTime() - a.receivedAt.getTime() ||
        a.partyId.localeCompare(b.partyId),
    );
  return {
    ...{ leadId, reference: lead.reference, version: lead.version, conflict: lead.conflict },
    ...{
      names,
      hits: hits.slice(0, MOST_SHOWN),
      earlier: { ...earlier, hits: earlier.hits.slice(0, MOST_SHOWN) },
    },
    isCut: [isCut, earlier.isCut, hits.length > MOST_SHOWN, earlier.hits.length > MOST_SHOWN].includes(true),
    seen: seenOf([...hits.map(({ partyId }) => partyId), ...earlier.hits.map(({ clientId }) => clientId)]),
  };
}

type Named = {
  readonly id: string;
  readonly sealed: Uint8Array;
  readonly sealedKey: Uint8Array;
  readonly parties: readonly {
    readonly id: string;
    readonly kind: string;
    readonly position: number;
    readonly name: string | null;
  }[];
};

/** The parties of leads with their names, the sealed ones opened. */
function namedIn(leads: readonly Named[]): CheckedName[] {
  return leads.flatMap((lead) => {
    const isSealed = lead.parties.some(({ name }) => name === null);
    const { allegedVictims } = isSealed ? openAnswers(lead) : {};
    const sealed = Array.isArray(allegedVictims) ? allegedVictims.map(({ name }) => name) : [];
    return lead.parties.flatMap(({ id, kind, position, name }) => {
      const known = name ?? sealed[position];
      return known === undefined ? [] : [{ partyId: id, kind, name: known }];
    });
  });
}

interface Likely extends CheckedName {
  readonly leadId: string;
  readonly reference: string;
  readonly status: string;
  readonly receivedAt: Date;
}

/** Everybody of the other leads who shares a key with one of the names, under the secret of now or the one before. */
async function likely(tx: Transaction, actor: Actor, leadId: string, names: readonly CheckedName[]) {
  const keys = [...new Set(names.flatMap(({ name }) => [...nameKeys(name), ...nameKeys(name, "previous")]))];
  if (keys.length === 0) return { found: [], isCut: false };
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select parties.id from parties join leads on leads.id = parties.lead_id
    where parties.name_keys && ${keys}::text[] and parties.lead_id <> ${leadId}::uuid
      and leads.practice_id = ${actor.practiceId}::uuid
    order by (${shared(keys)}) desc, leads.received_at desc, parties.id limit ${MOST_COMPARED + 1}`;
  const parties = await tx.party.findMany({
    where: { id: { in: rows.slice(0, MOST_COMPARED).map(({ id }) => id) } },
    include: { lead: true },
  });
  const found = parties.flatMap(({ lead, ...party }): Likely[] =>
    namedIn([{ ...lead, parties: [party] }]).map((named) => ({
      ...named,
      ...{ leadId: lead.id, reference: lead.reference, status: lead.status, receivedAt: lead.receivedAt },
    })),
  );
  return { found, isCut: rows.length > MOST_COMPARED };
}

/** How many keys a party shares: the more, the more alike. What is cut off is then the least alike. */
function shared(keys: readonly string[]): Prisma.Sql {
  return Prisma.sql`select count(*) from unnest(parties.name_keys) each where each = any (${keys}::text[])`;
}

/** The strongest likeness of a party to one of the names, if there is any. */
function hitOf(party: Likely, names: readonly CheckedName[]): Hit[] {
  const alike = mostAlike(party.name, names);
  return alike === null ? [] : [{ ...party, ...alike }];
}

function seenOf(ids: readonly string[]): string {
  return createHash("sha256").update(ids.toSorted().join(" ")).digest("hex").slice(0, 32);
}
