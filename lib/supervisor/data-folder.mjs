// @ts-check
/** The data folder: there, ours, and closed to everybody else. */
import { accessSync, chmodSync, constants, existsSync, mkdirSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { takeClaim } from "../processes/claim.mjs";
import { errorCode } from "../processes/error-code.mjs";
import { Refusal } from "../processes/refusal.mjs";

/** @import { Claim } from "../processes/claim.mjs" */

/**
 * Makes the folder when it is missing and closes it (0700).
 * @param {string} dataDir absolute
 * @throws {Refusal} when it cannot be used, or is a folder of something else that others may look into
 */
export function prepareDataFolder(dataDir) {
  try {
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    const names = readdirSync(dataDir);
    const open = (statSync(dataDir).mode & 0o077) !== 0;
    // Closing a folder that somebody named by mistake, such as /tmp, would lock everybody else out of it.
    if (open && names.length > 0 && !existsSync(join(dataDir, "owner")))
      throw new Refusal(
        `DATA_DIR ${dataDir} holds other files and is open to others: name a new folder, or close it with chmod 700.`,
      );
    if (open) chmodSync(dataDir, 0o700);
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal(`DATA_DIR ${dataDir} cannot be used (${errorCode(error)}).`);
  }
}

/**
 * Becomes the owner of the data folder: nobody else may start on it, install, build or adopt its database.
 * @param {string} dataDir
 * @param {string} url what the owner's portal will answer to
 * @returns {Claim}
 * @throws {Refusal} when a live one owns it
 */
export function own(dataDir, url) {
  const taken = takeOwnership(dataDir, url);
  if ("claim" in taken) return taken.claim;
  throw new Refusal(`Already running at ${taken.holder.url}`);
}

/**
 * @param {string} dataDir
 * @param {string} url
 */
function takeOwnership(dataDir, url) {
  try {
    return takeClaim(join(dataDir, "owner"), { url });
  } catch (error) {
    throw new Refusal(`DATA_DIR ${dataDir} cannot be used (${errorCode(error)}).`);
  }
}
