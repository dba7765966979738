/** The event of the first delivery about a lead. */
export const RECEIVED = "lead.received";

/** The event of a delivery to the next one on the ladder, before the number of times that people were told already. */
export const ESCALATED = "lead.escalated";

/** The event of a delivery about an addition, before the id of its entry in the history. */
export const ADDED = "lead.added";

/** The kind of an event, without what some have behind it. */
export function kindOf(event: string): string {
  return event.split(":")[0] ?? event;
}
