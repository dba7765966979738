import { timeWords } from "@/app/office/_desk/lead-words";
import type { KeptMail } from "@/lib/notifications/kept";

/** The mails that are kept in the place of being sent. Each opens on a page of its own, because opening is written down. */
export function MailKept({ mails, zone }: { mails: readonly KeptMail[]; zone: string }) {
  return (
    <section aria-labelledby="kept" className="mt-8">
      <h2 id="kept">The mailbox of this machine</h2>
      <p className="mt-1 max-w-measure text-ink-soft">
        Mail is kept here and goes to nobody. Only an owner sees this list. The audit log names whoever opens
        a mail. After 30 days a mail is deleted.
      </p>
      {mails.length === 0 ? <p className="mt-2">No mail is kept yet.</p> : null}
      <ul className="mt-1">
        {mails.map(({ id, at, to, subject }) => (
          <li key={id} data-kept={id} className="border-b border-line py-1 break-words">
            <a className="inline-flex min-h-11 items-center" href={`/office/mail/kept/${id}`}>
              <bdi>{subject}</bdi>
            </a>
            <span className="block text-ink-soft">
              to <bdi>{to}</bdi>, <time dateTime={at.toISOString()}>{timeWords(at, zone)}</time>
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
