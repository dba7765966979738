import type { Clock, StatePack } from "./schema";

/**
 * Whether a number of the law may be shown to anybody. An act-by number always may, with its statute and,
 * while `isReviewed` is false, "not yet checked by a lawyer": hiding it would hurt the very people who lose
 * the right. A comfort number waits for a named lawyer.
 */
export function mayShow(pack: StatePack, clock: Clock): boolean {
  return clock.kind === "actBy" || isReviewed(pack);
}

/** A named lawyer has signed the pack off. Whether that review is out of date is another question. */
export function isReviewed(pack: StatePack): boolean {
  return pack.review.reviewer !== null;
}
