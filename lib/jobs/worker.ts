import { setTimeout as pause } from "node:timers/promises";
import { type Runner, run } from "graphile-worker";
import type { Pool } from "pg";
import { due } from "@/lib/jobs/due";
import type { WorkerMode } from "@/lib/jobs/presence";
import { openQueue, within } from "@/lib/jobs/queue";
import { capRetries } from "@/lib/jobs/retries";
import { TASKS } from "@/lib/jobs/tasks";
import { faultCode, log } from "@/lib/log";
import type { Tasks } from "@/lib/outbox/schema";

const TICK_MS = 30_000;
const LONGEST_PAUSE_MS = 10_000;
// The web process ends nine seconds after the signal, whatever still runs; jobs must have been freed by then.
const STOP_MS = 7_000;
const TICK_END_MS = 500;

/** A worker that was started. */
export interface Worker {
  /**
   * Takes no more jobs and lets those that run finish. A job that takes longer than 7 seconds is freed for the
   * next worker, and the process should end. Can be called again; never rejects.
   */
  stop(): Promise<void>;
}

/**
 * Starts to work the queue, in this process, until it is stopped. Returns at once and never throws: while the
 * database is away it tries again, at the latest every ten seconds, and a web process around it goes on.
 */
export function startWorker({
  mode,
  tasks = TASKS,
}: {
  mode: Exclude<WorkerMode, "drain">;
  tasks?: Tasks;
}): Worker {
  const stopping = new AbortController();
  const ended = keepWorking(mode, tasks, stopping.signal);
  return {
    stop() {
      stopping.abort();
      return ended;
    },
  };
}

async function keepWorking(mode: WorkerMode, tasks: Tasks, stopping: AbortSignal): Promise<void> {
  let failures = 0;
  while (!stopping.aborted) {
    try {
      await workUntilOver(mode, tasks, stopping, () => {
        failures = 0;
      });
    } catch (error) {
      log().warn({ mode, ...faultCode(error) }, "the job worker could not start");
    }
    const wait = Math.min(1_000 * 2 ** failures, LONGEST_PAUSE_MS);
    failures += 1;
    await pause(wait, undefined, { signal: stopping }).catch(() => {});
  }
}

/** One life of the queue's runner: it ends by our stop, or by itself when it could not tell the database of a job. */
async function workUntilOver(
  mode: WorkerMode,
  tasks: Tasks,
  stopping: AbortSignal,
  started: () => void,
): Promise<void> {
  const queue = openQueue(mode, tasks, stopping);
  try {
    const runner = await run(queue.options);
    const over = runner.promise.catch(() => {});
    await Promise.race([queue.present, over, queue.stopped]);
    if (stopping.aborted) return await finish(runner, over, mode);
    started();
    log().info({ mode }, "the job worker is ready");
    const ticks = startTicks(queue.pool);
    await Promise.race([over, queue.stopped]);
    const ticked = ticks.end();
    await finish(runner, over, mode);
    // What a tick claims it claims for good, row by row: one that hangs on the database need not be waited for.
    await within(TICK_END_MS, ticked);
  } finally {
    await queue.close();
  }
}

async function finish(runner: Runner, over: Promise<void>, mode: WorkerMode): Promise<void> {
  // Refused when it is stopping by itself already; then its own end is what we wait for.
  const stopped = runner.stop().catch(() => over);
  if (!(await within(STOP_MS, stopped))) log().warn({ mode }, "a job did not end in time and was freed");
}

interface Ticks {
  end(): Promise<void>;
}

function startTicks(pool: Pool): Ticks {
  let running: Promise<void> | undefined;
  const once = () => {
    running ??= tick(pool).finally(() => {
      running = undefined;
    });
  };
  once();
  const timer = setInterval(once, TICK_MS);
  return {
    async end() {
      clearInterval(timer);
      await running;
    },
  };
}

/** What has to happen every 30 seconds. Never rejects. */
async function tick(pool: Pool): Promise<void> {
  try {
    await capRetries(pool);
  } catch (error) {
    log().warn(faultCode(error), "the waits of failed jobs could not be shortened");
  }
  await due();
}
