import { Button } from "@/app/_ui/button";
import type { Fault } from "@/app/_ui/control";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import { TickBox } from "@/app/_ui/tick-box";
import { dayWords } from "@/app/office/_desk/on-call-words";
import type { OnCallSettings } from "@/lib/on-call/read";
import { type Typed, textOf } from "@/lib/practice/form";
import type { Day } from "@/lib/triage/calendar";

type DaysProps = { settings: OnCallSettings; typed: Typed; faults: readonly Fault[] };

/** Who stands in for whoever is first on call. */
export function Covers({ settings, typed, faults }: DaysProps) {
  const { plan, covers } = settings;
  const day = (name: string, label: string) => (
    <TextField
      {...{ name, label, faults }}
      value={textOf(typed, name)}
      width="short"
      hint="Such as 12/24/2026"
    />
  );
  return (
    <section className="mt-10 border-t border-line pt-6" aria-labelledby="covers">
      <h2 id="covers">Somebody stands in</h2>
      <p className="max-w-measure text-ink-soft">
        For these days, both whole, this person is first on call, whatever the week says.
      </p>
      <ul className="mt-2">
        {covers.map(({ id, name, firstDay, lastDay }) => (
          <li
            key={id}
            data-cover={id}
            className="flex flex-wrap items-center gap-x-4 border-b border-line py-1"
          >
            <span>
              <bdi>{name}</bdi>, {dayWords(firstDay)} to {dayWords(lastDay)}
            </span>
            <Removal action="/office/settings/on-call/cover/end" name="id" value={id} what="Take it back" />
          </li>
        ))}
      </ul>
      <form method="post" action="/office/settings/on-call/cover/save" noValidate className="mt-4">
        <Select
          name="coverId"
          label="Who stands in"
          empty="Choose"
          options={plan.people.map(({ id, name }) => ({ value: id, label: name }))}
          value={textOf(typed, "coverId")}
          faults={faults}
        />
        {day("firstDay", "First day")}
        {day("lastDay", "Last day")}
        <Button tone="quiet">Save who stands in</Button>
      </form>
    </section>
  );
}

/** Days that are not as usual. They also move the order of call-backs and what people are promised. */
export function Holidays({ settings, legal, typed, faults }: DaysProps & { legal: readonly Day[] }) {
  const { plan, holidays } = settings;
  return (
    <section className="mt-10 border-t border-line pt-6" aria-labelledby="holidays">
      <h2 id="holidays">Days that are not as usual</h2>
      <p className="max-w-measure text-ink-soft">
        The office is closed on the holidays of the United States. The next closed days:{" "}
        {legal.map(dayWords).join("; ")}.
      </p>
      <ul className="mt-2">
        {holidays.map(({ id, day, name, closed, onCall }) => (
          <li
            key={id}
            data-holiday={day}
            className="flex flex-wrap items-center gap-x-4 border-b border-line py-1"
          >
            <span>
              {dayWords(day)}, <bdi>{name}</bdi>: {closed ? "closed" : "open"}
              {onCall === null ? "" : `, on call: ${onCall}`}
            </span>
            <Removal action="/office/settings/on-call/holiday/remove" name="id" value={id} what="Remove" />
          </li>
        ))}
      </ul>
      <form method="post" action="/office/settings/on-call/holiday/save" noValidate className="mt-4">
        <TextField
          {...{ name: "holiday", label: "Day", faults, width: "short", hint: "Such as 12/24/2026" }}
          value={textOf(typed, "holiday")}
        />
        <TextField
          {...{ name: "holidayName", label: "What day it is", faults, maxLength: 60 }}
          value={textOf(typed, "holidayName")}
        />
        <TickBox
          name="works"
          value="yes"
          label="We work on this day"
          checked={textOf(typed, "works") !== ""}
        />
        <Select
          name="holidayOnCall"
          label="First on call on this day"
          empty="As in the week"
          options={plan.people.map(({ id, name }) => ({ value: id, label: name }))}
          value={textOf(typed, "holidayOnCall")}
          faults={faults}
        />
        <div className="flex flex-wrap gap-4">
          <Button tone="quiet" formAction="/office/settings/on-call#reads">
            Show what people will read
          </Button>
          <Button tone="quiet">Save the day</Button>
        </div>
      </form>
    </section>
  );
}

function Removal(props: { action: string; name: string; value: string; what: string }) {
  return (
    <form method="post" action={props.action}>
      <input type="hidden" name={props.name} value={props.value} />
      <button type="submit" className="min-h-11 cursor-pointer text-accent underline">
        {props.what}
      </button>
    </form>
  );
}
