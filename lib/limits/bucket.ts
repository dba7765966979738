import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterPostgres,
  RateLimiterRes,
} from "rate-limiter-flexible";
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

const local = new Map<string, RateLimiterMemory>();

/**
 * A counter in the memory of this process: for whoever proves who they are with each request and sends hundreds in a
 * second, each of which would wait for the one row of a {@link bucket}. Several processes count apart.
 */
export function localBucket(name: string, points: number, seconds: number): RateLimiterMemory {
  const known = local.get(name);
  if (known !== undefined) return known;
  const fresh = new RateLimiterMemory({ keyPrefix: name, points, duration: seconds });
  local.set(name, fresh);
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
    if (refused instanceof RateLimiterRes) return secondsOf(refused);
    throw refused;
  }
}

function secondsOf({ msBeforeNext }: RateLimiterRes): number {
  return Math.max(1, Math.ceil(msBeforeNext / 1000));
}

/** What a limit says of one more. */
export type Counted = {
  /** Seconds to wait when the limit is reached; undefined when it may go on. */
  readonly wait: number | undefined;
  /** How many it has been in this time, this one included. */
  readonly count: number;
};

/**
 * Counts one more and says how many that makes, for a limit with a softer one below it.
 * @throws when the database does not answer
 */
export async function countOne(limiter: RateLimiterAbstract, key: string): Promise<Counted> {
  try {
    return { wait: undefined, count: (await limiter.consume(key)).consumedPoints };
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return { wait: secondsOf(refused), count: refused.consumedPoints };
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
