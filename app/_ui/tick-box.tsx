import { ChoiceRow } from "@/app/_ui/choices";
import { controlId, describe, type Fault, faultOf } from "@/app/_ui/control";
import { FieldError } from "@/app/_ui/field-words";

type TickBoxProps = {
  name: string;
  /** What the form sends when the box is ticked. */
  value: string;
  label: string;
  hint?: string | undefined;
  checked?: boolean | undefined;
  faults?: readonly Fault[] | undefined;
};

/** One box that is a question of its own: "This charge is about driving". */
export function TickBox({ name, value, label, hint, checked = false, faults }: TickBoxProps) {
  const error = faultOf(faults, name);
  const described = describe(name, { hint: false, error: error !== undefined });
  return (
    <div className="field" data-invalid={described["aria-invalid"]}>
      <FieldError name={name} text={error} />
      <ChoiceRow
        id={controlId(name)}
        name={name}
        type="checkbox"
        option={{ value, label, hint }}
        checked={checked}
        invalid={described["aria-invalid"]}
        describedBy={described["aria-describedby"]}
      />
    </div>
  );
}
