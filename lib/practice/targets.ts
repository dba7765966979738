import { z } from "zod";

/** The least and the most of each lane. */
export const TARGET_LIMITS = { now: [5, 240], today: [0, 5], soon: [0, 10], whenFree: [0, 20] } as const;

/**
 * How soon somebody of the practice tries to reach a person: minutes for NOW, working days for the other lanes (0 is
 * the working day on which the request is read). What a practice has not chosen is as this portal proposes it.
 */
export const targetsSchema = z.object({
  now: target("now").default(30),
  today: target("today").default(0),
  soon: target("soon").default(1),
  whenFree: target("whenFree").default(3),
});

export type ResponseTargets = z.output<typeof targetsSchema>;

function target(lane: keyof typeof TARGET_LIMITS) {
  const [least, most] = TARGET_LIMITS[lane];
  return z.int().min(least).max(most);
}
