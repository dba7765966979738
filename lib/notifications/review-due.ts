import { createElement } from "react";
import { render } from "react-email";
import { ReviewDue } from "@/emails/review-due";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";
import { wallDay } from "@/lib/i18n/dates";
import { packs } from "@/lib/jurisdictions/packs";
import { ATTEMPT_MS } from "@/lib/notifications/attempt";
import { DeliveryFault } from "@/lib/notifications/fault";
import { plainText } from "@/lib/notifications/plain-text";
import { mailDomain, sender, transport } from "@/lib/notifications/transport";
import { pastDue } from "@/lib/reviews/due";
import { lastSigned } from "@/lib/reviews/read";
import { dayOf } from "@/lib/triage/calendar";

/**
 * Sends one mail that a review is past due; nothing when it went out already, or when everything has been signed
 * since. The same row is the same Message-ID, so a repeated attempt is one mail to whoever looks.
 * @throws {DeliveryFault} when it failed for now: the queue then tries again
 * @throws when the database does not answer
 */
export async function sendReminder(
  { reminderId }: { readonly reminderId: string },
  signal: AbortSignal,
): Promise<void> {
  const row = await database().reviewReminder.findUnique({ where: { id: reminderId } });
  if (row === null || row.sentAt !== null || row.failure !== null) return;
  const due = await stillDue(row.practiceId, row.state);
  if (due === null) return;
  const html = await render(createElement(ReviewDue, { ...due, openUrl: `${env().APP_URL}/office/packs` }));
  const way = await transport();
  const outcome = await way.send(
    {
      ...{ id: row.id, from: sender(), to: row.address, html, text: plainText(html) },
      ...{ subject: `The law of ${due.state}: a review is past due`, idempotencyKey: row.id },
      messageId: `<${row.id}@${mailDomain()}>`,
      headers: {
        "X-First-Call-Event": "review.due",
        "X-First-Call-Delivery": row.id,
        "Auto-Submitted": "auto-generated",
      },
    },
    AbortSignal.any([signal, AbortSignal.timeout(ATTEMPT_MS)]),
  );
  if (outcome.kind === "failed") throw new DeliveryFault(outcome.code);
  const what = outcome.kind === "sent" ? { sentAt: now() } : { failure: outcome.code };
  await database().reviewReminder.update({ where: { id: row.id }, data: what });
}

async function stillDue(practiceId: string, state: string) {
  const pack = packs().find((one) => one.state === state);
  if (pack === undefined) return null;
  const { days, subjects } = pastDue(pack, await lastSigned(practiceId, state), dayOf(now(), pack.zone));
  const [since] = days;
  return since === undefined ? null : { state: pack.name, since: wallDay("en", since), subjects };
}
