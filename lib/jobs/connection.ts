import pg from "pg";
import { env } from "@/lib/env";
import { faultCode, log } from "@/lib/log";

// A half-open connection would otherwise hold a worker for as long as the operating system likes.
const CONNECT_MS = 5_000;

/**
 * How the queue connects. It listens, and it proves by its connection that it lives: a transaction pooler breaks
 * both, so the direct address wins.
 * @throws when no database is set, which is a mistake of the caller
 */
function connectionSettings(applicationName: string): pg.ClientConfig {
  const connectionString = env().DATABASE_DIRECT_URL ?? env().DATABASE_URL;
  if (connectionString === undefined) throw new Error("DATABASE_URL is not set in this process.");
  return {
    connectionString,
    connectionTimeoutMillis: CONNECT_MS,
    keepAlive: true,
    application_name: applicationName,
  };
}

/** The connections on which a worker takes and completes jobs. A lost one is made anew by the next query. */
export function workerPool(max: number): pg.Pool {
  const pool = new pg.Pool({ ...connectionSettings("first-call jobs"), max });
  const say = (error: unknown) => log().warn(faultCode(error), "a connection of the job worker was lost");
  // An idle connection that breaks tells the pool, a busy one only itself; without both the process would end.
  pool.on("error", say);
  pool.on("connect", (client) => client.on("error", say));
  return pool;
}

/** One connection of its own, whose queries fail rather than wait when nobody answers. Not yet connected. */
export function singleConnection(applicationName: string): pg.Client {
  return new pg.Client({ ...connectionSettings(applicationName), query_timeout: CONNECT_MS });
}
