import { z } from "zod";
import type { ConsultationModel } from "@/lib/db/generated/models";

/** The consultation and what was agreed. Of the person's own money nothing is kept, only what the practice quoted. */
export interface Agreed {
  readonly at: Date | null;
  readonly kept: "yes" | "no" | null;
  readonly feeQuoted: boolean;
  /** Whole dollars */
  readonly feeDollars: number | null;
  /** `2026-11-22` */
  readonly agreementSignedOn: string | null;
}

const FEE_MOST = 10_000_000;

/** What a form says; dates and times are read by the caller, who knows the zone. */
export const agreedSchema = z.object({
  at: z.date().nullable(),
  kept: z.enum(["yes", "no"]).nullable(),
  feeQuoted: z.boolean(),
  feeDollars: z.number().int().min(0).max(FEE_MOST).nullable(),
  agreementSignedOn: z.iso.date().nullable(),
});

const NOTHING: Agreed = {
  ...{ at: null, kept: null, feeQuoted: false, feeDollars: null, agreementSignedOn: null },
};

/** The row of a lead; a lead without one has agreed nothing. */
export function agreedOf(row: ConsultationModel | null): Agreed {
  if (row === null) return NOTHING;
  return agreedSchema.parse({
    ...row,
    agreementSignedOn: row.agreementSignedOn?.toISOString().slice(0, 10) ?? null,
  });
}
