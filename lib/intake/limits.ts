import { env } from "@/lib/env";
import { bucket, waitOf } from "@/lib/limits/bucket";
import { networkHash } from "@/lib/privacy/network";

/**
 * How much one network may post in a time. Generous: a jail's lobby, a library or a phone company stands behind one
 * address, and a whole intake is ten posts.
 */
const POSTS = 600;
const SECONDS = 10 * 60;

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
