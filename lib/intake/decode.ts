import { controlNames, holderOf } from "./controls";
import { type FieldError, firstPerControl } from "./field-error";
import type { Question } from "./question";
import { storable } from "./text";

/** What a form posted, nested as its control names say: `charges[0][chargeText]` is `charges`, 0, `chargeText`. */
export type FormValue = string | readonly FormValue[] | { readonly [name: string]: FormValue };
export interface FormValues {
  readonly [name: string]: FormValue;
}

export type Decoded =
  /** `errors` are faults of the post itself: a control twice, an entry too many. */
  | { readonly ok: true; readonly values: FormValues; readonly errors: readonly FieldError[] }
  /** More than a person can send; answered 413. */
  | { readonly ok: false; readonly code: "tooManyFields" | "tooLarge" };

const MOST_FIELDS = 500;
const MOST_CHARACTERS = 2_000_000;
/** Longer than any text that is accepted, so the schema still finds it too long; the rest is not kept. */
const LONGEST_VALUE = 2000;

interface Control {
  readonly key: string;
  readonly holder: string;
  readonly many: boolean;
  /** The most entries that its list or group may have. */
  readonly max: number;
}

/** Controls by their name, `[i]` standing for a number. */
export type Controls = ReadonlyMap<string, Control>;

/** The controls of some questions. `mostEntries` tells how many entries the list or group of a holder may have. */
export function controlsOf(
  questions: readonly Question[],
  mostEntries: (holder: string) => number,
): Controls {
  return new Map(
    questions
      .filter(({ type, page }) => type !== "file" && page !== "site")
      .flatMap((question) => {
        const holder = holderOf(question);
        const control = {
          key: question.key,
          holder,
          many: question.type === "choices",
          max: mostEntries(holder),
        };
        return controlNames(question).map((name) => [name, control] as const);
      }),
  );
}

/** What is built while reading; the public shape is the read-only one. */
interface Branch {
  [name: string]: string | string[] | Branch;
}

/**
 * Decodes what a form posted; the same code in browser and server. Takes the pairs of `FormData` or
 * `URLSearchParams`. Empty fields are dropped, fields that no question has are ignored (so no name can reach a
 * prototype), a control that has one value and came twice is an error, and characters that cannot be stored are
 * replaced by a visible mark, which the schema then refuses with a clear sentence. Never throws.
 */
export function decodeWith(controls: Controls, pairs: Iterable<readonly [string, unknown]>): Decoded {
  const values: Branch = Object.create(null);
  const errors: FieldError[] = [];
  let fields = 0;
  let characters = 0;
  for (const [name, value] of pairs) {
    fields += 1;
    if (fields > MOST_FIELDS) return { ok: false, code: "tooManyFields" };
    if (typeof value !== "string") continue;
    characters += name.length + value.length;
    if (characters > MOST_CHARACTERS) return { ok: false, code: "tooLarge" };
    const error =
      value === "" ? null : place(controls, values, name, storable(value.slice(0, LONGEST_VALUE)));
    if (error !== null) errors.push(error);
  }
  return { ok: true, values: frozen(values), errors: firstPerControl(errors) };
}

function place(controls: Controls, values: Branch, name: string, value: string): FieldError | null {
  const control = controlOf(controls, name);
  if (control === undefined) return null;
  const path = name.split(/[[\]]+/u).filter((part) => part !== "");
  const { max } = control;
  if (path.some((part) => /^\d/u.test(part) && Number(part) >= max)) {
    return { control: name, key: control.key, code: "tooMany", params: { max } };
  }
  return put(values, path, value, control.many)
    ? null
    : { control: name, key: control.key, code: "repeated", params: {} };
}

/** The control of a posted name. A number with a leading zero would be a second name for the same field. */
function controlOf(controls: Controls, name: string): Control | undefined {
  if (name.length > 80) return undefined;
  return controls.get(name.replace(/\[(?:0|[1-9]\d{0,3})\]/gu, "[i]"));
}

/** Puts a value at its path; false when one is there already. Every part of the path is known to be harmless. */
function put(values: Branch, path: readonly string[], value: string, many: boolean): boolean {
  let branch: Branch = values;
  for (const part of path.slice(0, -1)) {
    const inner = branch[part];
    const next: Branch = typeof inner === "object" && !Array.isArray(inner) ? inner : Object.create(null);
    branch[part] = next;
    branch = next;
  }
  const last = path.at(-1) ?? "";
  const before = branch[last];
  if (before === undefined) branch[last] = many ? [value] : value;
  else if (many && Array.isArray(before)) before.push(value);
  else return false;
  return true;
}

/** Turns branches whose names are numbers into lists; a number that was not posted leaves an empty entry. */
function frozen(branch: Branch): FormValues {
  const values: Record<string, FormValue> = Object.create(null);
  for (const [name, value] of Object.entries(branch)) {
    values[name] = typeof value === "string" || Array.isArray(value) ? value : listOrRecord(value);
  }
  return values;
}

function listOrRecord(branch: Branch): FormValue {
  const names = Object.keys(branch);
  const record = frozen(branch);
  if (names.length === 0 || !names.every((name) => /^\d+$/u.test(name))) return record;
  const length = Math.max(...names.map(Number)) + 1;
  return Array.from({ length }, (_, i) => record[String(i)] ?? {});
}
