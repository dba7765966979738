/**
 * One fault of what was given. `control` is the name of the control that the message links to; `key` the question.
 * The sentence is made where it is shown, in the language of the page, from `code`, `key` and `params`. Params never
 * hold what somebody typed.
 */
export interface FieldError {
  readonly control: string;
  readonly key: string;
  readonly code: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** The first error of each control, in the order given. */
export function firstPerControl(errors: readonly FieldError[]): readonly FieldError[] {
  const seen = new Set<string>();
  return errors.filter(({ control }) => !seen.has(control) && seen.add(control));
}
