import { closeSync, cpSync, existsSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CommandError } from "@/lib/command";
import { foreignVariables } from "@/lib/env";
import { runToEnd } from "@/lib/processes/child.mjs";
import type { Process } from "@/lib/processes/identity.mjs";
import { buildFolder, holdBuild, removeOldBuilds, serverOf } from "@/lib/supervisor/builds.mjs";
import { sourceHash } from "@/lib/supervisor/source-hash.mjs";
import { withWork } from "@/lib/supervisor/work.mjs";

/** The production build: made when the one that matches the sources is missing, beside whatever runs. */

export type BuildOptions = {
  readonly root: string;
  readonly stop?: AbortSignal | undefined;
  readonly say: (line: string) => void;
};

/** How often a build is made anew because somebody wrote into the sources meanwhile. */
const ATTEMPTS = 3;

/**
 * The hash of the build that matches the sources, which is built when it is missing. The calling process is
 * marked as its user, so that no other start removes it.
 * @throws {CommandError} one sentence when it cannot be built; the reasons are in `.build/build.log`
 */
export async function ensureBuild(options: BuildOptions): Promise<string> {
  const { root, say } = options;
  for (let attempt = 1; ; attempt += 1) {
    const hash = hashOf(root);
    if (holdBuild(root, hash)) return hash;
    await withWork(options, async (onChild) => {
      if (existsSync(serverOf(root, hash))) return;
      say("Building the portal (about half a minute).");
      await runNextBuild(options, onChild);
      if (sourceHash(root) === hash) assemble(root, hash);
      else if (attempt === ATTEMPTS)
        throw new CommandError("The sources changed while they were built: start again when they rest.");
      else say("The sources changed while they were built.");
    });
  }
}

function hashOf(root: string): string {
  const hash = sourceHash(root);
  if (hash === null) throw new CommandError("The sources of the portal are not all there: restore them.");
  return hash;
}

async function runNextBuild({ root, stop }: BuildOptions, onChild: (child: Process) => void): Promise<void> {
  const logPath = join(root, ".build/build.log");
  const log = openSync(logPath, "w");
  try {
    const program = join(root, "node_modules/next/dist/bin/next");
    const code = await runToEnd(process.execPath, [program, "build"], {
      cwd: root,
      // No variable of the portal: a build serves every installation on this machine.
      env: { ...foreignVariables(), NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" },
      stdio: ["ignore", log, log],
      stop,
      onStart: onChild,
    });
    if (code !== 0 || !existsSync(join(root, ".next/standalone/.next")))
      throw new CommandError(`The portal could not be built; the reason is in ${logPath}.`);
  } finally {
    closeSync(log);
  }
}

/** Puts together beside, then renames: a folder with the build's name is whole, whenever we are killed. */
function assemble(root: string, hash: string): void {
  const beside = `${buildFolder(root, hash)}.tmp`;
  const copy = (from: string, to: string) => {
    // Links inside are relative, and must not be turned into links to the work area.
    if (existsSync(from)) cpSync(from, to, { recursive: true, verbatimSymlinks: true });
  };
  rmSync(beside, { recursive: true, force: true });
  mkdirSync(join(beside, "bin"), { recursive: true });
  copy(join(root, ".next/standalone"), beside);
  copy(join(root, ".next/static"), join(beside, ".next/static"));
  copy(join(root, "public"), join(beside, "public"));
  for (const program of ["server.mjs", "edge.mjs"])
    copy(join(root, "bin", program), join(beside, "bin", program));
  // Next copies the developer's own .env files, secrets and all, and would read them at the start.
  for (const name of readdirSync(beside).filter((one) => one.startsWith(".env")))
    rmSync(join(beside, name), { recursive: true });
  rmSync(buildFolder(root, hash), { recursive: true, force: true });
  renameSync(beside, buildFolder(root, hash));
  removeOldBuilds(root, hash);
}
