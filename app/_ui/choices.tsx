import { controlId, describe, type Fault, faultOf, type Option } from "@/app/_ui/control";
import { FieldError, Hint, OptionalMark } from "@/app/_ui/field-words";

type ChoicesProps = {
  name: string;
  /** The question; it names the whole group. */
  legend: string;
  options: readonly Option[];
  /** `one` is a row of radio buttons, `many` of tick boxes. Nothing is ever chosen in advance. */
  choose: "one" | "many";
  /** The values chosen before. */
  chosen?: readonly string[] | undefined;
  hint?: string | undefined;
  faults?: readonly Fault[] | undefined;
  optional?: string | undefined;
  /** The word before options that stand alone, such as "or". Needed when an option is `apart`. */
  or?: string | undefined;
};

/**
 * A question with answers to choose from. A "none" that excludes the others is only drawn apart and not
 * enforced here: that would need a script, and the server says it in a sentence.
 */
export function Choices(props: ChoicesProps) {
  const { name, legend, options, choose, chosen = [], hint, faults, optional, or } = props;
  const error = faultOf(faults, name);
  const described = describe(name, { hint: hint !== undefined, error: error !== undefined });
  const invalid = described["aria-invalid"];
  const apart = options.filter((option) => option.apart);
  const rows = (some: readonly Option[]) =>
    some.map((option) => (
      <ChoiceRow
        key={option.value}
        // The first control of the group carries the plain id, so that the summary can point at it.
        id={option === options[0] ? controlId(name) : `${controlId(name)}-${option.value}`}
        name={name}
        type={choose === "one" ? "radio" : "checkbox"}
        option={option}
        checked={chosen.includes(option.value)}
        // A radio button cannot be invalid by itself, only its group; a tick box can.
        invalid={choose === "many" ? invalid : undefined}
      />
    ));
  return (
    <fieldset
      className="field choices"
      role={choose === "one" ? "radiogroup" : undefined}
      aria-describedby={described["aria-describedby"]}
      aria-invalid={choose === "one" ? invalid : undefined}
      data-invalid={invalid}
    >
      <legend className="label">
        {legend}
        <OptionalMark word={optional} />
      </legend>
      <Hint name={name} text={hint} />
      <FieldError name={name} text={error} />
      <div className="choice-list">
        {rows(options.filter((option) => !option.apart))}
        {apart.length > 0 && or !== undefined ? <p className="choice-or">{or}</p> : null}
        {rows(apart)}
      </div>
    </fieldset>
  );
}

type ChoiceRowProps = {
  id: string;
  name: string;
  type: "radio" | "checkbox";
  option: Option;
  checked: boolean;
  invalid?: true | undefined;
  /** Ids of further texts about this control, besides the option's own hint. */
  describedBy?: string | undefined;
};

/** One radio button or tick box with its label and hint; the whole row takes the tap. */
export function ChoiceRow(props: ChoiceRowProps) {
  const { id, name, type, option, checked, invalid, describedBy } = props;
  const hint = option.hint === undefined ? undefined : `${controlId(name)}-${option.value}-hint`;
  const described = [describedBy, hint].filter((one) => one !== undefined).join(" ");
  return (
    <div className="choice">
      <input
        id={id}
        name={name}
        type={type}
        value={option.value}
        defaultChecked={checked}
        aria-describedby={described === "" ? undefined : described}
        aria-invalid={invalid}
      />
      <label htmlFor={id}>{option.label}</label>
      {option.hint === undefined ? null : (
        // Beside the label and not in it: inside it would be read as part of the name, and again after it.
        <p className="choice-hint" id={hint}>
          {option.hint}
        </p>
      )}
    </div>
  );
}
