import { existsSync } from "node:fs";
import { EnvironmentError } from "@/lib/env";

/** A command cannot do what was asked. The message is one sentence for a person; no stack trace is shown. */
export class CommandError extends Error {
  override name = "CommandError";
}

/**
 * Runs the body of a command line: loads `.env` when there is one (the shell's own variables win), and turns
 * an expected failure into one sentence on standard error and exit code 1. A fault that nobody foresaw says
 * only its class and code: its message could repeat what a person typed.
 */
export async function command(body: () => Promise<void>): Promise<void> {
  try {
    if (existsSync(".env")) process.loadEnvFile(".env");
    await body();
    process.exit(0);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(1);
  }
}

/** The one sentence that a command prints for an error. */
export function sentenceOf(error: unknown): string {
  if (error instanceof CommandError || error instanceof EnvironmentError) return error.message;
  const name = error instanceof Error ? error.name : typeof error;
  const code = error instanceof Error && "code" in error ? ` (${String(error.code)})` : "";
  return `Something went wrong that this command did not expect: ${name}${code}.`;
}
