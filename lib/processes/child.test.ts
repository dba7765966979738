import { expect, it, vi } from "vitest";
import { runToEnd } from "@/lib/processes/child.mjs";
import { identityOf } from "@/lib/processes/identity.mjs";

it("answers the exit code and hands over what was said", async () => {
  let said = "";
  const onText = (text: string) => {
    said += text;
  };
  const code = await runToEnd("sh", ["-c", "echo a; echo b >&2; exit 3"], { stdio: "pipe", onText });
  expect(code).toBe(3);
  expect(said.trim().split("\n").sort()).toEqual(["a", "b"]);
});

it("answers 128 for a program that a signal ended, and throws for one that does not exist", async () => {
  expect(await runToEnd("sh", ["-c", "kill -9 $$"], { stdio: "ignore" })).toBe(128);
  await expect(runToEnd("/no/such/program", [], { stdio: "ignore" })).rejects.toMatchObject({
    code: "ENOENT",
  });
});

it("does not start anything after the stop", async () => {
  const onStart = vi.fn();
  const stop = AbortSignal.abort(new Error("stopped"));
  await expect(runToEnd("true", [], { stop, onStart })).rejects.toThrow("stopped");
  expect(onStart).not.toHaveBeenCalled();
});

it("ends the child's own children with it when it is stopped", async () => {
  const stopping = new AbortController();
  const started: number[] = [];
  let said = "";
  // The first ends at once when asked; its own child does not listen, as a compiler in the middle of its work.
  const ended = runToEnd("sh", ["-c", "(trap '' TERM; echo ready; sleep 60; sleep 60) & echo $!; wait"], {
    stdio: ["ignore", "pipe", "ignore"],
    stop: stopping.signal,
    onStart: ({ pid }) => void started.push(pid),
    onText: (text) => {
      said += text;
      const inner = /^\d+$/m.exec(said);
      if (inner === null || !said.includes("ready")) return;
      started.push(Number(inner[0]));
      stopping.abort(new Error("stopped"));
    },
  });
  await expect(ended).rejects.toThrow("stopped");
  expect(started).toHaveLength(2);
  for (const pid of started) await vi.waitFor(() => expect(identityOf(pid)).toBeNull());
});
