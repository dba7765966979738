import { DeliveryState } from "@/app/office/_desk/delivery-state";
import { CONFLICT_WORDS, labelOf, STATUS_WORDS, timeWords } from "@/app/office/_desk/lead-words";
import { tagWords, whyWords } from "@/app/office/_desk/lead-work-words";
import { MailAgain } from "@/app/office/_desk/mail-again";
import { OUTCOME_OF_DAY } from "@/app/office/_desk/settled-form";
import type { Look } from "@/lib/audit/read";
import { CHARGE_CLASS_LABELS } from "@/lib/charges/classes";
import type { LeadAfter, LeadBefore } from "@/lib/leads/shapes";
import { timesAgain } from "@/lib/notifications/event";
import type { Told } from "@/lib/notifications/read";

type Lead = LeadBefore | LeadAfter;

const OUTCOME_WORDS: Readonly<Record<string, string>> = {
  reached: "reached",
  messageLeft: "left a message",
  noAnswer: "no answer",
  unsafe: "unsafe, not to be used again",
};

const CHANNEL_WORDS: Readonly<Record<string, string>> = {
  safe: "may be used again",
  unsafe: "not to be used any more",
  stopped: "who reads there has ended our mail",
};

const EVENT_WORDS: Readonly<Record<string, (data: Readonly<Record<string, unknown>>) => string>> = {
  received: ({ source }) =>
    source === "desk" ? "Added by hand" : source === "api" ? "Came in by the API" : "Came in by the form",
  assessed: ({ from, to }) =>
    from === to ? "Place in the list changed" : `Moved from ${lane(from)} to ${lane(to)}`,
  status: ({ from, to, why }) =>
    `Status: ${word(STATUS_WORDS, from)} to ${word(STATUS_WORDS, to)}${why === undefined ? "" : `, ${whyWords(why)}`}`,
  trusted: () => "Mark “may be spam” taken away",
  conflict: ({ to }) => `Conflict check: ${word(CONFLICT_WORDS, to)}`,
  attempt: ({ outcome }) => `Tried to reach: ${word(OUTCOME_WORDS, outcome)}`,
  note: () => "Note added",
  task: () => "Task added",
  taskDone: () => "Task done",
  tags: ({ added, removed }) => `Tags: ${[...listed("+", added), ...listed("−", removed)].join(", ")}`,
  channel: ({ channel, to }) =>
    `${channel === "email" ? "E-mail" : "Phone"}: ${CHANNEL_WORDS[String(to)] ?? to}`,
  consultation: () => "Consultation or agreement kept",
  letter: ({ channel }) =>
    `Letter “we do not represent you”: ${channel === "email" ? "by e-mail" : "to print"}`,
  assigned: () => "Assigned",
  chargeClass: ({ position, from, to }) =>
    `Class of charge ${Number(position) + 1}: ${word(CHARGE_CLASS_LABELS, from)} to ${word(CHARGE_CLASS_LABELS, to)}`,
  court: ({ to, keys }) => (to === "unknown" ? "Court date taken out" : `Court changed: ${labelsOf(keys)}`),
  learned: ({ keys }) => `Learned: ${labelsOf(keys)}`,
  settled: ({ to }) => `Last day: ${word(OUTCOME_OF_DAY, to)}`,
  added: ({ keys }) => `Added later: ${labelsOf(keys)}`,
  conflictReopened: () => "Conflict check open again: names were added",
  acknowledged: () => "“I have it”",
};

/** What came of an attempt. */
export function attemptWords(outcome: string): string {
  return word(OUTCOME_WORDS, outcome);
}

function labelsOf(keys: unknown): string {
  return Array.isArray(keys) ? keys.map((key) => labelOf(String(key))).join(", ") : "";
}

function listed(sign: string, codes: unknown): string[] {
  return Array.isArray(codes) ? codes.map((code) => `${sign} ${tagWords(String(code))}`) : [];
}

function word(words: Readonly<Record<string, string>>, code: unknown): string {
  return words[String(code)] ?? String(code);
}

