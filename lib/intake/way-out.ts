import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { countDay } from "@/lib/db/day-count";
import { wallClock } from "@/lib/intake/dates";
import { type Draft, discardDraft } from "@/lib/intake/draft";
import type { Exit } from "@/lib/intake/pages";
import { alabama } from "@/lib/jurisdictions/alabama/pack";

/**
 * Somebody cannot go on: what they typed is deleted and the count of the day goes up, in one transaction. The count
 * is all that is kept.
 * @param draft null when nothing was stored yet
 * @throws when the database does not answer
 */
export async function takeWayOut(draft: Pick<Draft, "id"> | null, exit: Exit): Promise<void> {
  const day = wallClock(now(), alabama().zone).slice(0, 10);
  await database().$transaction(async (tx) => {
    if (draft !== null) await discardDraft(draft, tx);
    await countDay(tx, day, exit);
  });
}
