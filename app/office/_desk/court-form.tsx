import { Button } from "@/app/_ui/button";
import type { Fault } from "@/app/_ui/control";
import { DateFields } from "@/app/_ui/date-fields";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import { COURT_MOST, courtSources, typedOfCourt } from "@/app/office/_desk/court-words";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { courts } from "@/lib/jurisdictions/places";
import type { LeadAfter, LeadBefore } from "@/lib/leads/shapes";
import { type Typed, textOf } from "@/lib/practice/form";

type CourtFormProps = { lead: LeadBefore | LeadAfter; typed: Typed; faults: readonly Fault[] };

/** The day in court as the clerk or a paper says it. Two buttons, because a day that is gone needs no other day. */
export function CourtForm({ lead, typed, faults }: CourtFormProps) {
  const isKnown = textOf(typedOfCourt(lead), "nextCourtAt[month]") !== "";
  const shown = faults.length > 0 ? typed : typedOfCourt(lead);
  const value = (control: string) => textOf(shown, control);
  return (
    <details data-court-form="" open={faults.length > 0}>
      <summary className="min-h-11 w-fit cursor-pointer py-2 text-accent underline">
        {isKnown ? "Change the court date" : "Set the court date"}
      </summary>
      <form
        method="post"
        action={`/office/leads/${lead.id}/court/save`}
        noValidate
        className="mt-1 mb-4 max-w-xl"
      >
        <input type="hidden" name="version" value={textOf(typed, "version") || lead.version} />
        <DateFields
          name="nextCourtAt"
          legend="Day in court"
          hint="Clock of the court. Leave the time empty if nobody knows it."
          parts={{ month: "Month", day: "Day", year: "Year", time: "Time" }}
          typed={{
            month: value("nextCourtAt[month]"),
            day: value("nextCourtAt[day]"),
            year: value("nextCourtAt[year]"),
            time: value("nextCourtAt[time]"),
          }}
          faults={faults}
        />
        <TextField
          name="courtName"
          label="Court"
          optional="optional"
          value={value("courtName")}
          faults={faults}
          maxLength={COURT_MOST}
          autoComplete="off"
          suggestions={courts(alabama()).map(({ name }) => name)}
        />
        <Select
          name="nextCourtSource"
          label="How we know it"
          optional="optional"
          empty="Choose"
          value={value("nextCourtSource")}
          faults={faults}
          options={courtSources()}
        />
        <p className="text-ink-soft">
          The order of call-backs follows at once. So does what is planned to remind the person.
        </p>
        <div className="mt-3 flex flex-wrap gap-3">
          <Button name="act" value="set" tone="quiet">
            Save the court date
          </Button>
          {isKnown ? (
            <Button name="act" value="withdraw" tone="quiet">
              There is no date any more
            </Button>
          ) : null}
        </div>
      </form>
    </details>
  );
}
