import { Button } from "@/app/_ui/button";
import { amountOf, countOf, linesOf, REASON_WORDS } from "@/app/office/_desk/list-words";
import { type Found, REASONS } from "@/lib/earlier-clients/plan";
import type { EarlierListShown } from "@/lib/earlier-clients/read";

/** What the dry run over a list found: numbers, and each row that is left out, with its line and why. */
export function ListFound({ list: { id, state, version }, found }: { list: EarlierListShown; found: Found }) {
  const { rows, names, bad, repeated, stored } = found;
  const wrong = REASONS.flatMap((reason) =>
    bad[reason] === undefined ? [] : [{ reason, lines: bad[reason] }],
  );
  const fresh = names - countOf(stored);
  return (
    <section id="found" className="mt-6 max-w-measure">
      <h2>What is in it</h2>
      <ul className="my-2 list-disc pl-6">
        <li data-found="rows">{amountOf(rows, "row")}</li>
        <li data-found="new">{amountOf(fresh, "name")} that are not here yet</li>
        <li data-found="stored">{amountOf(countOf(stored), "name")} that are here already</li>
        <li data-found="repeated">{amountOf(countOf(repeated), "repeated row")}</li>
        <li data-found="bad">
          {amountOf(
            wrong.reduce((sum, { lines }) => sum + countOf(lines), 0),
            "row",
          )}{" "}
          that cannot be taken
        </li>
      </ul>
      {wrong.map(({ reason, lines }) => (
        <p key={reason} data-bad={reason} className="mt-2 break-words">
          {REASON_WORDS[reason]}: {linesOf(lines)}.
        </p>
      ))}
      {repeated.length > 0 ? <p className="mt-2 break-words">Repeated: {linesOf(repeated)}.</p> : null}
      {stored.length > 0 ? <p className="mt-2 break-words">Here already: {linesOf(stored)}.</p> : null}
      {state === "checked" && names > 0 ? (
        <form method="post" action={`/office/conflicts/${id}/add/save`} noValidate className="mt-4">
          <input type="hidden" name="version" value={version} />
          <p className="mb-3">
            Rows that cannot be taken are left out. Correct them in the file and upload it again whenever you
            like: what is here already is not added twice.
          </p>
          <Button>Add {amountOf(names, "name")}</Button>
        </form>
      ) : null}
    </section>
  );
}
