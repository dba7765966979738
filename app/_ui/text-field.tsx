import { controlId, describe, type Fault, faultOf } from "@/app/_ui/control";
import { FieldError, Hint, OptionalMark } from "@/app/_ui/field-words";

/** What a typed answer looks like. Words come from the caller, in the language of the page. */
export type TextFieldProps = {
  name: string;
  label: string;
  hint?: string | undefined;
  /** What was typed before, exactly as it was typed. */
  value?: string | undefined;
  faults?: readonly Fault[] | undefined;
  /** The word that marks an answer as not needed; leave it out when the answer is needed. */
  optional?: string | undefined;
  type?: "text" | "tel" | "email" | "password" | "search" | undefined;
  /** More than one makes a text area of that height. */
  lines?: number | undefined;
  /** About how much room the answer needs. */
  width?: "year" | "short" | "full" | undefined;
  autoComplete?: string | undefined;
  inputMode?: "text" | "numeric" | "decimal" | "tel" | "email" | undefined;
  maxLength?: number | undefined;
  spellCheck?: boolean | undefined;
  /** What is often typed here. Only an offer: anything else is as good, and without a list the field is the same. */
  suggestions?: readonly string[] | undefined;
};

/**
 * A label, a hint, an error and one control that takes typing. There is no `required`: the server judges, in
 * sentences, and the browser's own bubbles would come first. `dir="auto"` lets a name stand in its own direction.
 */
export function TextField(props: TextFieldProps) {
  const { name, label, hint, faults, optional, lines = 1, width = "full", type = "text" } = props;
  const { suggestions = [] } = props;
  const error = faultOf(faults, name);
  const control = {
    id: controlId(name),
    name,
    className: `text-control width-${width}`,
    dir: "auto",
    // A secret never travels back to the page.
    defaultValue: type === "password" ? undefined : props.value,
    autoComplete: props.autoComplete,
    maxLength: props.maxLength,
    spellCheck: props.spellCheck,
    ...describe(name, { hint: hint !== undefined, error: error !== undefined }),
  } as const;
  return (
    <div className="field" data-invalid={control["aria-invalid"]}>
      <label className="label" htmlFor={control.id}>
        {label}
        <OptionalMark word={optional} />
      </label>
      <Hint name={name} text={hint} />
      <FieldError name={name} text={error} />
      {lines > 1 ? (
        <textarea {...control} rows={lines} />
      ) : (
        <input
          {...control}
          type={type}
          inputMode={props.inputMode}
          list={suggestions.length > 0 ? `${control.id}-list` : undefined}
        />
      )}
      {suggestions.length > 0 ? (
        <datalist id={`${control.id}-list`}>
          {suggestions.map((suggestion) => (
            <option key={suggestion} value={suggestion} />
          ))}
        </datalist>
      ) : null}
    </div>
  );
}
