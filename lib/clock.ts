import { env } from "@/lib/env";

/** The only source of the current time, so that a check can move it (`CLOCK_OFFSET_SECONDS`). */
export function now(): Date {
  return new Date(Date.now() + env().CLOCK_OFFSET_SECONDS * 1000);
}
