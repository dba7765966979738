import { z } from "zod";

/**
 * How soon somebody of the practice tries to reach a person: minutes for NOW, working days for the other lanes (0 is
 * the working day on which the request is read).
 */
const targets = z.object({
  now: z.int().min(5).max(240).default(30),
  today: z.int().min(0).max(5).default(0),
  soon: z.int().min(0).max(10).default(1),
  whenFree: z.int().min(0).max(20).default(3),
});

export type ResponseTargets = z.output<typeof targets>;

/** Reads the column `response_targets`; what a practice has not chosen is as this portal proposes it. */
export function responseTargets(stored: unknown): ResponseTargets {
  return targets.parse(stored);
}
