import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { database } from "@/lib/db/client";
import { beginWebProcess } from "@/lib/jobs/inline";

const STOP = Symbol.for("first-call.stop");
const stops = () => (globalThis as { [STOP]?: Set<() => Promise<void>> })[STOP];

describe("a web process", () => {
  it("has one worker, however often it is begun, and hands the server its stop", async () => {
    beginWebProcess();
    beginWebProcess();
    await expect.poll(() => database().workerProcess.findMany()).toMatchObject([{ mode: "inline" }]);
    expect(stops()?.size).toBe(1);
    await Promise.all([...(stops() ?? [])].map((stop) => stop()));
    expect(await database().workerProcess.count()).toBe(0);
  });

  const begin = (variables: Record<string, string>) =>
    spawnSync(
      process.execPath,
      [
        ...["--import", "tsx", "--input-type=module", "-e"],
        `const { register } = await import("./instrumentation.ts");
         await register();
         console.log(String(globalThis[Symbol.for("first-call.stop")]?.size));
         process.exit(0);`,
      ],
      { encoding: "utf8", env: { ...process.env, NEXT_RUNTIME: "nodejs", ...variables } },
    );

  it("begins without waiting for a database that is away", () => {
    const { stdout, status } = begin({ DATABASE_URL: "postgresql://a:b@127.0.0.1:1/none" });
    expect({ said: stdout, status }).toEqual({ said: "1\n", status: 0 });
  });

  it("has no worker with WORKER=off or in another runtime", () => {
    expect(begin({ WORKER: "off" }).stdout).toBe("undefined\n");
    expect(begin({ NEXT_RUNTIME: "edge" }).stdout).toBe("undefined\n");
  });

  it("ends with one sentence about a wrong variable", () => {
    const { stdout, stderr, status } = begin({ WORKER: "of" });
    expect({ stdout, stderr, status }).toEqual({
      stdout: "",
      stderr: "WORKER must be inline or off.\n",
      status: 1,
    });
  });
});