function lane(code: unknown): string {
  return code === "whenFree" ? "WHEN FREE" : String(code).toUpperCase();
}

/** What happened, the last first: codes only, so it reads the same before and after clearance. */
export function History({ lead }: { lead: Lead }) {
  return (
    <section className="mt-8">
      <h2>What happened</h2>
      <ol className="mt-1">
        {lead.events.map(({ id, at, kind, actorName, data }) => (
          <li key={id} data-event={kind} className="border-b border-line py-1 sm:flex sm:gap-x-6">
            <time className="shrink-0 text-ink-soft sm:w-44" dateTime={at.toISOString()}>
              {timeWords(at, lead.zone)}
            </time>
            <span className="block">
              {EVENT_WORDS[kind]?.(recordOf(data)) ?? kind}
              {actorName === null ? null : (
                <span className="text-ink-soft">
                  {" "}
                  · <bdi>{actorName}</bdi>
                </span>
              )}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function recordOf(data: unknown): Readonly<Record<string, unknown>> {
  return typeof data === "object" && data !== null ? { ...data } : {};
}

/** The decisions with their reasons, as far as they may be read. */
export function Decisions({ lead }: { lead: Lead }) {
  return lead.decisions.map(({ id, at, outcome, actorName, hits, reason }) => (
    <div key={id} data-decision={outcome} className="mt-2">
      <p>
        <strong>{word(CONFLICT_WORDS, outcome)}</strong>, <bdi>{actorName}</bdi>,{" "}
        <time dateTime={at.toISOString()}>{timeWords(at, lead.zone)}</time>,{" "}
        {hits === 1 ? "1 name" : `${hits} names`} found
      </p>
      {reason === undefined ? null : (
        <p className="whitespace-pre-wrap" dir="auto">
          {reason}
        </p>
      )}
    </div>
  ));
}

const RUNG_WORDS: Readonly<Record<string, string>> = {
  first: "first on call",
  second: "second on call",
  again: "again",
  owner: "owner",
  backup: "outside backup",
};

/** Who was told. What failed is red and says so. */
export function Deliveries({
  told,
  zone,
  again,
}: {
  told: readonly Told[];
  zone: string;
  /** The id of the lead for whoever may send one again; null for others */
  again: string | null;
}) {
  return (
    <section className="mt-8">
      <h2>Who was told</h2>
      {told.length === 0 ? <p className="mt-1 text-ink-soft">No mail about this lead yet.</p> : null}
      <ul className="mt-1">
        {told.map((each) => (
          <li
            key={each.id}
            data-delivery={each.id}
            data-state={each.state}
            className="border-b border-line py-1"
          >
            <bdi>{each.address}</bdi>
            {each.event.startsWith("lead.added") ? ", about what was added" : ""}
            {each.event.includes(":again:") ? ", sent again" : ""}
            {each.rung === null ? "" : `, ${RUNG_WORDS[each.rung] ?? each.rung}`}:{" "}
            <DeliveryState told={each} zone={zone} />
            {each.heldUntil === null ? "" : `, held by quiet hours until ${timeWords(each.heldUntil, zone)}`}
            {each.attempts > 1 ? `, ${each.attempts} attempts` : ""}
            {each.acknowledgedAt === null ? "" : `; “I have it”, ${timeWords(each.acknowledgedAt, zone)}`}
            {again === null ? null : <MailAgain leadId={again} of={each} times={timesAgain(each.id, told)} />}
          </li>
        ))}
      </ul>
    </section>
  );
}

export function Looks({ looks, zone }: { looks: readonly Look[]; zone: string }) {
  return (
    <section className="mt-8">
      <h2>Who opened it</h2>
      <ul className="mt-1">
        {looks.map(({ id, at, act, actorName }) => (
          <li key={id} data-look={act}>
            <bdi>{actorName}</bdi>, {timeWords(at, zone)}
            {act === "lead.names.read" ? ", names to check" : ""}
            {act === "lead.printed" ? ", printed" : ""}
            {act === "lead.paper.read" ? ", a court paper" : ""}
          </li>
        ))}
      </ul>
    </section>
  );
}
