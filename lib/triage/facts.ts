import { z } from "zod";
import { CHARGE_CLASSES } from "@/lib/charges/classes";
import { instantOf } from "./calendar";

/**
 * A date of `questions.csv` as `assess` reads it: what is known, and how surely. `time` is absent when only
 * the day is known. `none` and `missed` may stand without a day.
 */
export type When = {
  certainty: "exact" | "about" | "unknown" | "none" | "missed";
  day?: string;
  time?: string;
};

const DATE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2})?)?$/;
/** An approximate date may leave out the day or the month: it counts as the earliest it can mean. */
const ROUGH_DATE = /^\d{4}(?:-\d{2})?$/;
const CERTAINTIES = ["exact", "about", "unknown", "none", "missed"] as const;
const WORDS = ["unknown", "none", "missed"] as const;

const dateText = z.string().transform((text, context): { day: string; time?: string } => {
  const [, day = ROUGH_DATE.test(text) ? `${text}-01-01`.slice(0, 10) : "", time] = DATE.exec(text) ?? [];
  const real = z.iso.date().safeParse(day).success && (time === undefined || isTime(time));
  if (!real) {
    context.addIssue({ code: "custom", message: "expected a date such as 2026-11-21 or 2026-11-21T09:00" });
    return z.NEVER;
  }
  return time === undefined ? { day } : { day, time };
});

/** `2026-11-21`, `2026-11-21T09:00`, `unknown`, `none`, `missed`, or `{ value, certainty }`. */
const when = z.union([
  z.enum(WORDS).transform((certainty): When => ({ certainty })),
  dateText.transform((date): When => ({ certainty: "exact", ...date })),
  z
    .object({ value: dateText.optional(), certainty: z.enum(CERTAINTIES).default("exact") })
    .transform(({ value, certainty }): When => ({ certainty, ...value })),
]);

const choice = z.enum(["yes", "no", "unknown"]);
const codes = z.union([
  z.array(z.string()),
  z.enum(["none", "unknown"]).transform((code): string[] => [code]),
]);
const listOf = <Row extends z.ZodType>(row: Row) => z.union([z.array(row), z.enum(["none", "unknown"])]);

const charge = z.object({
  chargeText: z.string().optional(),
  chargeCode: z.string().optional(),
  chargeClass: z.enum(CHARGE_CLASSES).optional(),
  duiRelated: z.union([z.boolean(), z.literal("yes").transform(() => true)]).optional(),
  eventDate: when.optional(),
  indictmentNo: z.string().optional(),
});

/**
 * The facts that the order of call-backs reads: keys and values of `questions.csv` as in the JSON of the
 * API (dates in the zone of the court), and two of our own. `receivedAt` is an instant. `settled` names the
 * deadline rules (`T14` …) whose outcome a person has recorded. Other keys are ignored: most answers do not
 * move a lead.
 */
export const factsSchema = z.object({
  receivedAt: z.union([z.date(), z.iso.datetime({ offset: true }).transform((text) => new Date(text))]),
  settled: z.array(z.string()).default([]),
  role: z.string().optional(),
  isNamedVictim: choice.optional(),
  accusedKnows: choice.optional(),
  placeState: z.string().optional(),
  placeCounty: z.string().optional(),
  jail: z.string().optional(),
  custody: choice.optional(),
  stage: z
    .enum([
      "investigated",
      "warrant",
      "citation",
      "released",
      "indicted",
      "convicted",
      "probation",
      "appeal",
      "closed",
      "unknown",
    ])
    .optional(),
  phone: z.string().optional(),
  email: z.string().optional(),
  safeEmail: z.enum(["yes", "neutralOnly", "no"]).optional(),
  contactMethod: z.enum(["call", "email", "iWillCall"]).optional(),
  language: z.enum(["en", "es"]).optional(),
  talkLanguage: z.string().optional(),
  accessNeeds: codes.optional(),
  accusedBirthYear: z
    .union([
      z.int(),
      z.literal("unknown"),
      z
        .string()
        .regex(/^\d{4}$/)
        .transform(Number),
    ])
    .optional(),
  dob: when.optional(),
  policeContact: choice.optional(),
  policeContactAt: when.optional(),
  arrestAt: when.optional(),
  arrestBasis: z.enum(["warrant", "noWarrant", "unknown"]).optional(),
  seenJudge: choice.optional(),
  holds: codes.optional(),
  healthRiskInJail: choice.optional(),
  bondConditions: codes.optional(),
  charges: listOf(charge).optional(),
  allegedVictims: listOf(z.object({ avRelation: z.string().optional() })).optional(),
  courtName: z.string().optional(),
  courtType: z.enum(["municipal", "district", "circuit", "juvenile", "federal", "unknown"]).optional(),
  convictionDate: when.optional(),
  nextCourtAt: when.optional(),
  didYouGo: choice.optional(),
  hasLawyer: z.enum(["none", "appointed", "hired", "applied", "unknown"]).optional(),
  duiNotice: choice.optional(),
  duiNoticeDate: when.optional(),
  cdl: choice.optional(),
  workLicense: codes.optional(),
  poExists: z.enum(["no", "served", "heardOf", "unknown"]).optional(),
  poHearingAt: when.optional(),
  poServedOn: when.optional(),
  targetLetter: choice.optional(),
  targetLetterAt: when.optional(),
  otherDeadline: z.string().optional(),
  otherDeadlineAt: when.optional(),
  videoExpiring: choice.optional(),
  seized: choice.optional(),
  supervision: codes.optional(),
  immigrationTalk: z.enum(["yes", "no", "inPerson", "unknown"]).optional(),
});

export type Facts = z.output<typeof factsSchema>;
export type Charge = z.output<typeof charge>;

/**
 * The instant of an event, or null when no day is known. Only a day known: 09:00. Approximate: the
 * earliest it can mean, so never later than 09:00 of its day.
 */
export function eventAt(when: When | undefined, zone: string): Date | null {
  if (!when?.day || when.certainty === "unknown" || when.certainty === "none") return null;
  const { time = "09:00" } = when;
  return instantOf(when.day, when.certainty === "about" && time > "09:00" ? "09:00" : time, zone);
}

/** The day of a date, or null when no day is known. */
export function dayKnown(when: When | undefined): string | null {
  if (!when?.day || when.certainty === "unknown" || when.certainty === "none") return null;
  return when.day;
}

function isTime(text: string): boolean {
  return /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(text);
}
