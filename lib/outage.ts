/**
 * Tells an outage of the database from a mistake of ours. A page says "try again in a moment" to the first and
 * must not hide the second behind it.
 */

const OUTAGES = new Set([
  // Prisma: not reachable, timed out, closed by the server, no free connection, no transaction in time, too many
  ...["P1001", "P1002", "P1008", "P1017", "P2024", "P2028", "P2037"],
  // Postgres: shut down, crashed, starting up, no slot left
  ...["57P01", "57P02", "57P03", "53300"],
  // The socket
  ...["ECONNREFUSED", "ECONNRESET", "ETIMEDOUT", "EPIPE", "ENOTFOUND", "EHOSTUNREACH"],
]);
const KINDS = new Set(["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"]);

/** What the driver says of a connection that it lost, or waited for in vain, comes as a plain Error without a code. */
const WITHOUT_CODE =
  /^(?:timeout exceeded when trying to connect|Connection terminated|Client has encountered a connection error|Client was closed)/;

/** True when an error says that the database is away, and not that a query was wrong. */
export function isOutage(error: unknown): boolean {
  return says(error, 3);
}

/** The adapter puts the driver's error into `cause`, and Prisma that one into `meta`; how deep depends on the call. */
function says(error: unknown, depth: number): boolean {
  if (typeof error !== "object" || error === null || depth < 0) return false;
  const { code, originalCode, kind, cause, meta, driverAdapterError } = error as Record<string, unknown>;
  if (
    [code, originalCode].some((one) => typeof one === "string" && (OUTAGES.has(one) || one.startsWith("08")))
  )
    return true;
  if (typeof kind === "string" && KINDS.has(kind)) return true;
  if (error instanceof Error && WITHOUT_CODE.test(error.message)) return true;
  return [cause, meta, driverAdapterError].some((inner) => says(inner, depth - 1));
}
