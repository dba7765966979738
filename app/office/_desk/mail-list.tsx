import { DeliveryState } from "@/app/office/_desk/delivery-state";
import { timeWords } from "@/app/office/_desk/lead-words";
import { MailAgain } from "@/app/office/_desk/mail-again";
import type { MailList as List, MailRow } from "@/lib/notifications/overview";

/** What a mail is about, by the kind of its event. One that is not here is about the portal itself. */
const ABOUT: ReadonlyMap<string, string> = new Map([
  ["lead.received", "a new lead"],
  ["lead.escalated", "a lead that nobody had taken"],
  ["lead.added", "something added to a lead"],
  ["review.due", "the review of the law"],
  ["road.canary", "the morning check of mail"],
  ["road.tap", "the weekly check of mail"],
  ["road.test", "a test message"],
  ["road.alarm", "an alarm about mail"],
]);

type MailListProps = {
  id: string;
  title: string;
  list: List;
  /** What stands in the place of an empty list */
  none: string;
  zone: string;
  /** Whoever looks may send mail about leads again */
  mayRepeat: boolean;
};

/** Mails that are in the same case, each with what it is about and why it is here. */
export function MailList({ id, title, list, none, zone, mayRepeat }: MailListProps) {
  const { rows, amount } = list;
  return (
    <section aria-labelledby={id} className="mt-8">
      <h2 id={id}>{title}</h2>
      {amount === 0 ? <p className="mt-1 text-ink-soft">{none}</p> : null}
      {amount > rows.length ? (
        <p className="mt-1 text-ink-soft">{`The first ${rows.length} of ${amount}.`}</p>
      ) : null}
      <ul className="mt-1 border-line" data-list={id} data-amount={amount}>
        {rows.map((row) => (
          <Row key={row.told.id} row={row} zone={zone} mayRepeat={mayRepeat} />
        ))}
      </ul>
    </section>
  );
}

function Row({ row, zone, mayRepeat }: { row: MailRow; zone: string; mayRepeat: boolean }) {
  const { told, lead, kind, times } = row;
  return (
    <li data-delivery={told.id} data-state={told.state} className="border-b border-line py-2 break-words">
      {lead === null ? null : (
        <>
          <a
            className="inline-flex min-h-11 items-center font-semibold"
            href={`/office/leads/${lead.id}`}
            data-reference={lead.reference}
          >
            {lead.reference}
          </a>
          {", "}
        </>
      )}
      {ABOUT.get(kind) ?? "the portal"}, to <bdi>{told.address}</bdi>:{" "}
      <DeliveryState told={told} zone={zone} />
      {told.heldUntil === null ? "" : `, held by quiet hours until ${timeWords(told.heldUntil, zone)}`}
      {told.attempts > 1 ? `, ${told.attempts} attempts` : ""}
      {lead === null || !mayRepeat ? null : <MailAgain leadId={lead.id} of={told} times={times} />}
    </li>
  );
}
