import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { cpSync, mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import pg from "pg";
import type { Figure } from "@/bench/figures";
import { load } from "@/bench/load";
import { freePort, portalEnvironment } from "@/e2e/portal";
import { CommandError } from "@/lib/command";
import { MEMORY_FLAGS } from "@/lib/supervisor/memory";

/**
 * The floor under every submission: the same server, Next and database client around a route that inserts one
 * row. The route is a small application of its own (bench/floor), built beside the portal and never in it.
 */

/** The names of the figures that others are held against: a route that does nothing, under our own server and Next's. */
export const BARE = "bare route";
export const PLAIN = "bare route under next start";
const SECONDS = 10;
const root = join(import.meta.dirname, "..");
const folder = join(root, ".build/floor");

/** @param databaseUrl of a portal's database, which gets rows in `rate_buckets` */
export async function floorFigures(databaseUrl: string): Promise<Figure[]> {
  await build();
  const port = await freePort();
  const env = portalEnvironment({
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    APP_SECRET: randomBytes(32).toString("base64url"), // asked for beside a database; nothing is sealed with it
    WORKER: "off", // as the portal that is held against it
    NODE_ENV: "production",
  });
  const server = spawn(process.execPath, [...MEMORY_FLAGS, join(folder, "bin/server.mjs")], {
    env: env as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    await Promise.race([once(server.stdout, "data"), once(server, "exit").then(refuse)]);
    server.stdout.resume();
    const url = `http://127.0.0.1:${port}`;
    for (const path of ["empty", "insert"])
      await load(`${url}/${path}`, { method: "POST", length: { requests: 500 } });
    const { perSecond: empty } = await load(`${url}/empty`, { method: "POST", length: { seconds: SECONDS } });
    const { perSecond: insert } = await load(`${url}/insert`, {
      method: "POST",
      length: { seconds: SECONDS },
    });
    return [
      { name: BARE, value: empty, unit: "/s" },
      { name: PLAIN, value: await underNextStart(), unit: "/s", against: BARE },
      { name: "insert in SQL alone", value: await plainInserts(databaseUrl), unit: "/s" },
      { name: "route with one insert", value: insert, unit: "/s", against: BARE },
    ];
  } finally {
    const ended = server.exitCode === null ? once(server, "exit") : undefined;
    server.kill("SIGTERM");
    await ended;
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The same route as anybody would run it, on the same build. */
async function underNextStart(): Promise<number> {
  const port = await freePort();
  const program = join(root, "node_modules/next/dist/bin/next");
  const server = spawn(process.execPath, [program, "start", folder, "-p", String(port), "-H", "127.0.0.1"], {
    env: portalEnvironment({}) as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "inherit"],
  });
  try {
    const ready = new Promise((told) =>
      server.stdout.on("data", (part) => String(part).includes("Ready") && told(true)),
    );
    await Promise.race([ready, once(server, "exit").then(refuse)]);
    const url = `http://127.0.0.1:${port}/empty`;
    await load(url, { method: "POST", length: { requests: 500 } });
    return (await load(url, { method: "POST", length: { seconds: SECONDS } })).perSecond;
  } finally {
    const ended = server.exitCode === null ? once(server, "exit") : undefined;
    server.kill("SIGTERM");
    await ended;
  }
}

async function build(): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(join(root, "bench/floor"), folder, { recursive: true });
  mkdirSync(join(folder, "bin"));
  for (const name of ["server.mjs", "edge.mjs"]) cpSync(join(root, "bin", name), join(folder, "bin", name));
  const next = spawn(process.execPath, [join(root, "node_modules/.bin/next"), "build", folder], {
    cwd: root,
    env: portalEnvironment({}) as NodeJS.ProcessEnv,
    stdio: ["ignore", "ignore", "inherit"],
  });
  const [code] = await once(next, "exit");
  if (code !== 0) throw new CommandError("The floor could not be built; the messages are above.");
}

function refuse(): never {
  throw new CommandError("The server of the floor did not start; its messages are above.");
}

/** The same insert without a web server or Prisma, over as many connections, for as long. */
async function plainInserts(connectionString: string): Promise<number> {
  const pool = new pg.Pool({ connectionString, max: 16 });
  const until = performance.now() + SECONDS * 1_000;
  let inserted = 0;
  const insert = async () => {
    while (performance.now() < until) {
      await pool.query("insert into rate_buckets (key, points) values (gen_random_uuid()::text, 1)");
      inserted += 1;
    }
  };
  await Promise.all(Array.from({ length: 16 }, insert));
  await pool.end();
  return inserted / SECONDS;
}
