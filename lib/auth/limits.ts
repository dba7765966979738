import { env } from "@/lib/env";
import { bucket, waitOf } from "@/lib/limits/bucket";
import { lookupHash } from "@/lib/privacy/keys";
import { networkHash } from "@/lib/privacy/network";

/**
 * How often somebody may try to sign in. After a number of free tries each further one is let through only when
 * a delay has passed that doubles every time. A delay and not a lock: a lock would let anybody who knows an
 * address keep its owner out. The counters run on the machine's clock, not on lib/clock, because the library
 * asks it; all that matters to them is the time between two tries.
 */

/** Counters start again after this long. */
const REMEMBERED_SECONDS = 6 * 60 * 60;
const FIRST_DELAY_SECONDS = 15;
const LONGEST_DELAY_SECONDS = 15 * 60;

/** An account, known or not: the counter of an address that nobody has must behave in the same way. */
const FREE_PER_ACCOUNT = 5;
/** A network: an office, a courthouse or a phone company behind one address. */
const FREE_PER_NETWORK = 30;
/** The whole portal, in a minute: many networks together. No doubling, or a few machines could close the desk. */
const PER_MINUTE = 120;

/** Try again after so many seconds. */
export type Limited = { readonly kind: "limited"; readonly seconds: number };
/** The try may go on; `succeeded` takes back what was counted. */
export type Allowed = { readonly kind: "allowed"; readonly succeeded: () => Promise<void> };

/**
 * Counts a try to prove who one is. Counted before the password is looked at: of a hundred sent at the same
 * moment no more than the free ones get an answer.
 * @param email trimmed and lower case
 * @param address the client's, as the edge found it
 * @throws when the database does not answer
 */
export async function countTry(email: string, address: string): Promise<Limited | Allowed> {
  const account = meter("account", lookupHash(`sign-in ${email}`), FREE_PER_ACCOUNT);
  const network = meter("network", networkHash(address), FREE_PER_NETWORK);
  const all = bucket("sign-in-all", PER_MINUTE * env().RATE_LIMIT_FACTOR, 60);
  // The account last: a network that is being refused must not be able to slow somebody's account down.
  const seconds = (await network.wait()) ?? (await waitOf(all.consume("desk"))) ?? (await account.wait());
  if (seconds !== undefined) return { kind: "limited", seconds };
  const succeeded = async () => {
    await Promise.all([account.forget(), network.takeBack(), all.reward("desk")]);
  };
  return { kind: "allowed", succeeded };
}

function meter(name: string, key: string, allowance: number) {
  const free = allowance * env().RATE_LIMIT_FACTOR;
  const tries = bucket(`sign-in-${name}`, free, REMEMBERED_SECONDS);
  const gate = bucket(`sign-in-${name}-delay`, 1, LONGEST_DELAY_SECONDS);
  const count = async () => (await tries.penalty(key)).consumedPoints;
  return {
    /** Seconds to wait, or undefined when the try is let through and counted. */
    async wait(): Promise<number | undefined> {
      const before = (await tries.get(key))?.consumedPoints ?? 0;
      const counted = before < free;
      if (counted && (await count()) <= free) return undefined;
      // Opens for one try and stays shut for the delay. One statement, so of many at once one gets through;
      // and a try that is refused lengthens nothing.
      const customDuration = delaySeconds(before - free);
      const wait = await waitOf(gate.consume(key, 1, { customDuration }));
      if (wait === undefined && !counted) await count();
      return wait;
    },
    forget: () => Promise.all([tries.delete(key), gate.delete(key)]),
    takeBack: () => tries.reward(key),
  };
}

/** @param beyond how many tries over the free ones were made before */
function delaySeconds(beyond: number): number {
  return Math.min(FIRST_DELAY_SECONDS * 2 ** Math.max(beyond, 0), LONGEST_DELAY_SECONDS);
}
