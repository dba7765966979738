import type { Clock } from "./schema";

/** Keys of the clocks that a named lawyer has signed off as they are now. */
export type CheckedClocks = ReadonlySet<string>;

/**
 * Whether a number of the law may be shown to anybody. An act-by number always may, with its statute and, while nobody
 * has checked it, "not yet checked by a lawyer": hiding it would hurt the very people who lose the right. A comfort
 * number waits for a named lawyer.
 */
export function mayShow(clock: Clock, checked: CheckedClocks): boolean {
  return clock.kind === "actBy" || checked.has(clock.key);
}
