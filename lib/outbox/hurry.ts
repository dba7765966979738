import { database } from "@/lib/db/client";

/**
 * Runs the jobs of these keys now that failed before and wait for their next try, for when what they failed at works
 * again. Jobs that run, that never failed, or that are planned for later are left alone.
 * @throws when the database does not answer
 */
export async function hurryFailed(keys: readonly string[]): Promise<void> {
  // The queue compares with the database's clock, so "now" is the database's too.
  await database().$executeRaw`
    select graphile_worker.reschedule_jobs(array[job.id], run_at => now())
      from graphile_worker.jobs as job
     where job.key = any(${[...keys]}::text[]) and job.locked_at is null and job.last_error is not null
       and job.attempts < job.max_attempts and job.run_at > now()`;
}
