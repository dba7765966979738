import { randomBytes } from "node:crypto";
import { z } from "zod";
import { tokenHash } from "@/lib/auth/tickets";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import type { LeadChannelModel } from "@/lib/db/generated/models";
import { env } from "@/lib/env";
import { type Locale, path } from "@/lib/i18n/locales";
import { recordEvent } from "@/lib/leads/history";
import { holdLead } from "@/lib/leads/hold";
import { stopPlace } from "@/lib/leads/sealed-places";
import { sameForm } from "@/lib/on-call/red";
import { type LeadKey, sealJson, unsealJson } from "@/lib/privacy/sealing";

/**
 * The one link in a mail to a person: no more mail to this address. It opens nothing and never expires, because a mail
 * is kept for years. Whoever has it is told the same whether it works.
 */

/**
 * The token of an address: random, made when the first mail to it is written. Kept are its hash, by which it is found,
 * and the token itself sealed with the key of the lead, because a mail that is sent again has to be the same.
 * @throws when the database does not answer
 */
export async function stopTokenOf(
  { id, stopSealed }: Pick<LeadChannelModel, "id" | "stopSealed">,
  key: LeadKey,
): Promise<string> {
  const opened = (sealed: Uint8Array) => z.string().parse(unsealJson(key, sealed, stopPlace(id)));
  if (stopSealed !== null) return opened(stopSealed);
  const token = randomBytes(32).toString("base64url");
  const { count } = await database().leadChannel.updateMany({
    where: { id, stopHash: null },
    data: { stopHash: tokenHash(token), stopSealed: sealJson(key, token, stopPlace(id)) },
  });
  if (count === 1) return token;
  // Another mail to the same address was written a moment ago.
  const row = await database().leadChannel.findUniqueOrThrow({ where: { id }, select: { stopSealed: true } });
  return opened(row.stopSealed ?? new Uint8Array());
}

/** Where the link leads: a page with one button. */
export function stopUrl(locale: Locale, token: string): string {
  return `${env().APP_URL}${path(locale, `/stop/${token}`)}`;
}

/** The headers by which a mail program offers the same (RFC 2369; one press without a page, RFC 8058, over https only). */
export function stopHeaders(token: string): Readonly<Record<string, string>> {
  const url = `${env().APP_URL}/api/stop/${token}`;
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
  const channel = await database().leadChannel.findUnique({
    where: { stopHash: tokenHash(token) },
    select: { id: true, value: true },
  });
  if (channel === null) return;
  const same = await database().delivery.findMany({
    where: { address: channel.value, channelId: { not: null } },
    distinct: ["channelId"],
    select: { channelId: true },
  });
  const ids = same.flatMap(({ channelId }) => (channelId === null ? [] : [channelId]));
  for (const one of new Set([channel.id, ...ids])) await stopOne(one);
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

/**
 * Whether whoever reads mail at an address has ended it before, in whatever request and in whatever letters it was typed.
 * @throws when the database does not answer
 */
export async function hasStopped(address: string): Promise<boolean> {
  // Served by lead_channels_stopped, which has a row for each address that was stopped and no other.
  const rows = await database().$queryRaw`
    select from lead_channels where why = 'stopped' and lower(value) = ${sameForm(address)} limit 1`;
  return z.array(z.object({})).parse(rows).length > 0;
}
