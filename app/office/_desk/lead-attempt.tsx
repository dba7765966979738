import { randomUUID } from "node:crypto";
import { Button } from "@/app/_ui/button";
import type { Fault } from "@/app/_ui/control";
import { FieldError } from "@/app/_ui/field-words";
import { Select } from "@/app/_ui/select";
import { timeWords } from "@/app/office/_desk/lead-words";
import { now } from "@/lib/clock";
import { followUpTimes, usualFollowUp } from "@/lib/leads/follow-up";
import type { LeadAfter, LeadBefore } from "@/lib/leads/shapes";
import { type Typed, textOf } from "@/lib/practice/form";

type AttemptProps = { lead: LeadBefore | LeadAfter; typed: Typed; faults: readonly Fault[] };

/**
 * What came of a call, in one tap: each outcome sends the form. When to try again is chosen already, because an
 * attempt that did not reach needs a next one; whoever wants another time changes it before the tap.
 */
export function AttemptForm({ lead, typed, faults }: AttemptProps) {
  const { answers, order, status, zone } = lead;
  const byEmail = answers.phone === undefined && answers.email !== undefined;
  const hasBoth = answers.phone !== undefined && answers.email !== undefined;
  const wrong = faults.find(([control]) => control === "outcome")?.[1];
  return (
    <form
      method="post"
      action={`/office/leads/${lead.id}/attempt/save`}
      noValidate
      className="mt-6"
      data-attempt=""
    >
      <h2 className="mb-2">What came of it</h2>
      <input type="hidden" name="attemptId" value={randomUUID()} />
      <input type="hidden" name="seenStatus" value={status} />
      <FieldError name="outcome" text={wrong} />
      <FollowUp
        name="followUpAt"
        label="If not reached, try again"
        usual={usualFollowUp(order?.lane)}
        zone={zone}
        faults={faults}
        value={textOf(typed, "followUpAt")}
      />
      {hasBoth ? (
        <Select
          name="channel"
          label="By"
          empty="Choose"
          value={textOf(typed, "channel") || "phone"}
          options={[
            { value: "phone", label: "Phone" },
            { value: "email", label: "E-mail" },
          ]}
        />
      ) : (
        <input type="hidden" name="channel" value={byEmail ? "email" : "phone"} />
      )}
      <div className="mt-3 grid grid-cols-2 gap-3 [&_.button]:min-w-0" id="outcome">
        <Button name="outcome" value="reached">
          Reached
        </Button>
        <Button name="outcome" value="noAnswer" tone="quiet">
          No answer
        </Button>
        <Button name="outcome" value="messageLeft" tone="quiet">
          Left a message
        </Button>
        <Button name="outcome" value="unsafe" tone="quiet">
          Unsafe: stop
        </Button>
      </div>
    </form>
  );
}

type FollowUpProps = {
  name: string;
  label: string;
  /** Which of the times is chosen in advance */
  usual: number;
  zone: string;
  faults: readonly Fault[];
  value: string;
};

/** A time ahead to pick from, on the clock of the court. */
export function FollowUp({ name, label, usual, zone, faults, value }: FollowUpProps) {
  const at = now();
  const times = followUpTimes(at, zone);
  const chosen = times.some((time) => time.toISOString() === value) ? value : times[usual]?.toISOString();
  return (
    <Select
      name={name}
      label={label}
      empty="Choose"
      value={chosen ?? ""}
      faults={faults}
      options={times.map((time, place) => ({
        value: time.toISOString(),
        label: `${place === 0 ? "In 1 hour, " : place === 1 ? "In 3 hours, " : ""}${timeWords(time, zone)}`,
      }))}
    />
  );
}
