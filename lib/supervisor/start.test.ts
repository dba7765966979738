import { type ChildProcess, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  statSync,
} from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { foreignVariables } from "@/lib/env";
import { ensureBuild } from "@/lib/supervisor/build";
import type { Run } from "@/lib/supervisor/run-file.mjs";

// The real `bin/start.mjs` with the real build and a real Postgres, killed at every place.
const ROOT = join(import.meta.dirname, "../..");
const WAIT = { timeout: 45_000, interval: 20 };
const INVENTED = "an invented password";

let parent = "";
let dataDir = "";
let port = 0;
const launched: Launched[] = [];

beforeAll(async () => {
  // As somebody's home folder: as root, the user that Postgres runs as cannot enter it.
  parent = mkdtempSync(join(tmpdir(), "start-"));
  await ensureBuild({ root: ROOT, say: () => {} });
}, 600_000);
beforeEach(async () => {
  port = await freePort();
});
afterAll(async () => {
  for (const { child } of launched) signalGroup(child, "SIGTERM");
  await Promise.all(launched.map(({ ended }) => ended));
  rmSync(parent, { recursive: true, force: true });
});

type Launched = { child: ChildProcess; said: () => string; ended: Promise<Ended> };
type Ended = { code: number | null; stdout: string; stderr: string };

function launch(
  variables: Record<string, string> = {},
  program = [process.execPath, "bin/start.mjs"],
): Launched {
  const [file = "", ...args] = program;
  const child = spawn(file, args, {
    cwd: ROOT,
    env: { ...foreignVariables(), DATA_DIR: dataDir, PORT: String(port), LOG_LEVEL: "silent", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
    // A process group of its own, as a terminal gives it.
    detached: true,
  });
  let [stdout, stderr] = ["", ""];
  child.stdout.setEncoding("utf8").on("data", (text: string) => {
    stdout += text;
  });
  child.stderr.setEncoding("utf8").on("data", (text: string) => {
    stderr += text;
  });
  const ended = new Promise<Ended>((resolve) => {
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
  const one = { child, said: () => stdout, ended };
  launched.push(one);
  return one;
}

async function launchReady(variables: Record<string, string> = {}, program?: string[]): Promise<Launched> {
  const one = launch(variables, program);
  const ready = vi.waitFor(() => expect(one.said()).toMatch(/^Data: .+\n/m), WAIT);
  const early = one.ended.then(({ stderr }) => {
    throw new Error(`It ended before it was ready: ${stderr}`);
  });
  early.catch(() => {});
  await Promise.race([ready, early]);
  return one;
}

async function stopped(one: Launched, signal: NodeJS.Signals): Promise<Ended> {
  signalGroup(one.child, signal);
  return one.ended;
}

function signalGroup(child: ChildProcess, signal: NodeJS.Signals): void {
  if (child.pid !== undefined && child.exitCode === null && child.signalCode === null)
    process.kill(-child.pid, signal);
}

function run(): Run {
  return JSON.parse(readFileSync(join(dataDir, "run.json"), "utf8"));
}

function pidOf(name: "start" | "web" | "postgres"): number {
  const pid = run()[name]?.pid;
  if (pid === undefined) throw new Error(`run.json does not name ${name}.`);
  return pid;
}

/** Everything that runs for the data folder: by its variables, or by the folder that it works in. */
function processes(): number[] {
  const belongs = (pid: string) => {
    try {
      if (readlinkSync(`/proc/${pid}/cwd`).startsWith(`${dataDir}/`)) return true;
      return readFileSync(`/proc/${pid}/environ`, "utf8").split("\0").includes(`DATA_DIR=${dataDir}`);
    } catch {
      return false;
    }
  };
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && belongs(name))
    .map(Number);
}

function health(): Promise<number | undefined> {
  return new Promise((resolve) => {
    const request = get({ host: "127.0.0.1", port, path: "/api/health", agent: false }, (answer) => {
      answer.resume();
      answer.once("close", () => resolve(answer.statusCode));
    });
    request.once("error", () => resolve(undefined));
  });
}

const healthy = () => vi.waitFor(async () => expect(await health()).toBe(200), WAIT);

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

function newDataDir(): string {
  dataDir = mkdtempSync(join(parent, "data-"));
  return dataDir;
}

/** Writes rows until it is stopped, through every outage, and remembers those that were acknowledged. */
function writer() {
  const { portalPassword, port: databasePort } = JSON.parse(
    readFileSync(join(dataDir, "database.json"), "utf8"),
  );
  const connectionString = `postgresql://first_call:${portalPassword}@127.0.0.1:${databasePort}/first_call`;
  const acknowledged: number[] = [];
  let [writing, next] = [true, 1];
  const connected = async <T>(work: (client: pg.Client) => Promise<T>) => {
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 1_000 });
    client.on("error", () => {});
    try {
      await client.connect();
      return await work(client);
    } finally {
      await client.end().catch(() => {});
    }
  };
  const done = (async () => {
    await connected((client) => client.query("create table if not exists acknowledged (row_number int)"));
    while (writing) {
      const requests = health();
      await connected(async (client) => {
        for (let turn = 0; turn < 20 && writing; turn += 1) {
          const row = next++;
          await client.query("insert into acknowledged values ($1)", [row]);
          acknowledged.push(row);
        }
      }).catch(() => {});
      await requests;
    }
  })();
  return {
    acknowledged,
    stop: async () => {
      writing = false;
      await done;
    },
    stored: () =>
      connected(async (client) => {
        const { rows } = await client.query<{ row_number: number }>("select row_number from acknowledged");
        return new Set(rows.map((row) => row.row_number));
      }),
  };
}

