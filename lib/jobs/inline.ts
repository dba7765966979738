import { EnvironmentError, env } from "@/lib/env";
import { startWorker } from "@/lib/jobs/worker";

// The server around Next (bin/server.mjs) waits for these before it ends; it shares nothing but globalThis with us.
const STOP = Symbol.for("first-call.stop");
const STARTED = Symbol.for("first-call.inline-worker");
const shared = globalThis as { [STOP]?: Set<() => Promise<void>>; [STARTED]?: true };

/**
 * Begins the life of a web process: proves its environment, and starts the worker in it where WORKER says so.
 * Does not wait for the database. A second call does nothing.
 */
export function beginWebProcess(): void {
  if (shared[STARTED]) return;
  shared[STARTED] = true;
  if (workerWanted()) {
    const worker = startWorker({ mode: "inline" });
    shared[STOP] ??= new Set();
    shared[STOP].add(() => worker.stop());
  }
}

function workerWanted(): boolean {
  try {
    return env().WORKER === "inline";
  } catch (error) {
    if (!(error instanceof EnvironmentError)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exit(1);
  }
}
