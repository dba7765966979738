import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { type Columns, type Layout, layoutSchema, type Separator } from "@/lib/earlier-clients/layout";
import { mayImport } from "@/lib/earlier-clients/permissions";
import {
  type EarlierName,
  type Found,
  MOST_ROWS,
  type Plan,
  planOf,
  REASONS,
  rangesOf,
} from "@/lib/earlier-clients/plan";
import { alive } from "@/lib/earlier-clients/read";
import { openList } from "@/lib/earlier-clients/sealed-file";

export type Checked =
  | "checked"
  /** No such list that waits, or not for this actor */
  | "nothingHere"
  /** Somebody changed how it is read, or began to add it */
  | "changed"
  | "noColumn"
  | "tooMany";

interface Chosen {
  readonly version: number;
  readonly separator: Separator;
  readonly headings: boolean;
}

/**
 * Changes how the rows of a list are told apart; the columns are then chosen anew.
 * @param chosen `version` as the page showed it
 * @throws when the database does not answer
 */
export async function readAgain(
  actor: Actor,
  id: string,
  chosen: Chosen,
): Promise<"read" | "nothingHere" | "changed"> {
  const list = await waiting(actor, id);
  if (list === null) return "nothingHere";
  const { version, separator, headings } = chosen;
  const layout: Layout = { ...list.layout, separator, headings, columns: {} };
  return (await keep(id, version, { layout, found: Prisma.DbNull, state: "uploaded" })) ? "read" : "changed";
}

/**
 * The dry run: reads every row, counts, and says of each that is left out why. Stores no name.
 * @param chosen `version` as the page showed it; `columns`: what each holds
 * @throws when the database does not answer
 */
export async function checkList(
  actor: Actor,
  id: string,
  { version, columns }: { version: number; columns: Columns },
): Promise<Checked> {
  const list = await waiting(actor, id);
  const text = list === null ? null : openList(list);
  if (list === null || text === null) return "nothingHere";
  const isNamed = columns.name !== undefined || columns.given !== undefined || columns.family !== undefined;
  if (!isNamed) return "noColumn";
  const layout = layoutSchema.parse({ ...list.layout, columns });
  const plan = await planOf(text, layout);
  if (plan.rows > MOST_ROWS) return "tooMany";
  const found = foundIn(plan, await storedAmong(actor.practiceId, plan.names));
  return (await keep(id, version, { layout, found, state: "checked" })) ? "checked" : "changed";
}

async function waiting(actor: Actor, id: string) {
  if (!mayImport(actor)) return null;
  const row = await database().earlierList.findFirst({
    where: { id, practiceId: actor.practiceId, state: { in: ["uploaded", "checked"] }, ...alive() },
  });
  return row === null ? null : { ...row, layout: layoutSchema.parse(row.layout) };
}

async function keep(
  id: string,
  version: number,
  data: { layout: Layout; found: Found | typeof Prisma.DbNull; state: "uploaded" | "checked" },
): Promise<boolean> {
  const { count } = await database().earlierList.updateMany({
    where: { id, version, state: { in: ["uploaded", "checked"] } },
    data: { ...data, version: { increment: 1 } },
  });
  return count === 1;
}

const ASKED_AT_ONCE = 5_000;

/** The keys among these names that are stored already. */
async function storedAmong(practiceId: string, names: readonly EarlierName[]): Promise<Set<string>> {
  const stored = new Set<string>();
  for (let at = 0; at < names.length; at += ASKED_AT_ONCE) {
    const keys = names.slice(at, at + ASKED_AT_ONCE).map(({ sameKey }) => sameKey);
    const rows = await database().$queryRaw<{ key: string }[]>`
      select same_key as key from earlier_clients
      where practice_id = ${practiceId}::uuid and same_key = any (${keys}::text[])`;
    for (const { key } of rows) stored.add(key);
  }
  return stored;
}

function foundIn(plan: Plan, stored: ReadonlySet<string>): Found {
  const bad: Found["bad"] = {};
  for (const reason of REASONS) {
    const lines = plan.bad.filter((row) => row.reason === reason).map(({ line }) => line);
    if (lines.length > 0) bad[reason] = rangesOf(lines);
  }
  const known = plan.names.filter(({ sameKey }) => stored.has(sameKey)).map(({ line }) => line);
  return {
    ...{ rows: plan.rows, names: plan.names.length, bad },
    ...{ repeated: rangesOf(plan.repeated), stored: rangesOf(known) },
  };
}
