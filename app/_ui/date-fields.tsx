import { Choices } from "@/app/_ui/choices";
import { controlId, describe, type Fault, faultOf, hintId, type Option } from "@/app/_ui/control";
import { FieldError, Hint, OptionalMark } from "@/app/_ui/field-words";

const PARTS = ["month", "day", "year", "time"] as const;

/** A typed part of a date. The control's name is `arrestAt[month]`. */
export type DatePart = (typeof PARTS)[number];

type DateFieldsProps = {
  /** The key of the date, without a part: `arrestAt`, `charges[0][eventDate]`. */
  name: string;
  legend: string;
  /** A label for each part. Without `time` no time is asked. */
  parts: { month: string; day: string; year: string; time?: string | undefined };
  /** What was typed before, part by part and exactly as it was typed, "nov" included. */
  typed?: Partial<Record<DatePart, string>> | undefined;
  /** How sure somebody may be, and what may stand in place of a date; `[certainty]`. */
  certainty?:
    | { legend: string; options: readonly Option[]; chosen?: string | undefined; or?: string | undefined }
    | undefined;
  hint?: string | undefined;
  faults?: readonly Fault[] | undefined;
  optional?: string | undefined;
  /** For a date of birth: lets the browser fill it in. */
  birthday?: boolean | undefined;
};

/**
 * A date in boxes that take anything a person types: "11", "Nov", "November". No calendar, no jumping from box to
 * box. The time is text as well: a browser's own time control posts nothing at all for half an answer.
 */
export function DateFields(props: DateFieldsProps) {
  const { name, legend, parts, typed = {}, certainty, hint, faults, optional, birthday = false } = props;
  const asked = PARTS.filter((part) => parts[part] !== undefined);
  const wrong = asked.filter((part) => faultOf(faults, `${name}[${part}]`) !== undefined);
  return (
    <fieldset
      className="field date"
      aria-describedby={hint === undefined ? undefined : hintId(name)}
      data-invalid={wrong.length > 0 ? true : undefined}
    >
      <legend className="label">
        {legend}
        <OptionalMark word={optional} />
      </legend>
      <Hint name={name} text={hint} />
      {wrong.map((part) => (
        <FieldError key={part} name={`${name}[${part}]`} text={faultOf(faults, `${name}[${part}]`)} />
      ))}
      <div className="date-parts">
        {asked.map((part) => (
          <DateBox
            key={part}
            name={`${name}[${part}]`}
            part={part}
            label={parts[part] ?? ""}
            value={typed[part]}
            invalid={wrong.includes(part)}
            birthday={birthday}
          />
        ))}
      </div>
      {certainty === undefined ? null : (
        <Choices
          name={`${name}[certainty]`}
          legend={certainty.legend}
          options={certainty.options}
          choose="one"
          chosen={certainty.chosen === undefined ? [] : [certainty.chosen]}
          or={certainty.or}
          faults={faults}
        />
      )}
    </fieldset>
  );
}

type DateBoxProps = {
  name: string;
  part: DatePart;
  label: string;
  value: string | undefined;
  invalid: boolean;
  birthday: boolean;
};

function DateBox({ name, part, label, value, invalid, birthday }: DateBoxProps) {
  const id = controlId(name);
  return (
    <div className={`date-part date-${part}`}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        name={name}
        type="text"
        className="text-control"
        // A phone's number pad would make a month's name impossible.
        inputMode={part === "day" || part === "year" ? "numeric" : undefined}
        autoComplete={birthday && part !== "time" ? `bday-${part}` : "off"}
        defaultValue={value}
        {...describe(name, { hint: false, error: invalid })}
      />
    </div>
  );
}
