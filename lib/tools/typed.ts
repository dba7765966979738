import type { FieldError } from "@/lib/intake/field-error";

/** What was typed into the form of a tool, by control, exactly as it was typed. */
export type ToolForm = Pick<URLSearchParams, "get" | "getAll">;

/** Longer than any answer; the rest of a text that no person typed is not shown again. */
const LONGEST = 100;

/** The one text of a control, empty when it was not sent. */
export function textIn(form: ToolForm, control: string): string {
  return (form.get(control) ?? "").slice(0, LONGEST);
}

/** A choice of a form: one of the values, or what is wrong. */
export type Choice<Value extends string> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: FieldError };

/** Reads one choice that is needed. */
export function choiceIn<Value extends string>(
  form: ToolForm,
  control: string,
  values: readonly Value[],
): Choice<Value> {
  const sent = form.getAll(control).filter((value) => value !== "");
  const value = values.find((one) => one === sent[0]);
  if (value !== undefined && sent.length === 1) return { ok: true, value };
  return { ok: false, error: errorAt(control, sent.length === 0 ? "required" : "notAChoice") };
}

/** A fault of a control whose name is its key. */
export function errorAt(control: string, code: string): FieldError {
  return { control, key: control, code, params: {} };
}
