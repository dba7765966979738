import { randomUUID } from "node:crypto";
import { Button } from "@/app/_ui/button";
import { Choices } from "@/app/_ui/choices";
import type { Fault } from "@/app/_ui/control";
import { Select } from "@/app/_ui/select";
import { TextField } from "@/app/_ui/text-field";
import { FollowUp } from "@/app/office/_desk/lead-attempt";
import { timeWords } from "@/app/office/_desk/lead-words";
import { SHEET_WORDS, TAG_WORDS } from "@/app/office/_desk/lead-work-words";
import { now } from "@/lib/clock";
import type { SheetKind } from "@/lib/closing/sheets";
import type { Assignable } from "@/lib/leads/assign";
import type { LeadAfter, LeadBefore, Task } from "@/lib/leads/shapes";
import { TRANSITIONS } from "@/lib/leads/status";
import { TAGS } from "@/lib/leads/tags";
import { TASK_MOST } from "@/lib/leads/tasks";
import { type Typed, textOf } from "@/lib/practice/form";

type Lead = LeadBefore | LeadAfter;
type FormProps = { lead: Lead; typed: Typed; faults: readonly Fault[] };

/** Who takes care of the lead. */
export function AssignForm({ lead, people }: { lead: Lead; people: readonly Assignable[] }) {
  return (
    <section className="mt-6" data-assigned={lead.assignedToId ?? ""}>
      <h2>Assigned</h2>
      <form method="post" action={`/office/leads/${lead.id}/assign/save`} noValidate className="mt-2">
        <input type="hidden" name="seen" value={lead.assignedToId ?? ""} />
        <Select
          name="assignee"
          label={lead.assignedTo === null ? "Now: nobody" : `Now: ${lead.assignedTo}`}
          empty="Nobody"
          value={lead.assignedToId ?? ""}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <Button tone="quiet">Assign</Button>
      </form>
    </section>
  );
}

export function TagsForm({ lead }: { lead: Lead }) {
  return (
    <details className="mt-6" data-tags={lead.tags.join(" ")}>
      <summary className="min-h-11 w-fit cursor-pointer py-2 text-accent underline">Tags</summary>
      <form method="post" action={`/office/leads/${lead.id}/tags/save`} noValidate>
        <input type="hidden" name="version" value={lead.version} />
        {TAGS.map((tag) => (
          <label key={tag} className="me-6 inline-flex min-h-11 items-center gap-2">
            <input
              type="checkbox"
              name={`tags[${tag}]`}
              value="yes"
              defaultChecked={lead.tags.includes(tag)}
              className="size-5"
            />
            {TAG_WORDS[tag]}
          </label>
        ))}
        <p className="mt-2">
          <Button tone="quiet">Save the tags</Button>
        </p>
      </form>
    </details>
  );
}

/** What is to be done. Before clearance only that there is something, and when. */
export function Tasks({ lead, typed, faults }: FormProps) {
  if (lead.shape === "before" && lead.tasks.length === 0) return null;
  return (
    <section className="mt-8" data-tasks="">
      <h2>Tasks</h2>
      <ul className="mt-1">
        {lead.tasks.map((task) => (
          <TaskRow key={task.id} task={task} lead={lead} />
        ))}
      </ul>
      {lead.shape === "before" ? null : (
        <form method="post" action={`/office/leads/${lead.id}/task/save`} noValidate className="mt-2">
          <input type="hidden" name="taskId" value={randomUUID()} />
          <TextField
            name="task"
            label="Add a task"
            maxLength={TASK_MOST}
            value={textOf(typed, "task")}
            faults={faults}
            autoComplete="off"
          />
          <FollowUp
            name="dueAt"
            label="Due"
            usual={2}
            zone={lead.zone}
            faults={faults}
            value={textOf(typed, "dueAt")}
          />
          <Button tone="quiet">Add the task</Button>
        </form>
      )}
    </section>
  );
}

