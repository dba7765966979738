import { env } from "@/lib/env";
import type { Locale } from "@/lib/i18n/locales";
import { NEUTRAL_NAMES, saysLaw } from "@/lib/notifications/person-words";
import { sender } from "@/lib/notifications/transport";

/**
 * Whom a neutral mail comes from: a word that says nothing, the practice's own or the usual one, and the address that is set for it, or the usual one. Null
 * when that address itself tells what somebody asked about: then there is no neutral mail, and none goes out.
 */
export function neutralSender(
  locale: Locale,
  name: string | null = null,
  from: string = env().MAIL_FROM_NEUTRAL ?? sender(),
): string | null {
  const address = addressOf(from);
  return saysLaw(address) ? null : `${name ?? NEUTRAL_NAMES[locale]} <${address}>`;
}

/** The right side of the address of a sender. */
export function domainOf(from: string): string {
  return addressOf(from).split("@")[1] ?? "localhost";
}

function addressOf(from: string): string {
  return /<([^<>]+)>\s*$/u.exec(from)?.[1] ?? from.trim();
}
