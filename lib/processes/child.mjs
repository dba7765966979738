// @ts-check
/** A child process that runs to its end, and that leaves nothing behind when we are asked to stop meanwhile. */
import { spawn } from "node:child_process";
import { identityOf, send } from "./identity.mjs";

const GRACE_MS = 5_000;

/**
 * Runs a program in a process group of its own (Ctrl-C in a terminal reaches only us, who then end it in order).
 * @param {string} program
 * @param {readonly string[]} args
 * @param {import("node:child_process").SpawnOptions & { stop?: AbortSignal | undefined,
 *   onStart?: (child: import("./identity.mjs").Process) => void, onText?: (text: string) => void }} options
 *   stop ends the whole group; onText gets what the child says on whichever of its outputs is a pipe
 * @returns {Promise<number>} its exit code; 128 when a signal ended it
 * @throws the reason of `stop` after the group has ended, or the system's error when it could not be started
 */
export async function runToEnd(program, args, { stop, onStart, onText, ...options }) {
  stop?.throwIfAborted();
  const child = spawn(program, args, { ...options, detached: true });
  const { pid } = child;
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => resolve(code ?? 128));
  });
  for (const output of [child.stdout, child.stderr])
    output?.setEncoding("utf8").on("data", (text) => onText?.(text));
  if (pid === undefined) return ended;
  onStart?.({ pid, identity: identityOf(pid) ?? "" });
  /** @type {NodeJS.Timeout | undefined} */
  let harder;
  const stopGroup = () => {
    send(-pid, "SIGTERM");
    harder = setTimeout(() => send(-pid, "SIGKILL"), GRACE_MS);
  };
  stop?.addEventListener("abort", stopGroup, { once: true });
  // Its own children do not outlive it by more than this, whether they listen or not.
  child.once("exit", () => stop?.aborted && send(-pid, "SIGKILL"));
  try {
    const code = await ended;
    stop?.throwIfAborted();
    return code;
  } finally {
    clearTimeout(harder);
    stop?.removeEventListener("abort", stopGroup);
  }
}
