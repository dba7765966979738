import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/lib/db/generated/client";
import { env } from "@/lib/env";

export type Database = PrismaClient;
/** A transaction of {@link Database}; what writes a fact and its side effects takes one of these. */
export type Transaction = Parameters<Parameters<PrismaClient["$transaction"]>[0]>[0];

// Instrumentation and route handlers are bundled as two module graphs: only globalThis is shared.
const KEY = Symbol.for("first-call.database");
const shared = globalThis as { [KEY]?: PrismaClient };

/**
 * The database of this process, connected at the first query.
 * @throws when `DATABASE_URL` is unset, which is a mistake of the caller: the supervisor always sets it
 */
export function database(): Database {
  shared[KEY] ??= connect();
  return shared[KEY];
}

function connect(): PrismaClient {
  const connectionString = env().DATABASE_URL;
  if (connectionString === undefined) throw new Error("DATABASE_URL is not set in this process.");
  // node-postgres waits for ever for a connection by default: a page must be able to say that the database is away.
  const adapter = new PrismaPg({
    connectionString,
    max: 10,
    connectionTimeoutMillis: 3000,
    // The adapter sends instants without a zone, and Postgres reads them in the zone of the session. In any other
    // than UTC every time would be stored hours off, and only Prisma's own way back would hide it.
    options: "-c TimeZone=UTC",
  });
  return new PrismaClient({ adapter, errorFormat: "minimal" });
}
