import { createElement, type ReactElement } from "react";
import { render } from "react-email";
import { LeadAdded } from "@/emails/lead-added";
import { LeadSummary, type LeadSummaryProps } from "@/emails/lead-summary";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";
import type { CheckedClocks } from "@/lib/jurisdictions/clocks";
import type { Attempt } from "@/lib/notifications/attempt";
import { ADDED, ESCALATED, kindOf } from "@/lib/notifications/event";
import { havePath } from "@/lib/notifications/have";
import { instantWords } from "@/lib/notifications/instant-words";
import type { Mail } from "@/lib/notifications/mail";
import { oneLine } from "@/lib/notifications/one-line";
import { plainText } from "@/lib/notifications/plain-text";
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
    /** Null: outside of the practice */
    readonly userId: string | null;
    /** Who is told next if nobody acts, and when, as it stood when this was written */
    readonly nextAt: Date | null;
    readonly nextNames: readonly string[];
  };
  readonly lead: MailLead & { readonly id: string };
  /** Of the practice */
  readonly zone: string;
  /** Names of the others who were told by then */
  readonly alsoTold: readonly string[];
  /** The numbers of the law that a lawyer has signed off */
  readonly checked: CheckedClocks;
}

/**
 * @returns null when there is no such delivery, and for one that is about no lead
 * @throws when the database does not answer
 */
export async function materialOf(deliveryId: string): Promise<Material | null> {
  const delivery = await database().delivery.findUnique({
    where: { id: deliveryId },
    select: {
      ...{ id: true, address: true, event: true, detail: true, userId: true, createdAt: true },
      ...{ nextAt: true, nextNames: true, lead: { select: LEAD_COLUMNS } },
    },
  });
  if (delivery === null || delivery.lead === null) return null;
  const { lead, userId, createdAt } = delivery;
  const [practice, others] = await Promise.all([
    database().practice.findUniqueOrThrow({
      where: { id: lead.practiceId },
      select: { timeZone: true },
    }),
    database().delivery.findMany({
      // Nobody who is told later: a repeated attempt has to write the same mail.
      where: { leadId: lead.id, createdAt: { lte: createdAt }, userId: { not: userId } },
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

/** Writes the mail of an attempt. The same attempt under the same key gives the same mail. */
export async function writeMail(material: Material, attempt: Attempt): Promise<Mail> {
  const { delivery, lead } = material;
  const kind = kindOf(delivery.event);
  const { subject, element } = kind === ADDED ? addedOf(material) : newsOf(material, attempt);
  const html = await render(element);
  const text = plainText(html);
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

/** Somebody outside is told no name, whoever set what, and has nothing to press: the link asks for an account. */
function newsOf({ delivery, lead, zone, alsoTold, checked }: Material, { writtenAt }: Attempt): Written {
  const isInside = delivery.userId !== null;
  const summary =
    isInside && delivery.detail === "summary" ? summaryOf(lead, writtenAt, zone, checked) : null;
  const isLate = kindOf(delivery.event) === ESCALATED;
  const props: LeadSummaryProps = {
    ...{ ...headOf(lead), summary, isLate, openUrl: leadUrl(lead.id) },
    inside: isInside
      ? {
          haveUrl: `${env().APP_URL}${havePath(delivery.id)}`,
          told: toldWords(alsoTold),
          next: nextWords(delivery, zone),
        }
      : null,
  };
  return { subject: subjectOf(lead, summary, isLate), element: createElement(LeadSummary, props) };
}

function toldWords(names: readonly string[]): string {
  return names.length === 0 ? "Nobody else was told." : `Also told: ${names.join(", ")}.`;
}

function nextWords({ nextAt, nextNames }: Material["delivery"], zone: string): string {
  if (nextAt === null) return "If nobody acts, nobody else is told; the lead stays in its place on the desk.";
  const names = nextNames.map((name) => oneLine(name, 60)).join(", ");
  return `If nobody acts, ${names} will be told at ${instantWords(nextAt, zone)}.`;
}

function leadUrl(leadId: string): string {
  return `${env().APP_URL}/office/leads/${leadId}`;
}
