// @ts-check
/**
 * `npm run serve`: the portal's web process alone, for a host with its own Postgres and its own supervisor. No
 * embedded database, no install, no build, no TypeScript loader: it runs the build in this very process.
 */
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { buildsIn, holdBuild, serverOf } from "../lib/supervisor/builds.mjs";
import { prepareDataFolder } from "../lib/supervisor/data-folder.mjs";
import { sourceHash } from "../lib/supervisor/source-hash.mjs";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
process.chdir(root);

try {
  if (existsSync(".env")) process.loadEnvFile(".env");
  refuseWrongVariables();
  if (!process.env.DATABASE_URL)
    refuse("npm run serve needs DATABASE_URL; npm start brings a database of its own.");
  process.env.DATA_DIR = resolve(process.env.DATA_DIR || ".data");
  prepareDataFolder(process.env.DATA_DIR);
  // `npm run migrate` makes the owner; a web process has no use for the password, and its variables can be read.
  for (const name of Object.keys(process.env)) if (name.startsWith("OWNER_")) delete process.env[name];
  await import(serverOf(root, chosenBuild()));
} catch (error) {
  const refusal = error instanceof Error && error.name === "Refusal";
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  process.stderr.write(refusal ? `${error.message}\n` : `The portal could not be served${code}.\n`);
  process.exit(1);
}

/** Parsed by a process of its own, which has the loader and takes its memory away with it. */
function refuseWrongVariables() {
  if (!existsSync("bin/variables.ts")) return;
  const checked = spawnSync(process.execPath, ["--import", "tsx", "bin/variables.ts"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  if (checked.status !== 0) process.exit(1);
}

/** The build that matches the sources; where only a build was shipped, that one. */
function chosenBuild() {
  const hash = sourceHash(root);
  const found = hash === null ? buildsIn(root) : [hash];
  const [build] = found;
  if (build !== undefined && found.length === 1 && holdBuild(root, build)) return build;
  return refuse(
    hash === null
      ? "There must be exactly one build in .build when the sources are not beside it."
      : "There is no build of these sources: run npm run build first.",
  );
}

/**
 * @param {string} message
 * @returns {never}
 */
function refuse(message) {
  throw Object.assign(new Error(message), { name: "Refusal" });
}
