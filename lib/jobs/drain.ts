import { EventEmitter } from "node:events";
import { runOnce } from "graphile-worker";
import { due } from "@/lib/jobs/due";
import { openQueue } from "@/lib/jobs/queue";
import { type JobCounts, jobCounts } from "@/lib/jobs/read";
import { capRetries } from "@/lib/jobs/retries";
import { TASKS } from "@/lib/jobs/tasks";
import type { Tasks } from "@/lib/outbox/schema";

/** What a drain did, and what it left. */
export interface Drained {
  /** By due task the rows it claimed, null where it failed */
  due: Record<string, number | null>;
  done: number;
  failed: number;
  left: JobCounts;
}

/**
 * Runs everything that is due and every job that may run now, also jobs that those jobs write, for a place where
 * no worker can stay. When the time is spent no further job is begun; one that runs may finish.
 * @throws when the database is away
 */
export async function drain(spent: AbortSignal, tasks: Tasks = TASKS): Promise<Drained> {
  const claimed = await due();
  const queue = openQueue("drain", tasks, spent);
  const events: NonNullable<typeof queue.options.events> = new EventEmitter();
  const counts = { done: 0, failed: 0 };
  let broken: unknown;
  events.on("job:success", () => {
    counts.done += 1;
  });
  events.on("job:error", () => {
    counts.failed += 1;
  });
  // The queue ends a drain that cannot fetch as if it had found nothing.
  events.on("worker:getJob:error", ({ error }) => {
    broken = error;
  });
  events.on("pool:create", ({ workerPool }) => {
    void queue.stopped.then(() => workerPool.gracefulShutdown()).catch(() => {});
  });
  try {
    await capRetries(queue.pool);
    if (!spent.aborted) await runOnce({ ...queue.options, events });
    if (broken !== undefined) throw broken;
    await capRetries(queue.pool);
  } finally {
    await queue.close();
  }
  return { due: claimed, ...counts, left: await jobCounts() };
}
