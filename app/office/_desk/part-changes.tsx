import { timeWords } from "@/app/office/_desk/lead-words";
import type { PastChange } from "@/lib/practice/history";

type ChangesProps = { changes: readonly PastChange[]; zone: string };

/** Who changed it to what. Of the oldest that is shown only who and when is said: what stood before it is not here. */
export function PartChanges({ changes, zone }: ChangesProps) {
  if (changes.length === 0) return null;
  return (
    <section className="mt-10 border-t border-line pt-6" aria-labelledby="changes">
      <h2 id="changes">Changes</h2>
      <ol className="mt-2" data-changes="">
        {changes.map((change, at) => (
          <li key={change.id} className="border-b border-line py-1">
            <time dateTime={change.at.toISOString()}>{timeWords(change.at, zone)}</time>,{" "}
            <bdi>{change.actorName}</bdi>
            <ul className="text-ink-soft">
              {differences(changes[at + 1]?.value, change.value).map(({ where, before, after }) => (
                <li key={where} className="wrap-anywhere">
                  {where}: {before} → {after}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}

interface Difference {
  readonly where: string;
  readonly before: string;
  readonly after: string;
}

/** What differs between two stored values, by its place in them, whatever an earlier version of the portal kept. */
export function differences(before: unknown, after: unknown): readonly Difference[] {
  if (before === undefined) return [];
  const [old, fresh] = [new Map(leavesOf(before)), new Map(leavesOf(after))];
  const places = [...new Set([...old.keys(), ...fresh.keys()])];
  return places
    .map((where) => ({ where, before: old.get(where) ?? "nothing", after: fresh.get(where) ?? "nothing" }))
    .filter((each) => each.before !== each.after);
}

function leavesOf(value: unknown, place = ""): [where: string, text: string][] {
  if (value === null || value === undefined || value === "") return [];
  if (Array.isArray(value)) return value.length === 0 ? [] : [[place, value.map(String).join(", ")]];
  if (typeof value !== "object") return [[place, String(value)]];
  return Object.entries(value).flatMap(([key, inner]) =>
    leavesOf(inner, place === "" ? key : `${place}, ${key}`),
  );
}
