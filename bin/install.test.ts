import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { install, packagesMatch } from "@/bin/install.mjs";
import { identityOf } from "@/lib/processes/identity.mjs";

let root = "";
const write = (path: string, content: unknown) => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), typeof content === "string" ? content : JSON.stringify(content));
};

const other = process.platform === "linux" ? "darwin" : "linux";
const LOCK = {
  "": { name: "a practice" },
  "node_modules/one": { version: "1.0.0", integrity: "sha512-one" },
  "node_modules/one/node_modules/two": { version: "2.0.0", integrity: "sha512-two" },
  "node_modules/prisma": { version: "7.0.0", integrity: "sha512-prisma" },
  "node_modules/elsewhere": { version: "1.0.0", integrity: "sha512-e", optional: true, os: [other] },
  "node_modules/musl": {
    version: "1.0.0",
    integrity: "sha512-m",
    optional: true,
    os: ["linux"],
    libc: ["musl"],
  },
  "node_modules/for-elsewhere": { version: "1.0.0", integrity: "sha512-f", optional: true },
};
const INSTALLED = ["node_modules/one", "node_modules/one/node_modules/two", "node_modules/prisma"] as const;

/** An npm that installs what the lockfile says, and a generator, both of which tell what they were told. */
const NPM = `
  const { appendFileSync, cpSync, existsSync } = require("node:fs");
  appendFileSync("npm.log", process.pid + " " + process.argv.slice(2).join(" ") + JSON.stringify(process.env) + "\\n");
  if (existsSync("hang")) return setInterval(() => {}, 1000);
  if (existsSync("fail")) process.exit(1);
  cpSync("registry", "node_modules", { recursive: true });
`;
const GENERATOR = `
  const { appendFileSync, existsSync, mkdirSync, writeFileSync } = require("node:fs");
  appendFileSync("generator.log", process.argv.slice(2).join(" ") + "\\n");
  mkdirSync("lib/db/generated", { recursive: true });
`;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "install-"));
  write("package-lock.json", { packages: LOCK });
  write("prisma/schema.prisma", "");
  write("prisma.config.ts", "");
  write("npm.js", NPM);
  for (const path of INSTALLED) write(`${path.replace("node_modules", "registry")}/package.json`, {});
  const installed = Object.fromEntries(INSTALLED.map((path) => [path, LOCK[path]]));
  write("registry/.package-lock.json", { packages: installed });
  write("registry/prisma/build/index.js", GENERATOR);
  vi.stubEnv("npm_execpath", join(root, "npm.js"));
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(root, { recursive: true, force: true });
});

const say = vi.fn();
const linesOf = (path: string) =>
  existsSync(join(root, path)) ? readFileSync(join(root, path), "utf8").trim().split("\n") : [];

describe("the packages", () => {
  beforeEach(() => cpSync(join(root, "registry"), join(root, "node_modules"), { recursive: true }));

  it("match when all that this system needs are there", () => {
    expect(packagesMatch(root)).toBe(true);
  });

  it.each<[string, () => void]>([
    ["nothing is installed", () => rmSync(join(root, "node_modules"), { recursive: true })],
    ["an install was interrupted", () => rmSync(join(root, "node_modules/.package-lock.json"))],
    ["a package was deleted", () => rmSync(join(root, "node_modules/one"), { recursive: true })],
    [
      "the lockfile names another version",
      () =>
        write("package-lock.json", {
          packages: { ...LOCK, "node_modules/one": { version: "1.0.1", integrity: "sha512-one" } },
        }),
    ],
    [
      "the lockfile names other content",
      () =>
        write("package-lock.json", {
          packages: { ...LOCK, "node_modules/one": { version: "1.0.0", integrity: "sha512-1" } },
        }),
    ],
    [
      "this system's own binary is missing",
      () =>
        write("package-lock.json", {
          packages: {
            ...LOCK,
            "node_modules/here": { version: "1.0.0", integrity: "x", optional: true, os: [process.platform] },
          },
        }),
    ],
  ])("do not match when %s", (_what, change) => {
    change();
    expect(packagesMatch(root)).toBe(false);
  });
});

it("installs once, generates once, and again when the schema changes", async () => {
  const beforePackages = vi.fn();
  await install({ root, say, beforePackages });
  await install({ root, say, beforePackages });
  expect(linesOf("npm.log")).toHaveLength(1);
  expect(linesOf("npm.log")[0]).toMatch(/^\d+ ci --include=dev /);
  expect(linesOf("generator.log")).toEqual(["generate"]);
  expect(beforePackages).toHaveBeenCalledOnce();
  write("prisma/schema.prisma", "model Lead {}");
  await install({ root, say, beforePackages });
  expect(linesOf("generator.log")).toHaveLength(2);
  expect(linesOf("npm.log")).toHaveLength(1);
});

it("gives no variable of the portal to the packages' own scripts", async () => {
  vi.stubEnv("OWNER_PASSWORD", "an invented password");
  vi.stubEnv("DATABASE_URL", "postgresql://anna:an invented password@127.0.0.1/practice");
  await install({ root, say });
  expect(linesOf("npm.log").join()).not.toContain("invented");
});

it("says in one sentence that npm failed", async () => {
  write("fail", "");
  await expect(install({ root, say })).rejects.toThrow(
    "The packages could not be installed: npm ci failed, see its messages above.",
  );
});

it("ends npm when it is stopped", async () => {
  write("hang", "");
  const stopping = new AbortController();
  const installing = install({ root, say, stop: stopping.signal });
  await vi.waitFor(() => expect(linesOf("npm.log")).toHaveLength(1), { timeout: 10_000 });
  stopping.abort(new Error("stopped"));
  await expect(installing).rejects.toThrow("stopped");
  expect(identityOf(Number(linesOf("npm.log")[0]?.split(" ")[0]))).toBeNull();
});
