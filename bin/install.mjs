// @ts-check
/**
 * Installs what is missing: the packages of the lockfile and the generated database client. Plain Node without
 * dependencies, because it runs before there are any. `npm start` and `npm test` share it.
 */
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { runToEnd } from "../lib/processes/child.mjs";
import { Refusal } from "../lib/processes/refusal.mjs";
import { withWork } from "../lib/supervisor/work.mjs";
import { cleanEnvironment } from "./step.mjs";

/**
 * @typedef {object} InstallOptions
 * @property {string} [root] the project's folder
 * @property {AbortSignal | undefined} [stop] ends what runs, and the call then throws its reason
 * @property {(line: string) => void} [say] gets one line before each long step
 * @property {() => Promise<void>} [beforePackages] runs before packages are replaced under whoever uses them
 */
/** @typedef {import("../lib/processes/identity.mjs").Process} Process */
/** @typedef {Record<string, { version?: string, integrity?: string, optional?: boolean, os?: string[], cpu?: string[], libc?: string[], link?: boolean }>} Packages */

/**
 * Makes node_modules match the lockfile and the database client match its schema; quick when they do.
 * @param {InstallOptions} [options]
 * @throws {Refusal} one sentence when npm or the generator failed; their own words went to standard error
 */
export async function install({ root = projectRoot(), stop, say = print, beforePackages } = {}) {
  if (packagesMatch(root) && clientMatches(root)) return;
  await withWork({ root, stop, say }, async (onChild) => {
    if (!packagesMatch(root)) {
      await beforePackages?.();
      say("Installing packages (once, some minutes on a slow line).");
      await installPackages(root, stop, onChild);
    }
    if (!clientMatches(root)) await generateClient(root, stop, onChild);
  });
}

function projectRoot() {
  return join(dirname(fileURLToPath(import.meta.url)), "..");
}

/** @param {string} line */
function print(line) {
  process.stdout.write(`${line}\n`);
}

/**
 * @param {string} root
 * @param {AbortSignal | undefined} stop
 * @param {(child: Process) => void} onChild
 */
async function installPackages(root, stop, onChild) {
  // `npm start` names its own npm; without it, as under a plain `node bin/start.mjs`, the one on the PATH has to do.
  const npm = process.env.npm_execpath ?? "";
  const [program, first] = npm.endsWith(".js") ? [process.execPath, [npm]] : ["npm", []];
  const options = ["ci", "--include=dev", "--no-audit", "--no-fund", "--loglevel=error"];
  const code = await runToEnd(program, [...first, ...options], {
    cwd: root,
    // Packages bring scripts of their own, which no variable of the portal concerns. Prisma's would download a
    // program that this project never runs; naming any existing one stops that.
    env: {
      ...cleanEnvironment(process.env),
      PRISMA_SCHEMA_ENGINE_BINARY: process.execPath,
      NODE_ENV: "development",
    },
    stdio: ["ignore", "ignore", "inherit"],
    stop,
    onStart: onChild,
  }).catch((error) => {
    if (stop?.aborted) throw error;
    throw new Refusal("npm could not be started; it comes with Node and must be on the PATH.");
  });
  if (code !== 0)
    throw new Refusal("The packages could not be installed: npm ci failed, see its messages above.");
}

/**
 * True when every package that this system needs is there in the version of the lockfile, and no other version.
 * Compared package by package: npm's own shortcut, the time stamps, is wrong after a checkout or a copy.
 * @param {string} root
 * @returns {boolean}
 */
export function packagesMatch(root) {
  const wanted = packagesOf(join(root, "package-lock.json"));
  const installed = packagesOf(join(root, "node_modules/.package-lock.json"));
  if (wanted === undefined) throw new Refusal("package-lock.json is missing or unreadable: restore it.");
  if (installed === undefined) return false;
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === "" || entry.link) return true;
    const found = installed[path];
    if (found === undefined) return entry.optional === true && !isMeantFor(entry);
    return (
      found.version === entry.version &&
      found.integrity === entry.integrity &&
      existsSync(join(root, path, "package.json"))
    );
  });
}

/**
 * @param {string} path
 * @returns {Packages | undefined}
 */
function packagesOf(path) {
  try {
    return JSON.parse(readFileSync(path, "utf8")).packages;
  } catch {
    return undefined;
  }
}

/**
 * Whether an optional package that is absent was meant for this system. One that names no system comes only with
 * another one that does.
 * @param {Packages[string]} entry
 */
function isMeantFor({ os, cpu, libc }) {
  if (os === undefined && cpu === undefined) return false;
  /** @type {(allowed: string[] | undefined, value: string) => boolean} */
  const allows = (allowed, value) =>
    allowed === undefined ||
    allowed.includes(value) ||
    (!allowed.includes(`!${value}`) && allowed.every((one) => one.startsWith("!")));
  return allows(os, process.platform) && allows(cpu, process.arch) && allows(libc, systemLibc());
}

function systemLibc() {
  if (process.platform !== "linux") return "";
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header?.glibcVersionRuntime === undefined ? "musl" : "glibc";
}

/** @param {string} root */
function clientMark(root) {
  return join(root, "lib/db/generated/.made-from");
}

/** @param {string} root */
function clientSource(root) {
  const hash = createHash("sha256");
  for (const path of ["prisma/schema.prisma", "prisma.config.ts", "node_modules/prisma/package.json"])
    hash.update(readFileSync(join(root, path)));
  return hash.digest("hex");
}

/**
 * By content and not by time: a checkout gives every file the time of the checkout.
 * @param {string} root
 */
function clientMatches(root) {
  const mark = clientMark(root);
  return existsSync(mark) && readFileSync(mark, "utf8") === clientSource(root);
}

/**
 * @param {string} root
 * @param {AbortSignal | undefined} stop
 * @param {(child: Process) => void} onChild
 */
async function generateClient(root, stop, onChild) {
  const source = clientSource(root);
  let said = "";
  const code = await runToEnd(
    process.execPath,
    [join(root, "node_modules/prisma/build/index.js"), "generate"],
    {
      cwd: root,
      env: { ...cleanEnvironment(process.env), NODE_ENV: "development", PRISMA_HIDE_UPDATE_MESSAGE: "1" },
      stdio: ["ignore", "pipe", "pipe"],
      stop,
      onStart: onChild,
      onText: (text) => {
        said += text;
      },
    },
  );
  if (code !== 0) {
    process.stderr.write(said);
    throw new Refusal("The database client could not be generated from prisma/schema.prisma, see above.");
  }
  writeFileSync(clientMark(root), source);
}
