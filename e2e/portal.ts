import { type ChildProcess, spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { chmodSync, mkdtempSync, readFileSync, realpathSync, rmSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { z } from "zod";
import { cleanEnvironment } from "@/bin/step.mjs";
import { CommandError } from "@/lib/command";
import { VARIABLES } from "@/lib/env";
import { isAlive } from "@/lib/processes/identity.mjs";

/** Starts and stops whole portals, through the supervisor that `npm start` runs. */

/** The owner that a portal of the tests is made with. Invented. */
export const OWNER = { email: "owner@example.com", password: "correct horse battery 555" };

export type Portal = {
  /** As printed, without a slash at the end */
  readonly url: string;
  readonly dataDir: string;
  /** Of its database, as the portal itself has it */
  readonly databaseUrl: string;
  readonly secret: string;
  /** The link to the first set-up, when one was printed */
  readonly setupUrl: string | undefined;
  /** Its processes at this moment, as it names them itself, for a test that kills one or looks at one */
  processes(): readonly PortalProcess[];
  /** Everything that it printed so far, log lines included */
  output(): string;
  /**
   * Ends it the way Ctrl-C or a service manager does and deletes its data.
   * @throws when it does not end with exit code 0, or leaves a process or an open port behind
   */
  stop(): Promise<void>;
  /**
   * Ends the supervisor as a crash does, and waits for nothing else. Only for a portal with a DATA_DIR of its caller:
   * another portal on the same folder takes over what is left, and {@link stop} of this one does nothing any more.
   */
  crash(): Promise<void>;
};

/** Chosen by the system, so that test runs side by side do not meet. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  await new Promise((closed) => server.close(closed));
  if (address === null || typeof address === "string") throw new CommandError("The system named no port.");
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
  // What is printed last tells that everything is.
  const url = await ready(child, owner ? /^Data: /m : /^Set-up: /m, () => printed).catch((error) => {
    rmSync(scratch, { recursive: true, force: true });
    throw error;
  });
  const dataDir = /^Data: (.+)$/m.exec(printed)?.[1] ?? "";
  let crashed = false;
  return {
    url,
    dataDir,
    databaseUrl: variables.DATABASE_URL || embeddedUrl(dataDir),
    secret: variables.APP_SECRET ?? "",
    setupUrl: /^Set-up: (\S+)$/m.exec(printed)?.[1],
    output: () => printed,
    processes: () => processesOf(dataDir),
    crash: async () => {
      crashed = true;
      const ended = once(child, "exit");
      child.kill("SIGKILL");
      await ended;
      rmSync(scratch, { recursive: true, force: true });
    },
    stop: async () => {
      if (crashed) return;
      await stop(child, dataDir, () => printed);
      rmSync(scratch, { recursive: true, force: true });
    },
  };
}

/** The address that it says it is ready at. Waits for a line and not for a time: a first start installs and builds. */
async function ready(child: ChildProcess, last: RegExp, printed: () => string): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    child.stdout?.on("data", () => last.test(printed()) && resolve());
    child.on("exit", (code) =>
      reject(new CommandError(`The portal ended with ${code} before it was ready:\n${words(printed())}`)),
    );
  });
  return /^Ready: (\S+)$/m.exec(printed())?.[1] ?? "";
}

const passwords = z.object({ portalPassword: z.string(), port: z.int() });

function embeddedUrl(dataDir: string): string {
  const { portalPassword, port } = passwords.parse(read(dataDir, "database.json"));
  return `postgresql://first_call:${portalPassword}@127.0.0.1:${port}/first_call`;
}

const registry = z.record(
  z.string(),
  z.object({ pid: z.int(), identity: z.string(), port: z.int().nullable() }).nullable(),
);
export type PortalProcess = { name: string; pid: number; identity: string; port: number | null };

/** What the portal says of its own processes, while they run. */
function processesOf(dataDir: string): PortalProcess[] {
  const found = Object.entries(registry.parse(read(dataDir, "run.json")));
  return found.flatMap(([name, one]) => (one === null ? [] : [{ name, ...one }]));
}

function read(dataDir: string, name: string): unknown {
  return JSON.parse(readFileSync(join(dataDir, name), "utf8"));
}

async function stop(child: ChildProcess, dataDir: string, printed: () => string): Promise<void> {
  const processes = processesOf(dataDir);
  if (child.exitCode === null && child.signalCode === null) {
    const ended = once(child, "exit");
    child.kill("SIGTERM");
    await ended;
  }
  const left: string[] = [];
  if (child.exitCode !== 0) left.push(`the exit code is ${child.exitCode ?? child.signalCode}`);
  if (!processes.some(({ name }) => name === "web")) left.push("run.json did not name the web process");
  for (const one of processes) {
    if (isAlive(one)) left.push(`${one.name} (process ${one.pid}) still runs`);
    if (one.port !== null && (await answers(one.port))) left.push(`the port of ${one.name} still answers`);
  }
  if (left.length > 0)
    throw new CommandError(`The portal did not end as it should: ${left.join(", ")}.\n${words(printed())}`);
}

/** What was printed, without the lines of the access log. */
function words(printed: string): string {
  return printed
    .split("\n")
    .filter((line) => !line.includes('"msg":"request"'))
    .join("\n");
}

async function answers(port: number): Promise<boolean> {
  const socket = connect({ port, host: "127.0.0.1" });
  const open = await new Promise<boolean>((resolve) => {
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
  });
  socket.destroy();
  return open;
}
