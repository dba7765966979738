import { Button } from "@/app/_ui/button";
import { controlId, describe, type Fault, faultOf } from "@/app/_ui/control";
import { ErrorSummary } from "@/app/_ui/error-summary";
import { FieldError, Hint } from "@/app/_ui/field-words";
import { TextField } from "@/app/_ui/text-field";
import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { amountOf, STATE_WORDS } from "@/app/office/_desk/list-words";
import { away, nothingHere } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import { Saved, SettingsLinks } from "@/app/office/_desk/settings-links";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { type EarlierListShown, readLists } from "@/lib/earlier-clients/read";
import { SOURCE_MOST } from "@/lib/earlier-clients/upload";
import { distanceWords } from "@/lib/leads/reason-words";
import { isOutage } from "@/lib/outage";
import { textOf } from "@/lib/practice/form";
import { readRefused } from "@/lib/practice/refused";

/** Names of earlier clients: the lists that are here, and the form for another. For the owner. */
export default async function ConflictsPage({ searchParams }: PageProps<"/office/conflicts">) {
  const actor = await requireActor();
  if (actor === "away") return away();
  const { again, saved } = await searchParams;
  const shown = await load(actor, again !== undefined);
  if (shown === "away") return away();
  if (shown === null) return nothingHere(actor);
  const { lists, typed, faults } = shown;
  return (
    <DeskFrame actor={actor} page="office/conflicts" title="Earlier clients" faulty={faults.length > 0}>
      <ErrorSummary title="The list was not taken" faults={faults} />
      <Saved what={saved === "removed" ? "The list is gone, and every name that only it had." : undefined} />
      <h1 className="mb-2">Earlier clients</h1>
      <SettingsLinks actor={actor} here="office/conflicts" />
      <p className="mb-6 max-w-measure">
        Names of people for whom you acted before this portal. Every conflict check searches them. Leads that
        were decided before are not looked at again.
      </p>
      <Lists lists={lists} />
      <form
        method="post"
        action="/office/conflicts/upload/save"
        encType="multipart/form-data"
        noValidate
        className="mt-8 max-w-xl"
      >
        <h2 className="mb-4">Upload a list</h2>
        <TextField
          name="source"
          label="Where these names come from"
          hint="For example: client list of the old office, 2009 to 2021. It stands beside each name that is found."
          maxLength={SOURCE_MOST}
          value={typed === undefined ? "" : textOf(typed, "source")}
          faults={faults}
        />
        <FileField faults={faults} />
        <Button>Upload the list</Button>
      </form>
    </DeskFrame>
  );
}

async function load(actor: Actor, again: boolean) {
  try {
    const lists = await readLists(actor);
    if (lists === null) return null;
    const refused = again ? await readRefused(`lists ${actor.sessionId}`) : undefined;
    return { lists, typed: refused?.typed, faults: refused?.faults ?? [] };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}

function FileField({ faults }: { faults: readonly Fault[] }) {
  const error = faultOf(faults, "file");
  const described = describe("file", { hint: true, error: error !== undefined });
  return (
    <div className="field" data-invalid={described["aria-invalid"]}>
      <label className="label" htmlFor={controlId("file")}>
        File
      </label>
      <Hint
        name="file"
        text="A CSV file of at most 50,000 rows and 8 MB. You choose the columns on the next page; nothing is added before you say so."
      />
      <FieldError name="file" text={error} />
      <input
        id={controlId("file")}
        name="file"
        type="file"
        accept=".csv,.txt,.tsv,text/csv,text/plain"
        className="text-control width-full"
        {...described}
      />
    </div>
  );
}

function Lists({ lists }: { lists: readonly EarlierListShown[] }) {
  if (lists.length === 0) return <p>No list is here yet.</p>;
  return (
    <ul className="border-t border-line">
      {lists.map(({ id, source, at, actorName, state, added, worked }) => (
        <li
          key={id}
          data-list={id}
          data-state={state}
          className="flex flex-wrap gap-x-6 border-b border-line py-2"
        >
          <a className="inline-flex min-h-11 items-center" href={`/office/conflicts/${id}`}>
            <bdi>{source}</bdi>
          </a>
          <span className="self-center">{STATE_WORDS[state]}</span>
          {state === "running" || state === "done" ? (
            <span className="self-center">
              {amountOf(worked, "name")}, {added.toLocaleString("en-US")} of them new
            </span>
          ) : null}
          <span className="self-center text-ink-soft">
            <bdi>{actorName}</bdi>, {distanceWords(at, now())}
          </span>
        </li>
      ))}
    </ul>
  );
}
