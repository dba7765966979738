import type { RunnerOptions } from "graphile-worker";
import type { Pool } from "pg";
import { workerPool } from "@/lib/jobs/connection";
import { queueLogger } from "@/lib/jobs/logger";
import { taskList } from "@/lib/jobs/perform";
import { bePresent, type Presence, type WorkerMode } from "@/lib/jobs/presence";
import type { Tasks } from "@/lib/outbox/schema";

const CONCURRENCY = 4;
const ABORT_MS = 6_000;
const CLOSE_MS = 1_000;

/** What graphile-worker needs to work our queue, and what must be cleared away behind it. */
export interface Queue {
  readonly pool: Pool;
  readonly options: RunnerOptions;
  /** Resolves when jobs may be taken: the worker is known and the jobs of the dead are free. */
  readonly present: Promise<void>;
  /** Resolves when no more jobs are to be taken. */
  readonly stopped: Promise<void>;
  /** Frees what is still held and closes every connection. Never rejects, and waits for nobody who hangs. */
  close(): Promise<void>;
}

/**
 * @param stopping fires when no more jobs are to be taken
 * @throws when no database is set in this process
 */
export function openQueue(mode: WorkerMode, tasks: Tasks, stopping: AbortSignal): Queue {
  const pool = workerPool(CONCURRENCY + 2);
  const closing = new AbortController();
  const stopped = fires(stopping, closing.signal);
  let presence: Presence | undefined;
  let settle = (_: Promise<void>) => {};
  const present = new Promise<void>((resolve) => {
    settle = resolve;
  });
  // The queue waits for this hook before it takes its first job, and names itself no earlier.
  const startWorker = (_: unknown, { worker }: { worker: { workerPool: { id: string } } }) => {
    presence ??= bePresent(worker.workerPool.id, mode);
    const entered = Promise.race([presence.entered, stopped]);
    settle(entered);
    return entered;
  };
  const options: RunnerOptions = {
    pgPool: pool,
    taskList: taskList(tasks),
    concurrency: CONCURRENCY,
    gracefulShutdownAbortTimeout: ABORT_MS,
    logger: queueLogger(),
    // Its handlers would end the process in the middle of the server's own orderly stop.
    noHandleSignals: true,
    parsedCronItems: [],
    preset: {
      plugins: [{ name: "FirstCallPresence", version: "1.0.0", worker: { hooks: { startWorker } } }],
      // Without batches the queue does not wait for its own "done" and "failed": a stop could overtake them, and
      // a database that is away would end the process with an unhandled rejection. Zero is a batch of one moment.
      worker: { completeJobBatchDelay: 0, failJobBatchDelay: 0 },
    },
  };
  return {
    pool,
    options,
    present,
    stopped,
    async close() {
      closing.abort();
      await presence?.end();
      await within(CLOSE_MS, pool.end());
    },
  };
}

/** Resolves when the signal fires or has fired; no longer listens after `until`. */
function fires(signal: AbortSignal, until: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) =>
    signal.addEventListener("abort", () => resolve(), { once: true, signal: until }),
  );
}

/** Waits for a promise, but no longer than so many milliseconds. Never rejects; tells whether it was fulfilled. */
export async function within(milliseconds: number, promise: Promise<unknown>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), milliseconds);
  });
  const done = promise.then(
    () => true,
    () => false,
  );
  const result = await Promise.race([done, late]);
  clearTimeout(timer);
  return result;
}
