import { RateLimiterPostgres, RateLimiterRes } from "rate-limiter-flexible";
import { database } from "@/lib/db/client";

/**
 * Counters that refuse. They run on the machine's clock, not on lib/clock, because the library asks it; all that
 * matters to them is the time between two tries.
 */

const made = new Map<string, RateLimiterPostgres>();

/** A counter of one name for the whole process: so many points in so many seconds for each key. */
export function bucket(name: string, points: number, seconds: number): RateLimiterPostgres {
  const known = made.get(name);
  if (known !== undefined) return known;
  const fresh = new RateLimiterPostgres({
    keyPrefix: name,
    points,
    duration: seconds,
    storeClient: STORE,
    storeType: "client",
    tableName: "rate_buckets",
    tableCreated: true,
  });
  made.set(name, fresh);
  return fresh;
}

/**
 * Seconds to wait, or undefined when there is nothing to wait for. The library rejects with its own result when a
 * limit is reached, and with an error when something is wrong.
 * @throws when the database does not answer
 */
export async function waitOf(consumed: Promise<RateLimiterRes>): Promise<number | undefined> {
  try {
    await consumed;
    return undefined;
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
    throw refused;
  }
}

type Query = { text: string; values: (string | number)[] };

/** The library's idea of a Postgres client, on the connections that the process has anyway. */
const STORE = {
  async query({ text, values }: Query) {
    const rows = await database().$queryRawUnsafe<{ points: number; expire: bigint }[]>(text, ...values);
    // It computes with `expire`, and a bigint cannot be mixed with numbers.
    return {
      rows: rows.map(({ points, expire }) => ({ points, expire: Number(expire) })),
      rowCount: rows.length,
    };
  },
};
