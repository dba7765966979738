import { DeskFrame } from "@/app/office/_desk/desk-frame";
import { MailKept } from "@/app/office/_desk/mail-kept";
import { MailList } from "@/app/office/_desk/mail-list";
import { MailRoad } from "@/app/office/_desk/mail-road";
import { away } from "@/app/office/_desk/refusals";
import { requireActor } from "@/app/office/_desk/require-actor";
import type { Actor } from "@/lib/auth/actor";
import { mayWork } from "@/lib/leads/permissions";
import { listKept } from "@/lib/notifications/kept";
import { type MailOverview, mailOverview } from "@/lib/notifications/overview";
import { roadProof } from "@/lib/notifications/road-proof";
import { lastTests } from "@/lib/notifications/test-message";
import type { RedReason } from "@/lib/on-call/red";
import { isOutage } from "@/lib/outage";
import { readPractice } from "@/lib/practice/read";

/** What the practice is told by mail: what waits and why, what did not arrive, and whether mail arrives at all. */
export default async function MailPage() {
  const actor = await requireActor();
  if (actor === "away") return away();
  const shown = await load(actor);
  if (shown === "away") return away();
  const { overview, road, tests, kept, zone } = shown;
  const mayRepeat = mayWork(actor);
  return (
    <DeskFrame actor={actor} page="office/mail" title="Mail">
      <h1>Mail</h1>
      <p className="mt-1 max-w-measure text-ink-soft">
        Who was told of a lead stands on the lead. Here is what waits, and what did not arrive.
      </p>
      <RedAddresses red={overview.red} />
      <MailList
        id="waiting"
        title="Waiting"
        list={overview.waiting}
        none="Nothing waits. All mail has been handed over."
        {...{ zone, mayRepeat }}
      />
      <MailList
        id="failed"
        title="Did not arrive in the last 30 days"
        list={overview.failed}
        none="No mail was refused or came back."
        {...{ zone, mayRepeat }}
      />
      <MailRoad road={road} tests={tests} zone={zone} back="mail" />
      {kept === null ? null : <MailKept mails={kept} zone={zone} />}
    </DeskFrame>
  );
}

const RED_WORDS: Readonly<Record<RedReason, string>> = {
  bounced: "mail to it came back",
  complained: "its reader called our mail spam",
  refused: "its mail server refuses it",
};

function RedAddresses({ red }: { red: MailOverview["red"] }) {
  if (red.size === 0) return null;
  return (
    <section aria-labelledby="red" className="mt-8">
      <h2 id="red">Addresses that take no mail</h2>
      <p className="mt-1 max-w-measure text-ink-soft">
        Their readers are told at their next address. One is good again when a mail arrives there: correct it
        and send a test message.
      </p>
      <ul className="mt-1">
        {[...red].map(([address, reason]) => (
          <li key={address} data-red={reason} className="border-b border-line py-1 break-words">
            <span className="font-semibold text-error">
              <span aria-hidden="true">■ </span>
              <bdi>{address}</bdi>
            </span>
            : {RED_WORDS[reason]}
          </li>
        ))}
      </ul>
    </section>
  );
}

async function load(actor: Actor) {
  try {
    const [overview, road, tests, kept, practice] = await Promise.all([
      mailOverview(actor),
      roadProof(),
      lastTests(actor),
      listKept(actor),
      readPractice(),
    ]);
    return { overview, road, tests, kept, zone: practice?.timeZone ?? "America/Chicago" };
  } catch (error) {
    if (isOutage(error)) return "away";
    throw error;
  }
}
