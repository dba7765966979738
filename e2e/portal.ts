import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { cleanEnvironment } from "@/bin/step.mjs";
import { VARIABLES } from "@/lib/env";

/** Starts and stops whole portals, through the supervisor that `npm start` runs. */

/** The owner that a portal of the tests is made with. Invented. */
export const OWNER = { email: "owner@example.com", password: "correct horse battery 555" };

export type Portal = {
  /** As printed, without a slash at the end */
  readonly url: string;
  readonly dataDir: string;
  /** The link to the first set-up, when one was printed */
  readonly setupUrl: string | undefined;
  /** Everything that it printed so far, log lines included */
  output(): string;
  /**
   * Ends it the way Ctrl-C or a service manager does and deletes its data.
   * @throws when it does not end with exit code 0, or leaves a process or an open port behind
   */
  stop(): Promise<void>;
};

/** Chosen by the system, so that test runs side by side do not meet. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === "string") throw new Error("The system named no port.");
  return address.port;
}

/** Variables of a portal that nothing of the shell and of a `.env` gets into: the given ones and no other. */
export function portalEnvironment(given: Readonly<Record<string, string>>): Record<string, string> {
  // An empty variable counts as unset, and a `.env` does not replace one that is there.
  const unset = Object.fromEntries(VARIABLES.map((name) => [name, ""]));
  return { ...cleanEnvironment(process.env), ...unset, ...given };
}

export type PortalOptions = {
  /** Variables on top */
  env?: Readonly<Record<string, string>>;
  /** Of the start command, such as `--demo` */
  args?: readonly string[];
  /** False: it waits to be set up, instead of being open at once under {@link OWNER} */
  owner?: boolean;
};

/** Starts a portal with its own data folder, port and secret, and waits until it is ready. */
export async function startPortal({
  env = {},
  args = [],
  owner = true,
}: PortalOptions = {}): Promise<Portal> {
  const scratch = realpathSync(mkdtempSync(join(tmpdir(), "first-call-portal-")));
  chmodSync(scratch, 0o755); // as root the database runs as another user
  const port = await freePort();
  const variables = portalEnvironment({
    PORT: String(port),
    DATA_DIR: join(scratch, "data"),
    APP_SECRET: randomBytes(32).toString("base64url"),
    RATE_LIMIT_FACTOR: "10000",
    ...(owner ? { OWNER_EMAIL: OWNER.email, OWNER_PASSWORD: OWNER.password } : {}),
    ...env,
  });
  const child = spawn(process.execPath, ["bin/start.mjs", ...args], {
    cwd: join(import.meta.dirname, ".."),
    env: variables as NodeJS.ProcessEnv,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (part) => (printed += String(part)));
  const url = await ready(child, () => printed);
  const dataDir = /^Data: (.+)$/m.exec(printed)?.[1] ?? "";
  const processes = processesOf(dataDir);
  return {
    url,
    dataDir,
    setupUrl: /^Set-up: (\S+)$/m.exec(printed)?.[1],
    output: () => printed,
    stop: async () => {
      await stop(child, processes, () => printed);
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** The address that it says it is ready at. Waits for the line and not for a time: a first start installs and builds. */
async function ready(child: ChildProcess, printed: () => string): Promise<string> {
  const found = () => /^Ready: (\S+?)\/?$/m.exec(printed())?.[1];
  await new Promise<void>((resolve, reject) => {
    const look = () => found() !== undefined && resolve();
    child.stdout?.on("data", look);
    child.on("exit", (code) =>
      reject(new Error(`The portal ended with ${code} before it was ready:\n${printed()}`)),
    );
  });
  return found() ?? "";
}

const registry = z.record(z.string(), z.object({ pid: z.int(), port: z.int().optional() }).nullish());
type Process = { name: string; pid: number; port: number | undefined };

/** What the portal says of its own processes, while they run. */
function processesOf(dataDir: string): Process[] {
  const run = registry.parse(JSON.parse(readFileSync(join(dataDir, "run.json"), "utf8")));
  const found = Object.entries(run).flatMap(([name, one]) =>
    one ? [{ name, pid: one.pid, port: one.port }] : [],
  );
  if (found.length < 3) throw new Error("run.json names fewer processes than a portal has.");
  return found;
}

async function stop(
  child: ChildProcess,
  processes: readonly Process[],
  printed: () => string,
): Promise<void> {
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  }
  const left: string[] = [];
  if (child.exitCode !== 0) left.push(`the exit code is ${child.exitCode ?? child.signalCode}`);
  for (const { name, pid, port } of processes) {
    if (alive(pid)) left.push(`${name} (process ${pid}) still runs`);
    if (port !== undefined && (await answers(port)))
      left.push(`something still answers at the port of ${name}`);
  }
  if (left.length > 0)
    throw new Error(`The portal did not end as it should: ${left.join(", ")}.\n${printed()}`);
}

function alive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM would mean that it runs as another user, as the database does.
    return error instanceof Error && "code" in error && error.code === "EPERM";
  }
}

async function answers(port: number): Promise<boolean> {
  const socket = connect({ port, host: "127.0.0.1" });
  const open = await new Promise<boolean>((resolve) => {
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
  });
  socket.destroy();
  return open;
}
