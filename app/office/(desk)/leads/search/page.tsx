import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { LeadRows } from "@/app/office/_desk/lead-list";
import { away } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import { SearchForm } from "@/app/office/_desk/search-form";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { findLeads, MOST_FOUND } from "@/lib/leads/search";
import { isOutage } from "@/lib/outage";
import { textOf } from "@/lib/practice/form";
import { readRefused } from "@/lib/practice/refused";

/** What the last search of this session finds now. */
export default async function SearchPage() {
  const actor = await requireActor();
  if (actor === "away") return away();
  const search = await resultsOrAway(actor);
  if (search === "away") return away();
  const { typed, found } = search;
  return (
    <DeskFrame actor={actor} page="office/leads/search" title="Find a lead">
      <h1 className="mb-4">Find a lead</h1>
      <SearchForm typed={typed} />
      <p role="status" className="mt-6">
        {told(typed, found.length)}
      </p>
      {found.length > 0 ? <LeadRows rows={found.slice(0, MOST_FOUND)} now={now()} /> : null}
      <p className="mt-6">
        <a className="inline-flex min-h-11 items-center" href="/office/leads">
          All leads
        </a>
      </p>
    </DeskFrame>
  );
}

async function resultsOrAway(actor: Actor) {
  try {
    const kept = await readRefused(`lead search ${actor.sessionId}`);
    const typed = textOf(kept?.typed ?? {}, "name");
    return { typed, found: typed === "" ? [] : await findLeads(actor, typed) };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}

function told(typed: string, amount: number): string {
  if (typed === "") return "Write a part of a name, the last digits of a phone number, or a reference.";
  if (amount === 0) return "Nobody was found. Try fewer letters, or only the last name.";
  if (amount > MOST_FOUND) return `More than ${MOST_FOUND} leads were found. Write more of the name.`;
  return amount === 1 ? "One lead was found." : `${amount} leads were found.`;
}
