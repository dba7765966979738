import { timeWords } from "@/app/office/_desk/lead-words";
import { type Recipient, walk } from "@/lib/on-call/ladder";
import type { Urgency } from "@/lib/on-call/paging";
import type { Plan } from "@/lib/on-call/roster";
import { addDays, dayOf, instantOf } from "@/lib/triage/calendar";

/** Leads that show what the settings do: by day and in the middle of the night. */
const EXAMPLES: readonly {
  readonly what: string;
  readonly time: string;
  readonly urgency: Urgency;
}[] = [
  {
    what: "A NOW lead at 2:00 am: in jail, no judge yet",
    time: "02:00",
    urgency: { lane: "now", pagesAtNight: true, rules: ["T01"] },
  },
  {
    what: "A NOW lead at 2:00 am: court before noon",
    time: "02:00",
    urgency: { lane: "now", pagesAtNight: true, rules: ["T10"] },
  },
  {
    what: "A NOW lead at 2:00 am that can wait for the morning",
    time: "02:00",
    urgency: { lane: "now", pagesAtNight: false, rules: ["T03"] },
  },
  {
    what: "A NOW lead at 2:00 pm",
    time: "14:00",
    urgency: { lane: "now", pagesAtNight: false, rules: ["T03"] },
  },
  {
    what: "A TODAY lead at 2:00 pm",
    time: "14:00",
    urgency: { lane: "today", pagesAtNight: false, rules: ["T13"] },
  },
];

type PreviewProps = {
  /** As it is saved */
  plan: Plan;
  now: Date;
  /** Only what this person gets, as if they were first on call */
  only?: string | undefined;
};

/** What will happen tomorrow, by the same function that the worker asks. */
export function LadderPreview({ plan, now, only }: PreviewProps) {
  const tomorrow = addDays(dayOf(now, plan.zone), 1);
  return (
    <section className="mt-8" data-preview="" aria-labelledby="preview">
      <h2 id="preview">What will happen</h2>
      <p className="text-ink-soft">Tomorrow, as it is saved now, if nobody acts.</p>
      {EXAMPLES.map(({ what, time, urgency }) => {
        const told = walk(plan, urgency, instantOf(tomorrow, time, plan.zone));
        return (
          <div key={what} className="mt-4" data-example={`${urgency.lane} ${time}`}>
            <h3>{what}</h3>
            <ol className="mt-1">
              {(only === undefined ? told : told.slice(0, 1)).map(({ at, recipients }) => (
                <li key={at.toISOString()}>
                  <time dateTime={at.toISOString()}>{timeWords(at, plan.zone)}</time>:{" "}
                  {recipients.map((one) => toldWords(one, plan.zone)).join("; ")}
                </li>
              ))}
            </ol>
            {told.length === 0 ? <p>Nobody can be told.</p> : null}
          </div>
        );
      })}
    </section>
  );
}

function toldWords({ name, address, detail, standing, heldUntil }: Recipient, zone: string): string {
  const held = heldUntil === null ? "" : `, held by quiet hours until ${timeWords(heldUntil, zone)}`;
  const again = standing === "again" ? ", again" : "";
  const outside = standing === "backup" ? ", outside of the practice" : "";
  return `${name}${again}${outside} (${address}, ${detail}${held})`;
}
