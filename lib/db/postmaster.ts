import { spawn } from "node:child_process";
import { closeSync, readFileSync, readlinkSync, realpathSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";
import pg from "pg";
import { CommandError } from "@/lib/command";
import {
  type Cluster,
  databaseLog,
  folderArgument,
  keepPort,
  openLog,
  PROGRAM_ENVIRONMENT,
} from "@/lib/db/postgres-cluster";
import { errorCode } from "@/lib/processes/error-code.mjs";
import { end, identityOf, isAlive, type Process } from "@/lib/processes/identity.mjs";

/** The first process of a running cluster. */
export type Postmaster = Process & { readonly port: number };

/**
 * No statement, parameter or value reaches the log: an ERROR quotes what was typed ("invalid input syntax …"),
 * so only what concerns the server as a whole is written, and without the details, which quote statements.
 */
const SETTINGS = {
  listen_addresses: "127.0.0.1",
  unix_socket_directories: "",
  max_connections: "50",
  shared_buffers: "32MB",
  max_wal_size: "256MB",
  io_method: "sync",
  jit: "off",
  timezone: "UTC",
  log_min_messages: "log",
  log_error_verbosity: "terse",
  log_statement: "none",
  log_min_error_statement: "panic",
  log_min_duration_statement: "-1",
  log_min_duration_sample: "-1",
  log_parameter_max_length: "0",
  log_parameter_max_length_on_error: "0",
  log_autovacuum_min_duration: "-1",
  log_checkpoints: "off",
};

const START_LIMIT_MS = 60_000;
const POLL_MS = 20;

/** Recovery after a crash may take long and must not be cut; a stop waits for the checkpoint. */
const STOP_STEPS = [
  ["SIGINT", 30_000],
  ["SIGQUIT", 5_000],
  ["SIGKILL", 5_000],
] as const;

/** Stops a postmaster in order (open transactions are rolled back) and waits until it is gone. */
export async function endPostmaster(postmaster: Process): Promise<void> {
  await end(postmaster, STOP_STEPS);
}

/**
 * The one running postmaster of the cluster: adopted when it runs already and proves to be ours, else started.
 * @param options.port the only port that will do; without it the kept one, or a free one when that is taken
 * @throws {CommandError} when a postmaster that is not ours holds the folder, or none could be started in a minute
 */
export async function runPostmaster(
  cluster: Cluster,
  { stop, port }: { stop: AbortSignal | undefined; port?: number },
): Promise<Postmaster> {
  const until = performance.now() + START_LIMIT_MS;
  let failed = 0;
  while (performance.now() < until) {
    stop?.throwIfAborted();
    const running = runningPostmaster(cluster.folder);
    if (running === undefined) {
      const started = await startPostmaster(cluster, port ?? (await freePort(cluster.port)), stop);
      if (started !== undefined) {
        keepPort(cluster, started.port);
        return started;
      }
      failed += 1;
      // Backends of a killed postmaster hold its memory for a moment, and Postgres refuses to start beside them.
      if (failed > 20) break;
      await delay(Math.min(100 * failed, 1_000), undefined, stop && { signal: stop }).catch(() => {});
    } else if (running.ready && (await isOurs(cluster, running))) {
      const { pid, port: found, identity } = running;
      return { pid, port: found, identity };
    } else {
      await delay(POLL_MS);
    }
  }
  const holder = runningPostmaster(cluster.folder);
  throw new CommandError(
    holder === undefined
      ? `The database does not start; the reason is in ${databaseLog(cluster.dataDir)}.`
      : `Another Postgres (process ${holder.pid}) holds ${cluster.folder} and does not answer: end it first.`,
  );
}

type Running = Postmaster & { readonly ready: boolean };

/**
 * The postmaster that postmaster.pid names, if it lives. A file that names a live process which is not a
 * postmaster here (its number was given out anew, as after every restart of a container) is removed, because
 * Postgres would wait for that process for ever; a file of a live postmaster never is.
 */
function runningPostmaster(folder: string): Running | undefined {
  const path = join(folder, "postmaster.pid");
  const lines = readLines(path);
  const pid = Number(lines[0]);
  const identity = identityOf(pid);
  if (identity === null) return undefined;
  if (!worksIn(pid, folder)) {
    if (identityOf(pid) === identity) rmSync(path, { force: true });
    return undefined;
  }
  return { pid, identity, port: Number(lines[3]), ready: lines[7]?.trim() === "ready" };
}

function readLines(path: string): string[] {
  try {
    return readFileSync(path, "utf8").split("\n");
  } catch (error) {
    if (errorCode(error) === "ENOENT") return [];
    throw new CommandError(`${path} cannot be read (${errorCode(error)}).`);
  }
}

/** True unless it is certain that the process is not a postmaster of this folder. */
function worksIn(pid: number, folder: string): boolean {
  if (process.platform !== "linux") return true;
  try {
    return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(folder);
  } catch (error) {
    // Another user's process, seen by an ordinary user, cannot work in a folder that only we may enter.
    return errorCode(error) !== "EACCES";
  }
}

/** Signs in, which proves both sides (SCRAM), and asks the server which process it is. */
async function isOurs(cluster: Cluster, running: Running): Promise<boolean> {
  try {
    const lines = await asSuperuser(cluster, running.port, async (client) => {
      const { rows } = await client.query<{ file: string }>("select pg_read_file('postmaster.pid') as file");
      return rows[0]?.file.split("\n") ?? [];
    });
    return Number(lines[0]) === running.pid;
  } catch (error) {
    if (errorCode(error) !== "28P01") return false;
    throw new CommandError(
      `The Postgres that runs in ${cluster.folder} does not know the password in database.json: put that file back from a copy.`,
    );
  }
}

/** Runs the work on one connection as superuser, to the database `postgres`. */
export async function asSuperuser<T>(
  cluster: Cluster,
  port: number,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const connectionString = superuserUrl(cluster, port);
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000, query_timeout: 30_000 });
  client.on("error", () => {});
  try {
    await client.connect();
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}