describe("a portal", () => {
  beforeAll(newDataDir);

  it("comes up from nothing, says where, and stops with everything at Ctrl-C", async () => {
    const one = await launchReady({ RATE_LIMIT_FACTOR: "7" });
    await vi.waitFor(() => expect(one.said()).toMatch(/^Set-up: .+\n/m), WAIT);
    const url = `http://localhost:${port}`;
    expect(one.said()).toMatch(/^Settings for checks are on: RATE_LIMIT_FACTOR=7\.\n/m);
    expect(one.said()).toContain(`\nReady: ${url}\nData: ${dataDir}\nSet-up: ${url}/office/setup?token=`);
    expect(await health()).toBe(200);
    expect(statSync(dataDir).mode & 0o777).toBe(0o700);
    for (const name of ["secret", "database.json", "run.json", "postgres.log"])
      expect(statSync(join(dataDir, name)).mode & 0o777, name).toBe(0o600);
    expect(await stopped(one, "SIGINT")).toMatchObject({ code: 0, stderr: "" });
    expect(processes()).toEqual([]);
    expect(existsSync(join(dataDir, "run.json"))).toBe(false);
  });

  it("keeps the owner's password from every process that it starts", async () => {
    const one = await launchReady({ OWNER_EMAIL: "anna@example.com", OWNER_PASSWORD: INVENTED });
    expect(run()).toEqual({
      start: expect.objectContaining({ pid: one.child.pid, startedAt: expect.any(String), port: null }),
      web: expect.objectContaining({ pid: expect.any(Number), startedAt: expect.any(String), port }),
      worker: null,
      postgres: expect.objectContaining({ pid: expect.any(Number), startedAt: expect.any(String) }),
    });
    for (const pid of processes().filter((each) => each !== one.child.pid))
      expect(readFileSync(`/proc/${pid}/environ`, "utf8"), `${pid}`).not.toMatch(/OWNER_|invented/);
    expect(await stopped(one, "SIGTERM")).toMatchObject({ code: 0, stderr: "" });
    expect(one.said()).not.toContain("Set-up:");
  });

  it("that runs is left alone by a second start", async () => {
    const one = await launchReady();
    const before = run();
    expect(await launch().ended).toEqual({
      code: 1,
      stdout: "",
      stderr: `Already running at http://localhost:${port}\n`,
    });
    expect(run()).toEqual(before);
    expect(await health()).toBe(200);
    await stopped(one, "SIGINT");
  });

  it("loses nothing that was acknowledged when web, database, supervisor and all at once are killed", async () => {
    const first = await launchReady();
    const rows = writer();
    const written = (more: number) => {
      const enough = rows.acknowledged.length + more;
      return vi.waitFor(() => expect(rows.acknowledged.length).toBeGreaterThan(enough), WAIT);
    };
    await written(20);

    const { web, postgres } = run();
    process.kill(pidOf("web"), "SIGKILL");
    await vi.waitFor(() => expect(run().web?.pid).not.toBe(web?.pid), WAIT);
    await healthy();

    process.kill(pidOf("postgres"), "SIGKILL");
    await vi.waitFor(() => expect(run().postgres?.pid).not.toBe(postgres?.pid), WAIT);
    await written(20);
    expect(run().postgres?.port).toBe(postgres?.port);
    await healthy();

    const [orphan, database] = [pidOf("web"), pidOf("postgres")];
    process.kill(pidOf("start"), "SIGKILL");
    await first.ended;
    const second = await launchReady();
    expect(processes()).not.toContain(orphan);
    expect(pidOf("postgres")).toBe(database);

    await written(20);
    for (const name of ["start", "web", "postgres"] as const) process.kill(pidOf(name), "SIGKILL");
    await second.ended;
    const third = await launchReady();
    await healthy();
    await written(20);
    await rows.stop();
    const stored = await rows.stored();
    expect(rows.acknowledged.filter((row) => !stored.has(row))).toEqual([]);
    expect(await stopped(third, "SIGINT")).toMatchObject({ code: 0 });
    expect(processes()).toEqual([]);
  });

  it("stops with everything when npm itself gets the Ctrl-C", async () => {
    const one = await launchReady({}, ["npm", "start"]);
    await stopped(one, "SIGINT");
    await vi.waitFor(() => expect(processes()).toEqual([]), WAIT);
  });
});

