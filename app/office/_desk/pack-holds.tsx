import { PackNotices } from "@/app/office/_desk/pack-notices";
import { generic } from "@/lib/jurisdictions/generic/pack";
import type { Clock, StatePack } from "@/lib/jurisdictions/schema";

/** As the pages say it. */
const MEANS: Readonly<Record<Clock["means"], string>> = {
  within: "Within",
  after: "Only after",
  lasts: "For",
};

/** How much of what a pack holds, and every number and every notice of it, folded. */
export function PackHolds({ pack }: { pack: StatePack }) {
  const clocks = [...pack.clocks.values()];
  const listed = pack.noBondList.filter(({ confirmed }) => confirmed).length;
  const counts = [
    `${clocks.filter(({ kind }) => kind === "actBy").length} last days`,
    `${clocks.filter(({ kind }) => kind === "comfort").length} waits and penalties`,
    ...[`${pack.counties.length} counties`, `${pack.municipalCourts.length} city courts`],
    ...[`${pack.districtAttorneys.length} offices of District Attorneys`, `${pack.offenses.length} charges`],
    `${listed} charges with possible bail denial, and ${pack.noBondList.length - listed} not confirmed, never printed`,
    ...[`${pack.helpLines.length} help lines`, `${pack.notices.length} notices`],
    ...[`${pack.sources.size} sources`],
  ];
  return (
    <section aria-labelledby="holds" className="mb-8">
      <h2 id="holds">{pack.name}</h2>
      <p className="mb-2 max-w-measure">
        Compiled on {pack.compiledOn}: {counts.join(" · ")}.
      </p>
      <details>
        <summary className="min-h-11 w-fit cursor-pointer py-2 text-accent underline">Every number</summary>
        <ul className="max-w-measure" data-clocks="">
          {clocks.map(({ key, kind, means, length, title, from, statute, note }) => (
            <li key={key} className="border-b border-line py-2">
              <strong>
                {MEANS[means]} {length.n} {length.unit}
              </strong>
              : {title}, from the {from}. <cite className="not-italic">{statute}</cite>
              {kind === "actBy" ? ". Always shows." : ". Shows when reviewed."}
              {note === undefined ? null : <span className="block text-ink-soft">{note}</span>}
            </li>
          ))}
        </ul>
      </details>
      <PackNotices notices={pack.notices} />
      <h2 className="mt-6">Every other state</h2>
      <p className="max-w-measure">
        No numbers: “rules differ”, {generic().statements.length} sentences that hold everywhere, and{" "}
        {generic().helpLines.length} help lines. Compiled on {generic().compiledOn}.
      </p>
    </section>
  );
}
