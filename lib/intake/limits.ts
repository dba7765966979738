import { env } from "@/lib/env";
import type { Suspicion } from "@/lib/leads/suspected";
import { bucket, countOne, localBucket, waitOf } from "@/lib/limits/bucket";
import { networkHash } from "@/lib/privacy/network";

/**
 * How much may come from one place in a time. Generous: a jail's lobby, a library or a phone company stands behind one
 * address, and a whole intake is ten posts. Above the soft limit what comes is marked and taken all the same; only above
 * the hard one somebody has to wait.
 */
const SECONDS = 10 * 60;
const POSTS = 600;
const BEGUN = { soft: 30, hard: 300 } as const;
const SENT = { soft: 10, hard: 100 } as const;
/** Of one key of the API: a partner who sends a list of people is no flood. */
const BY_KEY = { soft: 60, hard: 1_000 } as const;

/** What one more does: wait so many seconds, or go on with these suspicions. */
export type Measured = { readonly wait: number } | { readonly suspicions: readonly Suspicion[] };

/**
 * Counts the post of a page.
 * @param address the client's, as the edge found it
 * @returns seconds to wait, or undefined when it may go on
 * @throws when the database does not answer
 */
export function countPost(address: string): Promise<number | undefined> {
  const posts = bucket("intake-posts", POSTS * env().RATE_LIMIT_FACTOR, SECONDS);
  return waitOf(posts.consume(networkHash(address)));
}

/**
 * Counts a form that is begun, or sent, from one network.
 * @param address the client's, as the edge found it
 * @throws when the database does not answer
 */
export async function countForm(what: "begun" | "sent", address: string): Promise<Measured> {
  const limit = what === "begun" ? BEGUN : SENT;
  const forms = bucket(`intake-${what}`, limit.hard * env().RATE_LIMIT_FACTOR, SECONDS);
  return measured(await countOne(forms, networkHash(address)), limit.soft);
}

/** Counts an intake that comes with a key of the API. */
export async function countByKey(apiKeyId: string): Promise<Measured> {
  const intakes = localBucket("api-intakes", BY_KEY.hard * env().RATE_LIMIT_FACTOR, SECONDS);
  return measured(await countOne(intakes, apiKeyId), BY_KEY.soft);
}

function measured({ wait, count }: Awaited<ReturnType<typeof countOne>>, soft: number): Measured {
  if (wait !== undefined) return { wait };
  return { suspicions: count > soft * env().RATE_LIMIT_FACTOR ? ["many"] : [] };
}
