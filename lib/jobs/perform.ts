import type { Task, TaskList } from "graphile-worker";
import { faultCode, log } from "@/lib/log";
import { JOBS, type JobName, type Payload, type Tasks } from "@/lib/outbox/schema";

/** The handlers in the shape that the queue calls: payload parsed, faults logged and stripped of values. */
export function taskList(tasks: Tasks): TaskList {
  return Object.fromEntries(
    (Object.keys(JOBS) as JobName[]).flatMap((name) => {
      const task = tasks[name];
      return task === undefined ? [] : [[name, performer(name, task)]];
    }),
  );
}

function performer<Name extends JobName>(name: Name, task: NonNullable<Tasks[Name]>): Task {
  return async (raw, { job, abortSignal }) => {
    try {
      const payload = JOBS[name].payload.parse(raw) as Payload<Name>;
      await task(payload, abortSignal ?? new AbortController().signal);
    } catch (error) {
      const fault = faultCode(error);
      log().error({ job: job.id, task: name, attempt: job.attempts, ...fault }, "a job failed");
      // The queue stores the message in a plain column, and drivers repeat values in theirs.
      throw new Error(`${fault.fault} ${fault.code ?? ""}`.trim());
    }
  };
}
