import type { Question } from "./question";

/** What was found of one question, in the JSON shape that its schema judges. */
export type Reading =
  | { readonly found: "nothing" }
  | { readonly found: "value"; readonly raw: unknown }
  /** `control` is the name of the control, whole. */
  | { readonly found: "fault"; readonly control: string; readonly code: string; readonly params?: Params };

export type Params = Readonly<Record<string, string | number>>;

/** One entry of a list or group, with the number that it was sent under. */
export interface Entry {
  readonly index: number;
  readonly value: unknown;
}

export interface Entries {
  /** What stands in the place of entries. */
  readonly answer: unknown;
  readonly entries: readonly Entry[];
  readonly fault?: { readonly control: string; readonly code: string };
}

/** Finds answers in what was sent. There is one for forms and one for the API; the rules behind them are the same. */
export interface Reader {
  /** `holder` is the whole of what was sent, or an entry of a group; `control` the question's name in it. */
  single(question: Question, holder: unknown, control: string): Reading;
  /** The entries of a list or group; empty ones are left out. */
  entries(holder: unknown, name: string): Entries;
  /** The control that a fault of a question is shown at; `part` is that of a date. */
  controlOf(question: Question, control: string, part: string | undefined): string;
}

/** An own property of anything; undefined when it has none. Never looks at a prototype. */
export function ownProperty(holder: unknown, name: string): unknown {
  if (typeof holder !== "object" || holder === null || !Object.hasOwn(holder, name)) return undefined;
  return Reflect.get(holder, name);
}
