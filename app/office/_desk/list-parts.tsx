import { Notice } from "@/app/_ui/notice";
import { LeadRows } from "@/app/office/_desk/lead-list";
import { listAddress } from "@/app/office/_desk/list-address";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { isNarrow, type ListFilter } from "@/lib/leads/filter";
import type { LeadPage } from "@/lib/leads/list";
import type { ClockPractice } from "@/lib/leads/response-clock";

/** Who came in front of this page since its first page was shown: without this nobody would see them. */
export function Moved({
  list,
  filter,
  clock,
}: {
  list: LeadPage;
  filter: ListFilter;
  clock: ClockPractice | null;
}) {
  if (list.moved.length === 0) return null;
  return (
    <section className="mt-6" data-moved="" aria-labelledby="moved">
      <Notice tone="warn" word="The list has changed">
        <p id="moved">
          {list.isStale ? "Many leads were" : "These leads were"} added or changed further up since you began.{" "}
          <a href={listAddress(filter)}>Start again at the top</a>
        </p>
      </Notice>
      <LeadRows rows={list.moved} now={now()} clock={clock} />
    </section>
  );
}

export function Nothing({ filter, isFirst }: { filter: ListFilter; isFirst: boolean }) {
  if (!isFirst) return <p className="mt-6">Nothing follows. The list has become shorter.</p>;
  const { status = "open" } = filter;
  if (isNarrow(filter)) {
    return (
      <p className="mt-6" data-empty="filter">
        No lead is like this. <a href={listAddress({ status })}>Show them without the filters</a>, or{" "}
        <a href={listAddress({ ...filter, status: "all" })}>look among closed leads too</a>.
      </p>
    );
  }
  if (status !== "open" && status !== "all") {
    return (
      <p className="mt-6" data-empty="status">
        No lead has this status. <a href="/office/leads">Show the open leads</a>.
      </p>
    );
  }
  const url = env().APP_URL;
  return (
    <p className="mt-6 max-w-measure" data-empty="all">
      {status === "all" ? "No leads yet." : "No open leads."} People reach you at <a href={url}>{url}</a>: put
      that address on your website, your card and your voicemail. Whoever writes to you there will stand in
      this list.
    </p>
  );
}

export function Frozen({ amount }: { amount: number }) {
  const leads = amount === 1 ? "One lead is" : `${amount} leads are`;
  return (
    <p className="mt-6 text-ink-soft" data-frozen={amount}>
      {leads} frozen because of a conflict and not shown here. An attorney decides about it.
    </p>
  );
}

export function Paging({ list, filter, isFirst }: { list: LeadPage; filter: ListFilter; isFirst: boolean }) {
  if (isFirst && list.next === null) return null;
  return (
    <nav aria-label="Pages" className="mt-6 flex flex-wrap gap-x-8">
      {isFirst ? null : (
        <a className="inline-flex min-h-11 items-center" href={listAddress(filter)}>
          First page
        </a>
      )}
      {list.previous === null ? null : (
        <a
          className="inline-flex min-h-11 items-center"
          rel="prev"
          href={listAddress(filter, { before: list.previous })}
        >
          Earlier in the list
        </a>
      )}
      {list.next === null ? null : (
        <a
          className="inline-flex min-h-11 items-center"
          rel="next"
          href={listAddress(filter, { after: list.next })}
        >
          Further down the list
        </a>
      )}
    </nav>
  );
}
