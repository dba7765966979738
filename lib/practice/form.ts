import type { z } from "zod";
import { formatPhone } from "@/lib/practice/phone";
import type { Practice } from "@/lib/practice/read";
import { DEFAULT_EXIT_URL, type Hours, WEEKDAYS } from "@/lib/practice/schema";

/** The practice's form on its way between page and schema. */

/** What was typed, by the name of the control and exactly as it was typed. A missing control is an empty list. */
export type Typed = Readonly<Record<string, readonly string[]>>;

/** One control and the sentence about what is wrong with it, in the order of the page. */
export type Fault = readonly [control: string, sentence: string];

const TEXTS = [
  "name",
  "phone",
  "addressLine",
  "addressCity",
  "addressState",
  "addressPostalCode",
  "responsibleLawyer",
  "mailDetail",
  "neutralExitUrl",
] as const;

const HOURS = WEEKDAYS.flatMap((day) =>
  ["opens", "closes", "closed"].map((part) => `hours[${day}][${part}]`),
);
const LISTS: readonly string[] = ["counties", "notKinds", "notCourts"];

/** The controls of the practice's form. */
export const PRACTICE_CONTROLS: readonly string[] = [...TEXTS, ...HOURS, ...LISTS];

/** What a person typed, or what is wrong with it. */
export type Read<T> = { readonly input: T } | { readonly faults: readonly Fault[] };

/**
 * Takes the named controls out of a form; others are ignored.
 * @returns null when a control with one value came twice, which no page of ours sends
 */
export function decode(
  form: Pick<FormData, "getAll"> | URLSearchParams,
  controls: readonly string[],
): Typed | null {
  const typed: Record<string, string[]> = {};
  for (const control of controls) {
    const values = form.getAll(control).filter((value) => typeof value === "string");
    if (values.length > 1 && !LISTS.includes(control)) return null;
    typed[control] = values.map(printable);
  }
  return typed;
}

/** Postgres takes no NUL, and no other control character belongs into a line of text. */
function printable(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must go
  return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, "");
}

/** The one value of a control; empty when it was not sent. */
export function textOf(typed: Typed, control: string): string {
  return typed[control]?.[0] ?? "";
}

/** What was typed as a form sends it: one pair for each value. */
export function pairsOf(typed: Typed): [control: string, value: string][] {
  return Object.entries(typed).flatMap(([control, values]) =>
    values.map((value): [string, string] => [control, value]),
  );
}

/** What the practice's schema is given. */
export function practiceOf(typed: Typed): unknown {
  const texts = Object.fromEntries(TEXTS.map((control) => [control, textOf(typed, control)]));
  const hours = Object.fromEntries(
    WEEKDAYS.map((day) => [
      day,
      {
        opens: textOf(typed, `hours[${day}][opens]`),
        closes: textOf(typed, `hours[${day}][closes]`),
        closed: textOf(typed, `hours[${day}][closed]`) !== "",
      },
    ]),
  );
  return { ...texts, hours, counties: typed.counties ?? [] };
}

/** What the form of a practice shows before anything was typed. */
export function typedOf(practice: {
  name: string;
  phone: string;
  addressLine: string;
  addressCity: string;
  addressState: string;
  addressPostalCode: string;
  hours: Hours;
  counties: readonly string[];
  responsibleLawyer: string;
  mailDetail: string | undefined;
  neutralExitUrl: string;
}): Typed {
  const texts = TEXTS.map((control) => [control, [practice[control] ?? ""]] as const);
  const phone = ["phone", [formatPhone(practice.phone)]] as const;
  const times = WEEKDAYS.flatMap((day) => {
    const open = practice.hours[day];
    return [
      [`hours[${day}][opens]`, open === null ? [] : [spokenTime(open.opens)]] as const,
      [`hours[${day}][closes]`, open === null ? [] : [spokenTime(open.closes)]] as const,
      [`hours[${day}][closed]`, open === null ? ["yes"] : []] as const,
    ];
  });
  return Object.fromEntries([...texts, phone, ...times, ["counties", practice.counties] as const]);
}

/** The form of a stored practice; what it has not told yet is empty, with the usual hours. */
export function formOf(practice: Practice): Typed {
  const { name, address, counties, mailDetail, neutralExitUrl } = practice;
  return typedOf({
    ...{ name, counties, mailDetail, neutralExitUrl },
    phone: practice.phone ?? "",
    addressLine: address?.line ?? "",
    addressCity: address?.city ?? "",
    addressState: address?.state ?? "AL",
    addressPostalCode: address?.postalCode ?? "",
    hours: practice.hours ?? USUAL,
    responsibleLawyer: practice.responsibleLawyer ?? "",
  });
}

/** A time of day as Americans write it: `17:00` is "5:00 pm", the end of the day "12:00 am". */
export function spokenTime(time: string): string {
  const [hour = "", minutes = ""] = time.split(":");
  const half = Number(hour) % 24 < 12 ? "am" : "pm";
  return `${((Number(hour) + 11) % 12) + 1}:${minutes} ${half}`;
}

/** Most offices change nothing here. */
const USUAL: Hours = {
  monday: { opens: "09:00", closes: "17:00" },
  tuesday: { opens: "09:00", closes: "17:00" },
  wednesday: { opens: "09:00", closes: "17:00" },
  thursday: { opens: "09:00", closes: "17:00" },
  friday: { opens: "09:00", closes: "17:00" },
  saturday: null,
  sunday: null,
};

/** What the set-up page begins with. */
export function blankForm(): Typed {
  const empty = { name: "", phone: "", addressLine: "", addressCity: "", addressPostalCode: "" };
  const begun = {
    ...{ addressState: "AL", hours: USUAL, mailDetail: "summary", neutralExitUrl: DEFAULT_EXIT_URL },
  };
  return typedOf({ ...empty, ...begun, counties: [], responsibleLawyer: "" });
}

/** The first sentence about each control: `["hours", "monday", "opens"]` is `hours[monday][opens]`. */
export function faultsOf(error: z.ZodError): Fault[] {
  const faults = new Map<string, string>();
  for (const { path, message } of error.issues) {
    const [head, ...rest] = path.map(String);
    // An entry of a list has no control of its own.
    const inner = LISTS.includes(head ?? "") ? [] : rest;
    const control = `${head ?? ""}${inner.map((part) => `[${part}]`).join("")}`;
    if (!faults.has(control)) faults.set(control, message);
  }
  return [...faults];
}
