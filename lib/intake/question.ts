/** When a question is asked: before Send, after it, after the conflict check, or by staff. */
export type Phase = "core" | "more" | "second" | "desk";

/** The ways through the intake. `custody` is the express path of both roles; `dui` and `dv` add to `accused`. */
export type Path = "accused" | "family" | "custody" | "dui" | "dv" | "callback";

/** P public record, K callback, C confidential, H highly sensitive. */
export type Sensitivity = "P" | "K" | "C" | "H";

/** The repeated groups: their answers are lists of records, one control name per record and member. */
export type Group = "charges" | "allegedVictims" | "priors" | "pendingElsewhere";

/** On which days a date may lie, seen from the clock on the wall of the court. */
export type DateRule = "any" | "upToToday" | "upToNow" | "fromToday";

/**
 * What a short text may hold. `min` and `max` count characters (Unicode code points), except for `whole`,
 * where they bound the number itself.
 */
export interface TextLimits {
  readonly kind: "line" | "name" | "number of a case" | "number of a booking" | "whole";
  readonly min: number;
  readonly max: number;
}

interface Common<K extends string> {
  readonly key: K;
  readonly group?: Group;
  /** `first|other when condition`: the first condition that holds wins, else the first value stands. */
  readonly phase: string;
  readonly page: string;
  readonly paths: readonly Path[];
  /** `yes`, `no` or `when condition`; counts only while the question is shown. */
  readonly required: string;
  /** A condition; empty always holds. */
  readonly shownWhen: string;
  readonly dontKnow: boolean;
  readonly sensitivity: Sensitivity;
  /** False for an answer that only shapes the next page and must not reach a lead. */
  readonly stored: boolean;
  /** A choice: what may be chosen. A typed answer, date or list: what may stand in its place. */
  readonly values: readonly string[];
}

/** One question of the intake, as data. Its wording stands in `question-texts.ts`, away from the browser. */
export type Question<K extends string = string> = Common<K> &
  (
    | { readonly type: "choice" | "tel" | "boolean" }
    /** `alone`: values that may not be chosen together with another. */
    | { readonly type: "choices"; readonly alone: readonly string[] }
    | { readonly type: "text"; readonly text: TextLimits }
    | { readonly type: "email"; readonly max: number }
    | {
        readonly type: "date" | "dateTime";
        readonly when: DateRule;
        /** Key of a date that must not be later than this one, when it is exact. */
        readonly notBefore?: string;
        /** Key of a year that this date must lie in. */
        readonly fitsYear?: string;
      }
    | { readonly type: "year"; readonly min: number }
    /** `item`: records with a `name`, plain texts, or records made of other questions only. */
    | { readonly type: "list"; readonly max: number; readonly item: "name" | "text" | "members" }
    | { readonly type: "file"; readonly max: number; readonly maxMegabytes: number }
  );

/** Where a question stands; shared by neighbors. */
export interface Place {
  readonly phase: string;
  readonly page: string;
  readonly paths: readonly Path[];
}

/** What most questions have in common, and only the others say. */
interface Rest {
  readonly group?: Group;
  readonly required?: string;
  readonly shownWhen?: string;
  readonly dontKnow?: boolean;
  readonly stored?: boolean;
  readonly values?: readonly string[];
}

const USUAL = { required: "no", shownWhen: "", dontKnow: true, stored: true, values: [] } as const;

/** What all builders below share: the key, the class, where it stands, and what is unusual about it. */
function common<const K extends string>(key: K, sensitivity: Sensitivity, place: Place, rest: Rest) {
  return { ...USUAL, ...rest, key, sensitivity, ...place };
}

/** One of several values. "I don't know" is among them wherever it is offered, so it is not said twice. */
export function choice<const K extends string>(
  key: K,
  sensitivity: Sensitivity,
  place: Place,
  values: readonly string[],
  rest: Rest = {},
): Question<K> {
  const dontKnow = values.includes("unknown");
  return { ...common(key, sensitivity, place, { dontKnow, ...rest }), type: "choice", values };
}

/** Several of several values. */
export function choices<const K extends string>(
  key: K,
  sensitivity: Sensitivity,
  place: Place,
  values: readonly string[],
  alone: readonly string[],
  rest: Rest = {},
): Question<K> {
  const dontKnow = values.includes("unknown");
  return { ...common(key, sensitivity, place, { dontKnow, ...rest }), type: "choices", values, alone };
}

/** A short text. */
export function text<const K extends string>(
  key: K,
  sensitivity: Sensitivity,
  place: Place,
  limits: TextLimits,
  rest: Rest = {},
): Question<K> {
  return { ...common(key, sensitivity, place, rest), type: "text", text: limits };
}

/** A date, or with `dateTime` a date whose time may stay empty. */
export function date<const K extends string>(
  key: K,
  sensitivity: Sensitivity,
  place: Place,
  rule: {
    readonly type: "date" | "dateTime";
    readonly when: DateRule;
    readonly notBefore?: string;
    readonly fitsYear?: string;
  },
  rest: Rest = {},
): Question<K> {
  return { ...common(key, sensitivity, place, { values: ["unknown"], ...rest }), ...rule };
}

/** A telephone number, an address or a tick box. */
export function plain<const K extends string>(
  key: K,
  sensitivity: Sensitivity,
  place: Place,
  kind: { readonly type: "tel" | "boolean" } | { readonly type: "email"; readonly max: number },
  rest: Rest = {},
): Question<K> {
  return { ...common(key, sensitivity, place, { dontKnow: false, ...rest }), ...kind };
}

/** A year. */
export function year<const K extends string>(
  key: K,
  sensitivity: Sensitivity,
  place: Place,
  min: number,
  rest: Rest = {},
): Question<K> {
  return { ...common(key, sensitivity, place, { values: ["unknown"], ...rest }), type: "year", min };
}

/** A list of names, of texts, or of records made of other questions. */
export function list<const K extends string>(
  key: K,
  sensitivity: Sensitivity,
  place: Place,
  shape: { readonly max: number; readonly item: "name" | "text" | "members" },
  rest: Rest = {},
): Question<K> {
  return { ...common(key, sensitivity, place, rest), type: "list", ...shape };
}

/** Files: judged where they are received, not by the schema. */
export function file<const K extends string>(
  key: K,
  sensitivity: Sensitivity,
  place: Place,
  limits: { readonly max: number; readonly maxMegabytes: number },
): Question<K> {
  return { ...common(key, sensitivity, place, { dontKnow: false }), type: "file", ...limits };
}
