import type { ReactNode } from "react";
import { Notice } from "@/app/_ui/notice";
import { DeadJobs } from "@/app/office/_desk/dead-jobs";
import { DeskFrame } from "@/app/office/_desk/desk-frame";
import {
  REASON_WORDS,
  STATUS_WORDS,
  TRANSPORT_WORDS,
  WORKER_WORDS,
  waitWords,
} from "@/app/office/_desk/health-words";
import { roadWords } from "@/app/office/_desk/mail-road";
import { away } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import { Saved } from "@/app/office/_desk/settings-links";
import type { Actor } from "@/lib/auth/actor";
import { type Health, type Reason, readHealth } from "@/lib/health/read";
import { deadJobs } from "@/lib/jobs/dead";
import { oldestInJail, type Unattended } from "@/lib/leads/unattended";
import { roadProof } from "@/lib/notifications/road-proof";
import { isOutage } from "@/lib/outage";
import { readPractice } from "@/lib/practice/read";
import { mayChangePractice } from "@/lib/practice/write";

/** How the portal does, as /api/health says it to a monitor, in words and with what to do. */
export default async function HealthPage({ searchParams }: PageProps<"/office/health">) {
  const actor = await requireActor();
  if (actor === "away") return away();
  const shown = await load(actor);
  if (shown === "away" || shown.health.status === "down") return away();
  const { health, road, inJail, dead, zone } = shown;
  const { saved } = await searchParams;
  return (
    <DeskFrame actor={actor} page="office/health" title="Health">
      <Saved what={saved === "retry" ? "The job runs again now." : undefined} />
      <h1>Health of the portal</h1>
      <p className="mt-1" data-health={health.status}>
        {STATUS_WORDS[health.status]}
      </p>
      <Reasons reasons={health.reasons} />
      <h2 className="mt-8">What is known</h2>
      <dl className="mt-1 max-w-measure">
        {factsOf(health, roadWords(road, zone), inJail).map(([label, words]) => (
          <div key={label} className="border-b border-line py-2">
            <dt className="font-semibold">{label}</dt>
            <dd className="m-0 break-words">{words}</dd>
          </div>
        ))}
      </dl>
      <DeadJobs jobs={dead} zone={zone} mayRetry={mayChangePractice(actor)} />
    </DeskFrame>
  );
}

function Reasons({ reasons }: { reasons: readonly Reason[] }) {
  return reasons.map((reason) => {
    const { what, todo, setting } = REASON_WORDS[reason];
    return (
      <div key={reason} className="mt-3" data-reason={reason}>
        <Notice tone={setting === true ? "plain" : "warn"} word={what}>
          <p>{todo}</p>
        </Notice>
      </div>
    );
  });
}

function factsOf(
  { worker, jobs, mail, version }: Health,
  road: string,
  inJail: Unattended | null,
): [label: string, words: ReactNode][] {
  const beat = worker.beatSeconds === null ? "" : ` It last said so ${waitWords(worker.beatSeconds)} ago.`;
  return [
    ["Database", "It answers."],
    ["Worker", `${WORKER_WORDS[worker.mode]}${beat}`],
    [
      "Jobs",
      jobs.oldestSeconds === 0
        ? "No job waits."
        : `The job that waits longest could have run for ${waitWords(jobs.oldestSeconds)}.`,
    ],
    [
      "Mail",
      `${TRANSPORT_WORDS[mail.transport]} ${mail.failing ? "Some is not out that should be." : "Nothing is late."}`,
    ],
    ["Does mail arrive?", road],
    ["In jail, nobody has acted", <InJail key="jail" oldest={inJail} />],
    ["Last backup", "Not known here. The portal keeps no record of backups: ask whoever makes them."],
    ["Version", version],
  ];
}

/** A mail that went out is not a person who does something: this is what nobody has answered. */
function InJail({ oldest }: { oldest: Unattended | null }) {
  if (oldest === null) return "Nobody in jail waits for a first act.";
  return (
    <span data-unattended={oldest.reference}>
      The oldest is{" "}
      <a className="inline-flex min-h-11 items-center sm:min-h-0" href={`/office/leads/${oldest.id}`}>
        {oldest.reference}
      </a>
      , for {waitWords(oldest.seconds)}.
    </span>
  );
}

async function load(actor: Actor) {
  try {
    const [health, road, inJail, dead, practice] = await Promise.all([
      readHealth(),
      roadProof(),
      oldestInJail(actor),
      deadJobs(),
      readPractice(),
    ]);
    return { health, road, inJail, dead, zone: practice?.timeZone ?? "America/Chicago" };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}
