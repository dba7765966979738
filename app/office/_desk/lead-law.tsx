import { alabama } from "@/lib/jurisdictions/alabama/pack";
import type { StoredReason } from "@/lib/leads/list-row";
import { packReview } from "@/lib/reviews/read";
import { lawBehind } from "@/lib/triage/law";

/** The statutes behind what is due, and whether a lawyer has checked them. */
export async function LawBehind({ reasons }: { reasons: readonly StoredReason[] }) {
  const pack = alabama();
  const clocks = new Map(reasons.flatMap(({ rule }) => lawBehind(rule, pack)).map((one) => [one.key, one]));
  if (clocks.size === 0) return null;
  const { clocks: checked } = await packReview();
  const isChecked = [...clocks.keys()].every((key) => checked.has(key));
  return (
    <details className="mt-1" data-law="">
      <summary className="min-h-11 w-fit cursor-pointer py-2 text-accent underline">
        The law behind these times{isChecked ? "" : ", not yet checked by a lawyer"}
      </summary>
      <ul className="max-w-measure">
        {[...clocks.values()].map(({ key, statute, title, length }) => (
          <li key={key} className="border-b border-line py-1">
            <cite className="not-italic">{statute}</cite>: {title}, {length.n} {length.unit}
          </li>
        ))}
      </ul>
    </details>
  );
}
