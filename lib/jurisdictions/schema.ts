import { z } from "zod";
import { CHARGE_CLASSES } from "@/lib/charges/classes";

const key = z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "a key is lower-case words joined by hyphens");
const name = z.string().trim().min(2);
const phone = z.string().regex(/^\d{3}-\d{3}-\d{4}(?: ext\. \d+)?$/, "a phone number is 000-000-0000");
const day = z.iso.date();

/**
 * The IANA name of a time zone. Judged by the runtime itself: a list of names in the pack would age.
 */
const zone = z.string().refine((value) => {
  try {
    return Boolean(new Intl.DateTimeFormat("en-US", { timeZone: value }));
  } catch {
    return false;
  }
}, "no such time zone");

/**
 * `verified` names the fields of its own row that were read in a source worth something. A filled field
 * that it does not name was built by rule or seen on a doubtful page, and must not be shown.
 */
const verified = z.array(z.string());

export const countySchema = z
  .strictObject({
    key,
    name,
    fips: z.string().regex(/^\d{5}$/),
    seats: z.array(name).min(1),
    circuit: z.int().positive(),
    circuitName: name,
    districtCourt: name,
    circuitCourt: name,
    daOffices: z.array(key).min(1),
    jailName: name.optional(),
    jailRosterUrl: z.url().optional(),
    sheriffPhone: phone.optional(),
    jailPhone: phone.optional(),
    zone,
    zoneNote: z.string().optional(),
    federalDistrict: name,
    federalDivision: name,
    notes: z.string().optional(),
    verified,
    source: name,
  })
  .refine(verifiesOwnFields, "verified names a field that the row does not have");

export const municipalCourtSchema = z
  .strictObject({
    key,
    city: name,
    counties: z.array(key).min(1),
    name,
    clerkPhone: phone.optional(),
    verified,
    source: name,
  })
  .refine(verifiesOwnFields, "verified names a field that the row does not have");

/**
 * The office of a District Attorney. Its counties, its circuit and so its name stand in the rows of the counties.
 * A number without `checkedOn` was seen on a page (of the year `seenIn`) and called by nobody; `checkedBy` is who
 * called it.
 */
export const districtAttorneySchema = z
  .strictObject({
    key,
    division: name.optional(),
    phone: phone.optional(),
    victimServicePhone: phone.optional(),
    /** Whom the line of its advocates is for, when it is not for everybody */
    victimServiceFor: z.literal("sexualAssault").optional(),
    site: z.url().optional(),
    seenIn: z
      .string()
      .regex(/^\d{4}$/)
      .optional(),
    checkedOn: day.optional(),
    checkedBy: name.optional(),
    sources: z.array(z.string()).min(1),
    note: z.string().optional(),
  })
  .refine(
    (row) => (row.checkedOn === undefined) === (row.checkedBy === undefined),
    "a check has a day and a person, or neither",
  );

export const OFFENSE_GROUPS = [
  "domestic",
  "violent",
  "sex",
  "theft",
  "property",
  "fraud",
  "drugs",
  "dui",
  "traffic",
  "weapons",
  "order",
  "court",
  "probation",
  "juvenileAdult",
  "noBondList",
] as const;

/**
 * `class` suggests and never decides. `verified`: `yes` = section and class both read; `partly` = one of
 * the two, or weak or old pages, or disagreement; `no` = not read. `unconfirmed` lists groups that rest on
 * a change of law whose result was not seen: they count for the order of call-backs and are never printed.
 */
export const offenseSchema = z
  .strictObject({
    key: z.string().regex(/^[a-zA-Z0-9]+$/),
    name,
    plain: z.strictObject({ en: name, es: name }),
    section: z.string().optional(),
    class: z.enum(CHARGE_CLASSES),
    classNote: z.string().optional(),
    aliases: z.array(name),
    groups: z.array(z.enum(OFFENSE_GROUPS)),
    unconfirmed: z.array(z.enum(OFFENSE_GROUPS)).optional(),
    verified: z.enum(["yes", "partly", "no"]),
    sources: z.array(name),
  })
  .refine((row) => row.verified !== "yes" || row.class !== "unknown", "a verified row names its class")
  .refine((row) => row.verified === "no" || row.sources.length > 0, "a row that was read names its source");

/** The clocks that the order of call-backs counts with. A pack without one of them is broken. */
export const TRIAGE_CLOCKS = [
  "domesticViolenceAppearance",
  "arrestWithoutWarrant",
  "arrestOnWarrant",
  "juvenileDetentionHearing",
  "duiHearingRequest",
  "preliminaryHearingDemand",
  "municipalOrDistrictAppeal",
  "newTrialMotion",
  "protectionOrderHearing",
] as const;

/**
 * A number of the law. `actBy`: a right is lost, or somebody should have acted, after it; it is always
 * shown, with its statute and "not yet checked by a lawyer" until it is. `comfort`: ranges, waits and
 * limitation periods; hidden until a named lawyer has reviewed the pack.
 */
export const clockSchema = z.strictObject({
  key: z.string().regex(/^[a-zA-Z]+$/),
  kind: z.enum(["actBy", "comfort"]),
  length: z.strictObject({
    n: z.int().positive(),
    unit: z.enum(["hours", "days", "businessDays", "months", "years"]),
  }),
  title: name,
  from: name,
  statute: name,
  sources: z.array(z.string()).min(1),
  confidence: z.enum(["high", "medium", "low"]),
  note: z.string().optional(),
  officialPage: z.url().optional(),
});

export const sourceSchema = z.strictObject({
  key: z.string().regex(/^[A-Z][0-9]*$/),
  title: name,
  url: z.url().optional(),
  note: z.string().optional(),
});

/** Who stands behind the pack. `reviewer` is the lawyer who signed it off, or null: nobody has yet. */
export const stateSchema = z.strictObject({
  state: z.string().regex(/^[A-Z]{2}$/),
  name,
  zone,
  compiledOn: day,
  review: z
    .strictObject({ reviewer: name.nullable(), reviewedOn: day.nullable(), reviewBy: day })
    .refine((review) => (review.reviewer === null) === (review.reviewedOn === null), {
      message: "a review has a reviewer and a date, or neither",
    }),
  ages: z.strictObject({
    adult: z.int(),
    adultCourt: z.int(),
    statute: name,
    sources: z.array(z.string()).min(1),
  }),
});

export type County = z.output<typeof countySchema>;
export type MunicipalCourt = z.output<typeof municipalCourtSchema>;
export type DistrictAttorney = z.output<typeof districtAttorneySchema>;
export type Offense = z.output<typeof offenseSchema>;
export type OffenseGroup = (typeof OFFENSE_GROUPS)[number];
export type Clock = z.output<typeof clockSchema>;
export type TriageClock = (typeof TRIAGE_CLOCKS)[number];
export type Source = z.output<typeof sourceSchema>;

/** Everything the portal knows about one state. Made by `parsePack` only. */
export type StatePack = z.output<typeof stateSchema> & {
  counties: readonly County[];
  municipalCourts: readonly MunicipalCourt[];
  districtAttorneys: readonly DistrictAttorney[];
  offenses: readonly Offense[];
  clocks: ReadonlyMap<string, Clock>;
  triage: Readonly<Record<TriageClock, Clock>>;
  sources: ReadonlyMap<string, Source>;
};

function verifiesOwnFields(row: { verified: string[] }): boolean {
  return row.verified.every((field) => field in row && field !== "verified" && field !== "source");
}
