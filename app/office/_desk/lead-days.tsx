import type { Fault } from "@/app/_ui/control";
import { CourtForm } from "@/app/office/_desk/court-form";
import { answerWords, timeWords } from "@/app/office/_desk/lead-words";
import { SettledForm } from "@/app/office/_desk/settled-form";
import { ToldLine } from "@/app/office/_desk/told-line";
import { now } from "@/lib/clock";
import { settledIn } from "@/lib/leads/history";
import { courtDateOf, daysUntil, runningDaysOf } from "@/lib/leads/last-days";
import { distanceWords } from "@/lib/leads/reason-words";
import { outcomeOf } from "@/lib/leads/settle";
import type { LeadAfter, LeadBefore } from "@/lib/leads/shapes";
import type { Typed } from "@/lib/practice/form";
import { knownClosedDays } from "@/lib/practice/read";
import { packReview } from "@/lib/reviews/read";
import type { OwnDay } from "@/lib/triage/own-days";

type Lead = LeadBefore | LeadAfter;

const DAY_WORDS: Readonly<Record<OwnDay["what"], string>> = {
  license: "Ask for a license hearing by",
  appeal: "Appeal by",
  newTrial: "Ask for a new trial by",
  preliminary: "Demand a preliminary hearing by",
  order: "Protection-order hearing, at the latest",
};

const TOLD = ["nextCourtAt", "didYouGo", "courtName", "nextCourtSource"] as const;

type DaysProps = {
  lead: Lead;
  works: boolean;
  /** What was typed into the form of the court date when it was refused; empty otherwise */
  typed: Typed;
  faults: readonly Fault[];
};

/** The next court date with its distance, and the last days of the law that run, each with its statute. */
export async function Days({ lead, works, typed, faults }: DaysProps) {
  const at = now();
  const running = runningDaysOf(lead, at, await knownClosedDays());
  const { clocks } = await packReview();
  const settled = settledIn(lead.events);
  return (
    <section className="mt-6" data-days="">
      <h2>Dates that run</h2>
      <Court lead={lead} at={at} />
      <ToldLine lead={lead} keys={TOLD} unlabelled="nextCourtAt" />
      {works ? <CourtForm lead={lead} typed={typed} faults={faults} /> : null}
      <ul className="mt-1">
        {running.map(({ what, day, standing, clock }) => (
          <li key={what} className="border-b border-line py-1" data-last-day={what} data-standing={standing}>
            {DAY_WORDS[what]}{" "}
            <strong>{day === null ? "an unknown day, so maybe today" : <DayText day={day} />}</strong>
            {day === null ? null : `, ${daysWords(daysUntil(day, at, lead.zone))}`}
            {standing === "passed" && !isSettled(settled.get(what)) ? (
              <strong className="text-error">
                {" "}
                <span aria-hidden="true">■</span> passed: ask now
              </strong>
            ) : null}
            <span className="block text-ink-soft">
              <cite className="not-italic">{clock.statute}</cite>
              {clocks.has(clock.key) ? ", checked by a lawyer" : ", not yet checked by a lawyer"}
            </span>
            {works && what !== "order" ? (
              <SettledForm
                leadId={lead.id}
                version={lead.version}
                what={what}
                outcome={outcomeOf(settled.get(what) ?? "") ?? "open"}
              />
            ) : null}
          </li>
        ))}
      </ul>
      {running.length === 0 ? <p className="mt-1 text-ink-soft">No last day of the law is known.</p> : null}
    </section>
  );
}

function isSettled(outcome: string | undefined): boolean {
  return outcome !== undefined && outcome !== "open";
}

function Court({ lead, at }: { lead: Lead; at: Date }) {
  const court = courtDateOf(lead);
  if (court === null) {
    return (
      <p className="mt-1" data-court="unknown">
        Court: <strong className="text-warn">not known</strong>. Ask, and look at the docket.
      </p>
    );
  }
  const days = daysUntil(court.wall, at, lead.zone);
  const name = lead.answers.courtName;
  // A day without a time counts from its morning in the order; hours of it would be invented.
  const distance =
    court.wall.includes("T") && Math.abs(days) <= 1 ? distanceWords(court.at, at) : daysWords(days);
  return (
    <p className="mt-1" data-court={days < 0 ? "past" : "ahead"}>
      Court:{" "}
      <strong>
        {court.wall.includes("T") ? timeWords(court.at, lead.zone) : <DayText day={court.wall} />}
      </strong>
      {court.isExact ? "" : " (about)"}, <strong data-countdown={days}>{distance}</strong>
      {typeof name === "string" && name !== "unknown" ? (
        <>
          , <bdi>{answerWords("courtName", name)}</bdi>
        </>
      ) : null}
      . <span className="text-ink-soft">Clock of the court. Confirm with the clerk.</span>
    </p>
  );
}

/** A day of the calendar, whatever the zone: nothing is converted. */
function DayText({ day }: { day: string }) {
  return (
    <time dateTime={day}>{timeWords(new Date(`${day}T12:00:00Z`), "UTC").replace(/, [^,]*$/u, "")}</time>
  );
}

function daysWords(days: number): string {
  if (days === 0) return "today";
  if (Math.abs(days) === 1) return days === 1 ? "tomorrow" : "yesterday";
  return days > 0 ? `in ${days} days` : `${-days} days ago`;
}
