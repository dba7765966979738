import type { Signed } from "@/lib/reviews/read";

/** Who marked what, the last first; a review is never taken back, only followed by another. */
export function PackHistory({ history, zone }: { history: readonly Signed[]; zone: string }) {
  if (history.length === 0) return null;
  const format = new Intl.DateTimeFormat("en-US", {
    dateStyle: "medium",
    timeStyle: "short",
    timeZone: zone,
  });
  return (
    <section aria-labelledby="history" className="mt-10">
      <h2 id="history">History</h2>
      <ul className="max-w-measure divide-y divide-line border-y border-line">
        {history.map(({ subject, number, lawyer, barNumber, on, at, actorName }) => (
          <li key={`${subject} ${number}`} className="py-2" data-signed={subject}>
            <bdi>{lawyer}</bdi> (<bdi>{barNumber}</bdi>) on {on}: {subject}
            <span className="block text-ink-soft">
              Marked by <bdi>{actorName}</bdi>, {format.format(at)}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
