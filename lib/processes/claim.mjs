// @ts-check
/**
 * A claim on a folder that at most one live process holds, and that a killed one leaves behind without harm.
 *
 * Every holder is a numbered file, made whole and put in place by `link`, which fails when the number is taken.
 * The highest number counts. A new holder takes the next number only after it saw the highest one's process
 * dead, and then looks again whether a still higher one came in between. The tempting way, one lock file that
 * the next contender removes when its process is dead, lets two contenders remove it: the second removes what
 * the first has just made.
 */
import { randomBytes } from "node:crypto";
import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { identityOf, isAlive, self } from "./identity.mjs";

/** @typedef {{ pid: number, identity: string, [detail: string]: unknown }} Holder */
/**
 * @typedef {object} Claim
 * @property {Holder | undefined} previous the dead holder whose place was taken, if there was one
 * @property {(details: Record<string, unknown>) => void} describe replaces what others read about this holder
 * @property {() => void} release
 */

// Files below the highest are kept for a while: a contender that was suspended between its look and its link
// then still finds the number taken.
const KEPT = 8;

/**
 * Takes the claim, or tells who holds it.
 * @param {string} folder made when missing, for nobody else to read
 * @param {Record<string, unknown>} details what others may read about this holder
 * @returns {{ claim: Claim } | { holder: Holder }}
 */
export function takeClaim(folder, details) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  for (;;) {
    const highest = highestIn(folder);
    const previous = highest === 0 ? undefined : read(join(folder, `${highest}.json`));
    if (previous !== undefined && isAlive(previous)) return { holder: previous };
    const number = highest + 1;
    const path = join(folder, `${number}.json`);
    if (!place(folder, path, { ...self(), ...details })) continue;
    if (highestIn(folder) > number) {
      rmSync(path, { force: true });
      continue;
    }
    sweep(folder, number);
    return {
      claim: {
        previous,
        describe: (changed) => replace(folder, path, { ...self(), ...changed }),
        // Number 0 is nobody's: the file stays, so that numbers never start anew beside a slow contender.
        release: () => replace(folder, path, { pid: 0, identity: "" }),
      },
    };
  }
}

/** @param {string} folder */
function numbersIn(folder) {
  return readdirSync(folder)
    .map((name) => Number(/^(\d+)\.json$/.exec(name)?.[1] ?? 0))
    .filter((number) => number > 0);
}

/** @param {string} folder */
function highestIn(folder) {
  return Math.max(0, ...numbersIn(folder));
}

/**
 * @param {string} path
 * @returns {Holder | undefined} undefined when it is not readable as a holder, as after a power cut
 */
function read(path) {
  try {
    const found = JSON.parse(readFileSync(path, "utf8"));
    return typeof found?.pid === "number" && typeof found.identity === "string" ? found : undefined;
  } catch {
    return undefined;
  }
}

/**
 * @param {string} folder
 * @param {Holder} holder
 */
function written(folder, holder) {
  const path = join(folder, `${process.pid}-${randomBytes(8).toString("hex")}.tmp`);
  writeFileSync(path, `${JSON.stringify(holder)}\n`, { mode: 0o600, flag: "wx" });
  return path;
}

/**
 * @param {string} folder
 * @param {string} path
 * @param {Holder} holder
 * @returns {boolean} false when the number is taken
 */
function place(folder, path, holder) {
  const beside = written(folder, holder);
  try {
    linkSync(beside, path);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return false;
    throw error;
  } finally {
    rmSync(beside, { force: true });
  }
}

/**
 * @param {string} folder
 * @param {string} path
 * @param {Holder} holder
 */
function replace(folder, path, holder) {
  renameSync(written(folder, holder), path);
}

/**
 * @param {string} folder
 * @param {number} number
 */
function sweep(folder, number) {
  for (const old of numbersIn(folder).filter((one) => one <= number - KEPT))
    rmSync(join(folder, `${old}.json`), { force: true });
  for (const name of readdirSync(folder)) {
    const pid = /^(\d+)-[0-9a-f]+\.tmp$/.exec(name)?.[1];
    if (pid !== undefined && identityOf(Number(pid)) === null) rmSync(join(folder, name), { force: true });
  }
}
