import { ErrorSummary } from "@/app/_ui/error-summary";
import { Notice } from "@/app/_ui/notice";
import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { PackChanges } from "@/app/office/_desk/pack-changes";
import { PackHistory } from "@/app/office/_desk/pack-history";
import { PackHolds } from "@/app/office/_desk/pack-holds";
import { PackSubjects } from "@/app/office/_desk/pack-subjects";
import { away, nothingHere } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { isOutage } from "@/lib/outage";
import { readRefused } from "@/lib/practice/refused";
import { readReviews } from "@/lib/reviews/read";
import { readVerdicts } from "@/lib/reviews/useful";
import { dayOf } from "@/lib/triage/calendar";

/** What the portal says of the law, what a lawyer has signed off of it, and what waits. */
export default async function PacksPage({ searchParams }: PageProps<"/office/packs">) {
  const actor = await requireActor();
  if (actor === "away") return away();
  const { again, saved } = await searchParams;
  const shown = await read(actor, again !== undefined);
  if (shown === "away") return away();
  if (shown === null) return nothingHere(actor);
  const { last, history, verdicts, typed, faults } = shown;
  const pack = alabama();
  return (
    <DeskFrame actor={actor} page="office/packs" title="The law" faulty={faults.length > 0}>
      <ErrorSummary title="Nothing was saved" faults={faults} />
      {saved === "review" ? (
        <Notice tone="good" word="Saved">
          <p role="status">It is marked as reviewed. The public pages say so from now on.</p>
        </Notice>
      ) : null}
      <h1 className="mb-2">The law</h1>
      <p className="mb-6 max-w-measure">
        Last days always show, with their statute. Waits and penalties show when a named lawyer has signed off
        the numbers, and hide again when one of them changes.
      </p>
      <PackHolds pack={pack} />
      <PackChanges pack={pack} last={last} />
      <PackSubjects {...{ pack, last, verdicts, typed, faults }} today={dayOf(now(), pack.zone)} />
      <PackHistory history={history} zone={pack.zone} />
    </DeskFrame>
  );
}

/** What stands in the database, what readers say, and what was typed when it was refused. */
async function read(actor: Actor, again: boolean) {
  try {
    const [reviews, verdicts] = await Promise.all([readReviews(actor, alabama()), readVerdicts(actor)]);
    if (reviews === null || verdicts === null) return null;
    const refused = again ? await readRefused(`packs ${actor.sessionId}`) : undefined;
    return { ...reviews, verdicts, typed: refused?.typed ?? {}, faults: refused?.faults ?? [] };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}
