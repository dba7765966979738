import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import type { LeadStatus } from "@/lib/db/generated/enums";
import { type Cursor, type Place, readCursor, writeCursor } from "@/lib/leads/cursor";
import { conditionsOf, filterQuery, isNarrow, type ListFilter, statusesOf } from "@/lib/leads/filter";
import { type LeadRow, ROW_COLUMNS, rowOf, type StoredRow } from "@/lib/leads/list-row";
import { mayDecide } from "@/lib/leads/permissions";

const PAGE = 25;
/** More than this and the list is another one: the page says so instead of repeating it. */
const MOST_MOVED = 100;
/** No transaction that writes a lead takes longer between the write and its end. */
const LONGEST_WRITE_MS = 5 * 60 * 1000;

export interface LeadPage {
  readonly rows: readonly LeadRow[];
  /** Leads that stand before this page and changed since its first page was shown: some of them nobody has seen. */
  readonly moved: readonly LeadRow[];
  /** More moved than are shown: start again. */
  readonly isStale: boolean;
  /** Cursors; null where the list ends. */
  readonly next: string | null;
  readonly previous: string | null;
  /** Whether a cursor was given that leads nowhere: this is the first page instead. */
  readonly isLost: boolean;
  /** Leads that are left out because of a conflict, for somebody who may not see where they stand. */
  readonly frozen: number;
}

/** The order of the list. Nothing is compared that is not stored, so a page is a range of an index. */
const ASCENDING = Prisma.sql`lane_rank, decide_by, kind_rank, received_at, id`;
const DESCENDING = Prisma.sql`lane_rank desc, decide_by desc, kind_rank desc, received_at desc, id desc`;

/**
 * One page of the list in its stored order. A cursor that was tampered with, or belongs to another filter or practice,
 * is the first page, which says so.
 *
 * The list moves while somebody reads it. A lead that moves back may be seen twice; one that moves from a page ahead
 * to a page that was read already would be seen by nobody. So the cursor carries the oldest transaction that the
 * first page could not see, and every further page also gives the leads in front of it whose row was written by that
 * one or a later one (Postgres keeps the writer of each row in `xmin`). The time of the last write, which is kept with
 * each lead, only finds them quickly, and with minutes to spare: what is written before a page is read may be committed
 * after it.
 * @throws when the database does not answer
 */
export async function listLeads(
  actor: Actor,
  { filter, after, before }: { filter: ListFilter; after?: string | undefined; before?: string | undefined },
): Promise<LeadPage> {
  const scope = scopeOf(actor, filter);
  const forward = after === undefined ? null : readCursor(after, scope);
  const backward = before === undefined ? null : readCursor(before, scope);
  const turn = forward ?? backward;
  const isBackward = turn !== null && turn === backward;
  const found = await rowsAt(actor, filter, turn, isBackward);
  // Fewer than a page in front: that is the first page, which then must be whole.
  if (isBackward && found.rows.length <= PAGE) return listLeads(actor, { filter });
  const isLost = turn === null && (after !== undefined || before !== undefined);
  return { ...(await pageOf(actor, filter, turn, isBackward, found)), isLost };
}

/** What a cursor is signed for. */
function scopeOf({ practiceId }: Actor, filter: ListFilter): string {
  return `${practiceId} ${filterQuery(filter)}`;
}

async function pageOf(
  actor: Actor,
  filter: ListFilter,
  turn: Cursor | null,
  isBackward: boolean,
  { rows, since }: { rows: readonly StoredRow[]; since: string },
): Promise<Omit<LeadPage, "isLost">> {
  const shown = isBackward ? rows.slice(1) : rows.slice(0, PAGE);
  const [first, last] = [shown[0], shown.at(-1)];
  const walk = turn?.since ?? since;
  const cursor = (place: Place) => writeCursor({ place, since: walk }, scopeOf(actor, filter));
  const moved = turn === null ? [] : await movedBefore(actor, filter, first ?? turn.place, turn.since);
  const hasMore = rows.length > PAGE;
  return {
    rows: shown.map((row) => rowOf(row, actor)),
    moved: moved.slice(0, MOST_MOVED).map((row) => rowOf(row, actor)),
    isStale: moved.length > MOST_MOVED,
    next: last !== undefined && (isBackward || hasMore) ? cursor(last) : null,
    previous: first !== undefined && turn !== null ? cursor(first) : null,
    frozen: mayDecide(actor) ? 0 : await frozenLeads(actor, filter),
  };
}

/** A page and one row more, which tells whether there is another page. */
async function rowsAt(
  actor: Actor,
  filter: ListFilter,
  turn: Cursor | null,
  isBackward: boolean,
): Promise<{ rows: StoredRow[]; since: string }> {
  const found = await database().$queryRaw<(StoredRow & { since: string })[]>(
    pageQuery(actor, filter, turn, isBackward),
  );
  return { rows: found, since: found[0]?.since ?? "0@0" };
}

async function movedBefore(
  actor: Actor,
  filter: ListFilter,
  place: Place,
  since: string,
): Promise<StoredRow[]> {
  return database().$queryRaw<StoredRow[]>(movedQuery(actor, filter, place, since));
}

