import { createHash } from "node:crypto";
import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { type Prisma, PrismaClient } from "@/lib/db/generated/client";
import { env } from "@/lib/env";

export type Database = PrismaClient;
/** A transaction of {@link Database}; what writes a fact and its side effects takes one of these. */
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

// Instrumentation and route handlers are bundled as two module graphs: only globalThis is shared.
const KEY = Symbol.for("first-call.database");
const POOL = Symbol.for("first-call.connections");
const shared = globalThis as { [KEY]?: PrismaClient; [POOL]?: pg.Pool };

/**
 * The database of this process, connected at the first query.
 * @throws when `DATABASE_URL` is unset, which is a mistake of the caller: the supervisor always sets it
 */
export function database(): Database {
  shared[KEY] ??= new PrismaClient({
    adapter: new PrismaPg(connections(), { disposeExternalPool: true }),
    errorFormat: "minimal",
  });
  return shared[KEY];
}

/**
 * The rows of one statement, sent over the connections of {@link database} without Prisma's query planner between:
 * for the few statements that every stored intake pays for. Values come as node-postgres reads them (`bytea` as
 * Buffer, `bigint` as text); parse them.
 * @throws {pg.DatabaseError} what Postgres says, and the errors of a connection that is away
 */
export async function rowsOf(statement: Prisma.Sql): Promise<readonly unknown[]> {
  const { text, values } = statement;
  const { rows } = await connections().query({ name: statementName(text), text, values });
  return rows;
}

/** Ended with the client, and made anew by whoever asks after that, as the client does. */
function connections(): pg.Pool {
  if (shared[POOL] === undefined || shared[POOL].ending) shared[POOL] = connect();
  return shared[POOL];
}

function connect(): pg.Pool {
  const connectionString = env().DATABASE_URL;
  if (connectionString === undefined) throw new Error("DATABASE_URL is not set in this process.");
  // node-postgres waits for ever for a connection by default: a page must be able to say that the database is away.
  const pool = new pg.Pool({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 3000,
    // The adapter sends instants without a zone, and Postgres reads them in the zone of the session. In any other
    // than UTC every time would be stored hours off, and only Prisma's own way back would hide it.
    options: "-c TimeZone=UTC",
  });
  // A connection that is lost while nobody uses it: without a listener it would end the process. Whoever asks next
  // gets another one, or hears that the database is away.
  pool.on("error", () => undefined);
  return pool;
}

/**
 * A name under which a connection keeps the plan of a statement. Behind a transaction pooler there is none, because
 * the next statement of that name may come to another connection: a portal says that it has a pooler by naming a
 * second, direct address.
 */
function statementName(text: string): string | undefined {
  if (env().DATABASE_DIRECT_URL !== undefined) return undefined;
  const known = names.get(text);
  if (known !== undefined) return known;
  const name = createHash("sha256").update(text).digest("base64url");
  names.set(text, name);
  return name;
}

/** Of statements whose texts are few: values are never part of them, and neither is the number of rows. */
const names = new Map<string, string>();
