import pg from "pg";

/**
 * Runs the work on one connection of its own, outside Prisma and the pool, and closes it.
 * @param url a direct connection where the work holds a lock or a transaction: a pooler would spread it over several
 * @throws when the database does not answer within ten seconds
 */
export async function inDatabase<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection that breaks fails the query that waits on it; without a listener it would also end the process.
  client.on("error", () => {});
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
