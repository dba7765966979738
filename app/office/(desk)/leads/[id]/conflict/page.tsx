import { Button } from "@/app/_ui/button";
import { Choices } from "@/app/_ui/choices";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Notice } from "@/app/_ui/notice";
import { TextField } from "@/app/_ui/text-field";
import { EarlierHits } from "@/app/office/_desk/conflict-earlier";
import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { CONFLICT_WORDS, LIKENESS_WORDS, PARTY_WORDS } from "@/app/office/_desk/lead-words";
import { away, nothingHere } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { REASON_MOST } from "@/lib/conflicts/decide";
import { type ConflictSearch, type Hit, namesToCheck } from "@/lib/conflicts/search";
import { isLeadId } from "@/lib/leads/read";
import { distanceWords } from "@/lib/leads/reason-words";
import { isOutage } from "@/lib/outage";
import { textOf } from "@/lib/practice/form";
import { readRefused } from "@/lib/practice/refused";

/** Who is named, who of our other leads may be one of them, and the decision. Opening it is written down. */
export default async function ConflictPage({
  params,
  searchParams,
}: PageProps<"/office/leads/[id]/conflict">) {
  const actor = await requireActor();
  if (actor === "away") return away();
  const { id } = await params;
  const { again } = await searchParams;
  const loaded = await load(actor, id, again !== undefined);
  if (loaded === "away") return away();
  if (loaded === null) return nothingHere(actor);
  const { search, refused } = loaded;
  const faults = refused?.faults ?? [];
  return (
    <DeskFrame
      actor={actor}
      page="office/leads/conflict"
      title={`Conflict check ${search.reference}`}
      faulty={faults.length > 0}
    >
      <ErrorSummary title="Nothing was decided" faults={faults} />
      <p>
        <a className="inline-flex min-h-11 items-center" href={`/office/leads/${id}`}>
          Back to {search.reference}
        </a>
      </p>
      <h1>Conflict check</h1>
      <p className="mt-1 text-ink-soft">
        Now: {CONFLICT_WORDS[search.conflict]}. That you opened these names is written down.
      </p>
      <Names search={search} />
      <Hits search={search} />
      <EarlierHits earlier={search.earlier} />
      <form method="post" action={`/office/leads/${id}/conflict/save`} noValidate className="mt-8 max-w-xl">
        <input type="hidden" name="version" value={search.version} />
        <input type="hidden" name="seen" value={search.seen} />
        <Choices
          name="outcome"
          legend="What the check has shown"
          choose="one"
          faults={faults}
          chosen={refused === undefined ? [] : [textOf(refused.typed, "outcome")]}
          options={[
            {
              value: "clear",
              label: "Clear",
              hint: "The lead opens: everything that was answered can be read.",
            },
            {
              value: "potential",
              label: "Potential conflict",
              hint: "The lead is frozen until somebody decides again.",
            },
            {
              value: "confirmed",
              label: "Conflict",
              hint: "The lead is frozen. Nobody calls; the person may be referred.",
            },
          ]}
        />
        <TextField
          name="reason"
          label="Why"
          hint="Whom you looked at and what you found. Kept sealed."
          lines={3}
          maxLength={REASON_MOST}
          value={refused === undefined ? "" : textOf(refused.typed, "reason")}
          faults={faults}
        />
        <Button>Decide</Button>
      </form>
    </DeskFrame>
  );
}

async function load(actor: Actor, id: string, again: boolean) {
  if (!isLeadId(id)) return null;
  try {
    const search = await namesToCheck(actor, id);
    if (search === null) return null;
    const refused = again ? await readRefused(`conflict ${id} ${actor.sessionId}`) : undefined;
    return { search, refused };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}

function Names({ search }: { search: ConflictSearch }) {
  return (
    <section className="mt-6">
      <h2>Names to check</h2>
      <ul className="mt-2 border-t border-line">
        {search.names.map(({ partyId, kind, name }) => (
          <li key={partyId} data-party={kind} className="flex flex-wrap gap-x-4 border-b border-line py-2">
            <bdi className="font-semibold">{name}</bdi>
            <span className="text-ink-soft">{PARTY_WORDS[kind]}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function Hits({ search }: { search: ConflictSearch }) {
  return (
    <section className="mt-6">
      <h2>In our other leads</h2>
      {search.hits.length === 0 ? (
        <p className="mt-2">None of these names, and none that is like them, stands in any other lead.</p>
      ) : null}
      {search.isCut ? (
        <Notice tone="warn" word="Too many to show">
          <p>A name is so common that only the most alike are shown.</p>
        </Notice>
      ) : null}
      <ul className="mt-2 border-t border-line">
        {search.hits.map((hit) => (
          <HitRow key={hit.partyId} hit={hit} />
        ))}
      </ul>
    </section>
  );
}

function HitRow({ hit }: { hit: Hit }) {
  return (
    <li
      data-hit={hit.partyId}
      data-likeness={hit.likeness}
      className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
    >
      <p>
        <bdi className="font-semibold">{hit.name}</bdi>, {PARTY_WORDS[hit.kind]}
      </p>
      <p>
        {LIKENESS_WORDS[hit.likeness]} as <bdi>{hit.of.name}</bdi>{" "}
        <span className="text-ink-soft">({PARTY_WORDS[hit.of.kind]})</span>
      </p>
      <p className="text-ink-soft">
        <a className="inline-flex min-h-11 items-center sm:min-h-0" href={`/office/leads/${hit.leadId}`}>
          {hit.reference}
        </a>{" "}
        {distanceWords(hit.receivedAt, now())}
      </p>
    </li>
  );
}
