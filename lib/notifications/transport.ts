import { env } from "@/lib/env";
import type { Transport, TransportName } from "@/lib/notifications/mail";

/** The ways that are set up, the usual one first: Resend, then SMTP; files in a folder where there is neither. */
function roads(): readonly TransportName[] {
  const { RESEND_API_KEY, SMTP_URL } = env();
  const set: TransportName[] = [];
  if (RESEND_API_KEY !== undefined) set.push("resend");
  if (SMTP_URL !== undefined) set.push("smtp");
  return set;
}

/** How mail leaves this portal. */
export function transportName(): TransportName {
  return roads()[0] ?? "mailbox";
}

/** The way that mail about trouble with the usual one takes; null when there is no second. */
export function otherRoad(): TransportName | null {
  return roads()[1] ?? null;
}

/**
 * A way out; the usual one for null. Each is loaded when it is used: the web process that does no jobs needs none of
 * them. Tried again after the settings have changed, a mail takes what there is then.
 */
export async function transport(road: TransportName | null = null): Promise<Transport> {
  const { RESEND_API_KEY, RESEND_BASE_URL, SMTP_URL } = env();
  const name = road ?? transportName();
  if (name === "resend" && RESEND_API_KEY !== undefined) {
    const { resend } = await import("@/lib/notifications/resend");
    return resend(RESEND_API_KEY, RESEND_BASE_URL);
  }
  if (name === "smtp" && SMTP_URL !== undefined) {
    const { smtp } = await import("@/lib/notifications/smtp");
    return smtp(SMTP_URL);
  }
  const { mailbox } = await import("@/lib/notifications/mailbox");
  return mailbox;
}

/** Whom the mail comes from. Only the mailbox goes without MAIL_FROM. */
export function sender(): string {
  return env().MAIL_FROM ?? `First Call <first-call@${mailDomain()}>`;
}

/** The right side of a Message-ID. */
export function mailDomain(): string {
  return new URL(env().APP_URL).hostname.replace(/^\[|\]$/g, "").replaceAll(":", "-");
}
