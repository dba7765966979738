import { now } from "@/lib/clock";
import { database } from "@/lib/db/client";
import { env } from "@/lib/env";
import { bucket, waitOf } from "@/lib/limits/bucket";
import { sameForm } from "@/lib/on-call/red";
import { lookupHash } from "@/lib/privacy/keys";

/**
 * Anybody can type anybody's address. So no address gets more than this in a day, and no network causes more than this,
 * whatever they are about.
 */
const DAY_SECONDS = 24 * 60 * 60;
const PER_ADDRESS = 3;
const PER_NETWORK = 10;

/** A mail to a person, as the limits see it. */
export interface Counted {
  readonly id: string;
  readonly address: string;
  readonly countedAt: Date | null;
  readonly channel: { readonly network: string | null };
}

/**
 * Counts a mail, once however often it is tried.
 * @returns seconds to wait when a limit is reached; undefined when it may go
 * @throws when the database does not answer
 */
export async function countMail(mail: Counted): Promise<number | undefined> {
  if (mail.countedAt !== null) return undefined;
  const factor = env().RATE_LIMIT_FACTOR;
  const addresses = bucket("person-mail-address", PER_ADDRESS * factor, DAY_SECONDS);
  const networks = bucket("person-mail-network", PER_NETWORK * factor, DAY_SECONDS);
  const { network } = mail.channel;
  const wait =
    (await waitOf(addresses.consume(lookupHash(`mail to ${sameForm(mail.address)}`)))) ??
    (network === null ? undefined : await waitOf(networks.consume(network)));
  if (wait !== undefined) return wait;
  await database().delivery.updateMany({ where: { id: mail.id }, data: { countedAt: now() } });
  return undefined;
}
