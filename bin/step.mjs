// @ts-check
/** Runs the programs of a test run: away from the shell's variables, and never longer than the run itself. */
import { spawn } from "node:child_process";

/**
 * What a child gets of the shell: what programs need to find their way, and nothing that the portal reads. A list
 * of what may pass, because a list of what may not would be a second copy of the one in lib/env.ts.
 */
const PASSED_ON =
  /^(?:PATH|HOME|USER|LOGNAME|SHELL|LANG|LC_\w+|TZ|TERM|COLORTERM|NO_COLOR|FORCE_COLOR|CI|TMPDIR|TEMP|TMP|npm_\w+|(?:https?|no)_proxy|NODE_EXTRA_CA_CERTS|PLAYWRIGHT_BROWSERS_PATH|SystemRoot|ComSpec|PATHEXT|APPDATA|LOCALAPPDATA|USERPROFILE)$/i;

/**
 * @param {Readonly<Record<string, string | undefined>>} shell
 * @returns {Record<string, string>}
 */
export function cleanEnvironment(shell) {
  /** @type {Record<string, string>} */
  const clean = {};
  for (const [name, value] of Object.entries(shell))
    if (value !== undefined && PASSED_ON.test(name)) clean[name] = value;
  return clean;
}

const STOP_LIMIT_MS = 20_000;

/** @type {Set<import("node:child_process").ChildProcess>} */
const running = new Set();

/**
 * Runs a program with its output on ours and answers its exit code; 1 when it could not be started, was ended by
 * a signal or took longer than the limit.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ env: Record<string, string>, limitMs?: number }} options
 * @returns {Promise<number>}
 */
export function run(program, args, { env, limitMs }) {
  return new Promise((resolve) => {
    // Its own process group, so that the end of a step is the end of everything that it started.
    const child = spawn(program, args, {
      env: /** @type {NodeJS.ProcessEnv} */ (env),
      stdio: ["ignore", "inherit", "inherit"],
      detached: true,
    });
    running.add(child);
    const limit = limitMs === undefined ? undefined : setTimeout(() => signal(child, "SIGKILL"), limitMs);
    const ended = (/** @type {number} */ code) => {
      clearTimeout(limit);
      running.delete(child);
      resolve(code);
    };
    child.on("error", () => ended(1));
    child.on("exit", (code) => ended(code ?? 1));
  });
}

/**
 * Ends every program that still runs, kindly first: the runners stop the database and the portal of the tests.
 * @returns {Promise<void>}
 */
export async function stopAll() {
  const children = [...running];
  const gone = children.map((child) => new Promise((resolve) => child.once("exit", resolve)));
  for (const child of children) signal(child, "SIGINT");
  const limit = setTimeout(() => {
    for (const child of children) signal(child, "SIGKILL");
  }, STOP_LIMIT_MS);
  await Promise.all(gone);
  clearTimeout(limit);
}

/**
 * @param {import("node:child_process").ChildProcess} child
 * @param {NodeJS.Signals} name
 */
function signal(child, name) {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, name);
  } catch {
    // It ended by itself in this very moment.
  }
}
