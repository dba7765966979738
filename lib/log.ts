import pino from "pino";
import { env } from "@/lib/env";

let logger: pino.Logger | undefined;

/**
 * The structured log: JSON lines on standard output. Give it route templates, codes and ids; never a value
 * that somebody typed, a query string or a driver's message, which repeats values (use {@link faultCode}).
 */
export function log(): pino.Logger {
  logger ??= pino({ level: env().LOG_LEVEL, base: null, timestamp: pino.stdTimeFunctions.isoTime });
  return logger;
}

/** What may be logged of an error: its class and its code. Messages of drivers and parsers repeat values. */
export function faultCode(error: unknown): { fault: string; code?: string } {
  if (!(error instanceof Error)) return { fault: typeof error };
  const code = "code" in error && typeof error.code === "string" ? error.code : undefined;
  return code === undefined ? { fault: error.name } : { fault: error.name, code };
}
