import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import type { EarlierListModel } from "@/lib/db/generated/models";
import { type Row, readRows } from "@/lib/earlier-clients/file";
import { type Layout, layoutSchema, SEPARATORS } from "@/lib/earlier-clients/layout";
import { mayImport } from "@/lib/earlier-clients/permissions";
import { type Found, foundSchema } from "@/lib/earlier-clients/plan";
import { openList } from "@/lib/earlier-clients/sealed-file";

export type ListState = "uploaded" | "checked" | "running" | "done" | "broken";

/** A list without its names. */
export interface EarlierListShown {
  readonly id: string;
  readonly source: string;
  readonly at: Date;
  readonly actorName: string;
  readonly state: ListState;
  readonly layout: Layout;
  /** Null before the dry run */
  readonly found: Found | null;
  readonly worked: number;
  readonly added: number;
  readonly version: number;
}

const STATES: readonly ListState[] = ["uploaded", "checked", "running", "done", "broken"];
const SHOWN_ROWS = 8;
const SHOWN_LISTS = 200;

/** Without the file, which is large. */
const COLUMNS = {
  ...{ id: true, source: true, at: true, actorName: true, state: true, layout: true, found: true },
  ...{ worked: true, added: true, version: true },
} as const;

/** What waits and has run out is gone, whether it was swept already or not. */
export function alive() {
  return { OR: [{ expiresAt: null }, { expiresAt: { gt: now() } }] };
}

/**
 * The lists of the practice, the latest first.
 * @returns null for anybody who may not see them
 * @throws when the database does not answer
 */
export async function readLists(actor: Actor): Promise<EarlierListShown[] | null> {
  if (!mayImport(actor)) return null;
  const rows = await database().earlierList.findMany({
    where: { practiceId: actor.practiceId, ...alive() },
    orderBy: [{ at: "desc" }, { id: "desc" }],
    take: SHOWN_LISTS,
    select: COLUMNS,
  });
  return rows.map(shown);
}

/**
 * One list, with its first rows while its columns can still be chosen.
 * @returns null when there is none, or not for this actor
 * @throws when the database does not answer
 */
export async function readList(
  actor: Actor,
  id: string,
): Promise<{ readonly list: EarlierListShown; readonly rows: readonly Row[] } | null> {
  if (!mayImport(actor)) return null;
  const row = await database().earlierList.findFirst({
    where: { id, practiceId: actor.practiceId, ...alive() },
  });
  if (row === null) return null;
  const list = shown(row);
  const waits = list.state === "uploaded" || list.state === "checked";
  const text = waits ? openList(row) : null;
  const rows = text === null ? [] : await readRows(text, SEPARATORS[list.layout.separator], SHOWN_ROWS);
  return { list, rows };
}

function shown(
  row: Omit<EarlierListModel, "sealed" | "practiceId" | "actorId" | "expiresAt" | "doneAt">,
): EarlierListShown {
  const { id, source, at, actorName, worked, added, version } = row;
  return {
    ...{ id, source, at, actorName, worked, added, version },
    state: STATES.find((state) => state === row.state) ?? "broken",
    layout: layoutSchema.parse(row.layout),
    found: row.found === null ? null : foundSchema.parse(row.found),
  };
}