/** The statement behind the leads that moved in front of a page, for a test of how it is answered. */
export function movedQuery(actor: Actor, filter: ListFilter, place: Place, since: string): Prisma.Sql {
  const [transaction = "", milliseconds = ""] = since.split("@");
  const begun = new Date(Number(milliseconds) - LONGEST_WRITE_MS);
  const ahead = ranges(actor, filter, {
    source: Prisma.sql`touched`,
    where: (status) => inFront(place, status),
    ...{ order: ASCENDING, most: MOST_MOVED + 1 },
  });
  // Apart, and not as one more condition: the database takes "in front of a place" for a handful of rows, and would
  // read all of them, which are the more the further down somebody is.
  return Prisma.sql`
    with touched as materialized (
      select * from leads
      where touched_at >= ${begun}::timestamptz and age(xmin) <= age(${transaction}::text::xid))
    select * from (${ahead}) ranges order by ${ASCENDING} limit ${MOST_MOVED + 1}`;
}

interface Range {
  /** What is looked through; left out: every lead */
  readonly source?: Prisma.Sql;
  /** Of which part of the list, for one status; null: for all of them together */
  readonly where: (status: LeadStatus | null) => Prisma.Sql;
  readonly order: Prisma.Sql;
  readonly most: number;
}

/**
 * Several statuses are several ranges of the index, each short; one condition on all would read past every closed lead.
 * Everything of every status is one range, in the order of the list alone.
 */
function ranges(
  actor: Actor,
  filter: ListFilter,
  { source = Prisma.sql`leads`, where, order, most }: Range,
): Prisma.Sql {
  const conditions = conditionsOf(filter, actor);
  const range = (of: Prisma.Sql, status: LeadStatus | null) => Prisma.sql`(
    select ${ROW_COLUMNS} from ${source} leads
    where practice_id = ${actor.practiceId}::uuid and ${of} and ${conditions}
      and ${seenBy(actor)} and ${where(status)}
    order by ${order} limit ${most})`;
  if (filter.status === "all" && !isNarrow(filter)) return range(Prisma.sql`true`, null);
  return Prisma.join(
    statusesOf(filter).map((status) => range(Prisma.sql`status = ${status}::lead_status`, status)),
    " union all ",
  );
}

/** Where a frozen lead stands would tell its lane, so it is left out for whoever may not decide about it. */
function seenBy(actor: Actor): Prisma.Sql {
  return mayDecide(actor) ? Prisma.sql`true` : Prisma.sql`conflict in ('unchecked', 'clear')`;
}

/** By the status alone: counted by lane, or by anything else that moves it, the number would tell where they stand. */
async function frozenLeads(actor: Actor, filter: ListFilter): Promise<number> {
  return database().lead.count({
    where: {
      practiceId: actor.practiceId,
      status: { in: [...statusesOf(filter)] },
      conflict: { in: ["potential", "confirmed"] },
    },
  });
}

/**
 * The statement behind a page, for a test that asks the database how it would answer it.
 * @param turn left out: the first page
 */
export function pageQuery(
  actor: Actor,
  filter: ListFilter,
  turn: Cursor | null = null,
  isBackward = false,
): Prisma.Sql {
  const where = (status: LeadStatus | null) => {
    if (turn === null) return Prisma.sql`true`;
    return isBackward ? inFront(turn.place, status) : behind(turn.place, status);
  };
  const order = isBackward ? DESCENDING : ASCENDING;
  const nearest = ranges(actor, filter, { where, order, most: PAGE + 1 });
  return Prisma.sql`
    select *, pg_snapshot_xmin(pg_current_snapshot())::xid::text || '@'
      || (extract(epoch from clock_timestamp()) * 1000)::bigint as since
    from (select * from (${nearest}) ranges order by ${order} limit ${PAGE + 1}) page
    order by ${ASCENDING}`;
}

function inFront(place: Place, status: LeadStatus | null): Prisma.Sql {
  return Prisma.sql`${columnsOf(status)} < ${placeOf(place, status)}`;
}

function behind(place: Place, status: LeadStatus | null): Prisma.Sql {
  return Prisma.sql`${columnsOf(status)} > ${placeOf(place, status)}`;
}

/**
 * The status stands in front although it is the same on both sides: only an index that begins with it can answer that.
 * Without it the database takes the one of the whole list, and reads all of it when no lead has that status.
 */
function columnsOf(status: LeadStatus | null): Prisma.Sql {
  const columns = Prisma.sql`lane_rank, decide_by, kind_rank, received_at, leads.id`;
  return status === null ? Prisma.sql`(${columns})` : Prisma.sql`(status, ${columns})`;
}

function placeOf(
  { laneRank, decideBy, kindRank, receivedAt, id }: Place,
  status: LeadStatus | null,
): Prisma.Sql {
  const values = Prisma.sql`${laneRank}::smallint, ${decideBy}::timestamptz, ${kindRank}::smallint, ${receivedAt}::timestamptz, ${id}::uuid`;
  return status === null ? Prisma.sql`(${values})` : Prisma.sql`(${status}::lead_status, ${values})`;
}
