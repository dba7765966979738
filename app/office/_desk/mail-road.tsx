import { randomUUID } from "node:crypto";
import { Button } from "@/app/_ui/button";
import { DeliveryState } from "@/app/office/_desk/delivery-state";
import { timeWords } from "@/app/office/_desk/lead-words";
import type { Told } from "@/lib/notifications/read";
import type { RoadProof } from "@/lib/notifications/road-proof";

type MailRoadProps = {
  road: RoadProof | null;
  /** The last test messages of whoever looks, the newest first */
  tests: readonly Told[];
  zone: string;
  /** The page that the test message leads back to */
  back: "settings" | "mail";
};

/** Whether mail is known to arrive, and a test message to try it now. */
export function MailRoad({ road, tests, zone, back }: MailRoadProps) {
  return (
    <section id="mail" aria-labelledby="mail-road" className="mt-10 border-t border-line pt-6">
      <h2 id="mail-road" className="mb-2">
        Does mail arrive?
      </h2>
      <p
        className="mb-4 max-w-measure"
        data-road={road === null ? "mailbox" : road.late ? "late" : road.kind}
      >
        {roadWords(road, zone)}
      </p>
      <form method="post" action="/office/settings/test-mail/save">
        <input type="hidden" name="press" value={randomUUID()} />
        <input type="hidden" name="back" value={back} />
        <p className="mb-4">A test message goes to each of your own addresses, also to one that is red.</p>
        <Button tone="quiet">Send a test message</Button>
      </form>
      {tests.length === 0 ? null : (
        <ul className="mt-4">
          {tests.map((told) => (
            <li
              key={told.id}
              data-delivery={told.id}
              data-state={told.state}
              className="border-b border-line py-1"
            >
              <bdi>{told.address}</bdi>: <DeliveryState told={told} zone={zone} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Whether mail is known to arrive, and how that is found out. */
export function roadWords(road: RoadProof | null, zone: string): string {
  if (road === null) return "Mail is kept in a folder of this machine. Nothing leaves it.";
  const how =
    road.kind === "canary"
      ? "A check goes to the owner every morning and counts when the mail service says that it was delivered."
      : "The mail server accepts mail and never says whether it arrives. A check goes to the owner every week and counts when its button is pressed.";
  const last =
    road.provedAt === null ? "Not proven so far." : `Last proven ${timeWords(road.provedAt, zone)}.`;
  return road.late ? `${how} The last one was not answered in time. ${last}` : `${how} ${last}`;
}