function TaskRow({ task, lead }: { task: Task; lead: Lead }) {
  const isLate = task.doneAt === null && task.dueAt < now();
  return (
    <li
      data-task={task.id}
      data-done={task.doneAt === null ? "" : "yes"}
      className="border-b border-line py-2"
    >
      <p dir="auto">{task.text ?? "A task, to be read after a clear check"}</p>
      <p className="text-ink-soft">
        {task.doneAt === null ? (
          <>
            due <time dateTime={task.dueAt.toISOString()}>{timeWords(task.dueAt, lead.zone)}</time>
            {isLate ? <strong className="text-error"> · overdue</strong> : null}
          </>
        ) : (
          `done by ${task.doneByName ?? ""}, ${timeWords(task.doneAt, lead.zone)}`
        )}
      </p>
      {task.doneAt === null ? (
        <form method="post" action={`/office/leads/${lead.id}/task/done/save`} className="mt-2">
          <input type="hidden" name="taskId" value={task.id} />
          <Button tone="quiet">Done</Button>
        </form>
      ) : null}
    </li>
  );
}

/** The ways out, each with a page of its own that shows what is sent before it is sent. */
export function Closing({ lead }: { lead: Lead }) {
  const next = TRANSITIONS[lead.status];
  if (!next.includes("declined")) return null;
  return (
    <p className="mt-2 flex flex-wrap gap-x-6">
      <a className="inline-flex min-h-11 items-center" href={`/office/leads/${lead.id}/decline`}>
        Decline, with a letter
      </a>
      <a className="inline-flex min-h-11 items-center" href={`/office/leads/${lead.id}/refer`}>
        Refer to somebody else
      </a>
    </p>
  );
}

/** Sheets to print. A form and no link: that something was printed is written down first. */
export function PrintForms({ lead }: { lead: Lead }) {
  const sheets: SheetKind[] = [
    "arraignment",
    "summary",
    ...(lead.referrals.length > 0 ? (["referral"] as const) : []),
  ];
  return (
    <section className="mt-8" data-print="">
      <h2>Print</h2>
      <form
        method="post"
        action={`/office/leads/${lead.id}/print/save`}
        className="mt-2 flex flex-wrap gap-3"
      >
        {sheets.map((sheet) => (
          <Button key={sheet} name="sheet" value={sheet} tone="quiet">
            {SHEET_WORDS[sheet]}
          </Button>
        ))}
      </form>
      {lead.letters.map(({ id, at, channel, language, actorName, sentAt }) => (
        <form key={id} method="post" action={`/office/leads/${lead.id}/print/save`} data-letter={channel}>
          <input type="hidden" name="letterId" value={id} />
          <p className="mt-2">
            Letter, “we do not represent you”, {language === "es" ? "Spanish" : "English"},{" "}
            <bdi>{actorName}</bdi>, {timeWords(at, lead.zone)}:{" "}
            <strong>
              {sentAt === null ? (channel === "email" ? "to be sent by e-mail" : "to be printed") : "sent"}
            </strong>
          </p>
          <Button name="sheet" value="letter" tone="quiet">
            Print the letter
          </Button>
        </form>
      ))}
    </section>
  );
}

/** What was agreed; only after clearance. */
export function ConsultationForm({ lead, typed, faults }: Omit<FormProps, "lead"> & { lead: LeadAfter }) {
  const value = (control: string) => textOf(typed, control);
  return (
    <details className="mt-6" data-consultation="" open={faults.length > 0}>
      <summary className="min-h-11 w-fit cursor-pointer py-2 text-accent underline">
        Consultation and agreement
      </summary>
      <form method="post" action={`/office/leads/${lead.id}/consultation/save`} noValidate>
        <input type="hidden" name="version" value={value("version") || lead.version} />
        <TextField
          name="consultationAt"
          label="Consultation"
          hint="As 12/1/2026 9:00 am, on the clock of the court."
          optional="optional"
          width="short"
          value={value("consultationAt")}
          faults={faults}
          autoComplete="off"
        />
        <Choices
          name="kept"
          legend="Did they come"
          choose="one"
          chosen={[value("kept")]}
          faults={faults}
          options={[
            { value: "yes", label: "Yes" },
            { value: "no", label: "No" },
            { value: "unknown", label: "Not yet" },
          ]}
        />
        <TextField
          name="fee"
          label="Fee that we quoted"
          hint="Whole dollars. Empty: none was quoted."
          optional="optional"
          width="short"
          inputMode="numeric"
          value={value("fee")}
          faults={faults}
          autoComplete="off"
        />
        <TextField
          name="signedOn"
          label="Agreement signed on"
          hint="As 12/1/2026."
          optional="optional"
          width="short"
          value={value("signedOn")}
          faults={faults}
          autoComplete="off"
        />
        <Button tone="quiet">Save what was agreed</Button>
      </form>
    </details>
  );
}
