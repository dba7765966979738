import { randomUUID } from "node:crypto";
import { Button } from "@/app/_ui/button";
import { Choices } from "@/app/_ui/choices";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { TextField } from "@/app/_ui/text-field";
import { DayFields } from "@/app/office/_desk/day-fields";
import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { MoreByHand } from "@/app/office/_desk/more-by-hand";
import { away, nothingHere } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import type { Actor } from "@/lib/auth/actor";
import { mayWork } from "@/lib/leads/permissions";
import { isOutage } from "@/lib/outage";
import { textOf } from "@/lib/practice/form";
import { readRefused } from "@/lib/practice/refused";

/** Writes a lead down while the person is on the phone. The same order of call-backs, the same mail. */
export default async function NewLeadPage({ searchParams }: PageProps<"/office/leads/new">) {
  const actor = await requireActor();
  if (actor === "away") return away();
  if (!mayWork(actor)) return nothingHere(actor);
  const { again } = await searchParams;
  const refused = again === undefined ? undefined : await refusedOrAway(actor);
  if (refused === "away") return away();
  const typed = refused?.typed ?? {};
  const faults = refused?.faults ?? [];
  const value = (control: string) => textOf(typed, control);
  return (
    <DeskFrame actor={actor} page="office/leads/new" title="Add a lead" faulty={faults.length > 0}>
      <ErrorSummary title="Nothing was stored" faults={faults} />
      <h1>Add a lead by hand</h1>
      <p className="mt-1 mb-5 text-ink-soft">Names and papers only. Let nobody tell what happened.</p>
      <form method="post" action="/office/leads/new/save" noValidate className="max-w-xl">
        <input type="hidden" name="token" value={value("token") || randomUUID()} />
        <TextField
          name="accusedName"
          label="Who needs help"
          value={value("accusedName")}
          faults={faults}
          maxLength={100}
          autoComplete="off"
        />
        <TextField
          name="phone"
          type="tel"
          label="Phone to call back"
          optional="optional"
          value={value("phone")}
          faults={faults}
          width="short"
          autoComplete="off"
        />
        <div className="[&_.choice-list]:flex [&_.choice-list]:flex-wrap [&_.choice-list]:gap-x-6">
          <Choices
            name="custody"
            legend="In jail now"
            choose="one"
            chosen={[value("custody")]}
            faults={faults}
            options={[
              { value: "yes", label: "Yes" },
              { value: "no", label: "No" },
              { value: "unknown", label: "Not known" },
            ]}
          />
        </div>
        <TextField
          name="charges[0][chargeText]"
          label="Charge"
          optional="optional"
          value={value("charges[0][chargeText]")}
          faults={faults}
          maxLength={120}
          autoComplete="off"
        />
        <DayFields
          name="nextCourtAt"
          legend="Next court date"
          optional="optional"
          timed
          typed={typed}
          faults={faults}
        />
        <TextField
          name="submitterName"
          label="Who called, if it was somebody else"
          optional="optional"
          value={value("submitterName")}
          faults={faults}
          maxLength={100}
          autoComplete="off"
        />
        <div className="[&_.choice-list]:flex [&_.choice-list]:flex-wrap [&_.choice-list]:gap-x-6">
          <Choices
            name="source"
            legend="How it came in"
            choose="one"
            chosen={[value("source")]}
            faults={faults}
            options={[
              { value: "phone", label: "Phone" },
              { value: "jailCall", label: "Call from jail" },
              { value: "walkIn", label: "Walk-in" },
              { value: "referral", label: "Referral" },
              { value: "other", label: "Other" },
            ]}
          />
        </div>
        <MoreByHand typed={typed} faults={faults} />
        <Button>Add the lead</Button>
      </form>
    </DeskFrame>
  );
}

async function refusedOrAway(actor: Actor) {
  try {
    return await readRefused(`lead by hand ${actor.sessionId}`);
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}
