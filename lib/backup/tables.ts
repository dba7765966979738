import { escapeIdentifier } from "pg";
import { z } from "zod";

/** Runs a query and gives its rows; a connection of the driver does. */
export interface Queries {
  query(sql: string, values?: unknown[]): Promise<{ rows: unknown[] }>;
}

/** A table that is backed up. */
export const table = z.object({
  schema: z.string(),
  name: z.string(),
  /** As they stand in the table; those that Postgres computes are left out. */
  columns: z.array(z.string()).min(1),
});
export type Table = z.infer<typeof table>;

/**
 * What is not backed up: which migrations there were (a restore makes the tables itself), who is signed in, and what is
 * over within minutes. Everybody signs in anew after a restore: a session that ended since must not come back.
 */
const LEFT_OUT = new Set([
  "public._prisma_migrations",
  "public.sessions",
  "public.sign_in_tickets",
  "public.rate_buckets",
  "public.refused_forms",
  "public.worker_processes",
  "graphile_worker.migrations",
]);

const named = z.array(z.object({ schema: z.string(), name: z.string(), columns: z.array(z.string()) }));
const references = z.array(z.object({ from: z.string(), to: z.string() }));

/**
 * Every table with what people gave or did, and the queue's, which holds what was promised to them. A table that a
 * later migration makes is among them by itself. Each comes after those that it refers to.
 */
export async function tablesOf(client: Queries): Promise<Table[]> {
  const found = await client.query(
    `select n.nspname as schema, c.relname as name,
       array_agg(a.attname::text order by a.attnum) as columns
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
       join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
     where c.relkind in ('r', 'p') and not c.relispartition and n.nspname in ('public', 'graphile_worker')
     group by n.nspname, c.relname order by n.nspname, c.relname`,
  );
  const between = await client.query(
    `select conrelid::regclass::text as "from", confrelid::regclass::text as "to"
     from pg_constraint where contype = 'f' and conrelid <> confrelid`,
  );
  const kept = named.parse(found.rows).filter((each) => !LEFT_OUT.has(nameOf(each)));
  return inOrder(kept, references.parse(between.rows));
}

/** Its name with that of its schema, for people and for {@link LEFT_OUT}. */
export function nameOf({ schema, name }: Pick<Table, "schema" | "name">): string {
  return `${schema}.${name}`;
}

/** Its name and columns as SQL has them. */
export function sqlOf({ schema, name, columns }: Table): { readonly name: string; readonly columns: string } {
  return {
    name: `${escapeIdentifier(schema)}.${escapeIdentifier(name)}`,
    columns: columns.map((column) => escapeIdentifier(column)).join(", "),
  };
}

function inOrder(tables: readonly Table[], between: z.infer<typeof references>): Table[] {
  const ordered: Table[] = [];
  let left = tables;
  while (left.length > 0) {
    const waiting = new Set(left.flatMap((each) => [each.name, nameOf(each)]));
    const isReady = (each: Table) =>
      between.every(({ from, to }) => (from !== each.name && from !== nameOf(each)) || !waiting.has(to));
    const ready = left.filter(isReady);
    // Nobody can put rows that need each other into a database without switching off what holds them together.
    if (ready.length === 0) throw new Error("Tables refer to each other in a circle.");
    ordered.push(...ready);
    left = left.filter((each) => !ready.includes(each));
  }
  return ordered;
}
