import { Button } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import { TickBox } from "@/app/_ui/tick-box";
import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { Slip } from "@/app/office/_desk/lead-sheets";
import { REFER_WORDS } from "@/app/office/_desk/lead-work-words";
import { away, nothingHere } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import type { Actor } from "@/lib/auth/actor";
import { REFER_REASONS } from "@/lib/closing/reasons";
import { REFERRED_TO_MOST } from "@/lib/closing/refer";
import { mayWork } from "@/lib/leads/permissions";
import { readOpenLead } from "@/lib/leads/read";
import { TRANSITIONS } from "@/lib/leads/status";
import { isOutage } from "@/lib/outage";
import { textOf } from "@/lib/practice/form";
import { readRefused } from "@/lib/practice/refused";

/** Refers a lead to somebody else: what that person is told is shown before. */
export default async function ReferPage({ params, searchParams }: PageProps<"/office/leads/[id]/refer">) {
  const actor = await requireActor();
  if (actor === "away") return away();
  const { id } = await params;
  const { again } = await searchParams;
  const loaded = await load(actor, id, again !== undefined);
  if (loaded === "away") return away();
  if (loaded === null) return nothingHere(actor);
  const { lead, refused } = loaded;
  const faults = refused?.faults ?? [];
  const typed = refused?.typed ?? {};
  return (
    <DeskFrame
      actor={actor}
      page="office/leads/refer"
      title={`Refer ${lead.reference}`}
      faulty={faults.length > 0}
    >
      <ErrorSummary title="Nothing was saved" faults={faults} />
      <p>
        <a className="inline-flex min-h-11 items-center" href={`/office/leads/${id}`}>
          Back to {lead.reference}
        </a>
      </p>
      <h1>Refer {lead.reference}</h1>
      <section className="mt-4 max-w-measure">
        <h2>All that they are told</h2>
        <Slip lead={lead} />
      </section>
      <form method="post" action={`/office/leads/${id}/refer/save`} noValidate className="mt-4 max-w-measure">
        <input type="hidden" name="version" value={textOf(typed, "version") || lead.version} />
        <TextField
          name="to"
          label="To whom"
          hint="Kept sealed."
          maxLength={REFERRED_TO_MOST}
          value={textOf(typed, "to")}
          faults={faults}
          autoComplete="off"
        />
        <Select
          name="why"
          label="Why"
          empty="Choose"
          value={textOf(typed, "why")}
          faults={faults}
          options={REFER_REASONS.map((value) => ({ value, label: REFER_WORDS[value] }))}
        />
        <TickBox
          name="consent"
          value="yes"
          label="We asked, and they agree that we pass this on"
          checked={textOf(typed, "consent") === "yes"}
          faults={faults}
        />
        <Button>Refer</Button>
      </form>
    </DeskFrame>
  );
}

async function load(actor: Actor, id: string, again: boolean) {
  try {
    const lead = mayWork(actor) ? await readOpenLead(actor, id) : null;
    if (lead === null || !TRANSITIONS[lead.status].includes("referred")) return null;
    return { lead, refused: again ? await readRefused(`refer ${id} ${actor.sessionId}`) : undefined };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}
