import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, it, vi } from "vitest";
import { end, gone, identityOf, isAlive, self } from "@/lib/processes/identity.mjs";

it("knows a live process, and no other one that has its number", () => {
  expect(isAlive(self())).toBe(true);
  expect(identityOf(process.pid)).toBe(self().identity);
  expect(isAlive({ ...self(), identity: "an earlier boot:17" })).toBe(false);
  expect(isAlive({ pid: process.pid, identity: "" })).toBe(false);
});

it("takes numbers that are no process for nobody", () => {
  for (const pid of [0, -1, 1.5, Number.NaN, 2 ** 22 + 1]) expect(identityOf(pid)).toBeNull();
});

it("knows that a process has ended", async () => {
  const child = spawn("sleep", ["60"]);
  const one = { pid: child.pid ?? 0, identity: identityOf(child.pid ?? 0) ?? "" };
  expect(isAlive(one)).toBe(true);
  expect(await gone(one, 0)).toBe(false);
  await end(one, [["SIGKILL", 10_000]]);
  expect(identityOf(one.pid)).toBeNull();
});

// In a container without an init, whoever was killed stays in the list of processes for ever.
it("takes a dead process that nobody collected for gone", async () => {
  const parent = spawn("sh", ["-c", "sleep 0 & echo $!; exec sleep 60"], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  const pid = await new Promise<number>((resolve) =>
    parent.stdout.once("data", (text: Buffer) => resolve(Number(text.toString()))),
  );
  await vi.waitFor(() => expect(readFileSync(`/proc/${pid}/stat`, "utf8")).toContain(") Z "), {
    timeout: 10_000,
  });
  expect(identityOf(pid)).toBeNull();
  parent.kill("SIGKILL");
});

it("goes on to the harder signal when the first is ignored", async () => {
  const child = spawn("sh", ["-c", "trap '' TERM; echo; while :; do sleep 1; done"], {
    stdio: ["ignore", "pipe", "inherit"],
    detached: true,
  });
  await new Promise((resolve) => child.stdout.once("data", resolve));
  const one = { pid: child.pid ?? 0, identity: identityOf(child.pid ?? 0) ?? "" };
  await end(
    one,
    [
      ["SIGTERM", 100],
      ["SIGKILL", 10_000],
    ],
    { group: true },
  );
  expect(isAlive(one)).toBe(false);
});
