import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pg from "pg";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { type EmbeddedOptions, type EmbeddedPostgres, startEmbedded } from "@/lib/db/embedded";
import { accountFor, findBinaries, packageFolder } from "@/lib/db/postgres-binaries";
import { identityOf } from "@/lib/processes/identity.mjs";

let parent = "";
let template = "";
let dataDir = "";
const running: EmbeddedPostgres[] = [];

async function start(options: EmbeddedOptions = {}, folder = dataDir): Promise<EmbeddedPostgres> {
  const embedded = await startEmbedded(folder, { settings: { fsync: "off" }, ...options });
  running.push(embedded);
  return embedded;
}

async function query(url: string, sql: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: url });
  client.on("error", () => {});
  try {
    await client.connect();
    const { rows } = await client.query({ text: sql, rowMode: "array" });
    return rows.flat();
  } finally {
    await client.end().catch(() => {});
  }
}

const messageOf = (work: Promise<unknown>) =>
  work.then(
    () => "nothing was refused",
    (error: unknown) => (error instanceof Error ? `${error.name}: ${error.message}` : String(error)),
  );

beforeAll(async () => {
  // Closed to everybody else, as a clone in somebody's home folder: as root, Postgres' user cannot enter it.
  parent = mkdtempSync(join(tmpdir(), "embedded-"));
  chmodSync(parent, 0o700);
  template = join(parent, "template");
  mkdirSync(template, { mode: 0o700 });
  const onCreate = vi.fn();
  const embedded = await start({ onCreate }, template);
  expect(onCreate).toHaveBeenCalledOnce();
  await query(embedded.url, "create table kept as select 1 as one");
  await embedded.stop();
});
afterAll(() => rmSync(parent, { recursive: true, force: true }));

beforeEach(() => {
  dataDir = mkdtempSync(join(parent, "data-"));
  execFileSync("cp", ["-a", `${template}/.`, dataDir]);
});
afterEach(async () => {
  for (const embedded of running.splice(0)) await embedded.stop();
});

describe("a cluster", () => {
  it("is found again with its data and its port", async () => {
    const first = await start();
    await query(first.url, "insert into kept values (2)");
    await first.stop();
    const second = await start();
    expect(second.url).toBe(first.url);
    expect(await query(second.url, "select one from kept order by one")).toEqual([1, 2]);
  });

  it("keeps its secrets and its log to itself", async () => {
    const { url } = await start();
    await messageOf(query(url, "select 'typed by a person'::uuid"));
    await messageOf(query(url, "select 1/0 /* typed by a person */"));
    for (const name of ["database.json", "postgres.log"])
      expect(statSync(join(dataDir, name)).mode & 0o777, name).toBe(0o600);
    expect(statSync(join(dataDir, "postgres")).mode & 0o777).toBe(0o700);
    const log = readFileSync(join(dataDir, "postgres.log"), "utf8");
    expect(log).toContain("ready to accept connections");
    expect(log).not.toContain("typed by a person");
    expect(log).not.toContain("ERROR");
    expect(readdirSync(dataDir).sort()).toEqual(["database.json", "postgres", "postgres.log"]);
  });

  it("admits nobody without the password and listens on this machine only", async () => {
    const { port, url, adminUrl } = await start();
    const strange = new URL(url);
    for (const password of ["", "password", "postgres"]) {
      strange.password = password;
      await expect(query(strange.href, "select 1")).rejects.toThrow();
    }
    expect(await query(adminUrl, "show listen_addresses")).toEqual(["127.0.0.1"]);
    expect(await query(adminUrl, "show unix_socket_directories")).toEqual([""]);
    expect(await query(adminUrl, "select distinct auth_method from pg_hba_file_rules")).toEqual([
      "scram-sha-256",
    ]);
    expect(await query(url, "select inet_server_port()")).toEqual([port]);
  });

  it("gives the portal a role that owns its database and can do nothing else", async () => {
    const { url } = await start();
    const rights = "select rolsuper, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user";
    expect(await query(url, rights)).toEqual([false, false, false]);
    await query(url, "create extension pg_trgm");
  });

  it("is made anew when it was interrupted before it was whole", async () => {
    renameSync(join(dataDir, "postgres"), join(dataDir, "postgres.new-0a0a0a0a"));
    rmSync(join(dataDir, "postgres.new-0a0a0a0a/base"), { recursive: true });
    const { url } = await start();
    expect(await query(url, "select count(*)::int from pg_tables where tablename = 'kept'")).toEqual([0]);
    expect(readdirSync(dataDir).filter((name) => name.includes("new"))).toEqual([]);
  });

  it("leaves nothing when it is stopped while it is made", async () => {
    const empty = mkdtempSync(join(parent, "data-"));
    const stopping = new AbortController();
    const made = startEmbedded(empty, { stop: stopping.signal });
    await vi.waitFor(() => expect(readdirSync(empty).join()).toMatch(/postgres\.new-\w+(,|$)/), {
      interval: 5,
    });
    stopping.abort(new Error("stopped"));
    await expect(made).rejects.toThrow("stopped");
    expect(readdirSync(empty).filter((name) => name.startsWith("postgres.new"))).toEqual([]);
    expect(processesIn(empty)).toEqual([]);
  });

  it("is stopped while it starts", async () => {
    const stopping = new AbortController();
    const started = startEmbedded(dataDir, { stop: stopping.signal });
    await vi.waitFor(() => expect(existsSync(join(dataDir, "postgres/postmaster.pid"))).toBe(true), {
      interval: 1,
    });
    stopping.abort(new Error("stopped"));
    await expect(started).rejects.toThrow("stopped");
    expect(processesIn(dataDir)).toEqual([]);
  });
});

