import { ChoiceRow } from "@/app/_ui/choices";
import { controlId, describe, type Fault, faultOf, type Option } from "@/app/_ui/control";
import { FieldError } from "@/app/_ui/field-words";
import { TextField, type TextFieldProps } from "@/app/_ui/text-field";

/**
 * The name of the tick box that can stand in place of a typed answer: `courtName` → `courtNameAnswer`,
 * `charges[0][chargeText]` → `charges[0][chargeTextAnswer]`.
 */
export function answerName(name: string): string {
  return name.endsWith("]") ? `${name.slice(0, -1)}Answer]` : `${name}Answer`;
}

type StandInsProps = {
  /** The name of the boxes, see `answerName`. */
  name: string;
  /** Usually one: `unknown`. A list also has `none`. */
  options: readonly Option[];
  chosen?: string | undefined;
  faults?: readonly Fault[] | undefined;
};

/**
 * Boxes that stand in place of something typed. Tick boxes even when only one of two can be right: a radio button
 * that was pressed by mistake could not be taken back without a script.
 */
export function StandIns({ name, options, chosen, faults }: StandInsProps) {
  const error = faultOf(faults, name);
  const described = describe(name, { hint: false, error: error !== undefined });
  return (
    <div className="stand-ins" data-invalid={described["aria-invalid"]}>
      <FieldError name={name} text={error} />
      {options.map((option) => (
        <ChoiceRow
          key={option.value}
          id={option === options[0] ? controlId(name) : `${controlId(name)}-${option.value}`}
          name={name}
          type="checkbox"
          option={option}
          checked={chosen === option.value}
          invalid={described["aria-invalid"]}
          describedBy={described["aria-describedby"]}
        />
      ))}
    </div>
  );
}

/** A typed answer with "I don't know" under it. Typing and ticking at once is for the server to refuse. */
export function TypedAnswer({
  standIns,
  chosen,
  ...field
}: TextFieldProps & { standIns: readonly Option[]; chosen?: string | undefined }) {
  const wrong = [field.name, answerName(field.name)].some(
    (name) => faultOf(field.faults, name) !== undefined,
  );
  return (
    <div className="typed-answer" data-invalid={wrong ? true : undefined}>
      <TextField {...field} />
      <StandIns name={answerName(field.name)} options={standIns} chosen={chosen} faults={field.faults} />
    </div>
  );
}
