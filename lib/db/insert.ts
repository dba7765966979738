import { Prisma } from "@/lib/db/generated/client";

/** A row in the names of the Prisma model. Instants and bytes are written as the columns read them. */
export type Row = Readonly<Record<string, unknown>>;

/** What a row is written of; see {@link insertOf}. */
export interface Columns {
  /** By the names of the model. Left out: those of the first row, and then every row names the same. */
  readonly given?: readonly string[];
  /** Columns whose value the statement itself finds; the row is `given`. */
  readonly found?: Readonly<Record<string, Prisma.Sql>>;
}

/**
 * An `insert` of rows as one piece of a larger statement. For what must reach the database in one message: Prisma's
 * own calls are a message each, and an intake would need a dozen.
 *
 * The rows travel as one JSON parameter, which Postgres reads by the types of the table itself. A column that is not
 * given keeps its default; a given one that a row does not name is null.
 * @param table its name in the database, and `rows` by the names of its model: every column is the model's name in
 *   snake_case. At least one
 * @param where which of the rows are written; each is `given`
 */
export function insertOf(
  table: string,
  rows: readonly Row[],
  where: Prisma.Sql,
  { given = namedIn(rows[0] ?? {}), found = {} }: Columns = {},
): Prisma.Sql {
  const names = given.map((name) => identifier(columnName(name)));
  const columns = [...names, ...Object.keys(found).map((name) => identifier(columnName(name)))].join();
  const values = [Prisma.raw(names.map((name) => `given.${name}`).join()), ...Object.values(found)];
  const from = Prisma.raw(`jsonb_populate_recordset(null::${identifier(table)}, `);
  return Prisma.sql`insert into ${Prisma.raw(`${identifier(table)} (${columns})`)}
    select ${Prisma.join(values)} from ${from}${jsonOf(rows)}::jsonb) as given where ${where}`;
}

function namedIn(row: Row): string[] {
  return Object.keys(row).filter((name) => row[name] !== undefined);
}

/** Rows as `jsonb_populate_recordset` and its like read them. */
export function jsonOf(rows: readonly Row[]): string {
  return JSON.stringify(rows.map(columnsOf));
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

/** What is null is left out: Postgres reads it as null all the same, and most columns of a lead are. */
function columnsOf(row: Row): Row {
  const columns: Record<string, unknown> = {};
  for (const name in row) {
    const value = row[name];
    if (value !== null && value !== undefined) columns[columnName(name)] = written(value);
  }
  return columns;
}

function written(value: unknown): unknown {
  return value instanceof Uint8Array ? `\\x${Buffer.from(value).toString("hex")}` : value;
}
