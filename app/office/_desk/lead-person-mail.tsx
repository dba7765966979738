import { Button } from "@/app/_ui/button";
import { DeliveryState } from "@/app/office/_desk/delivery-state";
import { timeWords } from "@/app/office/_desk/lead-words";
import type { LeadAfter } from "@/lib/leads/shapes";
import { kindOf } from "@/lib/notifications/event";
import { PERSON } from "@/lib/notifications/person-event";
import type { Told } from "@/lib/notifications/read";

const WORDS: Readonly<Record<string, string>> = {
  [PERSON.receipt]: "We have your request",
  [PERSON.followUp]: "Nobody has reached you yet",
  [PERSON.reminder]: "Reminder of the court date",
  [PERSON.moved]: "The court date is another one",
  [PERSON.withdrawn]: "The court date is gone",
  [PERSON.letter]: "Letter “we do not represent you”",
};

/** What the portal writes to the person by itself, and what became of it. Only after clearance. */
export function PersonMails({ lead, mails }: { lead: LeadAfter; mails: readonly Told[] }) {
  return (
    <section className="mt-8" data-person-mail="">
      <h2>Mail to the person</h2>
      {mails.length === 0 ? (
        <p className="mt-1 text-ink-soft">None, and none is planned.</p>
      ) : (
        <ul className="mt-1">
          {mails.map((each) => (
            <li
              key={each.id}
              data-delivery={each.id}
              data-state={each.state}
              className="border-b border-line py-1"
            >
              {WORDS[kindOf(each.event)] ?? each.event}:{" "}
              {each.heldUntil === null ? (
                <DeliveryState told={each} zone={lead.zone} />
              ) : (
                `goes out ${timeWords(each.heldUntil, lead.zone)}`
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Says of the address what the person told the desk about it. */
export function MarkAddress({ leadId, to }: { leadId: string; to: "safe" | "unsafe" }) {
  return (
    <form method="post" action={`/office/leads/${leadId}/channel/save`} className="mt-2">
      <input type="hidden" name="to" value={to} />
      <Button tone="quiet">{to === "safe" ? "They say we may write there" : "Nobody may write there"}</Button>
    </form>
  );
}
