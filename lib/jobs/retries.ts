import type { ClientBase, Pool } from "pg";
import { URGENT } from "@/lib/outbox/schema";

/** Seconds between two runs of {@link capRetries} that its promise allows for; the tick of 30 and some delay. */
const TICK_SECONDS = 35;
const CAP_SECONDS = 300;
const URGENT_CAP_SECONDS = 60;

/**
 * Keeps the wait after a failure at or below five minutes, or one for an urgent job. The queue itself waits
 * e^attempts seconds, which is six hours from the tenth failure on.
 *
 * Why a tick is enough: a job that failed at F and waits too long is seen at T, at most one tick later, and is
 * moved to T + cap - tick, which is no later than F + cap. Moving it at the moment of the failure does not work:
 * the queue writes its own time after the last event that it tells anybody.
 */
export async function capRetries(connection: ClientBase | Pool): Promise<void> {
  await connection.query(
    `select graphile_worker.reschedule_jobs(array[job.id], run_at => capped.latest)
       from graphile_worker.jobs as job
      cross join lateral (
        select now() + make_interval(secs => case when job.flags ? $1 then $2::int else $3::int end) as latest
      ) as capped
      where job.locked_at is null and job.attempts between 1 and job.max_attempts - 1
        and job.last_error is not null and job.run_at > capped.latest`,
    [URGENT, URGENT_CAP_SECONDS - TICK_SECONDS, CAP_SECONDS - TICK_SECONDS],
  );
}
