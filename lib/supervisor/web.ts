import { spawn } from "node:child_process";
import { get } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { CommandError } from "@/lib/command";
import { end, identityOf, type Process } from "@/lib/processes/identity.mjs";

/** The web process: started, watched, started again when it dies by itself, stopped in order. */

export type WebOptions = {
  /** Arguments of Node: flags, then the program. */
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: NodeJS.ProcessEnv;
  readonly host: string;
  readonly port: number;
  readonly stop: AbortSignal;
  /** Called with each process, the first and those after it. */
  readonly onStart: (web: Process) => void;
  readonly say: (line: string) => void;
};

const HEALTH_POLL_MS = 100;
const HEALTH_LIMIT_MS = 120_000;
const LONGEST_PAUSE_MS = 10_000;
/** A process that lived this long did not die of its start, and the next one need not wait. */
const LONG_ENOUGH_MS = 30_000;
const TRIES_BEFORE_READY = 3;
const STOP_STEPS = [
  ["SIGTERM", 12_000],
  ["SIGKILL", 5_000],
] as const;

export type Web = {
  /** Settles when the portal has answered 200 for the first time; throws a sentence when it does not. */
  readonly ready: Promise<void>;
  /** Settles when the watch is over, which is after {@link WebOptions.stop} and the end of the process. */
  readonly ended: Promise<void>;
};

/** Starts the web process and keeps one running until `stop`. */
export function runWeb(options: WebOptions): Web {
  const state = { ready: false };
  const ended = keepRunning(options, state);
  const ready = Promise.race([
    untilHealthy(options).then(() => {
      state.ready = true;
    }),
    ended,
  ]);
  return { ready, ended };
}

async function keepRunning(options: WebOptions, state: { readonly ready: boolean }): Promise<void> {
  const { stop, say } = options;
  let [pause, failed] = [0, 0];
  while (!stop.aborted) {
    const started = performance.now();
    const how = await oneLife(options);
    if (stop.aborted) return;
    failed += 1;
    if (!state.ready && failed === TRIES_BEFORE_READY)
      throw new CommandError(
        `The portal ended ${failed} times before it was ready; its own messages are above.`,
      );
    say(`The web process ended by itself (${how}) and is started again.`);
    if (performance.now() - started > LONG_ENOUGH_MS) pause = 0;
    await delay(pause, undefined, { signal: stop }).catch(() => {});
    pause = Math.min(Math.max(pause * 2, 250), LONGEST_PAUSE_MS);
  }
}

/** From start to end of one process. @returns how it ended */
async function oneLife({ args, cwd, env, stop, onStart }: WebOptions): Promise<string> {
  const child = spawn(process.execPath, args, {
    cwd,
    env: { ...env, FIRST_CALL_SUPERVISED: "1" },
    // It ends itself when this pipe ends, which it does when we are killed.
    stdio: ["pipe", "inherit", "inherit"],
    // Its own process group: Ctrl-C in a terminal must reach only us, who stop it before the database.
    detached: true,
  });
  child.stdin.on("error", () => {});
  const exited = new Promise<string>((resolve) => {
    child.once("error", () => resolve("could not be started"));
    child.once("exit", (code, signal) => resolve(signal ?? `code ${code}`));
  });
  if (child.pid === undefined) return exited;
  const web = { pid: child.pid, identity: identityOf(child.pid) ?? "" };
  onStart(web);
  const stopIt = () => void end(web, STOP_STEPS, { group: true });
  stop.addEventListener("abort", stopIt, { once: true });
  if (stop.aborted) stopIt();
  const how = await exited;
  stop.removeEventListener("abort", stopIt);
  return how;
}

async function untilHealthy({ host, port, stop }: WebOptions): Promise<void> {
  const until = performance.now() + HEALTH_LIMIT_MS;
  while (!stop.aborted && performance.now() < until) {
    if ((await statusOf(host, port)) === 200) return;
    await delay(HEALTH_POLL_MS, undefined, { signal: stop }).catch(() => {});
  }
  stop.throwIfAborted();
  throw new CommandError("The portal did not become healthy in two minutes; its own messages are above.");
}

/** @returns undefined when nobody answers */
function statusOf(host: string, port: number): Promise<number | undefined> {
  // A server that listens on every address is asked on the one that is always there.
  const to = host === "0.0.0.0" ? "127.0.0.1" : host === "::" ? "::1" : host;
  return new Promise((resolve) => {
    const request = get({ host: to, port, path: "/api/health", agent: false, timeout: 5_000 }, (answer) => {
      answer.resume();
      resolve(answer.statusCode);
    });
    request.once("timeout", () => request.destroy());
    request.once("error", () => resolve(undefined));
  });
}
