import { randomBytes } from "node:crypto";
import {
  chmodSync,
  chownSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { CommandError } from "@/lib/command";
import type { Account, Binaries } from "@/lib/db/postgres-binaries";
import { runToEnd } from "@/lib/processes/child.mjs";

/**
 * The files of the embedded database: `DATA_DIR/postgres`, its passwords and port in `database.json`, its log.
 *
 * As root, Postgres runs as another user, who may not enter DATA_DIR (0700), nor perhaps a folder above it. The
 * cluster stays there all the same: its programs are started *in* it and are told to use `/proc/self/cwd`,
 * which the kernel resolves without walking the path. The alternative, a cluster somewhere under /var with a
 * note of its place, would not be there any more when DATA_DIR is moved, and would stay when it is deleted.
 */
export type Cluster = {
  readonly dataDir: string;
  readonly folder: string;
  readonly account: Account;
  readonly binaries: Binaries;
  /** Settings of the caller, on top of {@link SETTINGS}. */
  readonly settings: Readonly<Record<string, string>>;
  readonly superuserPassword: string;
  readonly portalPassword: string;
  /** The port of the last start. */
  readonly port?: number | undefined;
};

const keptSchema = z.object({
  superuserPassword: z.string().min(16),
  portalPassword: z.string().min(16),
  port: z.number().int().min(1).max(65535).optional(),
});

/** How a program of Postgres is told where the cluster is; its working directory must be the cluster. */
export function folderArgument(cluster: Pick<Cluster, "account" | "folder">): string {
  return cluster.account === undefined ? cluster.folder : "/proc/self/cwd";
}

/** The environment of Postgres' programs: nothing of ours, and messages in the language that we look for. */
export const PROGRAM_ENVIRONMENT = {
  PATH: "/usr/bin:/bin",
  LC_ALL: "C",
  TZ: "UTC",
  NODE_ENV: "production",
} as const;

/** The folder of a data folder's cluster, there or not. */
export function clusterFolder(dataDir: string): string {
  return join(dataDir, "postgres");
}

/** The embedded database's own log. */
export function databaseLog(dataDir: string): string {
  return join(dataDir, "postgres.log");
}

const LOG_LIMIT_BYTES = 5_000_000;

/** Opens the log for appending; what would make it grow without end goes to `postgres.log.old`. */
export function openLog(dataDir: string): number {
  const path = databaseLog(dataDir);
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size > LOG_LIMIT_BYTES) renameSync(path, `${path}.old`);
  return openSync(path, "a", 0o600);
}

type Opening = Pick<Cluster, "dataDir" | "account" | "binaries" | "settings"> & {
  stop: AbortSignal | undefined;
  onCreate: (() => void) | undefined;
};

/**
 * The cluster of a data folder, made when there is none.
 * @throws {CommandError} another major version's data, no passwords beside the data, not a cluster
 */
export async function openCluster({ stop, onCreate, ...opening }: Opening): Promise<Cluster> {
  const { dataDir, binaries } = opening;
  const folder = clusterFolder(dataDir);
  for (const name of readdirSync(dataDir).filter((one) => one.startsWith("postgres.new-")))
    rmSync(join(dataDir, name), { recursive: true, force: true });
  if (!existsSync(folder)) {
    onCreate?.();
    await createCluster({ ...opening, folder, ...newPasswords(dataDir) }, stop);
  }
  refuseOtherMajor(folder, binaries.major);
  return { ...opening, folder, ...readKept(dataDir) };
}

function refuseOtherMajor(folder: string, major: string): void {
  const version = join(folder, "PG_VERSION");
  if (!existsSync(version))
    throw new CommandError(
      `${folder} is not a whole database folder: put back a copy of it, or move it away.`,
    );
  const found = readFileSync(version, "utf8").trim();
  if (found !== major)
    throw new CommandError(
      `${folder} holds the data of Postgres ${found}, and this portal brings Postgres ${major}: start the version of the portal that made it, back up there, and restore here.`,
    );
}

function keptPath(dataDir: string): string {
  return join(dataDir, "database.json");
}

/**
 * The passwords and the port of a data folder's cluster.
 * @throws {CommandError} when they are missing or unreadable
 */
export function readKept(dataDir: string): z.output<typeof keptSchema> {
  try {
    return keptSchema.parse(JSON.parse(readFileSync(keptPath(dataDir), "utf8")));
  } catch {
    throw new CommandError(
      `${keptPath(dataDir)} with the passwords of the database is missing or unreadable beside existing data: put it back from a copy.`,
    );
  }
}

/** Keeps passwords and port, so that a crash in between leaves the old file or the new one. */
function keep(dataDir: string, kept: z.output<typeof keptSchema>): void {
  const beside = `${keptPath(dataDir)}.tmp`;
  rmSync(beside, { force: true });
  writeFileSync(beside, `${JSON.stringify(keptSchema.parse(kept))}\n`, { mode: 0o600 });
  renameSync(beside, keptPath(dataDir));
}

/** Keeps the port for the next start: pools and health checks of a server that outlives us still know it. */
export function keepPort(cluster: Cluster, port: number): void {
  if (cluster.port !== port) keep(cluster.dataDir, { ...cluster, port });
}

function newPasswords(dataDir: string) {
  const random = () => randomBytes(24).toString("base64url");
  const passwords = { superuserPassword: random(), portalPassword: random() };
  keep(dataDir, passwords);
  return passwords;
}

/** Makes it beside and renames it: PG_VERSION is there long before an interrupted `initdb` was done. */
async function createCluster(cluster: Cluster, stop: AbortSignal | undefined): Promise<void> {
  const { dataDir, account, binaries } = cluster;
  const beside = join(dataDir, `postgres.new-${randomBytes(4).toString("hex")}`);
  const passwordFile = `${beside}.password`;
  mkdirSync(beside, { mode: 0o700 });
  writeFileSync(passwordFile, cluster.superuserPassword, { mode: 0o600 });
  if (account !== undefined)
    for (const path of [beside, passwordFile]) chownSync(path, account.uid, account.gid);
  const [log, password] = [openLog(dataDir), openSync(passwordFile, "r")];
  const options = ["--username=postgres", "--auth=scram-sha-256", "--encoding=UTF8", "--locale=C.UTF-8"];
  try {
    const place = folderArgument({ account, folder: beside });
    const file = account === undefined ? passwordFile : "/proc/self/fd/3";
    const code = await runToEnd(binaries.initdb, ["-D", place, `--pwfile=${file}`, ...options], {
      ...account,
      cwd: beside,
      env: PROGRAM_ENVIRONMENT,
      stdio: ["ignore", log, log, password],
      stop,
    });
    if (code !== 0)
      throw new CommandError(`The database could not be created; the reason is in ${databaseLog(dataDir)}.`);
    chmodSync(beside, 0o700);
    renameSync(beside, cluster.folder);
  } finally {
    for (const open of [log, password]) closeSync(open);
    for (const path of [beside, passwordFile]) rmSync(path, { recursive: true, force: true });
  }
}
