// @ts-check
/**
 * The builds below `.build`: one folder each, named by the hash of its sources, made elsewhere and renamed, so
 * that what has the name is whole. Who runs one leaves a mark in it, so that a live one is never removed.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isAlive, self } from "../processes/identity.mjs";

const NAME = /^[0-9a-f]{16}$/;

/**
 * @param {string} root
 * @param {string} hash
 */
export function buildFolder(root, hash) {
  return join(root, ".build", hash);
}

/**
 * The program of a build's web process.
 * @param {string} root
 * @param {string} hash
 */
export function serverOf(root, hash) {
  return join(buildFolder(root, hash), "bin/server.mjs");
}

/** @param {string} root */
export function buildsIn(root) {
  const folder = join(root, ".build");
  return existsSync(folder) ? readdirSync(folder).filter((name) => NAME.test(name)) : [];
}

/**
 * Says that this process runs the build, as long as it lives.
 * @param {string} root
 * @param {string} hash
 * @returns {boolean} false when there is no such build (any more)
 */
export function holdBuild(root, hash) {
  if (!existsSync(serverOf(root, hash))) return false;
  const users = join(buildFolder(root, hash), "users");
  mkdirSync(users, { recursive: true });
  writeFileSync(join(users, `${process.pid}.json`), JSON.stringify(self()));
  // Whoever removes builds renames them first: if ours is still here, its mark is here too.
  return existsSync(serverOf(root, hash));
}

/**
 * Removes builds that nobody runs, and what an interrupted build left.
 * @param {string} root
 * @param {string} kept the build that stays
 */
export function removeOldBuilds(root, kept) {
  for (const hash of buildsIn(root).filter((name) => name !== kept)) {
    if (hasUsers(buildFolder(root, hash))) continue;
    const aside = `${buildFolder(root, hash)}.old`;
    renameSync(buildFolder(root, hash), aside);
    if (hasUsers(aside)) renameSync(aside, buildFolder(root, hash));
  }
  for (const name of readdirSync(join(root, ".build")).filter((one) => /\.(?:old|tmp)$/.test(one)))
    rmSync(join(root, ".build", name), { recursive: true, force: true });
}

/** @param {string} folder */
function hasUsers(folder) {
  const users = join(folder, "users");
  if (!existsSync(users)) return false;
  return readdirSync(users).some((name) => {
    try {
      return isAlive(JSON.parse(readFileSync(join(users, name), "utf8")));
    } catch {
      return false;
    }
  });
}
