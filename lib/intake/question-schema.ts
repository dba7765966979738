import { parseEmail } from "@/lib/contact/email";
import { parsePhone } from "@/lib/contact/phone";
import type { Certainty, DateAnswer, SingleAnswer, Situation } from "./answers";
import { certaintiesOf } from "./controls";
import { readIsoDate } from "./dates";
import type { Question, TextLimits } from "./question";
import { NAME } from "./question-values";
import { cleanText, hasForbidden, lengthOf } from "./text";
import { z } from "./zod-without-eval";

/** What the rules of one question depend on. A browser gets only this of the situation. */
export type RuleSituation = Pick<Situation, "now" | "counties">;

type Context = z.RefinementCtx;
type Params = Readonly<Record<string, string | number>>;

/** Reports a fault by its code. `path` names the part of a date. */
function refuse(context: Context, code: string, params: Params = {}, path: readonly string[] = []): never {
  context.addIssue({ code: "custom", message: code, params: { ...params }, path: [...path] });
  return z.NEVER;
}

/**
 * The rule of one question that is no list: from the JSON of the API (and what the form's reader makes of its
 * controls) to the answer that is kept. Issues carry a code as their message, and its parameters.
 */
export function questionSchema(question: Question, situation: RuleSituation): z.ZodType<SingleAnswer> {
  const { now, counties } = situation;
  const known = made.get(question);
  if (known?.now === now && known.counties === counties) return known.schema;
  const schema = makeSchema(question, situation);
  made.set(question, { now, counties, schema });
  return schema;
}

/** Making a schema takes longer than applying it, and within a minute they are the same for everybody. */
const made = new WeakMap<Question, RuleSituation & { readonly schema: z.ZodType<SingleAnswer> }>();

function makeSchema(question: Question, situation: RuleSituation): z.ZodType<SingleAnswer> {
  switch (question.type) {
    case "choice":
      return choiceSchema(question.values, situation);
    case "choices":
      return choicesSchema(question.values, question.alone, situation);
    case "text":
      return textSchema(question.text, question.dontKnow);
    case "tel":
      return readerSchema(parsePhone, "phone");
    case "email":
      return readerSchema(parseEmail, "email");
    case "year":
      return yearSchema(question.min, question.values, situation);
    case "date":
    case "dateTime":
      return dateSchema(question, situation);
    case "boolean":
      // "yes" is what the tick box posts.
      return z.union([z.boolean(), z.literal("yes").transform(() => true)], { error: "wrongType" });
    default:
      // Lists are judged entry by entry, files where they are received.
      return z.never({ error: "wrongType" });
  }
}

/** The rule of one entry of a list of names or texts. */
export const LIST_ENTRY: z.ZodType<string> = textSchema(NAME, false);

function valuesFor(values: readonly string[], situation: RuleSituation): readonly string[] {
  return values.flatMap((value) => (value === "pack:counties" ? situation.counties : [value]));
}

function choiceSchema(values: readonly string[], situation: RuleSituation): z.ZodType<string> {
  return z.enum([...valuesFor(values, situation)], { error: "notAChoice" });
}

function choicesSchema(
  values: readonly string[],
  alone: readonly string[],
  situation: RuleSituation,
): z.ZodType<readonly string[]> {
  const each = choiceSchema(values, situation);
  return z.array(each, { error: "wrongType" }).transform((chosen, context) => {
    const once = [...new Set(chosen)];
    const lonely = alone.find((value) => once.includes(value));
    if (once.length === 0) return refuse(context, "required");
    if (lonely !== undefined && once.length > 1) return refuse(context, "standsAlone", { value: lonely });
    return once;
  });
}

function textSchema(limits: TextLimits, unknownStands: boolean): z.ZodType<string> {
  return z.string({ error: "wrongType" }).transform((typed, context) => {
    // Nothing this long can fit; cleaning and counting a megabyte first would be work for nothing.
    if (typed.length > 8 * 1000) return refuse(context, "tooLong", { max: limits.max });
    const text = cleanText(typed);
    if (hasForbidden(text)) return refuse(context, "controlCharacters");
    if (unknownStands && text === "unknown") return text;
    return limits.kind === "whole" ? wholeNumber(text, limits, context) : shortText(text, limits, context);
  });
}

function shortText(cleaned: string, { kind, min, max }: TextLimits, context: Context): string {
  // A number copied from a paper may carry a dash of the typesetter.
  const text = kind.startsWith("number") ? cleaned.replace(/[\u2010-\u2015\u2212]/gu, "-") : cleaned;
  const length = lengthOf(text);
  if (length < min) return refuse(context, "tooShort", { min });
  if (length > max) return refuse(context, "tooLong", { max });
  if (kind === "name" && /^[\p{Nd}\s]+$/u.test(text)) return refuse(context, "digitsOnly");
  if (kind === "number of a case" && !/^[A-Za-z\d./ -]+$/u.test(text)) {
    return refuse(context, "caseNumberCharacters");
  }
  if (kind === "number of a booking" && !/^[A-Za-z\d-]+$/u.test(text)) {
    return refuse(context, "bookingNumberCharacters");
  }
  return text;
}

