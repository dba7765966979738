import { Button } from "@/app/_ui/button";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { Notice } from "@/app/_ui/notice";
import { TickBox } from "@/app/_ui/tick-box";
import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { ListColumns, ListRead } from "@/app/office/_desk/list-columns";
import { ListFound } from "@/app/office/_desk/list-found";
import { amountOf, STATE_WORDS } from "@/app/office/_desk/list-words";
import { away, nothingHere } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import type { Actor } from "@/lib/auth/actor";
import { type EarlierListShown, readList } from "@/lib/earlier-clients/read";
import { isLeadId } from "@/lib/leads/read";
import { isOutage } from "@/lib/outage";
import { readRefused } from "@/lib/practice/refused";

/** One list of earlier clients, from the choice of its columns to its end. */
export default async function ListPage({ params, searchParams }: PageProps<"/office/conflicts/[id]">) {
  const actor = await requireActor();
  if (actor === "away") return away();
  const { id } = await params;
  const { again } = await searchParams;
  const loaded = await load(actor, id, again !== undefined);
  if (loaded === "away") return away();
  if (loaded === null) return nothingHere(actor);
  const { list, rows, faults, typed } = loaded;
  const waits = list.state === "uploaded" || list.state === "checked";
  return (
    <DeskFrame
      actor={actor}
      page="office/conflicts/list"
      title="A list of earlier clients"
      faulty={faults.length > 0}
    >
      <ErrorSummary title="Nothing was done" faults={faults} />
      <p>
        <a className="inline-flex min-h-11 items-center" href="/office/conflicts">
          Back to the lists
        </a>
      </p>
      <h1>
        <bdi>{list.source}</bdi>
      </h1>
      <p className="mt-1 text-ink-soft" data-state={list.state}>
        {STATE_WORDS[list.state]}
      </p>
      {list.found === null ? null : <ListFound list={list} found={list.found} />}
      {waits ? <ListColumns list={list} rows={rows} typed={typed} faults={faults} /> : null}
      {waits ? <ListRead list={list} faults={faults} /> : null}
      <Run list={list} />
      <form
        method="post"
        action={`/office/conflicts/${id}/remove/save`}
        noValidate
        className="mt-10 max-w-xl"
      >
        <h2 className="mb-2">Remove this list</h2>
        <TickBox
          name="sure"
          value="yes"
          label="Remove it, with every name that no other list has"
          faults={faults}
        />
        <Button tone="quiet">Remove the list</Button>
      </form>
    </DeskFrame>
  );
}

async function load(actor: Actor, id: string, again: boolean) {
  if (!isLeadId(id)) return null;
  try {
    const read = await readList(actor, id);
    if (read === null) return null;
    const refused = again ? await readRefused(`list ${actor.sessionId}`) : undefined;
    return { ...read, typed: refused?.typed, faults: refused?.faults ?? [] };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}

function Run({ list: { id, state, found, worked, added } }: { list: EarlierListShown }) {
  if (found === null || (state !== "running" && state !== "done")) return null;
  const isDone = state === "done";
  return (
    <div className="mt-6">
      <Notice tone={isDone ? "good" : "plain"} word={isDone ? "Added" : "Being added"}>
        <p role="status" data-worked={worked} data-added={added}>
          {amountOf(worked, "name")} of {found.names.toLocaleString("en-US")}, {added.toLocaleString("en-US")}{" "}
          of them new. {isDone ? "The file itself is not kept." : "You can leave this page; it goes on."}
        </p>
        {isDone ? null : (
          <p>
            <a className="inline-flex min-h-11 items-center" href={`/office/conflicts/${id}`}>
              Look again
            </a>
          </p>
        )}
      </Notice>
    </div>
  );
}
