import type { Fault } from "@/app/_ui/control";
import { DateFields } from "@/app/_ui/date-fields";
import { type Typed, textOf } from "@/lib/practice/form";

type DayFieldsProps = {
  /** The key of the date, without a part: `nextCourtAt` */
  name: string;
  legend: string;
  /** What stands in the form, by its controls; those of the parts are taken from it */
  typed: Typed;
  faults: readonly Fault[];
  hint?: string;
  optional?: string;
  /** A time as well */
  timed?: boolean;
};

/** A date as the desk asks for it: English, known or not. */
export function DayFields({ name, typed, timed = false, ...others }: DayFieldsProps) {
  const part = (of: string) => textOf(typed, `${name}[${of}]`);
  return (
    <DateFields
      {...others}
      name={name}
      parts={{ month: "Month", day: "Day", year: "Year", ...(timed ? { time: "Time" } : {}) }}
      typed={{ month: part("month"), day: part("day"), year: part("year"), time: part("time") }}
    />
  );
}
