/**
 * How a control, its hint and its error find each other. A control's name is the contract (`arrestAt[month]`);
 * every id on a page is derived from it here.
 */

/**
 * Something wrong with one control: its name and the one sentence about it, the same beside the control and in
 * the summary. A list of pairs and not an object, because the summary follows the order of the page.
 */
export type Fault = readonly [control: string, sentence: string];

/** One answer that can be chosen. */
export type Option = {
  readonly value: string;
  readonly label: string;
  readonly hint?: string | undefined;
  /** Stands alone ("none", "I don't know"): drawn apart from the others, behind a small "or". */
  readonly apart?: boolean | undefined;
};

/**
 * The id of a control, and of the first control of a group. Brackets become hyphens: `#arrestAt[month]` is a
 * valid address but a selector with another meaning, and one spelling should do for link, script and test.
 */
export function controlId(name: string): string {
  return name.replace(/\]/g, "").replace(/\[/g, "-");
}

/** The id of the message beside a control: its name, as it stands, and `-error`. */
export function errorId(name: string): string {
  return `${name}-error`;
}

/** The id of the hint that belongs to a control or group. */
export function hintId(name: string): string {
  return `${controlId(name)}-hint`;
}

/** The sentence about one control, if there is one. */
export function faultOf(faults: readonly Fault[] | undefined, name: string): string | undefined {
  return faults?.find(([control]) => control === name)?.[1];
}

/** `aria-describedby` and `aria-invalid` of a control that may have a hint and may be wrong. */
export function describe(name: string, has: { hint: boolean; error: boolean }) {
  const ids = [has.hint ? hintId(name) : "", has.error ? errorId(name) : ""].filter(Boolean).join(" ");
  return {
    "aria-describedby": ids === "" ? undefined : ids,
    "aria-invalid": has.error ? (true as const) : undefined,
  };
}