describe("a postmaster", () => {
  it("that lives already is adopted, and two starts at once share one", async () => {
    const [one, two] = await Promise.all([start(), start()]);
    const three = await start();
    expect(new Set([one, two, three].map((each) => each.postmaster().pid)).size).toBe(1);
    expect(processesIn(dataDir).filter(isPostmaster)).toEqual([one.postmaster().pid]);
  });

  it("that dies is started again on its port, with everything that was committed", async () => {
    const restarted = vi.fn();
    const embedded = await start({ onRestart: restarted });
    const first = embedded.postmaster();
    await query(embedded.url, "insert into kept values (2)");
    for (let turn = 1; turn <= 2; turn += 1) {
      process.kill(embedded.postmaster().pid, "SIGKILL");
      await vi.waitFor(() => expect(restarted).toHaveBeenCalledTimes(turn), { timeout: 30_000 });
    }
    expect(embedded.postmaster()).toMatchObject({ port: first.port });
    expect(embedded.postmaster().pid).not.toBe(first.pid);
    expect(await query(embedded.url, "select one from kept order by one")).toEqual([1, 2]);
    expect(processesIn(dataDir).filter(isPostmaster)).toEqual([embedded.postmaster().pid]);
  });

  it("that shuts down just now is waited for", async () => {
    const first = await start();
    process.kill(first.postmaster().pid, "SIGINT");
    const second = await startEmbedded(dataDir);
    running.push(second);
    expect(await query(second.url, "select one from kept")).toEqual([1]);
  });

  it("takes another port when a stranger has the kept one", async () => {
    const first = await start();
    await first.stop();
    const stranger = createServer();
    await new Promise<void>((resolve) => stranger.listen(first.port, "127.0.0.1", resolve));
    const second = await start();
    expect(second.port).not.toBe(first.port);
    expect(await query(second.url, "select one from kept")).toEqual([1]);
    await second.stop();
    stranger.close();
    expect((await start()).port).toBe(second.port);
  });

  it("starts although its old number belongs to somebody else by now", async () => {
    const first = await start();
    const kept = readFileSync(join(dataDir, "postgres/postmaster.pid"), "utf8").split("\n");
    await first.stop();
    const account = accountFor(join(dataDir, "postgres"));
    const stranger = spawn("sleep", ["60"], { ...account, cwd: "/" });
    writeFileSync(
      join(dataDir, "postgres/postmaster.pid"),
      [String(stranger.pid), ...kept.slice(1)].join("\n"),
    );
    expect(await query((await start()).url, "select one from kept")).toEqual([1]);
    expect(identityOf(stranger.pid ?? 0)).not.toBeNull();
    stranger.kill("SIGKILL");
  });
});

