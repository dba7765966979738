import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";
import { type Locale, path } from "@/lib/i18n/locales";
import { recordEvent } from "@/lib/leads/history";
import { holdLead } from "@/lib/leads/hold";
import { deliveryOf, tokenFor } from "@/lib/notifications/mail-token";

/**
 * The one link in a mail to a person: no more mail to this address. Its token is the id of the address and a signature
 * of 128 bits over it, so nothing is stored by which it could be found, and a repeated mail is the same to the byte. It
 * opens nothing and never expires, because a mail is kept for years. Whoever has it is told the same whether it works.
 */

const PURPOSE = "stop v1";

/** Where the link leads: a page with one button. */
export function stopUrl(locale: Locale, channelId: string): string {
  return `${env().APP_URL}${path(locale, `/stop/${tokenFor(PURPOSE, channelId)}`)}`;
}

/** The headers by which a mail program offers the same (RFC 2369; one press without a page, RFC 8058, over https only). */
export function stopHeaders(channelId: string): Readonly<Record<string, string>> {
  const url = `${env().APP_URL}/api/stop/${tokenFor(PURPOSE, channelId)}`;
  return {
    "List-Unsubscribe": `<${url}>`,
    ...(url.startsWith("https:") ? { "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" } : {}),
  };
}

/**
 * Ends mail to an address, of every request that it was given with and had mail for. The database cancels what waits.
 * @param token of the link; one that was never given out does nothing, and nobody is told which it was
 * @throws when the database does not answer
 */
export async function stopMail(token: string): Promise<void> {
  const id = deliveryOf(PURPOSE, token);
  if (id === null) return;
  const channel = await database().leadChannel.findUnique({ where: { id }, select: { value: true } });
  if (channel === null) return;
  const same = await database().delivery.findMany({
    where: { address: channel.value, channelId: { not: null } },
    distinct: ["channelId"],
    select: { channelId: true },
  });
  const ids = same.flatMap(({ channelId }) => (channelId === null ? [] : [channelId]));
  for (const one of new Set([id, ...ids])) await stopOne(one);
}

async function stopOne(id: string): Promise<void> {
  await database().$transaction(async (tx) => {
    const changedAt = now();
    const channel = await tx.leadChannel.findUnique({ where: { id }, select: { leadId: true } });
    if (channel === null) return;
    await holdLead(tx, channel.leadId);
    const [row] = await tx.leadChannel.updateManyAndReturn({
      where: { id, NOT: { why: "stopped" } },
      data: {
        ...{ safe: false, why: "stopped", changedAt, planAt: null, version: { increment: 1 } },
        ...{ actorId: null, actorName: null },
      },
      select: { leadId: true },
    });
    if (row === undefined) return;
    const data = { channel: "email", to: "stopped" };
    await recordEvent(tx, { leadId: row.leadId, kind: "channel", data, at: changedAt });
  });
}

/** Whether whoever reads mail at an address has ended it before, in whatever request. */
export async function hasStopped(address: string): Promise<boolean> {
  const row = await database().delivery.findFirst({
    where: { address, channel: { why: "stopped" } },
    select: { id: true },
  });
  return row !== null;
}
