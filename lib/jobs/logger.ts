import { Logger } from "graphile-worker";
import { faultCode, log } from "@/lib/log";

/**
 * The queue's own warnings in our log. Only the fixed beginning of a message is kept, up to the first sign
 * that can stand before a value: behind it the library repeats payloads and what drivers said of rows.
 */
export function queueLogger(): Logger {
  return new Logger((scope) => (level, message, meta) => {
    if (level !== "error" && level !== "warning") return;
    // A failed job says so itself, in perform.ts, with its attempt and the code of its fault.
    if (meta?.failure === true) return;
    const about = { job: scope.jobId, task: scope.taskIdentifier, event: fixedPart(message) };
    const fault = meta?.error instanceof Error ? faultCode(meta.error) : {};
    log()[level === "error" ? "error" : "warn"]({ ...about, ...fault }, "job queue");
  });
}

/** Exported for its test. */
export function fixedPart(message: string): string {
  return (/^[^:;('"`\n]{0,80}/.exec(message)?.[0] ?? "").trim();
}
