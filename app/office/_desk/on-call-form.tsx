import { Button } from "@/app/_ui/button";
import { controlId, describe, type Fault, faultOf } from "@/app/_ui/control";
import { FieldError } from "@/app/_ui/field-words";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import { LANE_LABELS, RUNG_LABELS } from "@/app/office/_desk/on-call-labels";
import { dayWords } from "@/app/office/_desk/on-call-words";
import { waitControl, weekControl } from "@/lib/on-call/form";
import { HANDOVER, type Plan } from "@/lib/on-call/roster";
import { LATER_RUNGS } from "@/lib/on-call/schema";
import { spokenTime, type Typed, textOf } from "@/lib/practice/form";
import type { Day } from "@/lib/triage/calendar";
import { LANES, type Lane } from "@/lib/triage/terms";

type FormProps = { plan: Plan; weeks: readonly Day[]; typed: Typed; faults: readonly Fault[] };

/** Who is on call, who outside is the last, and how long each rung waits. */
export function OnCallForm(props: FormProps) {
  const { typed, faults } = props;
  return (
    <form method="post" action="/office/settings/on-call/save" noValidate>
      <input type="hidden" name="version" value={textOf(typed, "version")} />
      <h2 className="mb-4">In usual weeks</h2>
      <PersonField
        {...{ ...props, name: "first", label: "First", empty: "Nobody in particular" }}
        hint="With nobody here, the owner and every attorney are told at once."
      />
      <PersonField
        {...{ ...props, name: "second", label: "Second", empty: "Nobody" }}
        hint="With nobody here, the owner is next; an owner alone is told once more, at the next address."
      />
      <Weeks {...props} />
      <Backup typed={typed} faults={faults} />
      <h2 className="mb-2 mt-8">How long each one has</h2>
      <p className="max-w-measure text-ink-soft">
        Minutes until the next one is told, if nobody acts. Empty leaves that one out. At night only a NOW
        lead that cannot wait is told further.
      </p>
      {LANES.map((lane) => (
        <Waits key={lane} lane={lane} typed={typed} faults={faults} />
      ))}
      <div className="mt-6">
        <Button>Save who is on call</Button>
      </div>
    </form>
  );
}

type PersonFieldProps = Pick<FormProps, "plan" | "typed" | "faults"> & {
  name: string;
  label: string;
  empty: string;
  hint?: string;
};

function PersonField({ plan, typed, faults, name, label, empty, hint }: PersonFieldProps) {
  return (
    <Select
      {...{ name, label, empty, faults, hint }}
      options={plan.people.map((person) => ({ value: person.id, label: person.name }))}
      value={textOf(typed, name)}
    />
  );
}

function Weeks({ weeks, ...props }: FormProps) {
  const week = (monday: Day, part: "first" | "second", label: string) => (
    <PersonField {...{ ...props, name: weekControl(monday, part), label, empty: "As usual" }} />
  );
  return (
    <>
      <h2 className="mb-2 mt-8">The next weeks</h2>
      <p className="max-w-measure text-ink-soft">
        A week begins on Monday at {spokenTime(HANDOVER)}. What is left empty is as usual.
      </p>
      {weeks.map((monday) => (
        <fieldset key={monday} className="mt-4 border-t border-line pt-3" data-week={monday}>
          <legend className="float-left mb-2 w-full font-semibold">{dayWords(monday)}</legend>
          <div className="clear-both grid gap-x-3 sm:max-w-xl sm:grid-cols-2">
            {week(monday, "first", "First")}
            {week(monday, "second", "Second")}
          </div>
        </fieldset>
      ))}
    </>
  );
}

function Backup({ typed, faults }: Pick<FormProps, "typed" | "faults">) {
  return (
    <>
      <h2 className="mb-2 mt-8">Outside backup</h2>
      <p className="mb-4 max-w-measure text-ink-soft">
        A lawyer outside of the practice, who is told at last, and only how urgent, county and reference.
        People read that before they send.
      </p>
      <TextField
        {...{ name: "backupName", label: "Name of the backup", optional: "optional", maxLength: 100, faults }}
        value={textOf(typed, "backupName")}
      />
      <TextField
        {...{ name: "backupAddress", label: "E-mail address of the backup", optional: "optional", faults }}
        {...{ type: "email", maxLength: 254, value: textOf(typed, "backupAddress") }}
      />
    </>
  );
}

/** The three waits of a lane side by side. */
function Waits({ lane, typed, faults }: { lane: Lane } & Pick<FormProps, "typed" | "faults">) {
  return (
    <fieldset className="mt-4 border-t border-line pt-3" data-ladder-lane={lane}>
      <legend className="float-left w-full font-semibold">{LANE_LABELS[lane]}</legend>
      {LATER_RUNGS.map((rung) => (
        <FieldError
          key={rung}
          name={waitControl(lane, rung)}
          text={faultOf(faults, waitControl(lane, rung))}
        />
      ))}
      <div className="clear-both grid grid-cols-3 items-end gap-x-3 sm:max-w-xl">
        {LATER_RUNGS.map((rung) => {
          const name = waitControl(lane, rung);
          return (
            <div key={rung} className="mt-2">
              <label htmlFor={controlId(name)}>{RUNG_LABELS[rung]}</label>
              <input
                id={controlId(name)}
                name={name}
                type="text"
                inputMode="numeric"
                className="text-control"
                autoComplete="off"
                defaultValue={textOf(typed, name)}
                {...describe(name, { hint: false, error: faultOf(faults, name) !== undefined })}
              />
            </div>
          );
        })}
      </div>
    </fieldset>
  );
}
