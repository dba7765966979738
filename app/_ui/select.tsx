import { controlId, describe, type Fault, faultOf, type Option } from "@/app/_ui/control";
import { FieldError, Hint, OptionalMark } from "@/app/_ui/field-words";

type SelectProps = {
  name: string;
  label: string;
  options: readonly Option[];
  /** The words of the empty first entry, such as "Choose one". It sends an empty string. */
  empty: string;
  value?: string | undefined;
  hint?: string | undefined;
  faults?: readonly Fault[] | undefined;
  optional?: string | undefined;
  autoComplete?: string | undefined;
};

/** A long list to pick one from: counties, states. Up to about seven answers are better as `Choices`. */
export function Select(props: SelectProps) {
  const { name, label, options, empty, value = "", hint, faults, optional, autoComplete } = props;
  const error = faultOf(faults, name);
  const described = describe(name, { hint: hint !== undefined, error: error !== undefined });
  const id = controlId(name);
  return (
    <div className="field" data-invalid={described["aria-invalid"]}>
      <label className="label" htmlFor={id}>
        {label}
        <OptionalMark word={optional} />
      </label>
      <Hint name={name} text={hint} />
      <FieldError name={name} text={error} />
      <select
        id={id}
        name={name}
        className="text-control"
        defaultValue={value}
        autoComplete={autoComplete}
        {...described}
      >
        <option value="">{empty}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
