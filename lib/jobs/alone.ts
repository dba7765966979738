import { TASKS } from "@/lib/jobs/tasks";
import { startWorker } from "@/lib/jobs/worker";
import type { Tasks } from "@/lib/outbox/schema";

/**
 * Does the jobs until this process is told to end, and then lets those that run finish, for at most ten seconds.
 * A second signal changes nothing: it must not end the process before what runs is done or freed.
 */
export async function workAlone(tasks: Tasks = TASKS): Promise<void> {
  const told = new Promise<void>((resolve) => {
    for (const signal of ["SIGTERM", "SIGINT"] as const) process.on(signal, () => resolve());
  });
  const worker = startWorker({ mode: "alone", tasks });
  await told;
  await worker.stop();
}
