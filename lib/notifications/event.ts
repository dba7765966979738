/** The event of a delivery about an addition, before the id of its entry in the history. */
export const ADDED = "lead.added";

/** The kind of an event, without the id that some have behind it. */
export function kindOf(event: string): string {
  return event.split(":")[0] ?? event;
}
