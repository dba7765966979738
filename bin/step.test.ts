import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { VARIABLES } from "@/lib/env";
import { installedBrowser } from "./browser.mjs";
import { cleanEnvironment, run } from "./step.mjs";

describe("what a program of the test run gets of the shell", () => {
  it("is none of the portal's variables", () => {
    const shell = Object.fromEntries(VARIABLES.map((name) => [name, "set"]));
    expect(cleanEnvironment(shell)).toEqual({});
  });

  it("is what a program needs to find its way", () => {
    const shell = {
      PATH: "/bin",
      HOME: "/home/pat",
      npm_config_cache: "/cache",
      https_proxy: "http://proxy.example.com",
    };
    expect(
      cleanEnvironment({ ...shell, NODE_OPTIONS: "--inspect", PGHOST: "elsewhere", EMPTY: undefined }),
    ).toEqual(shell);
  });
});

describe("the end of a program", () => {
  const env = cleanEnvironment(process.env);

  it("is its exit code", async () => {
    expect(await run(process.execPath, ["-e", "process.exit(3)"], { env })).toBe(3);
    expect(await run(process.execPath, ["-e", ""], { env })).toBe(0);
  });

  it("is a failure when it does not exist, was ended, or took too long", async () => {
    expect(await run(join(tmpdir(), "no-such-program"), [], { env })).toBe(1);
    expect(await run(process.execPath, ["-e", "process.kill(process.pid, 'SIGKILL')"], { env })).toBe(1);
    expect(await run(process.execPath, ["-e", "setInterval(() => {}, 1000)"], { env, limitMs: 50 })).toBe(1);
  });
});

describe("the installed browser", () => {
  let folder = "";
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), "browser-"));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const program = (name: string, exitCode: number) => {
    writeFileSync(join(folder, name), `#!/bin/sh\nexit ${exitCode}\n`);
    chmodSync(join(folder, name), 0o755);
    return join(folder, name);
  };

  it("is the first on the search path that starts", async () => {
    program("chromium", 1);
    const chrome = program("google-chrome", 0);
    expect(await installedBrowser(`/nowhere:${folder}`, [])).toBe(chrome);
  });

  it("may stand outside the search path, or not be there at all", async () => {
    const other = program("Google Chrome", 0);
    expect(await installedBrowser("", [join(folder, "gone"), other])).toBe(other);
    expect(await installedBrowser(folder, [])).toBeUndefined();
  });
});
