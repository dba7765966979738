import { Notice } from "@/app/_ui/notice";
import type { Actor } from "@/lib/auth/actor";
import { now } from "@/lib/clock";
import { alabama } from "@/lib/jurisdictions/alabama/pack";
import { isOutage } from "@/lib/outage";
import { pastDue } from "@/lib/reviews/due";
import { mayReview } from "@/lib/reviews/permissions";
import { lastSigned } from "@/lib/reviews/read";
import { dayOf } from "@/lib/triage/calendar";

/** On every page of the desk while nobody has looked at the law for a year, to whoever can do something about it. */
export async function ReviewDue({ actor }: { actor: Actor }) {
  if (!mayReview(actor)) return null;
  const due = await read(actor);
  const [since] = due?.days ?? [];
  if (due === null || since === undefined) return null;
  return (
    <section aria-label="The law is to be reviewed" className="px-4 pt-5 sm:px-8" data-banner="review">
      <Notice tone="warn" word="The law">
        <p>
          The law that the public pages tell was to be reviewed by {since}. They say so to every reader.{" "}
          <a href="/office/packs">See what waits</a>
        </p>
      </Notice>
    </section>
  );
}

/** During an outage the page itself says what is wrong. */
async function read({ practiceId }: Actor) {
  const pack = alabama();
  try {
    return pastDue(pack, await lastSigned(practiceId, pack.state), dayOf(now(), pack.zone));
  } catch (error) {
    if (isOutage(error)) return null;
    throw error;
  }
}
