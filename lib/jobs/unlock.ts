import type { ClientBase } from "pg";

/** What a worker's proof of life is called in `pg_stat_activity`. */
export function lifelineName(poolId: string): string {
  return `first-call ${poolId}`;
}

/** A worker that was silent for so long is given up even if its connection is there: it hangs, or its machine vanished. */
const SILENT_SECONDS = 60;
/** A worker without a connection is given up after this, three beats. */
const QUIET_SECONDS = 15;
/** How long a living worker may need to come back after the database started. It tries every second. */
const RETURN_SECONDS = 10;

/**
 * Frees the jobs of workers that are gone; the queue itself would keep them for four hours. When a worker starts,
 * a missing connection is proof if the database ran all the time since that worker's last beat: the connection
 * ended with the process, so what `kill -9` left is run at once. Later a missing connection may be a living
 * worker's that the network took away, so that one must be quiet too.
 *
 * Missing connections count only while the caller's own is seen: behind a pooler nobody's is, and every living
 * worker would look dead. Times are the database's: several machines must agree, and a moved clock kills nobody.
 * A lock without a row belongs to nobody who beats; it gets the 60 seconds.
 * @param poolId the caller's own
 * @returns the pool ids that were given up
 */
export async function freeJobsOfTheGone(
  client: ClientBase,
  poolId: string,
  moment: "start" | "later",
): Promise<string[]> {
  const { rows } = await client.query<{ pool_id: string }>(
    `with seen as (select application_name as name from pg_stat_activity where application_name is not null),
     held as (
       select pool_id, beat_at, $2 || pool_id not in (select name from seen)
              and $2 || $1 in (select name from seen) as missing
         from worker_processes
       union all
       select locked_by, max(locked_at), false from graphile_worker.jobs
        where locked_by is not null and locked_by not in (select pool_id from worker_processes)
        group by locked_by
     ),
     gone as (
       select pool_id from held
        where pool_id <> $1 and (
          beat_at < now() - make_interval(secs => $3)
          or missing and $6 and pg_postmaster_start_time() < beat_at
          or missing and beat_at < now() - make_interval(secs => $4)
             and pg_postmaster_start_time() < now() - make_interval(secs => $5))
     ),
     removed as (delete from worker_processes where pool_id in (select pool_id from gone))
     select pool_id, graphile_worker.force_unlock_workers(array[pool_id]) from gone`,
    [poolId, lifelineName(""), SILENT_SECONDS, QUIET_SECONDS, RETURN_SECONDS, moment === "start"],
  );
  return rows.map((row) => row.pool_id);
}

/** Takes leave in order: whatever this worker still holds is free for the next one at once. */
export async function takeLeave(client: ClientBase, poolId: string): Promise<void> {
  await client.query("select graphile_worker.force_unlock_workers(array[$1::text])", [poolId]);
  await client.query("delete from worker_processes where pool_id = $1", [poolId]);
}
