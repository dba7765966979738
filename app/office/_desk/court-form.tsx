import { Button } from "@/app/_ui/button";
import type { Fault } from "@/app/_ui/control";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import { Correction } from "@/app/office/_desk/correction";
import { COURT_MOST, courtSources, typedOfCourt } from "@/app/office/_desk/court-words";
import { DayFields } from "@/app/office/_desk/day-fields";
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
    <Correction
      lead={lead}
      part="court"
      title={isKnown ? "Change the court date" : "Set the court date"}
      typed={typed}
      faulty={faults.length > 0}
    >
      <DayFields
        name="nextCourtAt"
        legend="Day in court"
        hint="Clock of the court. Leave the time empty if nobody knows it."
        timed
        typed={shown}
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
    </Correction>
  );
}
