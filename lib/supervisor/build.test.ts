import { type ChildProcess, spawn } from "node:child_process";
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { identityOf } from "@/lib/processes/identity.mjs";
import { ensureBuild } from "@/lib/supervisor/build";
import { buildsIn, holdBuild, removeOldBuilds, serverOf } from "@/lib/supervisor/builds.mjs";
import { sourceHash } from "@/lib/supervisor/source-hash.mjs";

// A project whose `next` is a program of ours: what is looked at here is everything around it.
let root = "";
const write = (path: string, content: string) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};

const NEXT = `
  const { appendFileSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } = require("node:fs");
  const there = readdirSync(".build").join();
  appendFileSync("builds.log", process.pid + " " + there + " " + JSON.stringify(process.env) + "\\n");
  if (existsSync("hang")) return setInterval(() => {}, 1000);
  if (existsSync("fail")) { console.error("Error: the reason"); process.exit(1); }
  if (existsSync("edit")) { rmSync("edit"); appendFileSync("lib/a.ts", "// edited meanwhile"); }
  rmSync(".next", { recursive: true, force: true });
  mkdirSync(".next/standalone/.next", { recursive: true });
  mkdirSync(".next/static", { recursive: true });
  writeFileSync(".next/standalone/.env", "APP_SECRET=invented");
  writeFileSync(".next/standalone/.env.production", "APP_SECRET=invented");
  writeFileSync(".next/static/chunk.js", "");
`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "build-"));
  for (const path of ["app/page.tsx", "lib/a.ts", "bin/server.mjs", "bin/edge.mjs", "public/icon.svg"])
    write(path, path);
  for (const path of ["next.config.ts", "package-lock.json"]) write(path, path);
  write("node_modules/next/dist/bin/next", NEXT);
});
const builders: ChildProcess[] = [];
afterEach(async () => {
  for (const builder of builders.splice(0)) builder.kill("SIGKILL");
  for (const pid of started()) if (identityOf(pid) !== null) process.kill(pid, "SIGKILL");
  rmSync(root, { recursive: true, force: true });
});

const say = vi.fn();
const build = (stop?: AbortSignal) => ensureBuild({ root, say, stop });
const log = () => {
  const path = join(root, "builds.log");
  return existsSync(path) ? readFileSync(path, "utf8").trim().split("\n") : [];
};
const started = () => log().map((line) => Number(line.split(" ")[0]));

it("is made once for the same sources and anew for others", async () => {
  const first = await build();
  expect(first).toBe(sourceHash(root));
  expect(await build()).toBe(first);
  expect(started()).toHaveLength(1);
  write("lib/a.ts", "changed");
  expect(await build()).not.toBe(first);
  expect(started()).toHaveLength(2);
});

it("has what the server needs and no secret of the folder it was made in", async () => {
  vi.stubEnv("APP_SECRET", "an invented secret, an invented secret");
  const hash = await build();
  vi.unstubAllEnvs();
  const folder = dirname(dirname(serverOf(root, hash)));
  for (const path of ["bin/server.mjs", "bin/edge.mjs", "public/icon.svg", ".next/static/chunk.js"])
    expect(existsSync(join(folder, path)), path).toBe(true);
  expect(readdirSync(folder).filter((name) => name.startsWith(".env"))).toEqual([]);
  expect(log()[0]).toContain('"NODE_ENV":"production"');
  expect(log()[0]).not.toContain("invented");
});

it("is made again when somebody wrote into the sources meanwhile", async () => {
  write("edit", "");
  const before = sourceHash(root);
  const hash = await build();
  expect(hash).toBe(sourceHash(root));
  expect(started()).toHaveLength(2);
  expect(buildsIn(root)).toEqual([hash]);
  // Nor was there ever one under the name of the old sources with something of the new in it.
  expect(log()[1]).not.toContain(before);
});

it("says where the reason is when it fails, and is tried again by the next start", async () => {
  write("fail", "");
  await expect(build()).rejects.toThrow(/^The portal could not be built; the reason is in \S+build\.log\.$/);
  expect(readFileSync(join(root, ".build/build.log"), "utf8")).toContain("Error: the reason");
  expect(buildsIn(root)).toEqual([]);
  rmSync(join(root, "fail"));
  expect(await build()).toBe(sourceHash(root));
});

it("leaves nothing running when it is stopped", async () => {
  write("hang", "");
  const stopping = new AbortController();
  const building = build(stopping.signal);
  await vi.waitFor(() => expect(started()).toHaveLength(1), { timeout: 10_000 });
  stopping.abort(new Error("stopped"));
  await expect(building).rejects.toThrow("stopped");
  expect(started().map(identityOf)).toEqual([null]);
});

/** Another start that builds the same project, as a process of its own. */
function otherStart(): ChildProcess {
  const program = `
    import { ensureBuild } from "@/lib/supervisor/build";
    const say = (line) => console.log(line);
    void ensureBuild({ root: ${JSON.stringify(root)}, say }).then((hash) => console.log("built " + hash));
  `;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program], {
    cwd: join(import.meta.dirname, "../.."),
    stdio: ["ignore", "pipe", "inherit"],
  });
  builders.push(child);
  return child;
}

const everything = (child: ChildProcess) =>
  new Promise<string>((resolve) => {
    let said = "";
    child.stdout?.setEncoding("utf8").on("data", (text: string) => {
      said += text;
    });
    child.once("close", () => resolve(said));
  });

it("is made by one of two starts, and used by both", async () => {
  const [one, two] = await Promise.all([everything(otherStart()), everything(otherStart())]);
  for (const said of [one, two]) expect(said).toContain(`built ${sourceHash(root)}`);
  expect(started()).toHaveLength(1);
});

it("is not disturbed by what a killed start left building", async () => {
  write("hang", "");
  const other = otherStart();
  await vi.waitFor(() => expect(started()).toHaveLength(1), { timeout: 20_000 });
  other.kill("SIGKILL");
  rmSync(join(root, "hang"));
  expect(await build()).toBe(sourceHash(root));
  expect(started()).toHaveLength(2);
  expect(identityOf(started()[0] ?? 0)).toBeNull();
});

it("stays while a live process runs it, and goes with what was left half made", async () => {
  const used = await build();
  write("lib/a.ts", "changed");
  const next = await build();
  expect(buildsIn(root).sort()).toEqual([used, next].sort());
  expect(holdBuild(root, "0123456789abcdef")).toBe(false);
  for (const name of readdirSync(join(root, ".build", used, "users")))
    writeFileSync(join(root, ".build", used, "users", name), '{"pid":1,"identity":"another boot:1"}');
  mkdirSync(join(root, ".build/0123456789abcdef.tmp"));
  removeOldBuilds(root, next);
  expect(buildsIn(root)).toEqual([next]);
  expect(readdirSync(join(root, ".build")).sort()).toEqual([next, "build.log", "work"].sort());
});
