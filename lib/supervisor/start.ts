import { join } from "node:path";
import { startEmbedded } from "@/lib/db/embedded";
import { migrate } from "@/lib/db/migrate";
import { type Environment, parseEnvironment } from "@/lib/env";
import { prepare } from "@/lib/practice/prepare";
import type { Process } from "@/lib/processes/identity.mjs";
import { self } from "@/lib/processes/identity.mjs";
import { ensureBuild } from "@/lib/supervisor/build";
import { buildFolder, serverOf } from "@/lib/supervisor/builds.mjs";
import { claimKind, demoOwner, openDemo, refuseForDemo } from "@/lib/supervisor/demo";
import { MEMORY_FLAGS } from "@/lib/supervisor/memory";
import { refuseUnusableDatabase } from "@/lib/supervisor/outside-database";
import { refuseTakenPort } from "@/lib/supervisor/ports";
import { endOrphans, entry, type Run, removeRun, writeRun } from "@/lib/supervisor/run-file.mjs";
import { secretOf } from "@/lib/supervisor/secret";
import { runWeb } from "@/lib/supervisor/web";

export type StartOptions = {
  readonly root: string;
  readonly dev: boolean;
  /** A demonstration: invented people in a data folder of its own. */
  readonly demo: boolean;
  /** The process's own variables: what the modules of lib must know is written into it. */
  readonly variables: NodeJS.ProcessEnv;
  readonly stop: AbortSignal;
  readonly say: (line: string) => void;
};

/**
 * Brings the portal up and holds it until `stop`; then everything that it started has ended, whatever happened.
 * The caller owns the data folder, which exists, and the packages are installed.
 * @throws {CommandError | EnvironmentError} one sentence when it cannot be brought up
 * @throws the reason of `stop` when that came during the start
 */
export async function start(options: StartOptions): Promise<void> {
  const { variables, say, demo } = options;
  // The argument decides, whatever a variable says: a banner over real leads would be as wrong as none over others.
  variables.DEMO = demo ? "on" : "off";
  if (demo) {
    refuseForDemo(variables);
    Object.assign(variables, demoOwner());
  }
  const environment = parseEnvironment(variables);
  const { DATA_DIR: dataDir, HOST: host, PORT: port } = environment;
  claimKind(dataDir, demo);
  await endOrphans(dataDir, { database: environment.DATABASE_URL !== undefined });
  await refuseTakenPort(host, port);
  const run = new Running(dataDir, port);
  const stop = new AbortController();
  const passOn = () => stop.abort(options.stop.reason);
  options.stop.addEventListener("abort", passOn, { once: true });
  if (options.stop.aborted) passOn();
  const closing: (() => Promise<void>)[] = [];
  try {
    await bringUp({ ...options, stop: stop.signal }, environment, run, closing);
  } finally {
    stop.abort();
    for (const close of closing.reverse()) await close();
    options.stop.removeEventListener("abort", passOn);
    removeRun(dataDir);
  }
  say("Stopped.");
}

/** What run.json says of us at this moment. */
class Running {
  #run: Run;
  constructor(
    readonly dataDir: string,
    readonly port: number,
  ) {
    this.#run = { start: entry(self(), null), web: null, worker: null, postgres: null };
    writeRun(dataDir, this.#run);
  }
  web(web: Process): void {
    this.#write({ web: entry(web, this.port) });
  }
  postgres(postmaster: Process & { port: number }): void {
    this.#write({ postgres: entry(postmaster, postmaster.port) });
  }
  #write(change: Partial<Run>): void {
    this.#run = { ...this.#run, ...change };
    writeRun(this.dataDir, this.#run);
  }
}

async function bringUp(
  options: StartOptions,
  environment: Environment,
  run: Running,
  closing: (() => Promise<void>)[],
): Promise<void> {
  const { stop, say, root, dev, variables } = options;
  const { DATA_DIR: dataDir, HOST: host, PORT: port } = environment;
  const databaseUrl = await database(options, environment, run, closing);
  const hash = dev ? undefined : await ensureBuild({ root, stop, say });
  await migrate(environment.DATABASE_DIRECT_URL ?? databaseUrl);
  stop.throwIfAborted();
  const { setupUrl } = await prepare();
  stop.throwIfAborted();
  const demo = options.demo ? await openDemo(environment, say) : undefined;
  stop.throwIfAborted();
  const web = runWeb({
    ...webProgram(root, hash),
    env: webEnvironment(variables, dev),
    host,
    port,
    stop,
    say,
    onStart: (one) => run.web(one),
  });
  closing.push(() => web.ended.catch(() => {}));
  await web.ready;
  stop.throwIfAborted();
  for (const line of unusual(environment)) say(line);
  say(`Ready: ${environment.APP_URL}`);
  say(`Data: ${dataDir}`);
  if (setupUrl !== null) say(`Set-up: ${setupUrl}`);
  if (demo !== undefined) say(`Demo: ${demo}`);
  await web.ended;
}

/**
 * The database's address, of the embedded one when no other is named. Puts address and secret into the process's
 * own variables, where the modules of lib look for them.
 */
async function database(
  { stop, say, variables }: StartOptions,
  environment: Environment,
  run: Running,
  closing: (() => Promise<void>)[],
): Promise<string> {
  const { DATA_DIR: dataDir, DATABASE_URL: outside, DATABASE_DIRECT_URL: direct } = environment;
  variables.DATA_DIR = dataDir;
  if (outside !== undefined) {
    for (const url of direct === undefined ? [outside] : [outside, direct]) await refuseUnusableDatabase(url);
    return outside;
  }
  variables.APP_SECRET = environment.APP_SECRET ?? secretOf(dataDir);
  const embedded = await startEmbedded(dataDir, {
    stop,
    onCreate: () => say("Preparing the database (once)."),
    onRestart: (postmaster) => {
      run.postgres(postmaster);
      say("The database ended by itself and was started again.");
    },
  });
  closing.push(() => embedded.stop());
  run.postgres(embedded.postmaster());
  variables.DATABASE_URL = embedded.url;
  return embedded.url;
}

function webProgram(root: string, hash: string | undefined) {
  if (hash === undefined) return { args: [join(root, "bin/server.mjs")], cwd: root };
  return { args: [...MEMORY_FLAGS, serverOf(root, hash)], cwd: buildFolder(root, hash) };
}

/** The owner's password ends here: the web process has no use for it, and its environment can be read. */
function webEnvironment(variables: NodeJS.ProcessEnv, dev: boolean): NodeJS.ProcessEnv {
  const passedOn = Object.entries(variables).filter(([name]) => !name.startsWith("OWNER_"));
  const mode = dev
    ? ({ NODE_ENV: "development", FIRST_CALL_DEV: "1" } as const)
    : ({ NODE_ENV: "production" } as const);
  return { ...Object.fromEntries(passedOn), ...mode, NEXT_TELEMETRY_DISABLED: "1" };
}

/** Settings that are for checks, and that nobody should run a practice with unawares. */
function unusual(environment: Environment): string[] {
  const names = ["CLOCK_OFFSET_SECONDS", "RATE_LIMIT_FACTOR", "BLOCKS_PAGE"] as const;
  const defaults = parseEnvironment({});
  const set = names.filter((name) => environment[name] !== defaults[name]);
  if (set.length === 0) return [];
  return [`Settings for checks are on: ${set.map((name) => `${name}=${environment[name]}`).join(", ")}.`];
}
