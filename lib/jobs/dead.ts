import { z } from "zod";
import type { Actor } from "@/lib/auth/actor";
import { database } from "@/lib/db/client";
import { mayChangePractice } from "@/lib/practice/write";

/** A job that has used up its attempts. Nothing of why: an error repeats what stands in the rows it was about. */
export interface DeadJob {
  readonly id: string;
  readonly task: string;
  /** When it was to run last */
  readonly at: Date;
}

const SHOWN = 50;

const rows = z.array(z.object({ id: z.string(), task: z.string(), at: z.date() }));

/**
 * The dead jobs, the oldest first, at most fifty.
 * @throws when the database does not answer
 */
export async function deadJobs(): Promise<DeadJob[]> {
  const found = await database().$queryRaw`
    select id::text as id, task_identifier as task, run_at as at from graphile_worker.jobs
     where locked_at is null and attempts >= max_attempts order by run_at, id limit ${SHOWN}`;
  return rows.parse(found);
}

/**
 * Lets a dead job run again, now and with all its attempts. Every job may be run twice (see tasks.ts), so a job that
 * died because a newer one of its key took its place does no harm. Pressed twice, it is once.
 * @throws when the database does not answer
 */
export async function retryDead(actor: Actor, id: string): Promise<"retried" | "nothingHere"> {
  if (!mayChangePractice(actor) || !/^\d{1,18}$/u.test(id)) return "nothingHere";
  const retried = await database().$queryRaw<unknown[]>`
    select (graphile_worker.reschedule_jobs(array[job.id], run_at => now(), attempts => 0)).id
      from graphile_worker.jobs as job
     where job.id = ${id}::bigint and job.locked_at is null and job.attempts >= job.max_attempts`;
  return retried.length > 0 ? "retried" : "nothingHere";
}
