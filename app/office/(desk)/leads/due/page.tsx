import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { timeWords } from "@/app/office/_desk/lead-words";
import { away } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { dueWork } from "@/lib/leads/due-work";
import { distanceWords } from "@/lib/leads/reason-words";
import { isOutage } from "@/lib/outage";

/** Whom somebody promised to try again, and what was to be done: what is overdue first. */
export default async function DuePage() {
  const actor = await requireActor();
  if (actor === "away") return away();
  const due = await load(actor);
  if (due === "away") return away();
  const at = now();
  return (
    <DeskFrame actor={actor} page="office/leads/due" title="Follow-ups">
      <h1>Follow-ups and tasks</h1>
      <p className="mt-1 text-ink-soft">Due by the end of the next 24 hours. Overdue first.</p>
      {due.length === 0 ? (
        <p className="mt-4">
          Nothing is due. <a href="/office/leads">Go to the leads</a>.
        </p>
      ) : null}
      <ul className="mt-3 border-t border-line">
        {due.map(({ leadId, reference, name, what, at: when, zone, assignedTo }) => (
          <li
            key={`${leadId} ${what} ${when.toISOString()}`}
            data-due={what}
            data-overdue={when < at ? "" : undefined}
            className="border-b border-line py-2"
          >
            <a className="inline-flex min-h-11 items-center font-semibold" href={`/office/leads/${leadId}`}>
              <bdi>{name}</bdi>
            </a>{" "}
            <span className="text-ink-soft">{reference}</span>: {what === "followUp" ? "try again" : "a task"}{" "}
            <time dateTime={when.toISOString()}>{timeWords(when, zone)}</time>,{" "}
            <span className={when < at ? "font-semibold text-error" : ""}>
              {when < at ? "overdue, " : ""}
              {distanceWords(when, at)}
            </span>
            <span className="block text-ink-soft">{assignedTo === null ? "nobody has it" : assignedTo}</span>
          </li>
        ))}
      </ul>
    </DeskFrame>
  );
}

async function load(actor: Actor) {
  try {
    return await dueWork(actor);
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}
