import type { Actor } from "@/lib/auth/actor";
import { compareNames, LIKENESSES, type Likeness, nameKeys } from "@/lib/conflicts/names";
import type { CheckedName } from "@/lib/conflicts/search";
import type { Transaction } from "@/lib/db/client";

/** A client of before the portal who may be somebody named in a lead. */
export interface EarlierHit {
  readonly clientId: string;
  readonly name: string;
  /** As the list says it: YYYY-MM-DD, YYYY-MM or YYYY */
  readonly date: string | null;
  readonly matter: string | null;
  /** The lists that name the client, the latest first: where each came from, and when it was uploaded */
  readonly lists: readonly { readonly source: string; readonly at: Date }[];
  /** Who of the lead it may be */
  readonly of: CheckedName;
  readonly likeness: Likeness;
}

/** What there is to search: nothing, names that are still being added, or all of them. */
export type EarlierLists = "none" | "adding" | "there";

export interface EarlierSearch {
  readonly hits: readonly EarlierHit[];
  readonly lists: EarlierLists;
  /** More share a word of a name than were compared */
  readonly isCut: boolean;
}

const MOST_COMPARED = 1000;

/**
 * Clients of before the portal who may be one of these people, the most alike first, then the latest. Found and
 * compared as the people of other leads are.
 * @throws when the database does not answer
 */
export async function earlierHits(
  tx: Transaction,
  actor: Actor,
  names: readonly CheckedName[],
): Promise<EarlierSearch> {
  const lists = await listsOf(tx, actor);
  const keys = [...new Set(names.flatMap(({ name }) => [...nameKeys(name), ...nameKeys(name, "previous")]))];
  if (keys.length === 0) return { hits: [], lists, isCut: false };
  const rows = await tx.$queryRaw<{ id: string }[]>`
    select id from earlier_clients
    where name_keys && ${keys}::text[] and practice_id = ${actor.practiceId}::uuid
    order by (select count(*) from unnest(name_keys) each where each = any (${keys}::text[])) desc, id
    limit ${MOST_COMPARED + 1}`;
  const clients = await tx.earlierClient.findMany({
    where: { id: { in: rows.slice(0, MOST_COMPARED).map(({ id }) => id) } },
    include: { lists: { select: { list: { select: { source: true, at: true } } } } },
  });
  const hits = clients.flatMap(({ id, name, date, matter, lists }): EarlierHit[] => {
    const alike = mostAlike(name, names);
    if (alike === null) return [];
    const from = lists.map(({ list }) => list).sort((a, b) => b.at.getTime() - a.at.getTime());
    return [{ clientId: id, name, date, matter, lists: from, ...alike }];
  });
  const place = ({ likeness }: EarlierHit) => LIKENESSES.indexOf(likeness);
  hits.sort(
    (a, b) =>
      place(a) - place(b) ||
      (b.date ?? "").localeCompare(a.date ?? "") ||
      a.clientId.localeCompare(b.clientId),
  );
  return { hits, lists, isCut: rows.length > MOST_COMPARED };
}

async function listsOf(tx: Transaction, { practiceId }: Actor): Promise<EarlierLists> {
  const lists = await tx.earlierList.findMany({
    where: { practiceId, state: { in: ["running", "done"] } },
    distinct: ["state"],
    select: { state: true },
  });
  if (lists.some(({ state }) => state === "running")) return "adding";
  return lists.length > 0 ? "there" : "none";
}

/** Whom of these people a name is most like, if it is like any. */
export function mostAlike(
  name: string,
  names: readonly CheckedName[],
): { of: CheckedName; likeness: Likeness } | null {
  let best: { of: CheckedName; likeness: Likeness } | null = null;
  for (const of of names) {
    const likeness = compareNames(of.name, name);
    if (likeness === null) continue;
    if (best === null || LIKENESSES.indexOf(likeness) < LIKENESSES.indexOf(best.likeness))
      best = { of, likeness };
  }
  return best;
}
