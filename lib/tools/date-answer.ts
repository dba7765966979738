import { readDateParts } from "@/lib/intake/dates";
import type { FieldError } from "@/lib/intake/field-error";
import { errorAt, type ToolForm, textIn } from "@/lib/tools/typed";

/** How sure somebody is of a day; `unknown` in place of one. */
export const CERTAINTIES = ["exact", "about", "unknown"] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** A day that was given: `2026-11-21`, or with a time `2026-11-21T09:00`; null for "I don't know". */
export type DateAnswer = { readonly value: string | null; readonly isAbout: boolean };

export type DateRead =
  | { readonly ok: true; readonly answer: DateAnswer }
  | { readonly ok: false; readonly error: FieldError };

type Rules = {
  /** Whether "about" and "I don't know" are answers */
  readonly mayBeUnsure: boolean;
  readonly asksTime: boolean;
  /** Nothing later than this day is taken; left out where any day is */
  readonly notAfter?: string;
};

/** Reads the boxes of one date, `key[month]` … `key[certainty]`, with the sentences of the intake about what is wrong. */
export function dateIn(form: ToolForm, key: string, { mayBeUnsure, asksTime, notAfter }: Rules): DateRead {
  const part = (name: string) => textIn(form, `${key}[${name}]`).trim();
  const parts = {
    month: part("month"),
    day: part("day"),
    year: part("year"),
    time: asksTime ? part("time") : "",
  };
  const certainty = mayBeUnsure ? part("certainty") : "exact";
  const fail = (at: string, code: string, params: FieldError["params"] = {}): DateRead => ({
    ok: false,
    error: { ...errorAt(`${key}[${at}]`, code), key, params },
  });
  if (Object.values(parts).every((text) => text === "")) {
    if (certainty === "unknown") return { ok: true, answer: { value: null, isAbout: false } };
    return fail("month", "required");
  }
  if (certainty === "unknown") return fail("month", "dateAndAnswer", { answer: certainty });
  const read = readDateParts(parts);
  if (!read.ok) return fail(read.part, read.code);
  if (notAfter !== undefined && read.value.slice(0, 10) > notAfter) return fail("month", "dateInFuture");
  return { ok: true, answer: { value: read.value, isAbout: certainty === "about" } };
}
