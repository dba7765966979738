import { Notice } from "@/app/_ui/notice";
import { LIKENESS_WORDS, PARTY_WORDS } from "@/app/office/_desk/lead-words";
import { now } from "@/lib/clock";
import type { EarlierHit, EarlierSearch } from "@/lib/conflicts/earlier";
import { distanceWords } from "@/lib/leads/reason-words";

/** Clients of before the portal who may be one of the people of a lead; and whether any list of them is here at all. */
export function EarlierHits({ earlier: { hits, lists } }: { earlier: EarlierSearch }) {
  return (
    <section className="mt-6" data-earlier={lists}>
      <h2>Clients of before the portal</h2>
      {lists === "none" ? (
        <p className="mt-2">
          No list of them is here. Check your old files as well. The owner can{" "}
          <a href="/office/conflicts">upload their names</a>.
        </p>
      ) : null}
      {lists === "adding" ? (
        <Notice tone="warn" word="A list is being added">
          <p>Not all of its names can be found yet. Load this page again before you decide.</p>
        </Notice>
      ) : null}
      {lists !== "none" && hits.length === 0 ? (
        <p className="mt-2">None of these names, and none that is like them, stands in the lists.</p>
      ) : null}
      <ul className="mt-2 border-t border-line">
        {hits.map((hit) => (
          <EarlierRow key={hit.clientId} hit={hit} />
        ))}
      </ul>
    </section>
  );
}

function EarlierRow({ hit: { clientId, name, date, matter, lists, of, likeness } }: { hit: EarlierHit }) {
  return (
    <li
      data-earlier-hit={clientId}
      data-likeness={likeness}
      className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto]"
    >
      <p>
        <bdi className="font-semibold">{name}</bdi>, earlier client{date === null ? "" : `, ${date}`}
        {matter === null ? null : (
          <>
            , file <bdi>{matter}</bdi>
          </>
        )}
      </p>
      <p>
        {LIKENESS_WORDS[likeness]} as <bdi>{of.name}</bdi>{" "}
        <span className="text-ink-soft">({PARTY_WORDS[of.kind]})</span>
      </p>
      <ul className="text-ink-soft">
        {lists.map(({ source, at }) => (
          <li key={`${source} ${at.toISOString()}`}>
            <bdi>{source}</bdi>, uploaded {distanceWords(at, now())}
          </li>
        ))}
      </ul>
    </li>
  );
}
