// @ts-check
/** Finds a browser for the tests, and gets one when there is none. */
import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { delimiter, join } from "node:path";
import { run } from "./step.mjs";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
const MAC = ["Google Chrome", "Chromium"].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
const DOWNLOAD_LIMIT_MS = 600_000;

/**
 * The first installed browser that can be started. Being there is not enough: the `chromium-browser` of some
 * systems is a script that only tells how to install one, and a downloaded build may lack libraries.
 * @param {string} searchPath the PATH variable
 * @param {readonly string[]} [others] full paths to try behind it
 * @returns {Promise<string | undefined>}
 */
export async function installedBrowser(searchPath, others = MAC) {
  const folders = searchPath.split(delimiter).filter(Boolean);
  const candidates = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  for (const path of [...candidates, ...others]) if (existsSync(path) && (await starts(path))) return path;
  return undefined;
}

/**
 * A browser for the tests: an installed one, Playwright's own, a download of that, or Debian's package.
 * @param {Record<string, string>} env of the programs that this starts
 * @returns {Promise<string>} its path
 * @throws {Error} with one sentence for a person when there is no way to get one
 */
export async function browserFor(env) {
  const found = (await installedBrowser(env.PATH ?? "")) ?? (await playwrightBrowser());
  if (found !== undefined) return found;
  process.stdout.write("No browser is installed; getting one.\n");
  await run(process.execPath, [playwrightProgram(), "install", "chromium"], {
    env: { ...env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: "10000" },
    limitMs: DOWNLOAD_LIMIT_MS,
  });
  const downloaded = await playwrightBrowser();
  if (downloaded !== undefined) return downloaded;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    const quiet = { ...env, DEBIAN_FRONTEND: "noninteractive" };
    await run("apt-get", ["update"], { env: quiet, limitMs: DOWNLOAD_LIMIT_MS });
    await run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"], {
      env: quiet,
      limitMs: DOWNLOAD_LIMIT_MS,
    });
    const packaged = await installedBrowser(env.PATH ?? "");
    if (packaged !== undefined) return packaged;
  }
  throw new Error(
    "The browser tests need Chromium or Chrome, and none could be found or installed: install one.",
  );
}

/** The command line of the installed Playwright. */
export function playwrightProgram() {
  return createRequire(import.meta.url).resolve("@playwright/test/cli");
}

/** @returns {Promise<string | undefined>} */
async function playwrightBrowser() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return existsSync(path) && (await starts(path)) ? path : undefined;
}

/**
 * @param {string} path
 * @returns {Promise<boolean>}
 */
function starts(path) {
  return new Promise((resolve) => {
    execFile(path, ["--version"], { timeout: 30_000 }, (error) => resolve(error === null));
  });
}
