// @ts-check
/**
 * `npm start` and `npm run dev`: from a fresh clone to a portal that answers. Plain Node without dependencies up
 * to the point where the packages are there; the rest is lib/supervisor/start.ts.
 */
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const OLDEST_NODE = [20, 19];

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const stopping = new AbortController();
/** @type {unknown} */
let fault;

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => stopping.abort());
for (const event of ["uncaughtException", "unhandledRejection"])
  process.on(event, (error) => {
    fault ??= error;
    stopping.abort();
  });
// The terminal or the pipe behind us may be closed before we are; that is no reason to leave processes behind.
for (const output of [process.stdout, process.stderr]) output.on("error", () => {});

try {
  await main();
} catch (error) {
  if (!stopping.signal.aborted) fault ??= error;
}
if (fault !== undefined) process.stderr.write(`${sentence(fault)}\n`);
process.exit(fault === undefined ? 0 : 1);

async function main() {
  refuseOldNode();
  const { dev, demo } = readArguments(process.argv.slice(2));
  process.chdir(root);
  loadEnvironment();
  const { own, prepareDataFolder } = await import("../lib/supervisor/data-folder.mjs");
  const { endOrphans } = await import("../lib/supervisor/run-file.mjs");
  const { install } = await import("./install.mjs");
  if (demo) process.env.DATA_DIR ||= ".data-demo";
  const dataDir = resolve(process.env.DATA_DIR || ".data");
  prepareDataFolder(dataDir);
  // Before anything is installed: packages that are replaced under a live portal break it.
  const claim = own(dataDir, address());
  try {
    const beforePackages = () => endOrphans(dataDir, { database: true });
    await install({ root, stop: stopping.signal, say, beforePackages });
    const { register } = await import("tsx/esm/api");
    register();
    // Before anything else is loaded: a pack that is no JSON would end the very import of what needs it.
    const { checkPackFolders } = await import("../lib/jurisdictions/folder");
    checkPackFolders(".");
    const { start } = await import("../lib/supervisor/start");
    await start({ root, dev, demo, variables: process.env, stop: stopping.signal, say });
  } finally {
    claim.release();
  }
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}

/** What the portal will answer to. Not parsed yet: the parser is a package, and may still have to be installed. */
function address() {
  const given = process.env.APP_URL;
  return given ? given.replace(/\/+$/, "") : `http://localhost:${process.env.PORT || 3000}`;
}

function refuseOldNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [oldestMajor = 0, oldestMinor = 0] = OLDEST_NODE;
  if (major > oldestMajor || (major === oldestMajor && minor >= oldestMinor)) return;
  refuse(`This is Node ${process.versions.node}; the portal needs ${OLDEST_NODE.join(".")} or newer.`);
}

/**
 * @param {string[]} given
 * @returns {{ dev: boolean, demo: boolean }} both may be wanted at once
 */
function readArguments(given) {
  const unknown = given.find((one) => one !== "--dev" && one !== "--demo");
  if (unknown !== undefined) refuse(`There is no argument ${unknown}; npm start takes only --demo.`);
  return { dev: given.includes("--dev"), demo: given.includes("--demo") };
}

function loadEnvironment() {
  if (!existsSync(".env")) return;
  try {
    process.loadEnvFile(".env");
  } catch {
    refuse("The file .env cannot be read.");
  }
}

/**
 * @param {string} message
 * @returns {never}
 */
function refuse(message) {
  throw Object.assign(new Error(message), { name: "Refusal" });
}

/**
 * One sentence for a person. Only the errors that are meant for one show their message: any other's could hold
 * a password or what somebody typed.
 * @param {unknown} error
 */
function sentence(error) {
  if (!(error instanceof Error)) return "The portal stopped for a reason that it does not know.";
  if (["Refusal", "CommandError", "EnvironmentError", "PackError"].includes(error.name)) return error.message;
  const code = "code" in error ? ` (${String(error.code)})` : "";
  return `The portal stopped because of a fault that nobody foresaw: ${error.name}${code}.`;
}
