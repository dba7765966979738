import { z } from "zod";
import { parsePhone } from "@/lib/contact/phone";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { countyOf } from "@/lib/jurisdictions/places";

/** What a practice says about itself. One schema for the set-up page and the settings. */

export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;

export type Weekday = (typeof WEEKDAYS)[number];

/** Times of day as `HH:MM` in the practice's zone; `closes` may be `24:00`, the end of the day. */
export type DayHours = { readonly opens: string; readonly closes: string };

/** When somebody is in the office; null is closed. */
export type Hours = Readonly<Record<Weekday, DayHours | null>>;

/**
 * Where quick exit goes unless the practice chooses another site. The weather service of the government: anybody
 * may have looked at it for a reason that needs no explaining, it works without an account, and it sells nothing.
 */
export const DEFAULT_EXIT_URL = "https://www.weather.gov/";

/** How much mail to staff says about a lead. */
export const MAIL_DETAILS = ["summary", "minimal"] as const;
export type MailDetail = (typeof MAIL_DETAILS)[number];

const STATES =
  "AL AK AZ AR CA CO CT DE DC FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA PR RI SC SD TN TX UT VT VA WA WV WI WY";

const line = (what: string, least = 2, most = 100) =>
  z
    .string()
    .trim()
    .min(1, `Enter ${what}.`)
    .min(least, `Enter ${what} with at least ${least} characters.`)
    .max(most, `Enter ${what} with at most ${most} characters.`);

const phone = z
  .string()
  .min(1, "Enter the number that people should call.")
  .transform((typed, context) => {
    const e164 = parsePhone(typed);
    if (e164 !== null) return e164;
    const message = "Enter a phone number with its area code and without an extension, such as 256-555-0134.";
    context.addIssue({ code: "custom", message });
    return z.NEVER;
  });

/** `9:00`, `09:00`, `5 pm`, `5:30 PM` as `HH:MM`; undefined when it is no time of day. */
export function parseTime(typed: string): string | undefined {
  const found = /^(\d{1,2})(?::(\d{2}))?\s*([ap])?\.?\s*(?:m\.?)?$/i.exec(typed.trim());
  if (found === null) return undefined;
  const [, hourText = "", minutes = "00", half] = found;
  const written = Number(hourText);
  if (half !== undefined && (written < 1 || written > 12)) return undefined;
  // A bare "5" could be either half of the day.
  if (half === undefined && found[2] === undefined) return undefined;
  const hour = half === undefined ? written : (written % 12) + (half.toLowerCase() === "p" ? 12 : 0);
  if (Number(minutes) > 59 || hour > 24 || (hour === 24 && minutes !== "00")) return undefined;
  return `${String(hour).padStart(2, "0")}:${minutes}`;
}

const label = (day: Weekday) => day.charAt(0).toUpperCase() + day.slice(1);

const dayHours = (day: Weekday) =>
  z
    .object({ closed: z.boolean(), opens: z.string(), closes: z.string() })
    .transform((typed, context): DayHours | null => {
      // Closed wins over times that were left standing: a box that is ticked was ticked on purpose.
      if (typed.closed) return null;
      const say = (part: "opens" | "closes", message: string) => {
        context.addIssue({ code: "custom", path: [part], message });
        return z.NEVER;
      };
      const opens = parseTime(typed.opens);
      const closes = parseTime(typed.closes);
      if (opens === undefined || opens === "24:00")
        return say(
          "opens",
          `Enter when you open on ${label(day)}, such as 9:00 am, or tick that you are closed.`,
        );
      if (closes === undefined)
        return say(
          "closes",
          `Enter when you close on ${label(day)}, such as 5:00 pm, or tick that you are closed.`,
        );
      // Midnight as an end is the end of this day.
      const end = closes === "00:00" ? "24:00" : closes;
      if (end <= opens)
        return say("closes", `On ${label(day)} the closing time must be after the opening time.`);
      return { opens, closes: end };
    });

const hours = z.object({
  monday: dayHours("monday"),
  tuesday: dayHours("tuesday"),
  wednesday: dayHours("wednesday"),
  thursday: dayHours("thursday"),
  friday: dayHours("friday"),
  saturday: dayHours("saturday"),
  sunday: dayHours("sunday"),
}) satisfies z.ZodType<Hours>;

/** The keys are the names of the controls, in the order of the page. */
export const practiceSchema = z.object({
  name: line("the name of the practice"),
  phone,
  addressLine: line("the street address"),
  addressCity: line("the city"),
  addressState: z
    .string()
    .trim()
    .toUpperCase()
    .refine(
      (code) => code.length === 2 && STATES.split(" ").includes(code),
      "Enter the state in two letters, such as AL.",
    ),
  addressPostalCode: z
    .string()
    .trim()
    .regex(/^\d{5}(-\d{4})?$/, "Enter the ZIP code, such as 35801."),
  hours,
  counties: z
    .array(z.string().refine((key) => countyOf(alabama(), key) !== null, "Choose counties from the list."))
    .min(1, "Choose at least one county that you serve.")
    .transform((keys) => [...new Set(keys)].sort()),
  responsibleLawyer: line("the name of the responsible lawyer"),
  // A form that does not ask leaves it as it is: more must not go out by mail because a control was missing.
  mailDetail: z.union(
    [z.literal("").transform(() => undefined), z.enum(MAIL_DETAILS)],
    "Choose how much mail about a lead says.",
  ),
  neutralExitUrl: z
    .string()
    .trim()
    .max(200, "Enter an address with at most 200 characters.")
    .refine(isPlainHttps, "Enter a web address that begins with https://, such as https://www.weather.gov/."),
});

export type PracticeInput = z.output<typeof practiceSchema>;

/** Https, so that nobody on the way reads where the person went, and without a user's name in it. */
export function isPlainHttps(typed: string): boolean {
  if (!URL.canParse(typed)) return false;
  const { protocol, username, password, hostname } = new URL(typed);
  return protocol === "https:" && username === "" && password === "" && hostname.includes(".");
}

/** What the database holds of the hours; read through this, because a column of JSON can hold anything. */
export const storedHours = z.record(
  z.enum(WEEKDAYS),
  z.object({ opens: z.string(), closes: z.string() }).nullable(),
) satisfies z.ZodType<Hours>;
