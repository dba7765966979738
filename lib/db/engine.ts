import { fork } from "node:child_process";
import { join } from "node:path";
import { z } from "zod";
import { CommandError } from "@/lib/command";
import type { Question } from "@/lib/db/engine-process";
import { foreignVariables } from "@/lib/env";

const ROOT = join(import.meta.dirname, "../..");

const reply = z.union([z.object({ value: z.unknown() }), z.object({ refusal: z.string() })]);

/**
 * Asks the schema engine in a process of its own and returns its answer. The question goes by message:
 * arguments and variables of a process can be read by others, and an address of a database holds a password.
 * @throws {CommandError} with the sentence of the child, or one that says that it died
 */
export function askEngine(question: Question): Promise<unknown> {
  const child = fork(join(ROOT, "lib/db/engine-process.ts"), [], {
    cwd: ROOT,
    execArgv: ["--import", "tsx"],
    env: foreignVariables(),
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  return new Promise((resolve, reject) => {
    child.once("message", (message) => {
      const answer = reply.parse(message);
      if ("refusal" in answer) reject(new CommandError(answer.refusal));
      else resolve(answer.value);
    });
    child.once("error", reject);
    child.once("exit", (code, signal) => {
      reject(
        new CommandError(`The migration step ended before it was done (${signal ?? code}): start again.`),
      );
    });
    child.send(question);
  });
}
