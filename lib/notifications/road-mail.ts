import { createElement } from "react";
import { render } from "react-email";
import { MailCheck, type MailCheckProps } from "@/emails/mail-check";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";
import type { Attempt } from "@/lib/notifications/attempt";
import { kindOf, ROAD } from "@/lib/notifications/event";
import type { Mail } from "@/lib/notifications/mail";
import type { Outgoing } from "@/lib/notifications/outgoing";
import { plainText } from "@/lib/notifications/plain-text";
import { tapPath } from "@/lib/notifications/road-tap";
import { mailDomain, sender } from "@/lib/notifications/transport";

/** A mail about mail itself. Its words are fixed: they hold nothing of a lead, so anybody may read them. */

/**
 * @returns null when there is no such delivery
 * @throws when the database does not answer
 */
export async function roadMailOf(deliveryId: string): Promise<Outgoing | null> {
  const delivery = await database().delivery.findUnique({
    where: { id: deliveryId, leadId: null },
    select: { id: true, address: true, event: true },
  });
  if (delivery === null) return null;
  const kind = kindOf(delivery.event);
  return {
    ...{ deliveryId, urgent: kind === ROAD.alarm, byOtherRoad: kind === ROAD.alarm },
    write: (attempt) => write(delivery, attempt),
  };
}

type Row = { readonly id: string; readonly address: string; readonly event: string };

async function write({ id, address, event }: Row, { idempotencyKey }: Attempt): Promise<Mail> {
  const props = wordsOf(kindOf(event), id);
  const html = await render(createElement(MailCheck, props));
  return {
    ...{
      id,
      from: sender(),
      to: address,
      subject: props.title,
      html,
      text: plainText(html),
      idempotencyKey,
    },
    messageId: `<${id}@${mailDomain()}>`,
    headers: {
      "X-First-Call-Event": kindOf(event),
      "X-First-Call-Delivery": id,
      "Auto-Submitted": "auto-generated",
    },
  };
}

function wordsOf(kind: string, deliveryId: string): MailCheckProps {
  switch (kind) {
    case ROAD.canary:
      return {
        title: "Morning check of mail",
        lines: [
          "The portal sends this every morning. When it arrives, mail about leads arrives too.",
          "There is nothing to do. If it does not arrive, the desk says so in red.",
        ],
        button: null,
      };
    case ROAD.tap:
      return {
        title: "Weekly check of mail: did this arrive?",
        lines: [
          "A mail server that takes a mail does not say whether it arrives. Only you can.",
          "Press the button. If nobody does within two days, the desk says in red that mail may not arrive.",
        ],
        button: { label: "I got it", url: `${env().APP_URL}${tapPath(deliveryId)}` },
      };
    case ROAD.alarm:
      return {
        title: "Mail from the portal may not arrive",
        lines: [
          "The last check of mail was not answered in time. This mail took the other way out.",
          "Look at the list of leads yourself until this is repaired. Then check the mail settings.",
        ],
        button: { label: "Go to the leads", url: `${env().APP_URL}/office/leads` },
      };
    case ROAD.test:
      return {
        title: "Test message",
        lines: ["Somebody asked for this on the settings page of the portal.", "There is nothing to do."],
        button: null,
      };
    default:
      // Not in any words of ours: the sending then says that it could not be written.
      throw new Error("a mail of no known kind");
  }
}