function wholeNumber(text: string, { min, max }: TextLimits, context: Context): string {
  const plain = text.replace(/^\$\s*/u, "").replace(/\.00?$/u, "");
  const digits = /^\d{1,3}(?:,\d{3})+$/u.test(plain) ? plain.replaceAll(",", "") : plain;
  const number = /^\d{1,15}$/u.test(digits) ? Number(digits) : Number.NaN;
  if (!(number >= min && number <= max)) return refuse(context, "wholeNumber", { min, max });
  return String(number);
}

function readerSchema(read: (text: string) => string | null, code: string): z.ZodType<string> {
  return z.string({ error: "wrongType" }).transform((typed, context) => {
    if (hasForbidden(typed.trim())) return refuse(context, "controlCharacters");
    return read(typed) ?? refuse(context, code);
  });
}

function yearSchema(
  min: number,
  values: readonly string[],
  situation: RuleSituation,
): z.ZodType<SingleAnswer> {
  const max = Number(situation.now.slice(0, 4));
  return z
    .union([z.number(), z.string()], { error: "wrongType" })
    .transform((given, context): string | number => {
      if (typeof given === "string" && values.includes(given)) return given;
      const year = typeof given === "number" || /^\d{1,4}$/u.test(given.trim()) ? Number(given) : Number.NaN;
      if (!Number.isInteger(year) || year < min || year > max) {
        return refuse(context, "yearRange", { min, max });
      }
      return year;
    });
}

type DateQuestion = Extract<Question, { type: "date" | "dateTime" }>;

interface Fault {
  readonly code: string;
  readonly params?: Params;
  readonly path?: readonly string[];
}

function dateSchema(question: DateQuestion, situation: RuleSituation): z.ZodType<DateAnswer> {
  const certainties = certaintiesOf(question);
  return z.unknown().transform((given, context) => {
    const answer = dateAnswer(given, certainties);
    const fault = "code" in answer ? answer : dayFault(answer, question, situation.now);
    if (fault !== null) return refuse(context, fault.code, fault.params, fault.path);
    return "code" in answer ? z.NEVER : answer;
  });
}

/** The shape of a date: a text of its own is an exact date or what stands in its place. */
function dateAnswer(given: unknown, certainties: readonly string[]): DateAnswer | Fault {
  if (typeof given === "string") {
    return certainties.slice(2).includes(given) ? standIn(given, null) : standIn("exact", given);
  }
  if (typeof given !== "object" || given === null || Array.isArray(given)) return { code: "wrongType" };
  const strange = Object.keys(given).find((key) => key !== "value" && key !== "certainty");
  if (strange !== undefined) return { code: "unknownKey" };
  const value = "value" in given ? given.value : null;
  const certainty = "certainty" in given ? given.certainty : "exact";
  if (value !== null && typeof value !== "string") return { code: "wrongType" };
  if (typeof certainty !== "string" || !certainties.includes(certainty)) {
    return { code: "notAChoice", path: ["certainty"] };
  }
  return standIn(certainty, value);
}

const CERTAINTIES: readonly Certainty[] = ["exact", "about", "unknown", "none", "missed"];

/** Refuses contradictions: a day together with "I don't know", or "about" without a day. */
function standIn(named: string, value: string | null): DateAnswer | Fault {
  const certainty = CERTAINTIES.find((each) => each === named);
  if (certainty === undefined) return { code: "notAChoice", path: ["certainty"] };
  const standsAlone = certainty === "unknown" || certainty === "none";
  if (standsAlone && value !== null) return { code: "dateAndAnswer", params: { answer: certainty } };
  if (!standsAlone && certainty !== "missed" && value === null) return { code: "dateMissing" };
  return { value, certainty };
}

function dayFault({ value: given }: DateAnswer, question: DateQuestion, now: string): Fault | null {
  if (given === null) return null;
  const value = readIsoDate(given);
  if (value === null) return { code: "dateNotReal" };
  if (question.type === "date" && value.length > 10) return { code: "timeNotAsked" };
  const [day, today] = [value.slice(0, 10), now.slice(0, 10)];
  if (question.when.startsWith("upTo") && day > today) return { code: "dateInFuture" };
  // A day without a time is over as soon as it has begun; only a time still to come today is left to refuse.
  if (question.when === "upToNow" && value > now && value.length > 10) {
    return { code: "timeInFuture", path: ["time"] };
  }
  return question.when === "fromToday" && day < today ? { code: "dateInPast" } : null;
}
