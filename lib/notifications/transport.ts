import { env } from "@/lib/env";
import type { Transport, TransportName } from "@/lib/notifications/mail";

/** How mail leaves this portal: Resend, else SMTP, else files in a folder. */
export function transportName(): TransportName {
  const { RESEND_API_KEY, SMTP_URL } = env();
  if (RESEND_API_KEY !== undefined) return "resend";
  return SMTP_URL === undefined ? "mailbox" : "smtp";
}

/** The way out. Each is loaded when it is used: the web process that does no jobs needs none of them. */
export async function transport(): Promise<Transport> {
  const { RESEND_API_KEY, RESEND_BASE_URL, SMTP_URL } = env();
  if (RESEND_API_KEY !== undefined) {
    const { resend } = await import("@/lib/notifications/resend");
    return resend(RESEND_API_KEY, RESEND_BASE_URL);
  }
  if (SMTP_URL !== undefined) {
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
