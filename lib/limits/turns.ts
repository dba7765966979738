/** Nobody's turn now, and too many wait already. An expected refusal, not a fault. */
export type Busy = "busy";

/**
 * Lets so much of a heavy work run at once in this process, and so many wait in order; the rest is refused.
 * @returns a function that does a work in its turn and returns what it returns, or `busy` without having started it
 */
export function turns(atOnce: number, mayWait: number): <T>(work: () => Promise<T>) => Promise<T | Busy> {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= atOnce) {
      if (waiting.length >= mayWait) return "busy";
      // Whoever ends hands its place over without lowering the count, so nobody can slip in between.
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
