import { z } from "zod";
import { addDays } from "@/lib/triage/calendar";

/** A longer time ago it is no review of what stands here: the next one would be due at once. */
const LONGEST_AGO_DAYS = 365;

const line = z
  .string()
  .trim()
  .regex(/^\P{Cc}*$/u, "There is a character in it that no name or number has.");

/** A signature as it is typed at the desk. `today` is that of the courts of the pack. */
export function signatureSchema(today: string) {
  return z.strictObject({
    lawyer: line.min(2, "Write the name of the lawyer.").max(100, "The name is too long."),
    barNumber: line
      .min(2, "Write the bar number of the lawyer.")
      .max(40, "The bar number is too long.")
      .regex(/\d/u, "A bar number has digits."),
    on: z.iso
      .date("Write the day of the review: month, day and year.")
      .refine((on) => on <= today, "The day of the review is in the future.")
      .refine(
        (on) => on >= addDays(today, -LONGEST_AGO_DAYS),
        "That is more than a year ago: review it again.",
      ),
  });
}

export type Signature = z.output<ReturnType<typeof signatureSchema>>;

/** The day a year after; the last day of February where there is no other. */
export function aYearAfter(day: string): string {
  const next = `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;
  return next.endsWith("-02-29") ? next.replace("-29", "-28") : next;
}
