import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { CommandError } from "@/lib/command";

const result = z.object({
  requests: z.object({ average: z.number(), total: z.number() }),
  latency: z.object({ p50: z.number() }),
  non2xx: z.number(),
  errors: z.number(),
});

export type Load = {
  readonly method: "GET" | "POST";
  /** `[<id>]` in a header or in the body is another text in each request. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Left out: 16 */
  readonly connections?: number;
  readonly length: { readonly seconds: number } | { readonly requests: number };
};

/**
 * Sends requests, from a process of its own so that measuring takes nothing from the measured.
 * @returns requests per second, and the middle of their durations in whole milliseconds
 * @throws {CommandError} when an answer was not 2xx: then something else was measured than was meant
 */
export async function load(
  url: string,
  { method, headers = {}, body, connections = 16, length }: Load,
): Promise<{ perSecond: number; p50: number }> {
  const options = {
    ...{ url, method, headers, body, connections, idReplacement: true },
    ...("seconds" in length ? { duration: length.seconds } : { amount: length.requests }),
  };
  const program = join(import.meta.dirname, "fire.mjs");
  const { stdout } = await promisify(execFile)(process.execPath, [program, JSON.stringify(options)]);
  const { requests, latency, non2xx, errors } = result.parse(JSON.parse(stdout));
  if (non2xx + errors > 0)
    throw new CommandError(
      `${non2xx + errors} of ${requests.total} requests failed, so the figure would mean nothing.`,
    );
  return { perSecond: requests.average, p50: latency.p50 };
}
