import { Prisma } from "@/lib/db/generated/client";

/** A row in the names of the Prisma model. Instants and bytes are written as the columns read them. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * An `insert` of rows as one piece of a larger statement. For what must reach the database in one message: Prisma's
 * own calls are a message each, and an intake would need a dozen.
 *
 * The rows travel as one JSON parameter, which Postgres reads by the types of the table itself. A column that no row
 * names keeps its default.
 * @param table its name in the database, and `rows` by the names of its model: every column is the model's name in
 *   snake_case. At least one; all of them name the same columns
 * @param when only then are the rows written
 * @param computed columns whose value the statement itself finds
 */
export function insertOf(
  table: string,
  rows: readonly Row[],
  when: Prisma.Sql,
  computed: Readonly<Record<string, Prisma.Sql>> = {},
): Prisma.Sql {
  const given = Object.keys(rows[0] ?? {}).filter((name) => rows[0]?.[name] !== undefined);
  const columns = [...given, ...Object.keys(computed)].map(column);
  const values = [...given.map(column), ...Object.values(computed)];
  const json = JSON.stringify(rows.map((row) => columnsOf(row, given)));
  const from = Prisma.raw(`jsonb_populate_recordset(null::${identifier(table)}, `);
  return Prisma.sql`insert into ${Prisma.raw(identifier(table))} (${Prisma.join(columns)})
    select ${Prisma.join(values)} from ${from}${json}::jsonb) where ${when}`;
}

function column(name: string): Prisma.Sql {
  return Prisma.raw(identifier(columnName(name)));
}

/** These are names in our own code and never a value; the check keeps it so. */
function identifier(name: string): string {
  if (!/^[a-z][a-z_]*$/u.test(name)) throw new Error(`"${name}" is no name of a table or column.`);
  return name;
}

/** Remembered: every stored intake asks for a hundred of the same few. */
const columnNames = new Map<string, string>();

function columnName(name: string): string {
  const known = columnNames.get(name);
  if (known !== undefined) return known;
  const made = name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);
  columnNames.set(name, made);
  return made;
}

function columnsOf(row: Row, names: readonly string[]): Row {
  return Object.fromEntries(names.map((name) => [columnName(name), written(row[name])]));
}

function written(value: unknown): unknown {
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString("hex")}` : (value ?? null);
}
