import { Choices } from "@/app/_ui/choices";
import { controlId, describe, type Fault, faultOf } from "@/app/_ui/control";
import { FieldError } from "@/app/_ui/field-words";
import { TextField, type TextFieldProps } from "@/app/_ui/text-field";
import { DAYS, LABELS } from "@/app/office/_desk/practice-labels";
import { now } from "@/lib/clock";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { counties } from "@/lib/jurisdictions/places";
import { type Typed, textOf } from "@/lib/practice/form";
import { WEEKDAYS, type Weekday } from "@/lib/practice/schema";

type PracticeFieldsProps = { typed: Typed; faults: readonly Fault[] };

/** The practice, in the order of its schema. */
export function PracticeFields({ typed, faults }: PracticeFieldsProps) {
  const line = (name: string, more: Partial<TextFieldProps> = {}) => (
    <TextField
      name={name}
      label={LABELS[name] ?? name}
      value={textOf(typed, name)}
      faults={faults}
      {...more}
    />
  );
  const pack = alabama();
  return (
    <>
      {line("name", { autoComplete: "organization", maxLength: 100 })}
      {line("phone", {
        type: "tel",
        autoComplete: "tel",
        width: "short",
        hint: "With the area code, without an extension. It stands on every page.",
      })}
      {line("addressLine", { autoComplete: "address-line1", maxLength: 100 })}
      {line("addressCity", { autoComplete: "address-level2", maxLength: 100 })}
      {line("addressState", {
        autoComplete: "address-level1",
        width: "year",
        hint: "Two letters, such as AL.",
      })}
      {line("addressPostalCode", { autoComplete: "postal-code", inputMode: "numeric", width: "short" })}
      <HoursFields typed={typed} faults={faults} zone={pack.zone} />
      <div className="[&_.choice-list]:grid [&_.choice-list]:grid-cols-2 [&_.choice-list]:gap-x-3 sm:[&_.choice-list]:grid-cols-3">
        <Choices
          name="counties"
          legend={LABELS.counties ?? ""}
          choose="many"
          options={counties(pack).map(({ key, name }) => ({ value: key, label: name }))}
          chosen={typed.counties}
          faults={faults}
        />
      </div>
      {line("responsibleLawyer", {
        maxLength: 100,
        hint: "The lawyer who answers for what the portal says. The name stands at the foot of every public page.",
      })}
      <Choices
        name="mailDetail"
        legend={LABELS.mailDetail ?? ""}
        hint="Mail passes through the machines of others. Neither names an alleged victim or says anything confidential."
        choose="one"
        options={[
          {
            value: "summary",
            label: "Summary",
            hint: "Names, number to call, jail, charges as typed, court dates",
          },
          {
            value: "minimal",
            label: "Minimal",
            hint: "How urgent, county, reference, and a link to the desk",
          },
        ]}
        chosen={typed.mailDetail}
        faults={faults}
      />
      {line("neutralExitUrl", {
        inputMode: "text",
        maxLength: 200,
        spellCheck: false,
        hint: "Somebody who must get away quickly lands there. Choose a site that anybody might have open, such as the weather.",
      })}
    </>
  );
}

function HoursFields({ typed, faults, zone }: PracticeFieldsProps & { zone: string }) {
  return (
    <fieldset className="field">
      <legend className="label">Office hours</legend>
      <p className="hint">When somebody answers the phone, in {zoneName(zone)}.</p>
      {WEEKDAYS.map((day) => (
        <DayFields key={day} day={day} typed={typed} faults={faults} />
      ))}
    </fieldset>
  );
}

/** "Central Time", the same in summer and winter. */
function zoneName(timeZone: string): string {
  const format = new Intl.DateTimeFormat("en-US", { timeZone, timeZoneName: "longGeneric" });
  return format.formatToParts(now()).find(({ type }) => type === "timeZoneName")?.value ?? timeZone;
}

/** One day. Text and not the browser's time control, which posts nothing at all for half an answer. */
function DayFields({ day, typed, faults }: PracticeFieldsProps & { day: Weekday }) {
  const part = (which: string) => `hours[${day}][${which}]`;
  const closed = part("closed");
  return (
    <fieldset className="mt-4 border-t border-line pt-3">
      <legend className="float-left w-full font-semibold">{DAYS[day]}</legend>
      {["opens", "closes"].map((which) => (
        <FieldError key={which} name={part(which)} text={faultOf(faults, part(which))} />
      ))}
      <div className="clear-both grid grid-cols-2 items-end gap-x-3 sm:grid-cols-[9rem_9rem_auto]">
        <TimeBox name={part("opens")} label="Opens" typed={typed} faults={faults} />
        <TimeBox name={part("closes")} label="Closes" typed={typed} faults={faults} />
        <div className="choice">
          <input
            id={controlId(closed)}
            name={closed}
            type="checkbox"
            value="yes"
            defaultChecked={textOf(typed, closed) !== ""}
          />
          <label htmlFor={controlId(closed)}>Closed</label>
        </div>
      </div>
    </fieldset>
  );
}

function TimeBox({ name, label, typed, faults }: PracticeFieldsProps & { name: string; label: string }) {
  return (
    <div className="mt-2">
      <label htmlFor={controlId(name)}>{label}</label>
      <input
        id={controlId(name)}
        name={name}
        type="text"
        className="text-control"
        autoComplete="off"
        defaultValue={textOf(typed, name)}
        {...describe(name, { hint: false, error: faultOf(faults, name) !== undefined })}
      />
    </div>
  );
}
