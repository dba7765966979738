import type { StatePack } from "@/lib/jurisdictions/schema";
import { type ClockThen, changesBetween, numbersOf } from "@/lib/reviews/content";
import type { Signed } from "@/lib/reviews/read";
import { NUMBERS } from "@/lib/reviews/subject";

/** What is another number than the one that was signed off, old beside new. */
export function PackChanges({ pack, last }: { pack: StatePack; last: readonly Signed[] }) {
  const signed = last.find(({ subject }) => subject === NUMBERS);
  if (signed === undefined || signed.numbers === null) return null;
  const { clocks, parts } = changesBetween(signed.numbers, numbersOf(pack));
  return (
    <section aria-labelledby="changes" className="mb-8" data-changes={clocks.length}>
      <h2 id="changes">Changed since the review of {signed.on}</h2>
      {clocks.length === 0 && parts.length === 0 ? <p>Nothing.</p> : null}
      <ul className="max-w-measure">
        {clocks.map(({ key, before, after }) => (
          <li key={key} className="border-b border-line py-2" data-changed={key}>
            <span className="block">{(after ?? before)?.title}</span>
            <span className="block">Was: {said(before)}</span>
            <span className="block">Is now: {said(after)}</span>
          </li>
        ))}
      </ul>
      {parts.length === 0 ? null : <p className="mt-2">Other rows changed too: {parts.join(", ")}.</p>}
    </section>
  );
}

function said(clock: ClockThen | null): string {
  if (clock === null) return "not there";
  return `${clock.length} from the ${clock.from}, ${clock.statute}`;
}
