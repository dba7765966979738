// @ts-check
/** Work on the project's own folder (installing, building) is done by one start at a time, whatever its data folder. */
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import { takeClaim } from "../processes/claim.mjs";
import { end } from "../processes/identity.mjs";

/** @import { Process } from "../processes/identity.mjs" */

const POLL_MS = 200;

/**
 * Waits until nobody else works on the project, then runs the body. What a killed predecessor left running
 * (an `npm ci`, a `next build`) is ended first: it would write into the same folders.
 * @template T
 * @param {{ root: string, stop?: AbortSignal | undefined, say: (line: string) => void }} options
 * @param {(onChild: (child: Process) => void) => Promise<T>} body must call onChild for each child that it starts
 * @returns {Promise<T>}
 */
export async function withWork({ root, stop, say }, body) {
  const folder = join(root, ".build/work");
  let told = false;
  for (;;) {
    stop?.throwIfAborted();
    const taken = takeClaim(folder, {});
    if ("holder" in taken) {
      if (!told) say("Waiting for another start that is installing or building.");
      told = true;
      await delay(POLL_MS, undefined, stop && { signal: stop });
      continue;
    }
    const { claim } = taken;
    try {
      const left = claim.previous?.child;
      if (isProcess(left)) await end(left, [["SIGKILL", 10_000]], { group: true });
      return await body((child) => claim.describe({ child }));
    } finally {
      claim.release();
    }
  }
}

/**
 * @param {unknown} value
 * @returns {value is Process}
 */
function isProcess(value) {
  return typeof value === "object" && value !== null && "pid" in value && "identity" in value;
}
