import { hash, verify } from "@node-rs/argon2";
import { type Busy, turns } from "@/lib/limits/turns";

/**
 * Passwords as argon2id. Each computation holds 19 MiB for about 30 ms, so only two run at once and only some
 * may wait: otherwise a few hundred requests for sign-in would be a way to take the memory of the machine.
 */

/** The parameters that OWASP gives as the least for argon2id; the library's default algorithm is argon2id. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const;

const AT_ONCE = 2;
/** With two at once this is about half a second of work: who comes later is told to try again. */
const MAY_WAIT = 30;

export const PASSWORD_LEAST = 12;
/** Longer than any phrase a person types; without a limit the length itself would be the attack. */
export const PASSWORD_MOST = 200;

/** Too many passwords are being checked at this moment. An expected refusal, not a fault. */
export type { Busy };

/** Runs work that is heavy on memory: two at once, a bounded number waiting in order, the rest refused. */
export const inTurn = turns(AT_ONCE, MAY_WAIT);

/** One form of a password for all keyboards: the same letters can be typed as different code points. */
function normalized(password: string): string {
  return password.normalize("NFKC");
}

/**
 * Hashes a password for storing.
 * @returns a PHC string
 */
export async function hashPassword(password: string): Promise<string | Busy> {
  return inTurn(() => hash(normalized(password), COST));
}

let nobody: Promise<string> | undefined;

/**
 * Whether a password belongs to a stored hash. For a person we do not know (`null`) the same work is done
 * against the hash of nobody, so that the time does not tell which addresses have an account.
 * @param stored PHC string of the account, or null when there is none
 */
export async function passwordMatches(stored: string | null, password: string): Promise<boolean | Busy> {
  // Made before it is known whether it is needed: made only for strangers, the first of them would wait longer.
  // By hash() and not written down, because verify() refuses a malformed one at once.
  nobody ??= hash(crypto.randomUUID(), COST);
  const against = stored ?? (await nobody);
  const answer = await inTurn(() => verify(against, normalized(password)));
  return answer === true && stored === null ? false : answer;
}
