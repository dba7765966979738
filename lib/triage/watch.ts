/**
 * Now, as the rules may ask of it: only "is it this instant yet". Every question whose answer can still
 * turn leaves its instant behind, so the earliest of them is the first moment at which any rule can answer
 * differently. Handing rules the time itself would make `changesAt` a second list of all rules, and the two
 * would drift apart.
 */
export class Watch {
  readonly #now: number;
  #next = Number.POSITIVE_INFINITY;

  constructor(now: Date) {
    this.#now = now.getTime();
  }

  /** now >= at */
  reached(at: Date): boolean {
    if (this.#now >= at.getTime()) return true;
    this.#next = Math.min(this.#next, at.getTime());
    return false;
  }

  /** now > at */
  passed(at: Date): boolean {
    if (this.#now > at.getTime()) return true;
    // At the very instant the answer turns a millisecond later; before it, the round instant is noted,
    // because nothing lies between the two.
    const turns = this.#now === at.getTime() ? at.getTime() + 1 : at.getTime();
    this.#next = Math.min(this.#next, turns);
    return false;
  }

  /** The next instant at which an answer given so far can turn; null when none ever will. */
  get changesAt(): Date | null {
    return Number.isFinite(this.#next) ? new Date(this.#next) : null;
  }
}
