import { Notice } from "@/app/_ui/notice";
import { mailTroubles, type Trouble } from "@/lib/notifications/trouble";
import { isOutage } from "@/lib/outage";

const WORDS: Readonly<Record<Trouble, string>> = {
  "no-recipient": "Nobody is told of new leads: there is no owner and no attorney who can sign in.",
  "mailbox-only":
    "No mail leaves this portal: it is only kept in a folder of its machine. Set RESEND_API_KEY or SMTP_URL, with MAIL_FROM.",
  "mail-failing":
    "Mail about leads is not going out. It is tried again until it does. Look at the list yourself.",
  "mail-refused": "An address of the practice refuses mail about leads. The lead shows which.",
  "mail-unknown": "Of some mail about leads nobody knows whether it arrived. The lead shows which.",
  "canary-late":
    "The morning check of mail did not arrive. Mail about leads may not arrive either. Look at the list yourself.",
  "tap-late":
    "Nobody has said that the weekly check of mail arrived. Look for it in the inbox, in spam too, and press its button.",
};

/** Red, on every page of the desk, while somebody may wait for a mail that does not come. */
export async function MailTrouble() {
  const troubles = await read();
  if (troubles.length === 0) return null;
  return (
    <section aria-label="Trouble with mail" className="px-4 pt-5 sm:px-8" data-banner="mail">
      <Notice tone="error" word="Mail">
        {troubles.map((trouble) => (
          <p key={trouble} data-trouble={trouble}>
            {WORDS[trouble]}
          </p>
        ))}
        <p>
          <a href="/office/mail">What waits and why</a>
        </p>
      </Notice>
    </section>
  );
}

/** During an outage the page itself says what is wrong. */
async function read(): Promise<Trouble[]> {
  try {
    return await mailTroubles();
  } catch (error) {
    if (isOutage(error)) return [];
    throw error;
  }
}
