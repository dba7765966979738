import { z } from "zod";
import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { env, isLoopback } from "@/lib/env";
import { TAKEN_OVER_MS } from "@/lib/notifications/attempt";
import { anyRed } from "@/lib/notifications/red";
import { roadProof } from "@/lib/notifications/road-proof";
import { transportName } from "@/lib/notifications/transport";

/** What is wrong with telling the practice of its leads, for health and for the desk. */
export const TROUBLES = [
  /** Nobody can be told: no owner and no attorney who is not disabled. */
  "no-recipient",
  /** The mail stays in a folder of this machine, though the portal is open to others. */
  "mailbox-only",
  /** Mail waits because its last attempt failed. */
  "mail-failing",
  /** An address takes no mail, and has taken none since. */
  "mail-refused",
  /** Of some mail nobody knows whether it arrived. */
  "mail-unknown",
  /** The daily mail that proves the road was not delivered by its time. */
  "canary-late",
  /** Nobody has said by its time that the weekly mail arrived. */
  "tap-late",
] as const;
export type Trouble = (typeof TROUBLES)[number];

const DAY_MS = 24 * 60 * 60 * 1000;
/** As long as this a refused address stays a trouble, unless it takes a mail again before. */
const REFUSED_DAYS = 7;

const found = z.tuple([
  z.object({
    "no-recipient": z.boolean(),
    "mail-failing": z.boolean(),
    "mail-refused": z.boolean(),
    "mail-unknown": z.boolean(),
  }),
]);

/** @throws when the database does not answer */
export async function mailTroubles(): Promise<Trouble[]> {
  const takenOver = new Date(now().getTime() - TAKEN_OVER_MS);
  const since = new Date(now().getTime() - REFUSED_DAYS * DAY_MS);
  const [road, red, rows] = await Promise.all([roadProof(), anyRed(), stored(takenOver, since)]);
  const is = {
    ...found.parse(rows)[0],
    "mailbox-only": isMailboxOnly(),
    "canary-late": road?.kind === "canary" && road.late,
    "tap-late": road?.kind === "tap" && road.late,
  };
  return TROUBLES.filter((trouble) => is[trouble] || (trouble === "mail-refused" && red));
}

function stored(takenOver: Date, since: Date) {
  return database().$queryRaw`
    select exists (select from practices)
             and not exists (select from users where disabled_at is null and role in ('owner', 'attorney'))
             as "no-recipient",
           exists (select from deliveries
                    where sent_at is null and failed_at is null and failure is not null
                      -- Nobody repeats a mail to a person that may have arrived.
                      and (channel_id is null or uncertain_at is null)) as "mail-failing",
           exists (select from deliveries refused
                    where created_at > ${since}::timestamptz
                      -- What a person mistyped, stopped or has no use for is shown on the lead.
                      and channel_id is null
                      and (bounced_at is not null or failed_at is not null)
                      and not exists (
                        select from deliveries later
                         where later.address = refused.address and later.bounced_at is null and later.failed_at is null
                           and later.sent_at > coalesce(refused.bounced_at, refused.failed_at))) as "mail-refused",
           exists (select from deliveries
                    where sent_at is null and failed_at is null and channel_id is null
                      and (uncertain_at is not null
                           or attempt_started_at <= ${takenOver}::timestamptz
                              and coalesce(attempt_ended_at < attempt_started_at, true))) as "mail-unknown"`;
}

/** Mail that stays in a folder is right on one's own machine and a silent loss anywhere else. */
export function isMailboxOnly(): boolean {
  return transportName() === "mailbox" && !isLoopback(new URL(env().APP_URL).hostname);
}
