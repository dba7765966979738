/** The event of the first delivery about a lead. */
export const RECEIVED = "lead.received";

/** The event of a delivery to the next one on the ladder, before the number of times that people were told already. */
export const ESCALATED = "lead.escalated";

/** The event of a delivery about an addition, before the id of its entry in the history. */
export const ADDED = "lead.added";

/** Deliveries about mail itself and no lead. Behind the kind stands the id of the check, where there is one. */
export const ROAD = {
  /** Proves by the provider's delivered event that mail arrives. */
  canary: "road.canary",
  /** Proves by a tap of its reader that mail arrives. */
  tap: "road.tap",
  /** Somebody asked for it on the settings page. */
  test: "road.test",
  /** Says by the other road that this one is not proved. */
  alarm: "road.alarm",
} as const;

/** The event of a delivery that repeats another one, about the same thing. */
export function againOf(event: string, deliveryId: string, times: number): string {
  return `${kindOf(event)}:again:${deliveryId}:${times}`;
}

/** How often a delivery was repeated, from the events of the others about the same thing. */
export function timesAgain(deliveryId: string, others: readonly { readonly event: string }[]): number {
  return others.filter(({ event }) => event.includes(`:again:${deliveryId}:`)).length;
}

/** The kind of an event, without what some have behind it. */
export function kindOf(event: string): string {
  return event.split(":")[0] ?? event;
}
