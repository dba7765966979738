import { randomUUID } from "node:crypto";
import { Button } from "@/app/_ui/button";
import type { Fault } from "@/app/_ui/control";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import { STATUS_WORDS, timeWords } from "@/app/office/_desk/lead-words";
import type { LeadAfter, LeadBefore } from "@/lib/leads/shapes";
import { OPEN_STATUSES, TRANSITIONS } from "@/lib/leads/status";
import { NOTE_MOST } from "@/lib/leads/write";
import { type Typed, textOf } from "@/lib/practice/form";

type FormProps = {
  lead: LeadBefore | LeadAfter;
  /** What was typed into this form when it was refused; empty otherwise. */
  typed: Typed;
  faults: readonly Fault[];
};

export function StatusForm({ lead, typed, faults }: FormProps) {
  const next = TRANSITIONS[lead.status];
  const isClosed = !OPEN_STATUSES.includes(lead.status);
  if (next.length === 0) return <p className="mt-2">{STATUS_WORDS[lead.status]}. Nothing follows.</p>;
  return (
    <form method="post" action={`/office/leads/${lead.id}/status/save`} noValidate className="mt-2">
      <input type="hidden" name="version" value={textOf(typed, "version") || lead.version} />
      <Select
        name="status"
        label={`Now: ${STATUS_WORDS[lead.status]}. Move to`}
        empty="Choose"
        value={textOf(typed, "status")}
        faults={faults}
        options={next.map((value) => ({ value, label: STATUS_WORDS[value] }))}
      />
      {isClosed ? (
        <TextField
          name="reason"
          label="Why it is opened again"
          hint="Kept sealed, as a note."
          lines={2}
          maxLength={NOTE_MOST}
          value={textOf(typed, "reason")}
          faults={faults}
        />
      ) : null}
      <Button tone="quiet">Change the status</Button>
    </form>
  );
}

/** One tap: this is a person. */
export function TrustForm({ lead }: Pick<FormProps, "lead">) {
  return (
    <form method="post" action={`/office/leads/${lead.id}/trust/save`}>
      <Button tone="quiet">It is not spam</Button>
    </form>
  );
}

export function Notes({ lead, typed, faults }: Omit<FormProps, "lead"> & { lead: LeadAfter }) {
  return (
    <section className="mt-8">
      <h2>Notes</h2>
      <form method="post" action={`/office/leads/${lead.id}/note/save`} noValidate className="mt-2">
        <input type="hidden" name="noteId" value={randomUUID()} />
        <TextField
          name="note"
          label="Add a note"
          hint="Kept sealed. Only people who work on leads after a clear check read it."
          lines={3}
          maxLength={NOTE_MOST}
          value={textOf(typed, "note")}
          faults={faults}
        />
        <Button tone="quiet">Add the note</Button>
      </form>
      <ul className="mt-4 border-t border-line">
        {lead.notes.map(({ id, at, authorName, text }) => (
          <li key={id} data-note={id} className="border-b border-line py-2">
            <p className="text-ink-soft">
              <bdi>{authorName}</bdi>, <time dateTime={at.toISOString()}>{timeWords(at, lead.zone)}</time>
            </p>
            <p className="whitespace-pre-wrap" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
