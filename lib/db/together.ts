import { isOutage } from "@/lib/outage";

/** More in one statement would make the first of them wait for the last. */
const MOST = 32;

/**
 * Makes of a statement for many one that is asked for one at a time. Whoever asks while an earlier statement is under
 * way goes with the next, beside everybody else who asked meanwhile; whoever asks alone waits for nothing. A message to
 * the database and a transaction cost more than what most requests do in them.
 *
 * A statement that fails is sent again for each of them alone, so that nobody fails for what another sent. While the
 * database is away it fails for all of them, those who wait among them: nobody waits for one time-out after another.
 * @param many answers in the order of what was asked, all of it or nothing
 */
export function together<Asked, Told>(
  many: (asked: readonly Asked[]) => Promise<readonly Told[]>,
): (asked: Asked) => Promise<Told> {
  const waiting: Waiting<Asked, Told>[] = [];
  let isUnderWay = false;

  async function tell(those: readonly Waiting<Asked, Told>[]): Promise<void> {
    try {
      const told = await many(those.map(({ asked }) => asked));
      for (const [i, { resolve }] of those.entries()) resolve(told[i] as Told);
    } catch (error) {
      if (isOutage(error)) for (const { reject } of [...those, ...waiting.splice(0)]) reject(error);
      else if (those.length > 1) for (const one of those) await tell([one]);
      else those[0]?.reject(error);
    }
  }

  async function send(): Promise<void> {
    isUnderWay = true;
    while (waiting.length > 0) await tell(waiting.splice(0, MOST));
    isUnderWay = false;
  }

  return (asked) =>
    new Promise((resolve, reject) => {
      waiting.push({ asked, resolve, reject });
      if (!isUnderWay) void send();
    });
}

interface Waiting<Asked, Told> {
  readonly asked: Asked;
  resolve(told: Told): void;
  reject(error: unknown): void;
}
