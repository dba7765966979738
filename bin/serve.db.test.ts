import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { get } from "node:http";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { foreignVariables } from "@/lib/env";
import { ensureBuild } from "@/lib/supervisor/build";

const ROOT = join(import.meta.dirname, "..");
const SECRET = "an invented secret for tests only, 0123456789";

let parent = "";
const children: ChildProcess[] = [];
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), "serve-"));
});
afterEach(async () => {
  for (const child of children.splice(0)) {
    if (child.exitCode !== null || child.signalCode !== null) continue;
    const exited = new Promise((resolve) => child.once("exit", resolve));
    child.kill("SIGTERM");
    await exited;
  }
  rmSync(parent, { recursive: true, force: true });
});

function serve(root: string, variables: Record<string, string>) {
  const child = spawn(process.execPath, ["bin/serve.mjs"], {
    cwd: root,
    env: { ...foreignVariables(), DATA_DIR: join(parent, "data"), LOG_LEVEL: "silent", ...variables },
    stdio: ["ignore", "pipe", "pipe"],
  });
  children.push(child);
  return new Promise<{ code: number | null; stdout: string; stderr: string }>((resolve) => {
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (text: string) => {
      stdout += text;
    });
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      stderr += text;
    });
    child.once("close", (code) => resolve({ code, stdout, stderr }));
  });
}

function statusOf(port: number, path: string): Promise<number | undefined> {
  return new Promise((resolve) => {
    const request = get({ host: "127.0.0.1", port, path, agent: false }, (answer) => {
      answer.resume();
      answer.once("close", () => resolve(answer.statusCode));
    });
    request.once("error", () => resolve(undefined));
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address !== null ? address.port : 0));
    });
  });
}

describe("the build of these sources", () => {
  beforeAll(() => ensureBuild({ root: ROOT, say: () => {} }).then(() => {}), 600_000);

  it("is served against a database of somebody else", async () => {
    const port = await freePort();
    void serve(ROOT, {
      PORT: String(port),
      DATABASE_URL: process.env.DATABASE_URL ?? "",
      APP_SECRET: SECRET,
      WORKER: "off",
    });
    await vi.waitFor(async () => expect(await statusOf(port, "/api/health")).toBe(200), { timeout: 30_000 });
  });

  it("is served degraded while the database is away", async () => {
    const port = await freePort();
    const DATABASE_URL = "postgresql://anna@127.0.0.1:1/practice";
    void serve(ROOT, { PORT: String(port), DATABASE_URL, APP_SECRET: SECRET });
    await vi.waitFor(async () => expect(await statusOf(port, "/api/health")).toBe(503), { timeout: 30_000 });
  });

  it("is not served without a database or with a wrong variable", async () => {
    const without = await serve(ROOT, {});
    expect(without).toEqual({
      code: 1,
      stdout: "",
      stderr: "npm run serve needs DATABASE_URL; npm start brings a database of its own.\n",
    });
    const wrong = await serve(ROOT, { WORKER: "sometimes" });
    expect(wrong).toEqual({ code: 1, stdout: "", stderr: "WORKER must be inline or off.\n" });
  });
});

describe("a shipped build without its sources", () => {
  const build = (hash: string) => {
    mkdirSync(join(parent, ".build", hash, "bin"), { recursive: true });
    writeFileSync(
      join(parent, ".build", hash, "bin/server.mjs"),
      `console.log(JSON.stringify({ hash: "${hash}", env: process.env }));`,
    );
  };
  const variables = { DATABASE_URL: "postgresql://anna@127.0.0.1:1/practice", APP_SECRET: SECRET };
  beforeEach(() => {
    mkdirSync(join(parent, "bin"));
    writeFileSync(join(parent, "package.json"), '{"type":"module"}');
    cpSync(join(ROOT, "bin/serve.mjs"), join(parent, "bin/serve.mjs"));
    for (const folder of ["processes", "supervisor"])
      for (const name of readdirSync(join(ROOT, "lib", folder)).filter((one) => one.endsWith(".mjs")))
        cpSync(join(ROOT, "lib", folder, name), join(parent, "lib", folder, name));
  });

  it("is served when it is the only one, without the owner's password", async () => {
    build("00000000000000aa");
    const owner = { OWNER_EMAIL: "anna@example.com", OWNER_PASSWORD: "an invented password" };
    const { code, stdout, stderr } = await serve(parent, { ...variables, ...owner, DATA_DIR: "here" });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const { hash, env } = JSON.parse(stdout);
    expect(hash).toBe("00000000000000aa");
    expect(env).toMatchObject({ ...variables, DATA_DIR: join(parent, "here") });
    expect(Object.keys(env).filter((name) => name.startsWith("OWNER_"))).toEqual([]);
  });

  it("is refused when there is none or it is not clear which", async () => {
    const sentence = "There must be exactly one build in .build when the sources are not beside it.\n";
    expect(await serve(parent, variables)).toEqual({ code: 1, stdout: "", stderr: sentence });
    build("00000000000000aa");
    build("00000000000000bb");
    expect(await serve(parent, variables)).toEqual({ code: 1, stdout: "", stderr: sentence });
  });
});