/** Address of the database `postgres` as superuser. */
export function superuserUrl(cluster: Cluster, port: number): string {
  return `postgresql://postgres:${cluster.superuserPassword}@127.0.0.1:${port}/postgres`;
}

/** @returns undefined when it ended before it was ready */
async function startPostmaster(
  cluster: Cluster,
  port: number,
  stop: AbortSignal | undefined,
): Promise<Postmaster | undefined> {
  const log = openLog(cluster.dataDir);
  const settings = Object.entries({ ...SETTINGS, ...cluster.settings, port: String(port) });
  const child = spawn(
    cluster.binaries.postgres,
    ["-D", folderArgument(cluster), ...settings.flatMap(([name, value]) => ["-c", `${name}=${value}`])],
    {
      ...cluster.account,
      cwd: cluster.folder,
      env: PROGRAM_ENVIRONMENT,
      stdio: ["ignore", log, log],
      // Its own process group: Ctrl-C must not reach it before the web process has finished with it.
      detached: true,
    },
  );
  child.on("error", () => {});
  closeSync(log);
  if (child.pid === undefined) return undefined;
  const started = { pid: child.pid, identity: identityOf(child.pid) ?? "", port };
  while (isAlive(started)) {
    if (stop?.aborted) {
      await endPostmaster(started);
      stop.throwIfAborted();
    }
    const running = runningPostmaster(cluster.folder);
    if (running?.pid === started.pid && running.ready) {
      child.unref();
      return started;
    }
    await delay(POLL_MS);
  }
  return undefined;
}

/** The wanted port when nobody listens on it, else any free one. */
async function freePort(wanted: number | undefined): Promise<number> {
  if (wanted !== undefined && (await listens(wanted)) !== undefined) return wanted;
  const found = await listens(0);
  if (found === undefined) throw new CommandError("There is no free port for the database on this machine.");
  return found;
}

function listens(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(undefined));
    server.listen(port, "127.0.0.1", () => {
      const address = server.address();
      const found = typeof address === "object" && address !== null ? address.port : undefined;
      server.close(() => resolve(found));
    });
  });
}
