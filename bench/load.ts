import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { CommandError } from "@/lib/command";

const result = z.object({
  requests: z.object({ average: z.number(), total: z.number() }),
  non2xx: z.number(),
  errors: z.number(),
});

/**
 * Sends requests over 16 connections, from a process of its own so that measuring takes nothing from the measured.
 * @param how many seconds, or how many requests
 * @returns requests per second
 * @throws {CommandError} when an answer was not 2xx: then something else was measured than was meant
 */
export async function load(
  url: string,
  method: "GET" | "POST",
  how: { seconds: number } | { requests: number },
): Promise<number> {
  const program = join(import.meta.dirname, "../node_modules/.bin/autocannon");
  const length = "seconds" in how ? ["-d", String(how.seconds)] : ["-a", String(how.requests)];
  const { stdout } = await promisify(execFile)(process.execPath, [
    program,
    "-j",
    "-c",
    "16",
    "-m",
    method,
    ...length,
    url,
  ]);
  const { requests, non2xx, errors } = result.parse(JSON.parse(stdout));
  if (non2xx + errors > 0)
    throw new CommandError(
      `${non2xx + errors} of ${requests.total} requests failed, so the figure would mean nothing.`,
    );
  return requests.average;
}
