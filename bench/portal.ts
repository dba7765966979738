import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { type Figure, quantile } from "@/bench/figures";
import { load } from "@/bench/load";
import { freePort, type Portal, portalEnvironment, startPortal } from "@/e2e/portal";
import { buildOf } from "@/e2e/routes";
import { CommandError } from "@/lib/command";
import { MEMORY_FLAGS } from "@/lib/supervisor/memory";

/** Figures of the whole portal, as `npm start` runs it. */

const COLD_STARTS = 5;
const IDLE_MS = 10_000;
const REQUESTS = 3_000;

/**
 * Starts on a data folder that is there already, restarts, memory.
 * @param env of the portal, with its data folder
 */
export async function portalFigures(env: Readonly<Record<string, string>>): Promise<Figure[]> {
  await (await startPortal({ env })).stop();
  const started = performance.now();
  const portal = await startPortal({ env });
  const second = performance.now() - started;
  try {
    return [
      { name: "second start to healthy", value: second, unit: "ms", against: "cold start of the server" },
      await coldStart(portal),
      ...(await memory(portal)),
    ];
  } finally {
    await portal.stop();
  }
}

/**
 * The built server alone beside a live database. Not by killing the portal's own: after a second death its supervisor
 * waits a while before the next start, and that would be measured.
 */
async function coldStart(portal: Portal): Promise<Figure> {
  const samples: number[] = [];
  for (let times = 0; times < COLD_STARTS; times += 1) {
    const port = await freePort();
    const { databaseUrl: DATABASE_URL, dataDir: DATA_DIR, secret: APP_SECRET } = portal;
    const own = { PORT: String(port), NODE_ENV: "production", DATABASE_URL, DATA_DIR, APP_SECRET };
    const env = portalEnvironment(own) as NodeJS.ProcessEnv;
    const program = join(buildOf(portal.dataDir), "../bin/server.mjs");
    const started = performance.now();
    const server = spawn(process.execPath, [...MEMORY_FLAGS, program], { env, stdio: "ignore" });
    await healthy(`http://127.0.0.1:${port}`);
    samples.push(performance.now() - started);
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    await ended;
  }
  return { name: "cold start of the server", value: quantile(samples, 0.5), unit: "ms", goal: 1_200 };
}

async function healthy(url: string): Promise<void> {
  for (;;) {
    const status = await fetch(`${url}/api/health`).then(
      (answer) => answer.status,
      () => undefined,
    );
    if (status === 200) return;
    await pause(10);
  }
}

async function memory(portal: Portal): Promise<Figure[]> {
  await pause(IDLE_MS);
  const idle = resident(web(portal));
  for (const path of ["/", "/es", "/api/health"])
    await load(`${portal.url}${path}`, { method: "GET", length: { requests: REQUESTS / 3 } });
  const busy = resident(web(portal));
  return [
    { name: "memory, worker idle", value: idle, unit: "MB", goal: 150 },
    {
      name: "memory after 3,000 requests",
      value: busy,
      unit: "MB",
      goal: 250,
      against: "memory, worker idle",
    },
  ];
}

function web(portal: Portal): number {
  const found = portal.processes().find(({ name }) => name === "web");
  if (found === undefined) throw new CommandError("The portal does not say which its web process is.");
  return found.pid;
}

/** Resident memory of a process, in MB of a million bytes. */
function resident(pid: number): number {
  return (
    (Number(execFileSync("ps", ["-o", "rss=", "-p", String(pid)], { encoding: "utf8" })) * 1024) / 1_000_000
  );
}
