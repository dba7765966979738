import { ButtonLink } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { LeadRows, LeadsByLane } from "@/app/office/_desk/lead-list";
import { STATUS_WORDS } from "@/app/office/_desk/lead-words";
import { away } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import { SearchForm } from "@/app/office/_desk/search-form";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { env } from "@/lib/env";
import { FILTERS, type Filter, type LeadPage, listLeads } from "@/lib/leads/list";
import { mayWork } from "@/lib/leads/permissions";
import { isOutage } from "@/lib/outage";

/** The leads, in the order in which to call. */
export default async function LeadsPage({ searchParams }: PageProps<"/office/leads">) {
  const actor = await requireActor();
  if (actor === "away") return away();
  const { status, after, before } = await searchParams;
  const filter = FILTERS.find((one) => one === status) ?? "open";
  const list = await pageOrAway(actor, { filter, after: one(after), before: one(before) });
  if (list === "away") return away();
  const isFirst = list.previous === null && one(after) === undefined;
  return (
    <DeskFrame actor={actor} page="office/leads" title="Leads">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1>Leads</h1>
        {mayWork(actor) ? (
          <ButtonLink tone="quiet" href="/office/leads/new">
            Add a lead by hand
          </ButtonLink>
        ) : null}
      </div>
      <div className="mt-4 flex flex-wrap items-end justify-between gap-4">
        <SearchForm />
        <StatusFilter filter={filter} />
      </div>
      <Moved list={list} filter={filter} />
      <LeadsByLane rows={list.rows} now={now()} />
      {list.rows.length === 0 ? <Nothing filter={filter} isFirst={isFirst} /> : null}
      {list.frozen > 0 ? <Frozen amount={list.frozen} /> : null}
      <Paging list={list} filter={filter} isFirst={isFirst} />
    </DeskFrame>
  );
}

function one(parameter: string | string[] | undefined): string | undefined {
  return typeof parameter === "string" ? parameter : undefined;
}

async function pageOrAway(actor: Actor, asked: Parameters<typeof listLeads>[1]): Promise<LeadPage | "away"> {
  try {
    return await listLeads(actor, asked);
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}

const FILTER_WORDS: Readonly<Record<Filter, string>> = {
  open: "Open",
  all: "All",
  ...STATUS_WORDS,
};

/** A form and not a row of links: nine of them would be half a phone's screen. */
function StatusFilter({ filter }: { filter: Filter }) {
  return (
    <form method="get" action="/office/leads" className="flex min-w-0 flex-wrap items-end gap-2">
      <div className="min-w-0">
        <label htmlFor="status" className="block">
          Show
        </label>
        <select id="status" name="status" defaultValue={filter} className="text-control">
          {FILTERS.map((each) => (
            <option key={each} value={each}>
              {FILTER_WORDS[each]}
            </option>
          ))}
        </select>
      </div>
      <button
        type="submit"
        className="min-h-11 cursor-pointer rounded border border-edge px-4 font-semibold text-accent"
      >
        Show
      </button>
    </form>
  );
}

function address(filter: Filter, turn?: readonly ["after" | "before", string]): string {
  const parameters = new URLSearchParams(filter === "open" ? {} : { status: filter });
  if (turn !== undefined) parameters.set(...turn);
  const query = parameters.toString();
  return query === "" ? "/office/leads" : `/office/leads?${query}`;
}

/** Who came in front of this page since its first page was shown: without this nobody would see them. */
function Moved({ list, filter }: { list: LeadPage; filter: Filter }) {
  if (list.moved.length === 0) return null;
  return (
    <section className="mt-6" data-moved="" aria-labelledby="moved">
      <Notice tone="warn" word="The list has changed">
        <p id="moved">
          {list.isStale ? "Many leads were" : "These leads were"} added or changed further up since you began.{" "}
          <a href={address(filter)}>Start again at the top</a>
        </p>
      </Notice>
      <LeadRows rows={list.moved} now={now()} />
    </section>
  );
}

function Nothing({ filter, isFirst }: { filter: Filter; isFirst: boolean }) {
  if (!isFirst) return <p className="mt-6">Nothing follows. The list has become shorter.</p>;
  if (filter !== "open" && filter !== "all") {
    return <p className="mt-6">No lead has this status.</p>;
  }
  const url = env().APP_URL;
  return (
    <p className="mt-6 max-w-measure">
      {filter === "all" ? "No leads yet." : "No open leads."} People reach you at <a href={url}>{url}</a>: put
      that address on your website, your card and your voicemail. Whoever writes to you there will stand in
      this list.
    </p>
  );
}

function Frozen({ amount }: { amount: number }) {
  const leads = amount === 1 ? "One lead is" : `${amount} leads are`;
  return (
    <p className="mt-6 text-ink-soft" data-frozen={amount}>
      {leads} frozen because of a conflict and not shown here. An attorney decides about it.
    </p>
  );
}

function Paging({ list, filter, isFirst }: { list: LeadPage; filter: Filter; isFirst: boolean }) {
  if (isFirst && list.next === null) return null;
  return (
    <nav aria-label="Pages" className="mt-6 flex flex-wrap gap-x-8">
      {isFirst ? null : (
        <a className="inline-flex min-h-11 items-center" href={address(filter)}>
          First page
        </a>
      )}
      {list.previous === null ? null : (
        <a
          className="inline-flex min-h-11 items-center"
          rel="prev"
          href={address(filter, ["before", list.previous])}
        >
          Earlier in the list
        </a>
      )}
      {list.next === null ? null : (
        <a
          className="inline-flex min-h-11 items-center"
          rel="next"
          href={address(filter, ["after", list.next])}
        >
          Further down the list
        </a>
      )}
    </nav>
  );
}
