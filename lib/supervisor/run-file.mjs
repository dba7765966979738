// @ts-check
/** `DATA_DIR/run.json`: names our processes, so that a start ends only its own orphans. */
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { end } from "../processes/identity.mjs";

/** @typedef {import("../processes/identity.mjs").Process & { startedAt: string, port: number | null }} Entry */
/** @typedef {{ start: Entry | null, web: Entry | null, worker: Entry | null, postgres: Entry | null }} Run */

/**
 * An entry for a process of ours that has just started.
 * @param {import("../processes/identity.mjs").Process} one
 * @param {number | null} port
 * @returns {Entry}
 */
export function entry({ pid, identity }, port) {
  // The real time, not the portal's, which a check may have moved: it is compared with what the system says.
  const startedAt = new Date(performance.timeOrigin + performance.now()).toISOString();
  return { pid, startedAt, port, identity };
}

/** @param {string} dataDir */
function pathOf(dataDir) {
  return join(dataDir, "run.json");
}

/**
 * @param {string} dataDir
 * @param {Run} run
 */
export function writeRun(dataDir, run) {
  const beside = `${pathOf(dataDir)}.tmp`;
  rmSync(beside, { force: true });
  writeFileSync(beside, `${JSON.stringify(run, null, 2)}\n`, { mode: 0o600 });
  renameSync(beside, pathOf(dataDir));
}

/** @param {string} dataDir */
export function removeRun(dataDir) {
  rmSync(pathOf(dataDir), { force: true });
}

/**
 * Ends what a killed predecessor left running. The web process ends itself when its supervisor is gone; this
 * waits for it and helps. The caller owns the data folder.
 * @param {string} dataDir
 * @param {{ database: boolean }} options database: false leaves the database running, to be adopted
 */
export async function endOrphans(dataDir, { database }) {
  const run = readRun(dataDir);
  for (const orphan of [run.web, run.worker])
    if (isEntry(orphan))
      await end(
        orphan,
        [
          ["SIGTERM", 12_000],
          ["SIGKILL", 5_000],
        ],
        { group: true },
      );
  if (database && isEntry(run.postgres))
    await end(run.postgres, [
      ["SIGINT", 30_000],
      ["SIGQUIT", 5_000],
    ]);
}

/**
 * @param {string} dataDir
 * @returns {Record<string, unknown>}
 */
function readRun(dataDir) {
  try {
    const found = JSON.parse(readFileSync(pathOf(dataDir), "utf8"));
    return typeof found === "object" && found !== null ? found : {};
  } catch {
    return {};
  }
}

/**
 * @param {unknown} value
 * @returns {value is Entry}
 */
function isEntry(value) {
  return (
    typeof value === "object" &&
    value !== null &&
    "pid" in value &&
    typeof value.pid === "number" &&
    "identity" in value &&
    typeof value.identity === "string"
  );
}
