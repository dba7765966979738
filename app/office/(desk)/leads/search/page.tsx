import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { LeadRows } from "@/app/office/_desk/lead-list";
import { listClock } from "@/app/office/_desk/list-clock";
import { away } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import { SearchForm } from "@/app/office/_desk/search-form";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type Found, findLeads, MOST_FOUND } from "@/lib/leads/search";
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
      <p role="status" className="mt-6 mb-2">
        {told(typed, found)}
        {found.isFilling ? " Some older leads cannot be found yet: the portal is still reading them." : ""}
      </p>
      {found.rows.length > 0 ? <LeadRows rows={found.rows} now={now()} clock={await listClock()} /> : null}
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
    return { typed, found: await findLeads(actor, typed) };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}

function told(typed: string, { rows, isCut }: Found): string {
  const amount = rows.length;
  if (typed.trim() === "") {
    return "Write a name, at least four digits of a phone, case, warrant or booking number, or a reference.";
  }
  if (amount === 0) return "Nobody was found. Try fewer letters, or only the last name.";
  if (isCut && amount >= MOST_FOUND) {
    return `More than ${MOST_FOUND} leads are like this. These are the most alike. Write more of the name.`;
  }
  const found = amount === 1 ? "One lead was found." : `${amount} leads were found.`;
  return isCut ? `${found} So many share a part of it that only the latest were looked at.` : found;
}
