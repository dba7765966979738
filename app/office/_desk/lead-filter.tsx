import { type FilterChoice, filterChoices, STATUS_CHOICES } from "@/app/office/_desk/filter-words";
import type { Assignable } from "@/lib/leads/assign";
import { isNarrow, type ListFilter } from "@/lib/leads/filter";

const BUTTON = "min-h-11 cursor-pointer rounded border border-edge px-4 font-semibold text-accent";

/** A form and not rows of links: they would be half a phone's screen. What is rarely asked for is folded away. */
export function LeadFilter({ filter, people }: { filter: ListFilter; people: readonly Assignable[] }) {
  const status = { key: "status", label: "Show", options: STATUS_CHOICES } as const;
  return (
    <form method="get" action="/office/leads" className="min-w-0">
      <div className="flex flex-wrap items-end gap-2">
        <Choice choice={status} value={filter.status ?? "open"} />
        <button type="submit" className={BUTTON}>
          Show
        </button>
      </div>
      <details className="mt-2" open={isNarrow(filter)} data-filters="">
        <summary className="inline-flex min-h-11 cursor-pointer items-center text-accent underline">
          More filters
        </summary>
        <div className="mt-1 grid grid-cols-2 gap-2 sm:grid-cols-4">
          {filterChoices(people).map((choice) => (
            <Choice key={choice.key} choice={choice} value={filter[choice.key] ?? ""} />
          ))}
        </div>
        {isNarrow(filter) ? (
          <p className="mt-1">
            <a className="inline-flex min-h-11 items-center" href="/office/leads">
              Take all filters away
            </a>
          </p>
        ) : null}
      </details>
    </form>
  );
}

function Choice({ choice, value }: { choice: FilterChoice; value: string }) {
  const { key, label, options } = choice;
  return (
    <div className="min-w-0">
      <label htmlFor={`filter-${key}`} className="block">
        {label}
      </label>
      <select id={`filter-${key}`} name={key} defaultValue={value} className="text-control">
        {options.map(([code, words]) => (
          <option key={code} value={code}>
            {words}
          </option>
        ))}
      </select>
    </div>
  );
}
