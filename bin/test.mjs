// @ts-check
/**
 * `npm test`: installs what is missing, then everything that can show that the portal works, in order of cost.
 * Ignores the portal's variables of the shell and any `.env`: the tests have their own data folder and ports.
 * `npm test -- lint|types|unit|browser [ARGUMENT …]` runs one part and passes the arguments on to its runner.
 * Closes with the one line `N passed, N failed`; exit code 0 only when nothing failed and something passed.
 */
import { chmodSync, mkdtempSync, realpathSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { browserFor } from "./browser.mjs";
import { install } from "./install.mjs";
import { cleanEnvironment, run, stopAll } from "./step.mjs";
import { closingLine, ofPlaywright, ofRunner, ofVitest, one, sum } from "./tally.mjs";

/** @import { Tally } from "./tally.mjs" */

const PARTS = ["lint", "types", "unit", "browser"];
const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [part, ...passedOn] = process.argv.slice(2);

if (part !== undefined && !PARTS.includes(part)) {
  process.stderr.write(`There is no part "${part}" of the tests; the parts are ${PARTS.join(", ")}.\n`);
  process.exit(1);
}

process.chdir(root);
const scratch = realpathSync(mkdtempSync(join(tmpdir(), "first-call-test-")));
chmodSync(scratch, 0o755); // the embedded database runs as another user when we are root
const env = { ...cleanEnvironment(process.env), TMPDIR: scratch };
for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
const forget = () => rmSync(scratch, { recursive: true, force: true, maxRetries: 5 });

const stopping = new AbortController();
// Comes twice at a Ctrl-C: once from the terminal and once from npm, which passes it on.
for (const [signal, code] of /** @type {const} */ ([
  ["SIGINT", 130],
  ["SIGTERM", 143],
  ["SIGHUP", 129],
]))
  process.on(signal, async () => {
    if (stopping.signal.aborted) return;
    stopping.abort();
    await stopAll();
    forget();
    process.exit(code);
  });

/** @type {Tally[]} */
const tallies = [];
try {
  await testAll();
} catch (error) {
  if (stopping.signal.aborted) await new Promise(() => {}); // the signal's own end is under way
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  tallies.push(one(false));
}
forget();
const total = sum(tallies);
process.stdout.write(`\n${closingLine(total)}\n`);
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1);

/** Every part that was asked for. A part that failed does not keep the next from telling what it knows. */
async function testAll() {
  await install({ stop: stopping.signal });
  const wanted = (/** @type {string} */ name) => part === undefined || part === name;
  if (wanted("lint")) tallies.push(one((await program("lint", "biome", ["check", ...rest(".")])) === 0));
  if (part === "lint") return;
  if ((await program("routes", "next", ["typegen"])) !== 0)
    throw new Error("The types of the routes could not be made.");
  if (wanted("types")) tallies.push(one((await program("types", "tsc", ["--noEmit"])) === 0));
  if (wanted("unit")) tallies.push(await unitTests());
  if (wanted("browser")) tallies.push(await browserTests());
}

async function unitTests() {
  const report = join(scratch, "vitest.json");
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${report}`];
  const code = await program("unit and database tests", "vitest", ["run", ...reporters, ...rest()]);
  return ofRunner(report, ofVitest, code);
}

async function browserTests() {
  const browser = await browserFor(env);
  if ((await node("build", ["--import", "tsx", "bin/build.ts"])) !== 0) return one(false);
  const report = join(scratch, "playwright.json");
  const variables = { TEST_BROWSER: browser, PLAYWRIGHT_JSON_OUTPUT_FILE: report };
  const code = await program("browser tests", "playwright", ["test", ...rest()], variables);
  return ofRunner(report, ofPlaywright, code);
}

/** @param {string[]} fallback what a runner gets when nothing was passed on to it */
function rest(...fallback) {
  return part !== undefined && passedOn.length > 0 ? passedOn : fallback;
}

/**
 * Runs an installed command line under our own Node: there may be another one, or none, on the PATH.
 * @param {string} step
 * @param {string} name
 * @param {string[]} args
 * @param {Record<string, string>} [more] variables
 */
function program(step, name, args, more = {}) {
  return node(step, [join(root, "node_modules/.bin", name), ...args], more);
}

/**
 * @param {string} step
 * @param {string[]} args
 * @param {Record<string, string>} [more] variables
 * @returns {Promise<number>} the exit code
 */
async function node(step, args, more = {}) {
  process.stdout.write(`\n— ${step}\n`);
  const code = await run(process.execPath, args, { env: { ...env, ...more } });
  stopping.signal.throwIfAborted();
  return code;
}
