import { now } from "@/lib/clock";
import { Prisma } from "@/lib/db/generated/client";
import { newId } from "@/lib/db/id";
import { insertOf, type Row } from "@/lib/db/insert";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { namesDui, suggestClass } from "@/lib/jurisdictions/offenses";
import { ANSWER_COLUMNS, type Charge, keptAnswers, type StoredAnswers } from "@/lib/leads/answers";
import { channelRows } from "@/lib/leads/channel-rows";
import { type Guided, sealGuided } from "@/lib/leads/guided";
import { eventRow } from "@/lib/leads/history";
import { orderOf } from "@/lib/leads/order";
import { newReference } from "@/lib/leads/reference";
import { sealAnswers } from "@/lib/leads/sealed";
import { SEARCH_VERSION, type SearchTerms, searchTermsOf, termInserts } from "@/lib/leads/search-terms";
import type { Suspicion } from "@/lib/leads/suspected";
import { newLeadKey } from "@/lib/privacy/sealing";
import type { Lane } from "@/lib/triage/terms";

/** How long ago a lead may have come in to count as the same request sent again. */
const DUPLICATE_DAYS = 30;

/** A lead that is to be stored. */
export interface NewLead {
  /** As accepted, by the keys of the question list. */
  readonly answers: StoredAnswers;
  readonly source: "form" | "api" | "desk";
  /** Of a lead added by hand: phone, walkIn, jailCall, referral, other. */
  readonly sourceNote?: string;
  readonly receivedAt: Date;
  readonly notices: { readonly version: string; readonly at: Date } | null;
  /** Who added it by hand. */
  readonly actor?: { readonly userId: string; readonly name: string };
  /** What the sender was promised, in the words that were shown, and the time in it; null where no page was. */
  readonly promised: { readonly text: string; readonly by: Date | null } | null;
  /** What the sender is given to read; null where no page is. */
  readonly guided: Guided | null;
  /** Why it may be spam. */
  readonly suspected: readonly Suspicion[];
  /** Days on which the practice does not work; they move the order of call-backs. */
  readonly holidays: readonly string[];
  /** Keyed hash of the network that it was typed in; null where a program or the desk did. */
  readonly network: string | null;
  /** Rows of `parties` without their lead. */
  readonly parties: readonly Row[];
  /** Of the accused's whole name and the county; null when either is not known. */
  readonly duplicateKey: string | null;
}

/** A lead as rows, ready to be written by {@link leadInserts}. */
export interface LeadRows {
  readonly id: string;
  readonly reference: string;
  readonly lane: Lane;
  readonly row: Row;
  /** By their tables; each names its lead. */
  readonly others: Readonly<Record<(typeof OTHERS)[number], readonly Row[]>>;
  readonly terms: SearchTerms;
}

const OTHERS = ["charges", "parties", "lead_events", "lead_channels", "escalations"] as const;

/**
 * Makes the rows of a lead: its answers, plain and sealed, charges, parties, its place in the list and the first
 * entry of its history. Writes nothing, so that all of it can go to the database in one message together with what
 * has to happen at the same time, and with other leads. Ids are made here for the same reason.
 * @throws when the answers lead out of the form: nothing may be stored of them
 */
export function leadRows(lead: NewLead): LeadRows {
  const { source, receivedAt, notices, duplicateKey } = lead;
  const id = newId();
  const reference = newReference();
  const at = now();
  const order = orderOf(lead.answers, receivedAt, at, lead.holidays);
  if (order === null) throw new Error("Answers that lead out of the form were to be stored.");
  const { columns, charges, sealed } = keptAnswers(lead.answers);
  const { key, wrapped } = newLeadKey(id);
  const row: Row = {
    // The callback page does not ask who somebody is, and a family member may not know the place.
    role: "unknown",
    ...columns,
    ...order,
    ...{ id, reference, receivedAt, source, duplicateKey },
    ...{ suspected: lead.suspected, searchVersion: SEARCH_VERSION },
    sourceNote: lead.sourceNote ?? null,
    noticesVersion: notices?.version ?? null,
    noticesAt: notices?.at ?? null,
    promise: lead.promised?.text ?? null,
    promisedBy: lead.promised?.by ?? null,
    guided: lead.guided === null ? null : sealGuided(key, id, lead.guided),
    sealed: sealAnswers(key, id, sealed),
    sealedKey: wrapped,
  };
  const event = eventRow({
    ...{ leadId: id, kind: "received", at: receivedAt, data: { source } },
    ...(lead.actor === undefined ? {} : { actor: lead.actor }),
  });
  const withIds = (rows: readonly Row[]) => rows.map((each) => ({ id: newId(), leadId: id, ...each }));
  return {
    ...{ id, reference, lane: order.lane, row },
    others: {
      charges: withIds(charges.map(chargeRow)),
      parties: withIds(lead.parties),
      lead_events: withIds([event]),
      lead_channels: withIds(channelRows(lead.answers, at, lead.network).map((each) => ({ ...each }))),
      // Due at once: the ladder begins with the first who is told. In this statement, so that an act of somebody
      // at the desk finds it however early it comes.
      escalations: [{ leadId: id, dueAt: at }],
    },
    terms: searchTermsOf(lead.answers),
  };
}

/**
 * The inserts of some leads for a `with` clause, by the names they have there.
 * @param stored a query of the ids of those that are written, all or some of them
 */
export function leadInserts(
  leads: readonly LeadRows[],
  stored: Prisma.Sql,
): readonly (readonly [name: string, insert: Prisma.Sql])[] {
  const rows = leads.map(({ row }) => row);
  const given = [...new Set([...ANSWER_COLUMNS, ...Object.keys(rows[0] ?? {})])];
  const isStored = Prisma.sql`given.lead_id in (${stored})`;
  const inserts: (readonly [table: string, insert: Prisma.Sql])[] = [
    ["leads", insertOf("leads", rows, Prisma.sql`given.id in (${stored})`, { given, found: FOUND })],
    ...OTHERS.map((table) => [table, leads.flatMap(({ others }) => others[table])] as const)
      .filter(([, each]) => each.length > 0)
      .map(([table, each]) => [table, insertOf(table, each, isStored)] as const),
    ...termInserts(leads, isStored),
  ];
  return inserts.map(([table, insert]) => [`new_${table}`, insert]);
}

function chargeRow(charge: Charge): Row {
  const { chargeText } = charge;
  if (chargeText === null) return { ...charge, suggestedClass: null };
  const pack = alabama();
  const suggested = suggestClass(pack, chargeText);
  return {
    ...charge,
    duiRelated: charge.duiRelated || namesDui(pack, chargeText),
    suggestedClass: suggested === "unknown" ? null : suggested,
  };
}

/** One row of an index: ordering both together would read every lead of somebody who sends hundreds. */
function earliest(column: "phone" | "duplicate_key"): Prisma.Sql {
  return Prisma.raw(`select id, received_at from leads
    where ${column} = given.${column} and received_at > given.received_at - interval '${DUPLICATE_DAYS * 24} hours'
    order by received_at, id limit 1`);
}

/**
 * What the statement finds itself: the practice, of which there is one, and an earlier lead that may be the same
 * request. The first of them, so that all later ones point to one. Two that come in at the same instant do not see
 * each other; they stand next to each other in the list.
 */
const FOUND: Readonly<Record<string, Prisma.Sql>> = {
  practiceId: Prisma.sql`(select id from practices order by created_at limit 1)`,
  duplicateOfId: Prisma.sql`(
    select id from ((${earliest("phone")}) union all (${earliest("duplicate_key")})) earlier
      order by received_at, id limit 1)`,
};
