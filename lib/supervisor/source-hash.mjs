// @ts-check
/**
 * The content hash that names a build. Plain JavaScript, because `npm run serve` finds its build with it and
 * must not spend the memory of a TypeScript loader.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** What goes into a build. A part that does not exist counts as such; the first of each kind must. */
const PARTS = [
  ...["app", "lib", "emails", "prisma", "public"],
  ...["bin/server.mjs", "bin/edge.mjs", "instrumentation.ts", "next.config.ts", "postcss.config.mjs"],
  ...["tsconfig.json", "package.json", "package-lock.json"],
];
const NEEDED = ["app", "lib", "bin/server.mjs", "next.config.ts", "package-lock.json"];
const LEFT_OUT = /(?:^lib\/db\/generated\/|\.test\.tsx?$)/;

/**
 * Hash of the sources, the lockfile, Node's major version and the platform (the build holds native packages).
 * @param {string} root
 * @returns {string | null} 16 hex digits; null where the sources are not all there, as beside a shipped build
 */
export function sourceHash(root) {
  if (NEEDED.some((part) => !existsSync(join(root, part)))) return null;
  const hash = createHash("sha256");
  hash.update(`${process.versions.node.split(".")[0]} ${process.platform} ${process.arch}\n`);
  for (const path of PARTS.flatMap((part) => filesIn(root, part))) {
    const content = readFileSync(join(root, path));
    hash.update(`${path} ${content.length}\n`).update(content);
  }
  return hash.digest("hex").slice(0, 16);
}

/**
 * @param {string} root
 * @param {string} path
 * @returns {string[]} paths of files below root, in one order on every system
 */
function filesIn(root, path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found === undefined || LEFT_OUT.test(found.isDirectory() ? `${path}/` : path)) return [];
  if (!found.isDirectory()) return [path];
  return readdirSync(join(root, path))
    .sort()
    .flatMap((name) => filesIn(root, `${path}/${name}`));
}
