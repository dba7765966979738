import { existsSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import { accountFor, findBinaries } from "@/lib/db/postgres-binaries";
import { type Cluster, clusterFolder, openCluster, readKept } from "@/lib/db/postgres-cluster";
import {
  asSuperuser,
  endPostmaster,
  type Postmaster,
  runPostmaster,
  superuserUrl,
} from "@/lib/db/postmaster";
import { isAlive } from "@/lib/processes/identity.mjs";

/** The Postgres that comes with the portal: a real one, on this machine only, for an installation without another. */
export type EmbeddedPostgres = {
  /** The portal's own database, as a role that owns it and is no superuser; the same until {@link stop}. */
  readonly url: string;
  /** The database `postgres` as superuser: for test databases and upkeep, never for the portal itself. */
  readonly adminUrl: string;
  readonly port: number;
  /** The postmaster of this moment: another one after it died and was started again. */
  postmaster(): Postmaster;
  /** Ends the watch and the postmaster, adopted or not, and waits for it. Never throws. */
  stop(): Promise<void>;
};

export type EmbeddedOptions = {
  /** Ends a start in progress, with everything that it has started; the start then throws its reason. */
  stop?: AbortSignal | undefined;
  /** Called before the long step of the very first start. */
  onCreate?: () => void;
  /** Called with the new postmaster when one died by itself and was started again on the same port. */
  onRestart?: (postmaster: Postmaster) => void;
  /** More settings of Postgres, such as `{ fsync: "off" }` for a throw-away cluster. */
  settings?: Readonly<Record<string, string>>;
};

const WATCH_MS = 200;
const LONGEST_PAUSE_MS = 10_000;
/** A postmaster that lived this long did not die of its start, and the next one need not wait. */
const LONG_ENOUGH_MS = 30_000;
const PORTAL = "first_call";

/**
 * Starts the Postgres 18 of a data folder, creating it at the first time, or adopts the one that a killed owner
 * left running. Works as root too (Postgres then runs as the user `postgres`), and in folders that this user
 * cannot enter. While the returned object lives, a postmaster that dies is started again on the same port.
 *
 * The caller must be the only owner of the folder. Nothing but `stop()` ends the postmaster: it outlives a
 * killed owner, and the next start finds a database that need not recover.
 * @param dataDir an existing folder; the cluster is made at `dataDir/postgres`, port and passwords are kept in
 *   `dataDir/database.json` (0600), the log is `dataDir/postgres.log` and holds no statements or values
 * @throws {CommandError} one sentence: no binaries for this system, another major version's data, a folder that
 *   somebody else's Postgres holds, missing passwords
 */
export async function startEmbedded(
  dataDir: string,
  { stop: outside, onCreate, onRestart, settings = {} }: EmbeddedOptions = {},
): Promise<EmbeddedPostgres> {
  const account = accountFor(clusterFolder(dataDir));
  const opening = { dataDir, account, binaries: findBinaries(account), settings };
  const cluster = await openCluster({ ...opening, stop: outside, onCreate });
  let postmaster = await runPostmaster(cluster, { stop: outside });
  try {
    await ensureDatabase(cluster, postmaster.port);
    outside?.throwIfAborted();
  } catch (error) {
    await endPostmaster(postmaster);
    throw error;
  }

  const { port } = postmaster;
  const stopping = new AbortController();
  const watch = keepRunning(cluster, postmaster, stopping.signal, (next) => {
    postmaster = next;
    onRestart?.(next);
  });
  return {
    url: portalUrl(cluster.portalPassword, port),
    adminUrl: superuserUrl(cluster, port),
    port,
    postmaster: () => postmaster,
    stop: async () => {
      stopping.abort();
      await watch;
      await endPostmaster(postmaster);
    },
  };
}

/**
 * The address under which the portal of a data folder finds its database, for a command beside it. The same as
 * {@link EmbeddedPostgres.url} while it runs; nobody answers there when it does not.
 * @returns undefined when no portal has ever made a database in this folder
 * @throws {CommandError} when the passwords are missing beside existing data
 */
export function embeddedUrl(dataDir: string): string | undefined {
  if (!existsSync(clusterFolder(dataDir))) return undefined;
  const { portalPassword, port } = readKept(dataDir);
  return port === undefined ? undefined : portalUrl(portalPassword, port);
}

function portalUrl(password: string, port: number): string {
  return `postgresql://${PORTAL}:${password}@127.0.0.1:${port}/${PORTAL}`;
}

/**
 * The portal's role and database. Not the superuser: a fault that lets somebody run SQL must not let them run
 * programs, and a managed Postgres gives no superuser either.
 */
async function ensureDatabase(cluster: Cluster, port: number): Promise<void> {
  await asSuperuser(cluster, port, async (client) => {
    const role = await client.query("select 1 from pg_roles where rolname = $1", [PORTAL]);
    if (role.rowCount === 0)
      await client.query(
        `create role ${PORTAL} login password ${client.escapeLiteral(cluster.portalPassword)}`,
      );
    const found = await client.query("select 1 from pg_database where datname = $1", [PORTAL]);
    if (found.rowCount === 0) await client.query(`create database ${PORTAL} owner ${PORTAL}`);
  });
}

/** Watches by number and not by the child's exit: an adopted postmaster is nobody's child. */
async function keepRunning(
  cluster: Cluster,
  first: Postmaster,
  stop: AbortSignal,
  onRestart: (postmaster: Postmaster) => void,
): Promise<void> {
  let postmaster = first;
  let [pause, since] = [0, performance.now()];
  const rest = (ms: number) => delay(ms, undefined, { signal: stop, ref: false }).catch(() => {});
  while (!stop.aborted) {
    if (isAlive(postmaster)) {
      await rest(WATCH_MS);
      continue;
    }
    if (performance.now() - since > LONG_ENOUGH_MS) pause = 0;
    await rest(pause);
    pause = Math.min(Math.max(pause * 2, 250), LONGEST_PAUSE_MS);
    try {
      postmaster = await runPostmaster(cluster, { stop, port: first.port });
      since = performance.now();
      onRestart(postmaster);
    } catch {
      // The disk is full, the port was taken: health says that the database is away, and we try again.
    }
  }
}
