import { ButtonLink } from "@/app/_ui/button";
import { Notice } from "@/app/_ui/notice";
import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { FILTER_LABELS } from "@/app/office/_desk/filter-words";
import { KeyHelp } from "@/app/office/_desk/key-help";
import { BulkForm, BulkNotice } from "@/app/office/_desk/lead-bulk";
import { LeadFilter } from "@/app/office/_desk/lead-filter";
import { LeadsByLane } from "@/app/office/_desk/lead-list";
import { listAddress } from "@/app/office/_desk/list-address";
import { listClock } from "@/app/office/_desk/list-clock";
import { ListKeys } from "@/app/office/_desk/list-keys";
import { listMark } from "@/app/office/_desk/list-mark";
import { Frozen, Moved, Nothing, Paging } from "@/app/office/_desk/list-parts";
import { ListWatch } from "@/app/office/_desk/list-watch";
import { away } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import { SearchForm } from "@/app/office/_desk/search-form";
import type { Actor } from "@/lib/auth/actor";
import { usesShortcuts } from "@/lib/auth/shortcuts";
import { now } from "@/lib/clock";
import { assignable } from "@/lib/leads/assign";
import { readBulk } from "@/lib/leads/bulk";
import { filterQuery, type ListFilter, type ReadFilter, readFilter } from "@/lib/leads/filter";
import { type LeadPage, listLeads } from "@/lib/leads/list";
import { mayWork } from "@/lib/leads/permissions";
import { isOutage } from "@/lib/outage";

/** The leads, in the order in which to call. */
export default async function LeadsPage({ searchParams }: PageProps<"/office/leads">) {
  const actor = await requireActor();
  if (actor === "away") return away();
  const asked = await searchParams;
  const { filter, ignored } = readFilter(asked);
  const turn = { after: one(asked.after), before: one(asked.before) };
  const loaded = await load(actor, filter, turn, one(asked.bulk));
  if (loaded === "away") return away();
  const { list, people, bulk, keys } = loaded;
  const works = mayWork(actor);
  const isFirst = list.previous === null && (turn.after === undefined || list.isLost);
  const back = filterQuery(filter);
  const clock = await listClock();
  return (
    <DeskFrame actor={actor} page="office/leads" title="Leads">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1>Leads</h1>
        {works ? (
          <ButtonLink tone="quiet" href="/office/leads/new">
            Add a lead by hand
          </ButtonLink>
        ) : null}
      </div>
      {bulk === null ? null : <BulkNotice result={bulk} back={back} />}
      <Trouble ignored={ignored} isLost={list.isLost} refused={asked.refused !== undefined} />
      <div className="mt-4 grid gap-x-12 gap-y-4 lg:grid-cols-2">
        <SearchForm />
        <LeadFilter filter={filter} people={people} />
      </div>
      <Moved list={list} filter={filter} clock={clock} />
      <LeadsByLane rows={list.rows} now={now()} clock={clock} pick={works} />
      {list.rows.length === 0 ? <Nothing filter={filter} isFirst={isFirst} /> : null}
      {list.frozen > 0 ? <Frozen amount={list.frozen} /> : null}
      <Paging list={list} filter={filter} isFirst={isFirst} />
      {works && list.rows.length > 0 ? <BulkForm people={people} back={back} /> : null}
      <KeyHelp on={keys} back={back} />
      {keys ? <ListKeys /> : null}
      <ListWatch ask={watchAddress(filter, turn, list)} show={listAddress(filter, given(turn))} />
    </DeskFrame>
  );
}

type Turn = { readonly after: string | undefined; readonly before: string | undefined };

function one(parameter: string | string[] | undefined): string | undefined {
  return typeof parameter === "string" ? parameter : undefined;
}

function given({ after, before }: Turn) {
  return { ...(after === undefined ? {} : { after }), ...(before === undefined ? {} : { before }) };
}

function watchAddress(filter: ListFilter, turn: Turn, list: LeadPage): string {
  const parameters = new URLSearchParams(filterQuery(filter));
  for (const [name, value] of Object.entries(given(turn))) parameters.set(name, value);
  parameters.set("mark", listMark(list));
  return `/office/leads/changed?${parameters}`;
}

async function load(actor: Actor, filter: ListFilter, turn: Turn, change: string | undefined) {
  try {
    return {
      list: await listLeads(actor, { filter, ...turn }),
      people: await assignable(actor),
      bulk: change === undefined ? null : await readBulk(actor, change),
      keys: await usesShortcuts(actor),
    };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}

/** What in the address could not be followed. The list below is whole all the same. */
function Trouble({
  ignored,
  isLost,
  refused,
}: Pick<ReadFilter, "ignored"> & { isLost: boolean; refused: boolean }) {
  const told = [
    ...(ignored.length > 0
      ? [`Not understood and left out: ${ignored.map((key) => FILTER_LABELS[key]).join(", ")}.`]
      : []),
    ...(isLost ? ["That place in the list is not there any more. You are at the top."] : []),
    ...(refused ? ["Tick at least one lead first. Nothing was changed."] : []),
  ];
  if (told.length === 0) return null;
  return (
    <div className="mt-4" data-trouble="">
      <Notice tone="warn" word="Please note">
        {told.map((sentence) => (
          <p key={sentence} role="status">
            {sentence}
          </p>
        ))}
      </Notice>
    </div>
  );
}
