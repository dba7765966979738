import { z } from "zod";
import type { Lane } from "@/lib/triage/terms";

/**
 * The rungs of the ladder, in this order. `second` is told again on the next address of the first when there is no
 * second; `backup` is outside of the practice.
 */
export const RUNGS = ["first", "second", "owner", "backup"] as const;
export type Rung = (typeof RUNGS)[number];

/** The rungs that have a wait before them. */
export const LATER_RUNGS = ["second", "owner", "backup"] as const;
export type LaterRung = (typeof LATER_RUNGS)[number];

/** Minutes from one rung to the next, by lane; null leaves the rung out. */
export type Ladder = Readonly<Record<Lane, Readonly<Record<LaterRung, number | null>>>>;

/** A wait longer than a day is a forgotten lead and no ladder. */
export const LONGEST_WAIT_MINUTES = 24 * 60;

const OFF = { second: null, owner: null, backup: null } as const;

/** Until the owner sets other times. What may wait for days climbs no ladder: the list on the desk is enough. */
export const USUAL_LADDER: Ladder = {
  now: { second: 15, owner: 15, backup: 15 },
  today: { second: 60, owner: 60, backup: null },
  soon: OFF,
  whenFree: OFF,
};

const minutes = z.int().min(1).max(LONGEST_WAIT_MINUTES).nullable();
const waits = z.object({ second: minutes, owner: minutes, backup: minutes });

/** What the database holds of the ladder; a column of JSON can hold anything. */
export const storedLadder = z.object({
  now: waits,
  today: waits,
  soon: waits,
  whenFree: waits,
}) satisfies z.ZodType<Ladder>;
