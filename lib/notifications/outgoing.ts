import type { Attempt } from "@/lib/notifications/attempt";
import type { Mail } from "@/lib/notifications/mail";
import { materialOf, writeMail } from "@/lib/notifications/message";
import { personMailOf } from "@/lib/notifications/person-mail";
import { roadMailOf } from "@/lib/notifications/road-mail";

/** A delivery as the sending sees it: whatever it is about, it is written, sent, and tried again in the same way. */
export interface Outgoing {
  readonly deliveryId: string;
  /** A lead of the NOW lane waits for it: it overtakes what else waits */
  readonly urgent: boolean;
  /** It says that the usual road is in trouble, and so takes the other one where there is one */
  readonly byOtherRoad: boolean;
  /** The same attempt under the same key gives the same mail. */
  write(attempt: Attempt): Promise<Mail>;
}

/**
 * @returns null when there is no such delivery, or one to a person that may not go out now
 * @throws when the database does not answer
 */
export async function outgoingOf(deliveryId: string): Promise<Outgoing | null> {
  const person = await personMailOf(deliveryId);
  if (person === "over") return null;
  if (person !== null) return person;
  const material = await materialOf(deliveryId);
  if (material === null) return roadMailOf(deliveryId);
  return {
    ...{ deliveryId, urgent: material.lead.lane === "now", byOtherRoad: false },
    write: (attempt) => writeMail(material, attempt),
  };
}
