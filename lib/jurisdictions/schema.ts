import { z } from "zod";
import { CHARGE_CLASSES } from "@/lib/charges/classes";
import type { NoticeRow } from "@/lib/jurisdictions/notices";

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
 * limitation periods; hidden until a named lawyer has reviewed the pack. `means`: what the length is. To act `within` it,
 * to act only `after` it, or how long something `lasts`: a wait that reads as a last day says the opposite of the law.
 */
export const clockSchema = z
  .strictObject({
    key: z.string().regex(/^[a-zA-Z]+$/),
    kind: z.enum(["actBy", "comfort"]),
    means: z.enum(["within", "after", "lasts"]),
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
  })
  .refine(
    ({ kind, means }) => kind !== "actBy" || means === "within",
    "an act-by number is one to act within",
  );

export const sourceSchema = z.strictObject({
  key: z.string().regex(/^[A-Z][0-9]*$/),
  title: name,
  url: z.url().optional(),
  note: z.string().optional(),
});

/**
 * The charges for which a judge may say no bond. The law behind it grows, so each row has its dates: `validFrom` is null
 * where nobody has read the day. One that is not `confirmed` counts for the order of call-backs and is never printed.
 */
export const noBondSchema = z.strictObject({
  /** Of the charge in offenses.json */
  key: z.string().regex(/^[a-zA-Z0-9]+$/),
  validFrom: day.nullable(),
  confirmed: z.boolean(),
  checkedOn: day,
  sources: z.array(z.string()).min(1),
  note: z.string().optional(),
});

const dialed = z.string().regex(/^\+?\d{3,15}$/, "what a phone dials is digits");
const numbered = { number: z.string().min(3), dial: dialed };
const line = {
  /** Read in a stored page on this day, not called */
  checkedOn: day,
  sources: z.array(z.string()).min(1),
};

/** Numbers that help in danger, in the order in which they are shown; the words for each stand in the messages. */
export const DANGER_LINES = [
  ...(["emergency", "domesticViolence", "alabamaCoalition"] as const),
  ...(["sexualAssault", "teenDating", "crisis"] as const),
] as const;

/**
 * A number that helps. `danger`: in danger, now. `office`: of an office that knows the next step; the page it was read
 * on is of the year `seenIn`. `text`: help by text message, the word to send and where to.
 */
export const helpLineSchema = z.discriminatedUnion("kind", [
  z.strictObject({
    ...{ kind: z.literal("danger"), ...numbered, ...line },
    key: z.enum(DANGER_LINES),
    /** For people who type in place of speaking */
    tty: z.strictObject(numbered).optional(),
  }),
  z.strictObject({
    ...{ kind: z.literal("office"), ...numbered, ...line },
    key: z.enum(["attorneyGeneral", "lawyerReferral"]),
    seenIn: z.string().regex(/^\d{4}$/),
  }),
  z.strictObject({
    ...{ kind: z.literal("text"), ...line },
    key: z.literal("crisisText"),
    send: name,
    number: z.string().regex(/^\d{5,6}$/),
  }),
]);

/** Something that holds in every state, in words of ours. */
export const statementSchema = z.strictObject({
  key: z.string().regex(/^[a-zA-Z]+$/),
  en: name,
  es: name,
});

const dated = {
  state: z.string().regex(/^[A-Z]{2}$/),
  name,
  /** When its sources were read, and by when somebody has to look again if no lawyer signs before */
  compiledOn: day,
  reviewBy: day,
};

/** What holds where there is no pack. It has no numbers. */
export const genericSchema = z.strictObject(dated);

/**
 * What a pack says of itself. Not that a lawyer has reviewed it: that is said at the desk, by name, of what stands
 * there on that day, and a file that says it of itself is refused.
 */
export const stateSchema = z.strictObject({
  ...dated,
  zone,
  /** Key of the source whose page leads to every office of a prosecutor, for those without a number here */
  prosecutorsPage: z.string(),
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
export type HelpLine = z.output<typeof helpLineSchema>;
export type NoBond = z.output<typeof noBondSchema>;

/** Everything the portal knows about one state. Made by `parsePack` only. */
export type StatePack = z.output<typeof stateSchema> & {
  counties: readonly County[];
  municipalCourts: readonly MunicipalCourt[];
  districtAttorneys: readonly DistrictAttorney[];
  /** With the group `noBondList` where the list below says so */
  offenses: readonly Offense[];
  noBondList: readonly NoBond[];
  /** Of the whole country first */
  helpLines: readonly HelpLine[];
  /** What the practice must say, each once and in their order */
  notices: readonly NoticeRow[];
  clocks: ReadonlyMap<string, Clock>;
  triage: Readonly<Record<TriageClock, Clock>>;
  sources: ReadonlyMap<string, Source>;
};

/** What is told of a state that has no pack: "rules differ", and what holds everywhere. Made by `parseGeneric` only. */
export type GenericPack = z.output<typeof genericSchema> & {
  statements: readonly z.output<typeof statementSchema>[];
  helpLines: readonly HelpLine[];
  sources: ReadonlyMap<string, Source>;
};

function verifiesOwnFields(row: { verified: string[] }): boolean {
  return row.verified.every((field) => field in row && field !== "verified" && field !== "source");
}
