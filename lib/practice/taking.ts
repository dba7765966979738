import { z } from "zod";

/** Which cases a practice takes, and until when it can promise little because it is in a trial. */

/** Kinds that a practice may not take. What is typed as a charge only hints at one; see lib/intake/not-taken.ts. */
export const CASE_KINDS = [
  ...(["dui", "traffic", "drugs", "domestic", "violent", "sex", "property", "weapons"] as const),
  ...(["probation", "appeal", "closed"] as const),
] as const;
export type CaseKind = (typeof CASE_KINDS)[number];

export const COURT_KINDS = ["municipal", "district", "circuit"] as const;
export type CourtKind = (typeof COURT_KINDS)[number];

export const takingSchema = z.object({
  /** A federal case of a practice that takes none ends on the page that says so */
  federal: z.boolean().default(false),
  juvenile: z.boolean().default(true),
  notKinds: z.array(z.enum(CASE_KINDS)).default([]),
  notCourts: z.array(z.enum(COURT_KINDS)).default([]),
  /** `2026-12-04`, whole; a day that is over counts as none */
  trialUntil: z.iso.date().nullable().default(null),
});
export type Taking = z.output<typeof takingSchema>;

/** What a practice does not take. Nobody is refused for it but those with a federal case. */
export interface NotTaken {
  readonly kinds: readonly CaseKind[];
  readonly courts: readonly CourtKind[];
  readonly juvenile: boolean;
}

export function notTaken({ notKinds, notCourts, juvenile }: Taking): NotTaken {
  return { kinds: notKinds, courts: notCourts, juvenile: !juvenile };
}

export function isAllTaken({ kinds, courts, juvenile }: NotTaken): boolean {
  return kinds.length === 0 && courts.length === 0 && !juvenile;
}

/**
 * The last day of a trial that runs; null when there is none. It ends by itself: nobody remembers to open the door
 * again on the evening of a verdict.
 * @param today on the practice's clock, `2026-12-01`
 */
export function trialOn({ trialUntil }: Taking, today: string): string | null {
  return trialUntil !== null && today <= trialUntil ? trialUntil : null;
}