describe("one sentence says", () => {
  it("that the data is another major version's", async () => {
    writeFileSync(join(dataDir, "postgres/PG_VERSION"), "16\n");
    expect(await messageOf(start())).toMatch(/^CommandError: .* the data of Postgres 16, .* Postgres 18: /);
  });

  it("that the cluster is not whole", async () => {
    rmSync(join(dataDir, "postgres/PG_VERSION"));
    expect(await messageOf(start())).toMatch(/^CommandError: .* is not a whole database folder/);
  });

  it("that the passwords are missing, or are others", async () => {
    const kept = readFileSync(join(dataDir, "database.json"), "utf8");
    writeFileSync(join(dataDir, "database.json"), "{}");
    expect(await messageOf(start())).toMatch(/^CommandError: .*database\.json .* missing or unreadable/);
    rmSync(join(dataDir, "database.json"));
    expect(await messageOf(start())).toMatch(/^CommandError: .*database\.json .* missing or unreadable/);
    const { superuserPassword } = JSON.parse(kept);
    writeFileSync(join(dataDir, "database.json"), kept);
    const embedded = await start();
    writeFileSync(
      join(dataDir, "database.json"),
      kept.replace(superuserPassword, "another invented password"),
    );
    const message = await messageOf(startEmbedded(dataDir));
    expect(message).toMatch(/^CommandError: .* does not know the password/);
    expect(message).not.toContain("another invented password");
    expect(identityOf(embedded.postmaster().pid)).not.toBeNull();
  });
});

describe("the package's programs", () => {
  let copy = "";
  beforeAll(() => {
    copy = join(parent, "package");
    cpSync(packageFolder(), copy, { recursive: true, verbatimSymlinks: true });
  });

  it("have the links that an install without scripts leaves out", () => {
    const list = JSON.parse(readFileSync(join(copy, "native/pg-symlinks.json"), "utf8"));
    for (const { target } of list) rmSync(join(copy, target));
    symlinkSync("nowhere", join(copy, list[0].target));
    findBinaries(undefined, { folder: copy, copies: join(parent, "unused") });
    for (const { target } of list) expect(existsSync(join(copy, target)), target).toBe(true);
  });

  it.runIf(process.getuid?.() === 0)("run from a copy when Postgres' user cannot enter the folder", () => {
    const copies = mkdtempSync(join(tmpdir(), "copies-"));
    chmodSync(copies, 0o755);
    // Made under a strict umask, as an install can be: nobody but root may read the files either.
    execFileSync("chmod", ["-R", "go=", copy]);
    const account = accountFor(dataDir);
    const once = findBinaries(account, { folder: copy, copies });
    expect(once.postgres.startsWith(copies)).toBe(true);
    expect(findBinaries(account, { folder: copy, copies })).toEqual(once);
    expect(readdirSync(copies)).toHaveLength(1);
    rmSync(copies, { recursive: true });
  });

  it("that do not run on this system are told in one sentence", () => {
    rmSync(join(copy, "native/bin/postgres"));
    expect(() => findBinaries(undefined, { folder: copy, copies: parent })).toThrow(
      "does not run on this system: set DATABASE_URL to a Postgres 14 or newer.",
    );
  });
});

/** Processes that work in a folder or below it. */
function processesIn(folder: string): number[] {
  return readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        return execFileSync("readlink", [`/proc/${pid}/cwd`], { encoding: "utf8" }).startsWith(folder);
      } catch {
        return false;
      }
    })
    .map(Number);
}

function isPostmaster(pid: number): boolean {
  return readFileSync(`/proc/${pid}/cmdline`, "utf8").includes("listen_addresses");
}
