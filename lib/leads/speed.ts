import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { Prisma } from "@/lib/db/generated/client";
import { ConflictState } from "@/lib/db/generated/enums";
import { isFrozen, OPEN_STATUSES } from "@/lib/leads/status";
import { addDays, dayOf, instantOf } from "@/lib/triage/calendar";
import { LABELS } from "@/lib/triage/labels";

/**
 * How soon somebody of the practice tries to reach a person, counted as lib/leads/response-clock.ts counts: from the moment
 * at which the request came in to the first logged attempt of a person. Numbers only, of every lead alike.
 */

const DAYS = 90;

const speed = z.object({
  leads: z.int(),
  /** Somebody has tried, whatever came of the lead later */
  tried: z.int(),
  /** Nobody has, and somebody still has to */
  untried: z.int(),
  /** Nobody has: the person said that they call themselves */
  waits: z.int(),
  /** Nobody has, and nobody has to: over, or frozen by a conflict */
  none: z.int(),
  /** Seconds to the first attempt, of those that were tried; null when none was */
  median: z.number().nullable(),
  /** Nine in ten were tried within it; the 90th percentile */
  ninetieth: z.number().nullable(),
});

/** Monday is 1; the hour is the one that begins then, on the wall clock of the practice. */
const hourSpeed = speed.extend({ weekday: z.int().min(1).max(7), hour: z.int().min(0).max(23) });

export type Speed = z.output<typeof speed>;
export type HourSpeed = z.output<typeof hourSpeed>;

export interface SpeedReport {
  /** The first day that counts, `YYYY-MM-DD` */
  readonly since: string;
  readonly overall: Speed;
  /** Hours of the week in which leads came, Monday first */
  readonly hours: readonly HourSpeed[];
}

/**
 * The figures of today and the 90 days before it.
 * @param zone the practice's, in which days begin and hours are told
 * @param at now
 * @throws when the database does not answer
 */
export async function speedReport({ practiceId }: Actor, zone: string, at: Date): Promise<SpeedReport> {
  const since = addDays(dayOf(at, zone), -DAYS);
  const rows = await database().$queryRaw(speedQuery(practiceId, zone, instantOf(since, "00:00", zone)));
  const [overall, ...hours] = z.tuple([speed], hourSpeed).parse(rows);
  return { since, overall, hours };
}

const FROZEN = Object.values(ConflictState).filter(isFrozen);

/**
 * All at once: the first row is of all leads together, because a median of medians is none. Seconds are told from the
 * instants and hours from the wall: on the night of the change an hour of the wall is two, or none.
 */
export function speedQuery(practiceId: string, zone: string, since: Date): Prisma.Sql {
  return Prisma.sql`
    with came as (
      select received_at at time zone ${zone} as wall,
             extract(epoch from first_attempt_at - received_at)::float8 as seconds,
             conflict::text = any (${FROZEN}) or status::text <> all (${[...OPEN_STATUSES]}) as over,
             ${LABELS.waits.label} = any (labels) as waits
        from leads
       where practice_id = ${practiceId}::uuid and received_at >= ${since}
    ), placed as (
      select *, extract(isodow from wall)::int as weekday, extract(hour from wall)::int as hour from came
    )
    select weekday, hour, count(*)::int as leads, count(seconds)::int as tried,
           count(*) filter (where seconds is null and not over and not waits)::int as untried,
           count(*) filter (where seconds is null and not over and waits)::int as waits,
           count(*) filter (where seconds is null and over)::int as none,
           percentile_cont(0.5) within group (order by seconds) as median,
           percentile_cont(0.9) within group (order by seconds) as ninetieth
      from placed
     group by grouping sets ((), (weekday, hour))
     order by weekday nulls first, hour`;
}
