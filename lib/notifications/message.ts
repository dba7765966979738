import { createElement, type ReactElement } from "react";
import { render, toPlainText } from "react-email";
import { LeadAdded } from "@/emails/lead-added";
import { LeadSummary, type LeadSummaryProps } from "@/emails/lead-summary";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";
import type { CheckedClocks } from "@/lib/jurisdictions/clocks";
import type { Attempt } from "@/lib/notifications/attempt";
import { ADDED, kindOf } from "@/lib/notifications/event";
import { havePath } from "@/lib/notifications/have";
import type { Mail } from "@/lib/notifications/mail";
import { oneLine } from "@/lib/notifications/one-line";
import { headOf, LEAD_COLUMNS, type MailLead, subjectOf, summaryOf } from "@/lib/notifications/summary";
import { mailDomain, sender } from "@/lib/notifications/transport";
import { packReview } from "@/lib/reviews/read";

/** What a mail about a lead is written from, read before the attempt begins. */
export interface Material {
  readonly delivery: {
    readonly id: string;
    readonly address: string;
    readonly event: string;
    readonly detail: string;
  };
  readonly lead: MailLead & { readonly id: string };
  /** Of the practice */
  readonly zone: string;
  /** Names of the others who are told the same */
  readonly alsoTold: readonly string[];
  /** The numbers of the law that a lawyer has signed off */
  readonly checked: CheckedClocks;
}

/**
 * @returns null when there is no such delivery
 * @throws when the database does not answer
 */
export async function materialOf(deliveryId: string): Promise<Material | null> {
  const delivery = await database().delivery.findUnique({
    where: { id: deliveryId },
    select: { id: true, address: true, event: true, detail: true, lead: { select: LEAD_COLUMNS } },
  });
  if (delivery === null) return null;
  const { lead, event } = delivery;
  const [practice, others] = await Promise.all([
    database().practice.findUniqueOrThrow({
      where: { id: lead.practiceId },
      select: { timeZone: true },
    }),
    database().delivery.findMany({
      where: { leadId: lead.id, event, id: { not: deliveryId } },
      orderBy: [{ createdAt: "asc" }, { id: "asc" }],
      select: { userId: true },
    }),
  ]);
  const ids = others.flatMap(({ userId }) => (userId === null ? [] : [userId]));
  const people = await database().user.findMany({
    where: { id: { in: ids } },
    orderBy: { createdAt: "asc" },
    select: { name: true },
  });
  const { clocks: checked } = await packReview();
  const alsoTold = people.map(({ name }) => oneLine(name, 60));
  return { delivery, lead, zone: practice.timeZone, alsoTold, checked };
}

/** Html to text of the renderer: headings as they are written, and the table of facts as one. */
const TEXT_OPTIONS = {
  wordwrap: 78,
  selectors: [
    { selector: "h1", options: { uppercase: false } },
    { selector: "table.facts", format: "dataTable", options: { uppercaseHeaderCells: false, colSpacing: 2 } },
    { selector: "a", options: { hideLinkHrefIfSameAsText: true } },
    { selector: "a[href^='tel:']", format: "anchor", options: { ignoreHref: true } },
  ],
};

/** Writes the mail of an attempt. The same attempt under the same key gives the same mail. */
export async function writeMail(material: Material, attempt: Attempt): Promise<Mail> {
  const { delivery, lead } = material;
  const kind = kindOf(delivery.event);
  const { subject, element } = kind === ADDED ? addedOf(material) : receivedOf(material, attempt);
  const html = await render(element);
  // From the markup that is there already: asking the renderer for text would draw the whole mail again.
  const text = toPlainText(html, TEXT_OPTIONS);
  return {
    ...{ id: delivery.id, from: sender(), to: delivery.address, html, text, subject },
    idempotencyKey: attempt.idempotencyKey,
    messageId: `<${delivery.id}@${mailDomain()}>`,
    headers: {
      "X-First-Call-Event": kind,
      "X-First-Call-Delivery": delivery.id,
      "X-First-Call-Reference": lead.reference,
      "Auto-Submitted": "auto-generated",
    },
  };
}

type Written = { readonly subject: string; readonly element: ReactElement };

/** The same for every practice and lead: what was added is not said. */
function addedOf({ lead }: Material): Written {
  const { lane, reference } = headOf(lead);
  const element = createElement(LeadAdded, { lane, reference, openUrl: leadUrl(lead.id) });
  return { subject: `${lane} · added to ${reference}`, element };
}

function receivedOf({ delivery, lead, zone, alsoTold, checked }: Material, { writtenAt }: Attempt): Written {
  const summary = delivery.detail === "summary" ? summaryOf(lead, writtenAt, zone, checked) : null;
  const props: LeadSummaryProps = {
    ...{ ...headOf(lead), summary, alsoTold },
    haveUrl: `${env().APP_URL}${havePath(delivery.id)}`,
    openUrl: leadUrl(lead.id),
  };
  return { subject: subjectOf(lead, summary), element: createElement(LeadSummary, props) };
}

function leadUrl(leadId: string): string {
  return `${env().APP_URL}/office/leads/${leadId}`;
}
