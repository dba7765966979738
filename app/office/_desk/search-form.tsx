import { LONGEST_SEARCH } from "@/lib/leads/search";

/** Finds leads. A POST: a name in an address would stay in histories and logs. */
export function SearchForm({ typed }: { typed?: string | undefined }) {
  return (
    <search className="min-w-0 flex-1 basis-80">
      <form
        method="post"
        action="/office/leads/search/save"
        className="flex max-w-xl flex-wrap items-end gap-2"
      >
        <div className="min-w-0 flex-1 basis-44">
          <label htmlFor="name" className="block">
            Name, phone, reference or number on a paper
          </label>
          <input
            id="name"
            name="name"
            type="search"
            dir="auto"
            autoComplete="off"
            maxLength={LONGEST_SEARCH}
            defaultValue={typed}
            className="text-control"
          />
        </div>
        <button
          type="submit"
          className="min-h-11 cursor-pointer rounded border border-edge px-4 font-semibold text-accent"
        >
          Find
        </button>
      </form>
    </search>
  );
}
