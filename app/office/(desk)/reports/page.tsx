import type { ReactNode } from "react";
import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { away } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import { SpeedHours, Took } from "@/app/office/_desk/speed-hours";
import { FEW } from "@/app/office/_desk/speed-words";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { wallDay } from "@/lib/i18n/dates";
import { type Speed, speedReport } from "@/lib/leads/speed";
import { isOutage } from "@/lib/outage";
import { readPractice } from "@/lib/practice/read";

/** How soon the practice tries to reach people: numbers of all leads alike, and nothing of any one of them. */
export default async function ReportsPage() {
  const actor = await requireActor();
  if (actor === "away") return away();
  const shown = await load(actor);
  if (shown === "away") return away();
  const { since, overall, hours, zone } = shown;
  return (
    <DeskFrame actor={actor} page="office/reports" title="Reports">
      <h1>How soon somebody tries to reach people</h1>
      <p className="mt-1 max-w-measure text-ink-soft">
        Leads of the last 90 days, since {wallDay("en", since)}. Days and hours are those of the office (
        {zone.replaceAll("_", " ")}).
      </p>
      {overall.leads === 0 ? (
        <p className="mt-6 max-w-measure">
          No lead came in these days. Figures stand here with the first one.
        </p>
      ) : (
        <>
          <dl className="mt-4 max-w-measure">
            {factsOf(overall).map(([label, words]) => (
              <div key={label} className="flex justify-between gap-x-6 border-b border-line py-2">
                <dt>{label}</dt>
                <dd className="m-0 shrink-0 text-right font-semibold tabular-nums">{words}</dd>
              </div>
            ))}
          </dl>
          <h2 className="mt-10">By hour of the week</h2>
          <p className="mt-1 max-w-measure text-ink-soft">Only the hours in which leads came in.</p>
          <SpeedHours hours={hours} />
        </>
      )}
      <h2 className="mt-10">How this is counted</h2>
      <p className="mt-1 max-w-measure">
        Every lead counts from the moment it came in, also one added by hand and one that may be spam. Only
        the first attempt that somebody logs stops its time: a mail or an opened page reaches nobody. Half of
        the leads that were tried were tried within the median, and nine in ten within the 90th percentile.
        “Few” means that fewer than {FEW} were tried: one more can change the figure.
      </p>
    </DeskFrame>
  );
}

function factsOf(all: Speed): [label: string, words: ReactNode][] {
  const number = (amount: number) => amount.toLocaleString("en-US");
  return [
    ["Leads that came in", number(all.leads)],
    ["Somebody has tried", number(all.tried)],
    ["Nobody has tried yet", number(all.untried)],
    ["Not tried: the person calls us", number(all.waits)],
    ["Not tried: closed, or stopped by a conflict", number(all.none)],
    ["Median time to the first attempt", <Took key="median" seconds={all.median} of={all} />],
    ["90th percentile", <Took key="ninetieth" seconds={all.ninetieth} of={all} />],
  ];
}

async function load(actor: Actor) {
  try {
    const zone = (await readPractice())?.timeZone ?? "America/Chicago";
    return { ...(await speedReport(actor, zone, now())), zone };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}