describe("a start that is stopped halfway leaves nothing", () => {
  const has = (name: string) => () => expect(existsSync(join(dataDir, name))).toBe(true);
  it.each<[string, () => void]>([
    ["when it has just become the owner", has("owner/1.json")],
    ["while the database is made", () => expect(readdirSync(dataDir).join()).toContain("postgres.new")],
    ["while the database starts", has("postgres/postmaster.pid")],
    ["while the tables are made", () => expect(run().postgres).not.toBeNull()],
    ["while the web process starts", () => expect(run().web).not.toBeNull()],
  ])("%s", async (_moment, reached) => {
    newDataDir();
    const one = launch();
    await vi.waitFor(reached, { ...WAIT, interval: 2 });
    expect(await stopped(one, "SIGTERM")).toMatchObject({ code: 0, stderr: "" });
    expect(processes()).toEqual([]);
    expect(readdirSync(dataDir).filter((name) => /new|tmp|run\.json/.test(name))).toEqual([]);
  });
});

describe("one sentence and exit code 1 for", () => {
  const refused = async (variables: Record<string, string>, sentence: RegExp, program?: string[]) => {
    const { code, stderr } = await launch(variables, program).ended;
    expect(stderr).toMatch(sentence);
    expect(stderr.trim().split("\n")).toHaveLength(1);
    expect(code).toBe(1);
    expect(processes()).toEqual([]);
  };
  beforeAll(async () => {
    newDataDir();
    port = await freePort();
    const one = await launchReady();
    await stopped(one, "SIGTERM");
  });

  it("a wrong variable", () => refused({ WORKER: "sometimes" }, /^WORKER must be inline or off\.\n$/));

  it("an argument that does not exist", () =>
    refused({}, /^There is no argument --fast; npm start takes only --demo\.\n$/, [
      process.execPath,
      "bin/start.mjs",
      "--fast",
    ]));

  it("a demonstration with real data, a real mail transport or the network, and the data of a practice", async () => {
    const demo = [process.execPath, "bin/start.mjs", "--demo"];
    const real = dataDir;
    await refused({}, /holds something other than a demonstration/, demo);
    newDataDir();
    const outside = { DATABASE_URL: "postgresql://anna@127.0.0.1:1/practice" };
    await refused(
      outside,
      /^A demonstration keeps a database of its own: start it without DATABASE_URL\.\n$/,
      demo,
    );
    await refused({ HOST: "0.0.0.0" }, /^A demonstration is for this machine alone: /, demo);
    await refused({ RESEND_API_KEY: "re_invented" }, /^A demonstration sends no mail: /, demo);
    await refused({ SMTP_URL: "smtps://mail.example.com:465" }, /^A demonstration sends no mail: /, demo);
    dataDir = real;
  });

  it("a port that somebody else has", async () => {
    const stranger = createServer();
    await new Promise<void>((resolve) => stranger.listen(port, "127.0.0.1", resolve));
    await refused({}, /^Port \d+ is in use by another program; set PORT to a free one\.\n$/);
    stranger.close();
  });

  it("a folder that cannot be used", () =>
    refused({ DATA_DIR: "/dev/null" }, /^DATA_DIR \/dev\/null cannot be /));

  it("a database that cannot be reached", () =>
    refused(
      {
        DATABASE_URL: `postgresql://anna:${encodeURIComponent(INVENTED)}@127.0.0.1:1/practice`,
        APP_SECRET: INVENTED.repeat(2),
      },
      /^The database at 127\.0\.0\.1:1 cannot be reached \(ECONNREFUSED\)\.\n$/,
    ));

  it("a secret that is missing beside the data, or does not match it", async () => {
    renameSync(join(dataDir, "secret"), join(dataDir, "secret.away"));
    await refused({}, /^\S+secret is missing beside existing data: /);
    await refused(
      { APP_SECRET: INVENTED.repeat(2) },
      /^APP_SECRET is not the one that this data was written with/,
    );
    renameSync(join(dataDir, "secret.away"), join(dataDir, "secret"));
  });

  it("a database folder that is not whole", async () => {
    mkdirSync(join(dataDir, "away"));
    renameSync(join(dataDir, "postgres/PG_VERSION"), join(dataDir, "away/PG_VERSION"));
    await refused({}, /^\S+postgres is not a whole database folder: /);
  });
});
