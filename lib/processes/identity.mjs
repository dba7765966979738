// @ts-check
/**
 * Processes by number and identity. A number alone is not enough: after a reboot, or in a container, it soon
 * belongs to somebody else, and a start that trusted it would end a stranger's process. Plain JavaScript,
 * because `npm start` needs it before any package is installed.
 */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";

/** @typedef {{ pid: number, identity: string }} Process */

const POLL_MS = 25;

/**
 * What tells the process of this number from every other that ever had it: the boot and the moment of its start.
 * @param {number} pid
 * @returns {string | null} null when it does not run; a dead process that nobody has collected counts as such
 */
export function identityOf(pid) {
  if (!Number.isInteger(pid) || pid <= 0) return null;
  if (process.platform !== "linux") return identityByPs(pid);
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in parentheses and may itself hold spaces and parentheses.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    const [state, started] = [fields[0], fields[19]];
    if (state === "Z" || state === "X" || started === undefined) return null;
    return `${bootId()}:${started}`;
  } catch {
    return null;
  }
}

function bootId() {
  try {
    return readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
  } catch {
    return "";
  }
}

/** @param {number} pid */
function identityByPs(pid) {
  const asked = spawnSync("ps", ["-o", "stat=,lstart=", "-p", String(pid)], {
    encoding: "utf8",
    env: { PATH: "/usr/bin:/bin", LC_ALL: "C", NODE_ENV: "production" },
  });
  const [state, ...started] = (asked.stdout ?? "").trim().split(/\s+/);
  return state === undefined || state === "" || state.startsWith("Z") ? null : started.join(" ");
}

/** This process. @returns {Process} */
export function self() {
  return { pid: process.pid, identity: identityOf(process.pid) ?? "" };
}

/**
 * True while exactly this process runs.
 * @param {Process} one
 */
export function isAlive(one) {
  return one.identity !== "" && identityOf(one.pid) === one.identity;
}

/**
 * Waits for a process to end, a child or not.
 * @param {Process} one
 * @param {number} [limitMs]
 * @returns {Promise<boolean>} false when it still runs after the limit
 */
export async function gone(one, limitMs = Number.POSITIVE_INFINITY) {
  const until = performance.now() + limitMs;
  while (isAlive(one)) {
    if (performance.now() >= until) return false;
    await delay(POLL_MS);
  }
  return true;
}

/**
 * Asks a process to end with each signal in turn, and waits after each as long as it says.
 * @param {Process} one
 * @param {ReadonlyArray<readonly [signal: NodeJS.Signals, limitMs: number]>} steps
 * @param {{ group?: boolean }} [options] group: the whole process group that it leads
 */
export async function end(one, steps, { group = false } = {}) {
  for (const [signal, limitMs] of steps) {
    if (!isAlive(one)) return;
    send(group ? -one.pid : one.pid, signal);
    if (await gone(one, limitMs)) return;
  }
}

/**
 * Sends a signal; that nobody is there to receive it is no fault.
 * @param {number} target a process, or a process group when negative
 * @param {NodeJS.Signals} signal
 */
export function send(target, signal) {
  try {
    process.kill(target, signal);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ESRCH")) throw error;
  }
}
