import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { Arraignment, Slip, Summary } from "@/app/office/_desk/lead-sheets";
import { timeWords } from "@/app/office/_desk/lead-words";
import { SHEET_WORDS } from "@/app/office/_desk/lead-work-words";
import { LetterText } from "@/app/office/_desk/letter-text";
import { away, nothingHere } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import type { Actor } from "@/lib/auth/actor";
import { readSheet, type Sheet } from "@/lib/closing/sheets";
import { isOutage } from "@/lib/outage";

/** One sheet to print. Its address is the entry in the audit: a sheet that nobody asked for is not there. */
export default async function SheetPage({ params }: PageProps<"/office/leads/[id]/print/[sheet]">) {
  const actor = await requireActor();
  if (actor === "away") return away();
  const { id, sheet: entry } = await params;
  const sheet = await load(actor, id, entry);
  if (sheet === "away") return away();
  if (sheet === null) return nothingHere(actor);
  const { kind, lead, at } = sheet;
  return (
    <DeskFrame actor={actor} page="office/leads/print" title={`${SHEET_WORDS[kind]} ${lead.reference}`}>
      <p className="print:hidden">
        <a className="inline-flex min-h-11 items-center" href={`/office/leads/${id}`}>
          Back to {lead.reference}
        </a>
        <span className="block text-ink-soft">
          Print this page. That you did is written down. Nothing here is from behind the conflict check.
        </span>
      </p>
      <div data-sheet={kind} className="mt-4">
        <Body sheet={sheet} />
        {kind === "letter" ? null : (
          <p className="mt-4 text-ink-soft">
            Printed {timeWords(at, lead.zone)} by <bdi>{actor.name}</bdi>. Keep it out of sight.
          </p>
        )}
      </div>
    </DeskFrame>
  );
}

function Body({ sheet: { kind, lead, letter } }: { sheet: Sheet }) {
  if (letter !== null) return <LetterText heading="h1" letter={letter} />;
  if (kind === "arraignment") return <Arraignment lead={lead} />;
  if (kind === "summary") return <Summary lead={lead} />;
  return (
    <>
      <h1>Referral</h1>
      <Slip lead={lead} />
    </>
  );
}

async function load(actor: Actor, id: string, entry: string): Promise<Sheet | "away" | null> {
  try {
    return await readSheet(actor, id, entry);
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}
